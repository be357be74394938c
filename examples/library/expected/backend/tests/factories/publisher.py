"""Makes rows of publishers for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Publisher
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Publisher)
def publisher_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "name": sample.text(number, 120),
        "city": sample.text(number, 80),
    }
