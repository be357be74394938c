"""Makes rows of base for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import BaseRecord, Main
from tests.support.factories import factory_for, make


@factory_for(BaseRecord)
def base_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    main = make(session, Main)
    return {
        "main_id": main.id,
    }
