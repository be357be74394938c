"""What requests and responses about submissions look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import DateTime, Int64, Text, Uuid

SubmissionSortKey = Literal[
    "id",
    "-id",
    "assignment_id",
    "-assignment_id",
    "student_id",
    "-student_id",
    "handed_in_at",
    "-handed_in_at",
    "body",
    "-body",
    "points",
    "-points",
    "feedback",
    "-feedback",
    "graded_by",
    "-graded_by",
]


class SubmissionCreate(Body):
    """A new submission."""

    assignment_id: Uuid
    student_id: Int64
    handed_in_at: DateTime = omitted()
    body: Text | None = None
    points: Annotated[Decimal, DecimalDigits(6, 2, ge="0.00")] | None = Field(
        default=None, description="Out of the assignment's max_points; none until marked."
    )
    feedback: Text | None = None
    graded_by: Int64 | None = None


class SubmissionUpdate(Body):
    """Changes to a submission; what is left out stays as it is."""

    assignment_id: Uuid = omitted()
    student_id: Int64 = omitted()
    handed_in_at: DateTime = omitted()
    body: Text | None = omitted()
    points: Annotated[Decimal, DecimalDigits(6, 2, ge="0.00")] | None = omitted(
        description="Out of the assignment's max_points; none until marked."
    )
    feedback: Text | None = omitted()
    graded_by: Int64 | None = omitted()


class SubmissionRead(StoredRow):
    """A submission as it is stored."""

    id: int
    assignment_id: Uuid
    student_id: int
    handed_in_at: DateTime
    body: str | None
    points: DecimalText | None = Field(
        description="Out of the assignment's max_points; none until marked."
    )
    feedback: str | None
    graded_by: int | None


class SubmissionQuery(ListQuery):
    """Which submissions to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[SubmissionSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    assignment_id: Uuid = omitted()
    assignment_id__in: list[Uuid] = omitted()
    student_id: Int64 = omitted()
    student_id__in: list[Int64] = omitted()
    student_id__gte: Int64 = omitted()
    student_id__lte: Int64 = omitted()
    handed_in_at: DateTime = omitted()
    handed_in_at__gte: DateTime = omitted()
    handed_in_at__lte: DateTime = omitted()
    body: Text = omitted()
    body__contains: SearchText = omitted()
    body__isnull: bool = omitted()
    points: Number = omitted()
    points__gte: Number = omitted()
    points__lte: Number = omitted()
    points__isnull: bool = omitted()
    feedback: Text = omitted()
    feedback__contains: SearchText = omitted()
    feedback__isnull: bool = omitted()
    graded_by: Int64 = omitted()
    graded_by__in: list[Int64] = omitted()
    graded_by__gte: Int64 = omitted()
    graded_by__lte: Int64 = omitted()
    graded_by__isnull: bool = omitted()
