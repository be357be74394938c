"""Makes rows of subjects for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Department, Subject
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Subject)
def subject_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    department = make(session, Department)
    return {
        "department_id": department.id,
        "code": sample.text(number, 8),
        "name": sample.text(number, 80),
        "colour": sample.text(number, 7),
    }
