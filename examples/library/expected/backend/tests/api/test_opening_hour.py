"""Every route of opening hours, on real rows."""

from app.models import OpeningHour
from app.schemas.opening_hour import OpeningHourCreate, OpeningHourRead, OpeningHourUpdate
from tests.support.contract import TableContract


class TestOpeningHour(TableContract):
    """What holds for every table also holds for opening hours."""

    path = "/api/v1/opening-hours"
    model = OpeningHour

    read = OpeningHourRead
    create = OpeningHourCreate
    update = OpeningHourUpdate
