"""Every route of unicode table u65 e5 u672 cs, on real rows."""

from app.models import UnicodeTableU65E5U672C
from app.schemas.unicode_table_u65_e5_u672_c import (
    UnicodeTableU65E5U672CCreate,
    UnicodeTableU65E5U672CRead,
    UnicodeTableU65E5U672CUpdate,
)
from tests.support.contract import TableContract


class TestUnicodeTableU65E5U672C(TableContract):
    """What holds for every table also holds for unicode table u65 e5 u672 cs."""

    path = "/api/v1/unicode-table-u65-e5-u672-cs"
    model = UnicodeTableU65E5U672C

    read = UnicodeTableU65E5U672CRead
    create = UnicodeTableU65E5U672CCreate
    update = UnicodeTableU65E5U672CUpdate
