"""Every route of student guardians, on real rows."""

from app.models import StudentGuardian
from app.schemas.student_guardian import (
    StudentGuardianCreate,
    StudentGuardianRead,
    StudentGuardianUpdate,
)
from tests.support.contract import TableContract


class TestStudentGuardian(TableContract):
    """What holds for every table also holds for student guardians."""

    path = "/api/v1/student-guardians"
    model = StudentGuardian

    read = StudentGuardianRead
    create = StudentGuardianCreate
    update = StudentGuardianUpdate
