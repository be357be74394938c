"""Makes rows of assignments for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Assignment, Section
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Assignment)
def assignment_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    section = make(session, Section)
    return {
        "section_id": section.id,
        "id": sample.identifier(number),
        "title": sample.text(number, 120),
        "description": sample.text(number),
        "max_points": sample.decimal(number, "0.01", "100.01", "0.01"),
        "weight": sample.halves(number, 0, 3),
        "opens_at": sample.moment(number),
        "due_at": sample.moment(number),
        "attachments": sample.document(number),
    }
