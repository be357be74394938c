"""Every route of terms, on real rows."""

from app.models import Term
from app.schemas.term import TermCreate, TermRead, TermUpdate
from tests.support.contract import TableContract


class TestTerm(TableContract):
    """What holds for every table also holds for terms."""

    path = "/api/v1/terms"
    model = Term

    read = TermRead
    create = TermCreate
    update = TermUpdate
