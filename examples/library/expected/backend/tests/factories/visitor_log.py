"""Makes rows of visitor_log for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import VisitorLog
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(VisitorLog)
def visitor_log_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "gate": sample.text(number),
        "entered_at": sample.moment(number),
    }
