"""Makes rows of campuses for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Campus
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Campus)
def campus_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "id": sample.identifier(number),
        "name": sample.text(number, 80),
        "address": sample.document(number),
        "timezone": sample.text(number, 40),
        "latitude": sample.decimal(number, "0", "0.10000", "0.00001"),
        "longitude": sample.decimal(number, "0", "0.10000", "0.00001"),
        "opened_on": sample.date(number),
        "is_active": sample.boolean(number),
    }
