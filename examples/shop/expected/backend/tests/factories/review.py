"""Makes rows of reviews for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Customer, Product, Review
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Review)
def review_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    customer = make(session, Customer)
    sku_product = make(session, Product)
    return {
        "customer_id": customer.id,
        "sku": sku_product.sku,
        "stars": sample.integer(number, 1, 5),
        "body": sample.text(number),
        "created_at": sample.moment(number),
    }
