"""Makes rows of books for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Book
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Book)
def book_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "isbn": sample.text(number, 13),
        "title": sample.text(number, 300),
        "subtitle": sample.text(number, 300),
        "published_on": sample.date(number),
        "pages": sample.integer(number, 1, 9223372036854775807),
        "price": sample.decimal(number, "0", "100.00", "0.01"),
        "language": sample.text(number, 2),
        "for_children": sample.boolean(number),
        "cover": sample.binary(number, 8),
    }
