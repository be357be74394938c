"""Makes rows of users for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import BillingUser
from tests.support.factories import factory_for


@factory_for(BillingUser)
def billing_user_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {}
