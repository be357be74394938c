"""Makes rows of teacher_profiles for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Teacher, TeacherProfile
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(TeacherProfile)
def teacher_profile_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    teacher = make(session, Teacher)
    return {
        "teacher_id": teacher.id,
        "biography": sample.text(number),
        "qualifications": sample.document(number),
        "languages": [sample.text(number, 35)],
        "office_hour_from": None,
        "office_hour_to": sample.time(number),
        "website": sample.text(number, 200),
    }
