"""Makes rows of products for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Category, Product
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Product)
def product_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    category = make(session, Category)
    return {
        "category_id": category.id,
        "sku": sample.text(number, 32),
        "title": sample.text(number, 200),
        "description": sample.text(number),
        "price": sample.decimal(number, "0", "100.00", "0.01"),
        "tax_rate": sample.decimal(number, "0", "99.99", "0.01"),
        "weight_g": sample.integer(number, 0, 4294967295),
        "rating": sample.halves(number, 0, 11),
        "attributes": sample.document(number),
        "ean": sample.integer(number, 0, 9223372036854775807),
        "flags": sample.bits(number, 8),
        "thumbnail": sample.binary(number, 8),
        "available_from": sample.moment(number),
    }
