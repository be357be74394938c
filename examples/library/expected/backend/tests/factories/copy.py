"""Makes rows of copies for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Book, Copy
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Copy)
def copy_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    isbn_book = make(session, Book)
    return {
        "isbn": isbn_book.isbn,
        "barcode": sample.text(number, 20),
        "shelf": sample.text(number, 12),
        "condition": sample.integer(number, 1, 5),
        "acquired_on": sample.date(number),
        "weight_kg": sample.halves(number, 0, 20001),
    }
