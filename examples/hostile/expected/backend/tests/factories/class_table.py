"""Makes rows of class for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import ClassTable
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(ClassTable)
def class_table_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "def_": sample.integer(number, 1, 2147483647),
        "return_": sample.text(number),
        "lambda_": sample.decimal(number, "0", "100.00", "0.01"),
    }
