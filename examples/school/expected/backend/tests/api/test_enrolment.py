"""Every route of enrolments, on real rows."""

from app.models import Enrolment
from app.schemas.enrolment import EnrolmentCreate, EnrolmentRead, EnrolmentUpdate
from tests.support.contract import TableContract


class TestEnrolment(TableContract):
    """What holds for every table also holds for enrolments."""

    path = "/api/v1/enrolments"
    model = Enrolment

    read = EnrolmentRead
    create = EnrolmentCreate
    update = EnrolmentUpdate
