"""Every route of authors, on real rows."""

from app.models import Author
from app.schemas.author import AuthorCreate, AuthorRead, AuthorUpdate
from tests.support.contract import TableContract


class TestAuthor(TableContract):
    """What holds for every table also holds for authors."""

    path = "/api/v1/authors"
    model = Author

    read = AuthorRead
    create = AuthorCreate
    update = AuthorUpdate
