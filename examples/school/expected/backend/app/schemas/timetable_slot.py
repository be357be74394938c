"""What requests and responses about timetable slots look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.models.timetable_slot import TimetableSlotDayValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Int64, Time

TimetableSlotSortKey = Literal[
    "id",
    "-id",
    "section_id",
    "-section_id",
    "room_id",
    "-room_id",
    "day",
    "-day",
    "starts_at",
    "-starts_at",
    "ends_at",
    "-ends_at",
]


class TimetableSlotCreate(Body):
    """A new timetable slot."""

    section_id: Int64
    room_id: Int32 | None = None
    day: TimetableSlotDayValue
    starts_at: Time
    ends_at: Time


class TimetableSlotUpdate(Body):
    """Changes to a timetable slot; what is left out stays as it is."""

    section_id: Int64 = omitted()
    room_id: Int32 | None = omitted()
    day: TimetableSlotDayValue = omitted()
    starts_at: Time = omitted()
    ends_at: Time = omitted()


class TimetableSlotRead(StoredRow):
    """A timetable slot as it is stored."""

    id: int
    section_id: int
    room_id: int | None
    day: TimetableSlotDayValue
    starts_at: Time
    ends_at: Time


class TimetableSlotQuery(ListQuery):
    """Which timetable slots to list, and in which order."""

    sort: Annotated[list[TimetableSlotSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    section_id: Int64 = omitted()
    section_id__in: list[Int64] = omitted()
    section_id__gte: Int64 = omitted()
    section_id__lte: Int64 = omitted()
    room_id: Int32 = omitted()
    room_id__in: list[Int32] = omitted()
    room_id__gte: Int32 = omitted()
    room_id__lte: Int32 = omitted()
    room_id__isnull: bool = omitted()
    day: TimetableSlotDayValue = omitted()
    day__in: list[TimetableSlotDayValue] = omitted()
    starts_at: Time = omitted()
    starts_at__gte: Time = omitted()
    starts_at__lte: Time = omitted()
    ends_at: Time = omitted()
    ends_at__gte: Time = omitted()
    ends_at__lte: Time = omitted()
