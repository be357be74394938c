"""What requests and responses about courses look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import WHOLE, Int16, Int32, Text

CourseSortKey = Literal[
    "id",
    "-id",
    "subject_code",
    "-subject_code",
    "title",
    "-title",
    "year_group",
    "-year_group",
    "credits",
    "-credits",
    "syllabus",
    "-syllabus",
    "is_elective",
    "-is_elective",
]


class CourseCreate(Body):
    """A new course."""

    subject_code: Annotated[Text, Field(max_length=8)]
    title: Annotated[Text, Field(max_length=120)]
    year_group: Annotated[int, Field(ge=7, le=13), WHOLE]
    credits: Annotated[Decimal, DecimalDigits(4, 1, ge="0.1", le="20.0")] = Field(
        default=Decimal("5.0")
    )
    syllabus: Text | None = None
    is_elective: bool = Field(default=False)


class CourseUpdate(Body):
    """Changes to a course; what is left out stays as it is."""

    subject_code: Annotated[Text, Field(max_length=8)] = omitted()
    title: Annotated[Text, Field(max_length=120)] = omitted()
    year_group: Annotated[int, Field(ge=7, le=13), WHOLE] = omitted()
    credits: Annotated[Decimal, DecimalDigits(4, 1, ge="0.1", le="20.0")] = omitted()
    syllabus: Text | None = omitted()
    is_elective: bool = omitted()


class CourseRead(StoredRow):
    """A course as it is stored."""

    id: int
    subject_code: str
    title: str
    year_group: int
    credits: DecimalText
    syllabus: str | None
    is_elective: bool


class CourseQuery(ListQuery):
    """Which courses to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[CourseSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    subject_code: Annotated[Text, Field(max_length=8)] = omitted()
    subject_code__in: list[Annotated[Text, Field(max_length=8)]] = omitted()
    subject_code__contains: SearchText = omitted()
    title: Annotated[Text, Field(max_length=120)] = omitted()
    title__contains: SearchText = omitted()
    year_group: Int16 = omitted()
    year_group__gte: Int16 = omitted()
    year_group__lte: Int16 = omitted()
    credits: Number = omitted()
    credits__gte: Number = omitted()
    credits__lte: Number = omitted()
    syllabus: Text = omitted()
    syllabus__contains: SearchText = omitted()
    syllabus__isnull: bool = omitted()
    is_elective: bool = omitted()
