"""Every route of copies, on real rows."""

from app.models import Copy
from app.schemas.copy import CopyCreate, CopyRead, CopyUpdate
from tests.support.contract import TableContract


class TestCopy(TableContract):
    """What holds for every table also holds for copies."""

    path = "/api/v1/copies"
    model = Copy

    read = CopyRead
    create = CopyCreate
    update = CopyUpdate
