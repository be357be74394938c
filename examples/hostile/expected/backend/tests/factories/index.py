"""Makes rows of index for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import IndexRecord
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(IndexRecord)
def index_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "test": sample.boolean(number),
    }
