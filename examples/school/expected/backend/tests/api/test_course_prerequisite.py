"""Every route of course prerequisites, on real rows."""

from app.models import CoursePrerequisite
from app.schemas.course_prerequisite import (
    CoursePrerequisiteCreate,
    CoursePrerequisiteRead,
    CoursePrerequisiteUpdate,
)
from tests.support.contract import TableContract


class TestCoursePrerequisite(TableContract):
    """What holds for every table also holds for course prerequisites."""

    path = "/api/v1/course-prerequisites"
    model = CoursePrerequisite

    read = CoursePrerequisiteRead
    create = CoursePrerequisiteCreate
    update = CoursePrerequisiteUpdate
