"""Makes rows of authors for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Author
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Author)
def author_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "name": sample.text(number),
        "born": sample.integer(number, 0, 2100),
        "died": sample.integer(number, 1, 9223372036854775807),
    }
