"""Makes rows of order_lines for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Order, OrderLine, Product
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(OrderLine)
def order_line_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    order = make(session, Order)
    sku_product = make(session, Product)
    return {
        "order_id": order.id,
        "sku": sku_product.sku,
        "line": sample.integer(number, 0, 65535),
        "quantity": sample.integer(number, 0, 65535),
        "unit_price": sample.decimal(number, "0", "100.00", "0.01"),
    }
