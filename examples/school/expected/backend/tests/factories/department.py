"""Makes rows of departments for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Department
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Department)
def department_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "name": sample.text(number, 80),
        "budget": sample.decimal(number, "0", "100.00", "0.01"),
    }
