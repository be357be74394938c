"""Every route of loans, on real rows."""

from app.models import Loan
from app.schemas.loan import LoanCreate, LoanRead, LoanUpdate
from tests.support.contract import TableContract


class TestLoan(TableContract):
    """What holds for every table also holds for loans."""

    path = "/api/v1/loans"
    model = Loan

    read = LoanRead
    create = LoanCreate
    update = LoanUpdate
