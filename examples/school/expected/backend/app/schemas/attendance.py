"""What requests and responses about attendances look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.attendance import AttendanceStatusValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Date, DateTime, Int16, Int64, Text

AttendanceSortKey = Literal[
    "section_id",
    "-section_id",
    "student_id",
    "-student_id",
    "held_on",
    "-held_on",
    "status",
    "-status",
    "minutes_late",
    "-minutes_late",
    "recorded_by",
    "-recorded_by",
    "recorded_at",
    "-recorded_at",
    "remark",
    "-remark",
]


class AttendanceCreate(Body):
    """A new attendance."""

    section_id: Int64
    student_id: Int64
    held_on: Date
    status: AttendanceStatusValue = Field(default="present")
    minutes_late: Annotated[int, Field(ge=0, le=480), WHOLE] | None = None
    recorded_by: Int64 | None = None
    recorded_at: DateTime = omitted()
    remark: Annotated[Text, Field(max_length=200)] | None = None


class AttendanceUpdate(Body):
    """Changes to an attendance; what is left out stays as it is."""

    status: AttendanceStatusValue = omitted()
    minutes_late: Annotated[int, Field(ge=0, le=480), WHOLE] | None = omitted()
    recorded_by: Int64 | None = omitted()
    recorded_at: DateTime = omitted()
    remark: Annotated[Text, Field(max_length=200)] | None = omitted()


class AttendanceRead(StoredRow):
    """An attendance as it is stored."""

    section_id: int
    student_id: int
    held_on: Date
    status: AttendanceStatusValue
    minutes_late: int | None
    recorded_by: int | None
    recorded_at: DateTime
    remark: str | None


class AttendanceQuery(ListQuery):
    """Which attendances to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AttendanceSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    section_id: Int64 = omitted()
    section_id__in: list[Int64] = omitted()
    section_id__gte: Int64 = omitted()
    section_id__lte: Int64 = omitted()
    student_id: Int64 = omitted()
    student_id__in: list[Int64] = omitted()
    student_id__gte: Int64 = omitted()
    student_id__lte: Int64 = omitted()
    held_on: Date = omitted()
    held_on__in: list[Date] = omitted()
    held_on__gte: Date = omitted()
    held_on__lte: Date = omitted()
    status: AttendanceStatusValue = omitted()
    status__in: list[AttendanceStatusValue] = omitted()
    minutes_late: Int16 = omitted()
    minutes_late__gte: Int16 = omitted()
    minutes_late__lte: Int16 = omitted()
    minutes_late__isnull: bool = omitted()
    recorded_by: Int64 = omitted()
    recorded_by__in: list[Int64] = omitted()
    recorded_by__gte: Int64 = omitted()
    recorded_by__lte: Int64 = omitted()
    recorded_by__isnull: bool = omitted()
    recorded_at: DateTime = omitted()
    recorded_at__gte: DateTime = omitted()
    recorded_at__lte: DateTime = omitted()
    remark: Annotated[Text, Field(max_length=200)] = omitted()
    remark__contains: SearchText = omitted()
    remark__isnull: bool = omitted()
