"""Every route of attendances, on real rows."""

from app.models import Attendance
from app.schemas.attendance import AttendanceCreate, AttendanceRead, AttendanceUpdate
from tests.support.contract import TableContract


class TestAttendance(TableContract):
    """What holds for every table also holds for attendances."""

    path = "/api/v1/attendances"
    model = Attendance

    read = AttendanceRead
    create = AttendanceCreate
    update = AttendanceUpdate
