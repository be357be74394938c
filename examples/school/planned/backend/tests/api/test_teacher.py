"""Every route of teachers, on real rows."""

from app.models import Teacher
from app.schemas.teacher import TeacherCreate, TeacherRead, TeacherUpdate
from tests.support.contract import TableContract


class TestTeacher(TableContract):
    """What holds for every table also holds for teachers."""

    path = "/api/v1/teachers"
    model = Teacher

    read = TeacherRead
    create = TeacherCreate
    update = TeacherUpdate
    deletable = False
