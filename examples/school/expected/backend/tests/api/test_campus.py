"""Every route of campuses, on real rows."""

from app.models import Campus
from app.schemas.campus import CampusCreate, CampusRead, CampusUpdate
from tests.support.contract import TableContract


class TestCampus(TableContract):
    """What holds for every table also holds for campuses."""

    path = "/api/v1/campuses"
    model = Campus

    read = CampusRead
    create = CampusCreate
    update = CampusUpdate
