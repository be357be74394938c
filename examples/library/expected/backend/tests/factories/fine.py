"""Makes rows of fines for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Fine, Loan
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Fine)
def fine_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    loan = make(session, Loan)
    return {
        "loan_id": loan.id,
        "amount": sample.decimal(number, "0.01", "100.01", "0.01"),
        "fee": sample.decimal(number, "0", "100.00", "0.01"),
        "paid_at": sample.moment(number),
    }
