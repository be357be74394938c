"""Makes rows of medical_records for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import MedicalRecord, Student
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(MedicalRecord)
def medical_record_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    student = make(session, Student)
    return {
        "student_id": student.id,
        "blood_group": sample.choice(number, ("O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+")),
        "allergies": [sample.text(number)],
        "conditions": sample.text(number),
        "doctor_name": sample.text(number, 120),
        "doctor_phone": sample.text(number, 32),
        "emergency_consent": sample.boolean(number),
        "reviewed_at": sample.moment(number),
    }
