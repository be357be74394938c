"""Every route of students, on real rows."""

from app.models import Student
from app.schemas.student import StudentCreate, StudentRead, StudentUpdate
from tests.support.contract import TableContract


class TestStudent(TableContract):
    """What holds for every table also holds for students."""

    path = "/api/v1/students"
    model = Student

    read = StudentRead
    create = StudentCreate
    update = StudentUpdate
