"""Makes rows of terms for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import AcademicYear, Term
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Term)
def term_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    academic_year = make(session, AcademicYear)
    return {
        "academic_year_id": academic_year.id,
        "ordinal": sample.integer(number, 1, 4),
        "name": sample.text(number, 40),
        "starts_on": sample.date(number),
        "ends_on": sample.date(number + 1),
    }
