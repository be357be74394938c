"""Makes rows of categories for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Category
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Category)
def category_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "slug": sample.text(number, 60),
        "title": sample.text(number, 80),
        "position": sample.integer(number, 1, 127),
    }
