"""Makes rows of students for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Campus, Student
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Student)
def student_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    campus = make(session, Campus)
    return {
        "campus_id": campus.id,
        "first_name": sample.text(number, 60),
        "last_name": sample.text(number, 60),
        "preferred_name": sample.text(number, 60),
        "date_of_birth": sample.date(number),
        "status": sample.choice(
            number, ("applicant", "enrolled", "on_leave", "graduated", "withdrawn")
        ),
        "email": sample.text(number, 254),
        "admitted_on": sample.date(number),
        "notes": sample.text(number),
    }
