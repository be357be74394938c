"""Every route of fines, on real rows."""

from app.models import Fine
from app.schemas.fine import FineCreate, FineRead, FineUpdate
from tests.support.contract import TableContract


class TestFine(TableContract):
    """What holds for every table also holds for fines."""

    path = "/api/v1/fines"
    model = Fine

    read = FineRead
    create = FineCreate
    update = FineUpdate
