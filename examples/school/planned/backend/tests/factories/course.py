"""Makes rows of courses for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Course, Subject
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Course)
def course_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    subject = make(session, Subject)
    return {
        "subject_code": subject.code,
        "title": sample.text(number, 120),
        "year_group": sample.integer(number, 7, 13),
        "credits": sample.decimal(number, "0.1", "20.0", "0.1"),
        "syllabus": sample.text(number),
        "is_elective": sample.boolean(number),
    }
