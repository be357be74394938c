"""Every route of selects, on real rows."""

from app.models import SelectRecord
from app.schemas.select import SelectRecordCreate, SelectRecordRead, SelectRecordUpdate
from tests.support.contract import TableContract


class TestSelectRecord(TableContract):
    """What holds for every table also holds for selects."""

    path = "/api/v1/selects"
    model = SelectRecord

    read = SelectRecordRead
    create = SelectRecordCreate
    update = SelectRecordUpdate
