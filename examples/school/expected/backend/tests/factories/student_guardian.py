"""Makes rows of student_guardians for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Guardian, Student, StudentGuardian
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(StudentGuardian)
def student_guardian_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    student = make(session, Student)
    guardian = make(session, Guardian)
    return {
        "student_id": student.id,
        "guardian_id": guardian.id,
        "relation": sample.choice(
            number, ("mother", "father", "grandparent", "foster_parent", "other")
        ),
        "is_primary": sample.boolean(number),
        "may_collect": sample.boolean(number),
    }
