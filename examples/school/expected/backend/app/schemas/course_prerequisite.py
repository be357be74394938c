"""What requests and responses about course prerequisites look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Int32

CoursePrerequisiteSortKey = Literal[
    "course_id",
    "-course_id",
    "required_id",
    "-required_id",
    "minimum_grade",
    "-minimum_grade",
]


class CoursePrerequisiteCreate(Body):
    """A new course prerequisite."""

    course_id: Int32
    required_id: Int32
    minimum_grade: Annotated[Decimal, DecimalDigits(4, 1, ge="0.0", le="100.0")] = Field(
        default=Decimal("50")
    )


class CoursePrerequisiteUpdate(Body):
    """Changes to a course prerequisite; what is left out stays as it is."""

    minimum_grade: Annotated[Decimal, DecimalDigits(4, 1, ge="0.0", le="100.0")] = omitted()


class CoursePrerequisiteRead(StoredRow):
    """A course prerequisite as it is stored."""

    course_id: int
    required_id: int
    minimum_grade: DecimalText


class CoursePrerequisiteQuery(ListQuery):
    """Which course prerequisites to list, and in which order."""

    sort: Annotated[list[CoursePrerequisiteSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    course_id: Int32 = omitted()
    course_id__in: list[Int32] = omitted()
    course_id__gte: Int32 = omitted()
    course_id__lte: Int32 = omitted()
    required_id: Int32 = omitted()
    required_id__in: list[Int32] = omitted()
    required_id__gte: Int32 = omitted()
    required_id__lte: Int32 = omitted()
    minimum_grade: Number = omitted()
    minimum_grade__gte: Number = omitted()
    minimum_grade__lte: Number = omitted()
