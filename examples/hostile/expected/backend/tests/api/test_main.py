"""Every route of mains, on real rows."""

from app.models import Main
from app.schemas.main import MainCreate, MainRead, MainUpdate
from tests.support.contract import TableContract


class TestMain(TableContract):
    """What holds for every table also holds for mains."""

    path = "/api/v1/mains"
    model = Main

    read = MainRead
    create = MainCreate
    update = MainUpdate
