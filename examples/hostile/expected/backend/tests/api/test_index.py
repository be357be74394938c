"""Every route of indexes, on real rows."""

from app.models import IndexRecord
from app.schemas.index import IndexRecordCreate, IndexRecordRead, IndexRecordUpdate
from tests.support.contract import TableContract


class TestIndexRecord(TableContract):
    """What holds for every table also holds for indexes."""

    path = "/api/v1/indexes"
    model = IndexRecord

    read = IndexRecordRead
    create = IndexRecordCreate
    update = IndexRecordUpdate
