"""Makes rows of orders for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Order
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Order)
def order_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "number": sample.text(number, 12),
        "status": sample.choice(number, ("new", "paid", "shipped", "returned", "cancelled")),
        "total": sample.decimal(number, "0", "100.00", "0.01"),
        "note": sample.text(number),
        "placed_at": sample.moment(number),
        "deliver_between": sample.time(number),
    }
