"""Makes rows of customers for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Customer
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Customer)
def customer_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "email": sample.text(number, 191),
        "password_hash": sample.binary(number, 60),
        "name": sample.text(number, 120),
        "language": sample.choice(number, ("en", "de", "fr", "pt-BR")),
        "newsletters": [sample.choice(number, ("offers", "news", "events"))],
        "loyalty_points": sample.integer(number, 0, 16777215),
        "is_business": sample.boolean(number),
        "birth_year": sample.integer(number, 0, 65535),
        "created_at": sample.moment(number),
        "updated_at": sample.moment(number),
    }
