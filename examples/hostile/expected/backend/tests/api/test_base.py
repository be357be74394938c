"""Every route of bases, on real rows."""

from app.models import BaseRecord
from app.schemas.base import BaseRecordCreate, BaseRecordRead, BaseRecordUpdate
from tests.support.contract import TableContract


class TestBaseRecord(TableContract):
    """What holds for every table also holds for bases."""

    path = "/api/v1/bases"
    model = BaseRecord

    read = BaseRecordRead
    create = BaseRecordCreate
    update = BaseRecordUpdate
