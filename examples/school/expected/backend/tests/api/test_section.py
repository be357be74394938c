"""Every route of sections, on real rows."""

from app.models import Section
from app.schemas.section import SectionCreate, SectionRead, SectionUpdate
from tests.support.contract import TableContract


class TestSection(TableContract):
    """What holds for every table also holds for sections."""

    path = "/api/v1/sections"
    model = Section

    read = SectionRead
    create = SectionCreate
    update = SectionUpdate
