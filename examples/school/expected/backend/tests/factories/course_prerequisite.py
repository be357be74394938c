"""Makes rows of course_prerequisites for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Course, CoursePrerequisite
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(CoursePrerequisite)
def course_prerequisite_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    course = make(session, Course)
    required = make(session, Course)
    return {
        "course_id": course.id,
        "required_id": required.id,
        "minimum_grade": sample.decimal(number, "0", "100.0", "0.1"),
    }
