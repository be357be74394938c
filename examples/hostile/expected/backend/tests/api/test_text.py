"""Every route of texts, on real rows."""

from app.models import TextRecord
from app.schemas.text import TextRecordCreate, TextRecordRead, TextRecordUpdate
from tests.support.contract import TableContract


class TestTextRecord(TableContract):
    """What holds for every table also holds for texts."""

    path = "/api/v1/texts"
    model = TextRecord

    read = TextRecordRead
    create = TextRecordCreate
    update = TextRecordUpdate
