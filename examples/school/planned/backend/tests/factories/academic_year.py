"""Makes rows of academic_years for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import AcademicYear
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(AcademicYear)
def academic_year_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "label": sample.spelled(
            number, ("2", 1), ("0", 1), ("0123456789", 2), ("/", 1), ("0123456789", 2)
        ),
        "starts_on": sample.date(number),
        "ends_on": sample.date(number + 1),
    }
