"""Makes rows of loans for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Copy, Loan, Member
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Loan)
def loan_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    barcode_copy = make(session, Copy)
    member = make(session, Member)
    return {
        "barcode": barcode_copy.barcode,
        "member_id": member.id,
        "lent_at": sample.moment(number),
        "due_on": sample.date(number),
        "returned_at": sample.moment(number),
        "renewals": sample.integer(number, 1, 3),
    }
