"""Makes rows of announcements for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Announcement
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Announcement)
def announcement_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "audiences": [sample.choice(number, ("students", "guardians", "teachers"))],
        "title": sample.text(number, 120, 3),
        "body": sample.text(number),
        "is_pinned": sample.boolean(number),
        "published_at": sample.moment(number),
        "expires_on": sample.date(number),
    }
