"""Makes rows of teachers for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Department, Teacher
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Teacher)
def teacher_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    department = make(session, Department)
    return {
        "department_id": department.id,
        "staff_number": sample.spelled(number, ("ABCDEFGHIJ", 2), ("0123456789", 4)),
        "first_name": sample.text(number, 60),
        "last_name": sample.text(number, 60),
        "email": sample.text(number, 254),
        "employment": sample.choice(number, ("full_time", "part_time", "substitute")),
        "hired_on": sample.date(number),
        "left_on": sample.date(number),
    }
