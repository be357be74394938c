"""Every route of books, on real rows."""

from app.models import Book
from app.schemas.book import BookCreate, BookRead, BookUpdate
from tests.support.contract import TableContract


class TestBook(TableContract):
    """What holds for every table also holds for books."""

    path = "/api/v1/books"
    model = Book

    read = BookRead
    create = BookCreate
    update = BookUpdate
