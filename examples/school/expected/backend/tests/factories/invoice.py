"""Makes rows of invoices for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Invoice, Student, Term
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Invoice)
def invoice_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    student = make(session, Student)
    term = make(session, Term)
    return {
        "student_id": student.id,
        "term_id": term.id,
        "number": sample.text(number, 16),
        "currency": sample.text(number, 3),
        "issued_on": sample.date(number),
        "due_on": sample.date(number),
        "cancelled_at": sample.moment(number),
    }
