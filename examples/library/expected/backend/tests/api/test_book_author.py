"""Every route of book authors, on real rows."""

from app.models import BookAuthor
from app.schemas.book_author import BookAuthorCreate, BookAuthorRead, BookAuthorUpdate
from tests.support.contract import TableContract


class TestBookAuthor(TableContract):
    """What holds for every table also holds for book authors."""

    path = "/api/v1/book-authors"
    model = BookAuthor

    read = BookAuthorRead
    create = BookAuthorCreate
    update = BookAuthorUpdate
