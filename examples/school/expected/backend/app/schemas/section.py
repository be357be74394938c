"""What requests and responses about sections look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Int16, Int32, Int64, Text

SectionSortKey = Literal[
    "id",
    "-id",
    "course_id",
    "-course_id",
    "term_id",
    "-term_id",
    "teacher_id",
    "-teacher_id",
    "name",
    "-name",
    "max_size",
    "-max_size",
]


class SectionCreate(Body):
    """A new section."""

    course_id: Int32
    term_id: Int32
    teacher_id: Int64
    name: Annotated[Text, Field(max_length=20)]
    max_size: Annotated[int, Field(ge=1, le=60), WHOLE] = Field(default=30)


class SectionUpdate(Body):
    """Changes to a section; what is left out stays as it is."""

    course_id: Int32 = omitted()
    term_id: Int32 = omitted()
    teacher_id: Int64 = omitted()
    name: Annotated[Text, Field(max_length=20)] = omitted()
    max_size: Annotated[int, Field(ge=1, le=60), WHOLE] = omitted()


class SectionRead(StoredRow):
    """A section as it is stored."""

    id: int
    course_id: int
    term_id: int
    teacher_id: int
    name: str
    max_size: int


class SectionQuery(ListQuery):
    """Which sections to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[SectionSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    course_id: Int32 = omitted()
    course_id__in: list[Int32] = omitted()
    course_id__gte: Int32 = omitted()
    course_id__lte: Int32 = omitted()
    term_id: Int32 = omitted()
    term_id__in: list[Int32] = omitted()
    term_id__gte: Int32 = omitted()
    term_id__lte: Int32 = omitted()
    teacher_id: Int64 = omitted()
    teacher_id__in: list[Int64] = omitted()
    teacher_id__gte: Int64 = omitted()
    teacher_id__lte: Int64 = omitted()
    name: Annotated[Text, Field(max_length=20)] = omitted()
    name__contains: SearchText = omitted()
    max_size: Int16 = omitted()
    max_size__gte: Int16 = omitted()
    max_size__lte: Int16 = omitted()
