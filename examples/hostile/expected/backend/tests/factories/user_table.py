"""Makes rows of User_ for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import UserTable
from tests.support.factories import factory_for


@factory_for(UserTable)
def user_table_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {}
