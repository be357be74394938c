"""Makes rows of addresses for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Address, Customer
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Address)
def address_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    customer = make(session, Customer)
    return {
        "customer_id": customer.id,
        "kind": sample.choice(number, ("billing", "shipping")),
        "line1": sample.text(number, 120),
        "line2": sample.text(number, 120),
        "postcode": sample.text(number, 12),
        "city": sample.text(number, 80),
        "country": sample.text(number, 2),
    }
