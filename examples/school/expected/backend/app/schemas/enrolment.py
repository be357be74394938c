"""What requests and responses about enrolments look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import DateTime, Int64

EnrolmentSortKey = Literal[
    "section_id",
    "-section_id",
    "student_id",
    "-student_id",
    "enrolled_at",
    "-enrolled_at",
    "dropped_at",
    "-dropped_at",
    "final_grade",
    "-final_grade",
]


class EnrolmentCreate(Body):
    """A new enrolment."""

    section_id: Int64
    student_id: Int64
    enrolled_at: DateTime = omitted()
    dropped_at: DateTime | None = None
    final_grade: Annotated[Decimal, DecimalDigits(4, 1, ge="0.0", le="100.0")] | None = Field(
        default=None, description="In percent; none before the end of the term."
    )


class EnrolmentUpdate(Body):
    """Changes to an enrolment; what is left out stays as it is."""

    enrolled_at: DateTime = omitted()
    dropped_at: DateTime | None = omitted()
    final_grade: Annotated[Decimal, DecimalDigits(4, 1, ge="0.0", le="100.0")] | None = omitted(
        description="In percent; none before the end of the term."
    )


class EnrolmentRead(StoredRow):
    """An enrolment as it is stored."""

    section_id: int
    student_id: int
    enrolled_at: DateTime
    dropped_at: DateTime | None
    final_grade: DecimalText | None = Field(
        description="In percent; none before the end of the term."
    )


class EnrolmentQuery(ListQuery):
    """Which enrolments to list, and in which order."""

    sort: Annotated[list[EnrolmentSortKey], SORTED_BY_COMMAS] = omitted(
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
    enrolled_at: DateTime = omitted()
    enrolled_at__gte: DateTime = omitted()
    enrolled_at__lte: DateTime = omitted()
    dropped_at: DateTime = omitted()
    dropped_at__gte: DateTime = omitted()
    dropped_at__lte: DateTime = omitted()
    dropped_at__isnull: bool = omitted()
    final_grade: Number = omitted()
    final_grade__gte: Number = omitted()
    final_grade__lte: Number = omitted()
    final_grade__isnull: bool = omitted()
