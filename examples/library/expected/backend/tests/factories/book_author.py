"""Makes rows of book_authors for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Author, Book, BookAuthor
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(BookAuthor)
def book_author_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    isbn_book = make(session, Book)
    author = make(session, Author)
    return {
        "isbn": isbn_book.isbn,
        "author_id": author.id,
        "position": sample.integer(number, 1, 9223372036854775807),
        "role": sample.choice(number, ("author", "editor", "translator")),
    }
