"""Makes rows of stock for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Product, Stock
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Stock)
def stock_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    sku_product = make(session, Product)
    return {
        "sku": sku_product.sku,
        "warehouse": sample.choice(number, ("north", "south")),
        "quantity": sample.integer(number, 1, 2147483647),
        "counted_on": sample.date(number),
    }
