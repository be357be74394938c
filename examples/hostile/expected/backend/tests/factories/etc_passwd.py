"""Makes rows of ../../etc/passwd for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import EtcPasswd
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(EtcPasswd)
def etc_passwd_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "id": sample.integer(number, 1, 2147483647),
        "touch_pwned": sample.text(number),
        "id_": sample.text(number),
    }
