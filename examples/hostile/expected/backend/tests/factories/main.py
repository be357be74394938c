"""Makes rows of main for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Main
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Main)
def main_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "import_": sample.text(number),
        "app": sample.integer(number, 1, 2147483647),
    }
