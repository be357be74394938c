"""Makes rows of timetable_slots for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Section, TimetableSlot
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(TimetableSlot)
def timetable_slot_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    section = make(session, Section)
    return {
        "section_id": section.id,
        "day": sample.choice(number, ("mon", "tue", "wed", "thu", "fri", "sat")),
        "starts_at": sample.time(number),
        "ends_at": sample.time(number + 1),
    }
