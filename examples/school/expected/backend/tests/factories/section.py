"""Makes rows of sections for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Course, Section, Teacher, Term
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Section)
def section_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    course = make(session, Course)
    term = make(session, Term)
    teacher = make(session, Teacher)
    return {
        "course_id": course.id,
        "term_id": term.id,
        "teacher_id": teacher.id,
        "name": sample.text(number, 20),
        "max_size": sample.integer(number, 1, 60),
    }
