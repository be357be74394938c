"""Makes rows of models for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Model
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Model)
def model_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "schemas": sample.text(number),
        "session": sample.text(number),
        "db": sample.text(number),
    }
