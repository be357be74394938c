"""Makes rows of enrolments for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Enrolment, Section, Student
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Enrolment)
def enrolment_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    section = make(session, Section)
    student = make(session, Student)
    return {
        "section_id": section.id,
        "student_id": student.id,
        "enrolled_at": sample.moment(number),
        "dropped_at": sample.moment(number),
        "final_grade": sample.decimal(number, "0", "100.0", "0.1"),
    }
