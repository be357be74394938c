"""Makes rows of user for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import User
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(User)
def user_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "user_name": sample.text(number),
        "user_name_": sample.text(number),
        "user_name_2": sample.text(number),
    }
