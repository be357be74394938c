"""Every route of timetable slots, on real rows."""

from app.models import TimetableSlot
from app.schemas.timetable_slot import TimetableSlotCreate, TimetableSlotRead, TimetableSlotUpdate
from tests.support.contract import TableContract


class TestTimetableSlot(TableContract):
    """What holds for every table also holds for timetable slots."""

    path = "/api/v1/timetable-slots"
    model = TimetableSlot

    read = TimetableSlotRead
    create = TimetableSlotCreate
    update = TimetableSlotUpdate
