"""Makes rows of guardians for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Guardian
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Guardian)
def guardian_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "first_name": sample.text(number, 60),
        "last_name": sample.text(number, 60),
        "email": sample.text(number, 254),
        "phone": sample.text(number, 32),
        "address": sample.document(number),
    }
