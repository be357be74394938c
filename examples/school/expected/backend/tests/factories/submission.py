"""Makes rows of submissions for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Assignment, Student, Submission
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Submission)
def submission_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    assignment = make(session, Assignment)
    student = make(session, Student)
    return {
        "assignment_id": assignment.id,
        "student_id": student.id,
        "handed_in_at": sample.moment(number),
        "body": sample.text(number),
        "points": sample.decimal(number, "0", "100.00", "0.01"),
        "feedback": sample.text(number),
    }
