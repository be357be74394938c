"""Makes rows of <%= config %> for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Config
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Config)
def config_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "self_": sample.integer(number, 1, 2147483647),
        "raw": sample.text(number),
        "comment": sample.text(number),
        "script": sample.text(number),
        "field": sample.text(number),
        "field_": sample.text(number),
    }
