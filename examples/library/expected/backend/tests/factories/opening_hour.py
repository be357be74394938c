"""Makes rows of opening_hours for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import OpeningHour
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(OpeningHour)
def opening_hour_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "opens_at": sample.time(number),
        "closes_at": sample.time(number),
        "remark": sample.text(number),
    }
