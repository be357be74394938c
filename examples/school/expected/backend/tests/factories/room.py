"""Makes rows of rooms for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Campus, Room
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Room)
def room_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    campus = make(session, Campus)
    return {
        "campus_id": campus.id,
        "code": sample.text(number, 12),
        "kind": sample.choice(number, ("classroom", "laboratory", "gym", "workshop", "hall")),
        "seats": sample.integer(number, 1, 32767),
        "facilities": [sample.text(number)],
    }
