"""Every route of subjects, on real rows."""

from app.models import Subject
from app.schemas.subject import SubjectCreate, SubjectRead, SubjectUpdate
from tests.support.contract import TableContract


class TestSubject(TableContract):
    """What holds for every table also holds for subjects."""

    path = "/api/v1/subjects"
    model = Subject

    read = SubjectRead
    create = SubjectCreate
    update = SubjectUpdate
