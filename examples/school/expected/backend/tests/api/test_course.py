"""Every route of courses, on real rows."""

from app.models import Course
from app.schemas.course import CourseCreate, CourseRead, CourseUpdate
from tests.support.contract import TableContract


class TestCourse(TableContract):
    """What holds for every table also holds for courses."""

    path = "/api/v1/courses"
    model = Course

    read = CourseRead
    create = CourseCreate
    update = CourseUpdate
