"""Makes rows of select for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import SelectRecord
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(SelectRecord)
def select_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "from_": sample.integer(number, 1, 2147483647),
        "where": sample.text(number),
        "order": sample.integer(number, 1, 2147483647),
        "group": sample.text(number),
    }
