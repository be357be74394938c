"""Makes rows of members for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Member
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Member)
def member_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "card_number": sample.text(number, 10),
        "name": sample.text(number, 120),
        "email": sample.text(number, 254),
        "preferences": sample.document(number),
        "joined_at": sample.moment(number),
        "blocked": sample.boolean(number),
    }
