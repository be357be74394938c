"""Every route of teacher profiles, on real rows."""

from app.models import TeacherProfile
from app.schemas.teacher_profile import (
    TeacherProfileCreate,
    TeacherProfileRead,
    TeacherProfileUpdate,
)
from tests.support.contract import TableContract


class TestTeacherProfile(TableContract):
    """What holds for every table also holds for teacher profiles."""

    path = "/api/v1/teacher-profiles"
    model = TeacherProfile

    read = TeacherProfileRead
    create = TeacherProfileCreate
    update = TeacherProfileUpdate
