"""Makes rows of health for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Health
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Health)
def health_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "docs": sample.text(number),
    }
