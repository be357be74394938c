"""Makes rows of attendance for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Attendance, Enrolment
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Attendance)
def attendance_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    enrolment = make(session, Enrolment)
    return {
        "section_id": enrolment.section_id,
        "student_id": enrolment.student_id,
        "held_on": sample.date(number),
        "status": sample.choice(number, ("present", "late", "excused", "absent")),
        "minutes_late": sample.integer(number, 0, 480),
        "recorded_at": sample.moment(number),
        "remark": sample.text(number, 200),
    }
