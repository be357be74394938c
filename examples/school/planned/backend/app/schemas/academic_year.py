"""What requests and responses about academic years look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, Int32, Text

AcademicYearSortKey = Literal[
    "id",
    "-id",
    "label",
    "-label",
    "starts_on",
    "-starts_on",
    "ends_on",
    "-ends_on",
]


class AcademicYearCreate(Body):
    """A new academic year."""

    label: Annotated[str, Field(pattern="^(?:20[0-9]{2}/[0-9]{2})$")] = Field(
        description="As people say it: 2026/27."
    )
    starts_on: Date
    ends_on: Date


class AcademicYearUpdate(Body):
    """Changes to an academic year; what is left out stays as it is."""

    label: Annotated[str, Field(pattern="^(?:20[0-9]{2}/[0-9]{2})$")] = omitted(
        description="As people say it: 2026/27."
    )
    starts_on: Date = omitted()
    ends_on: Date = omitted()


class AcademicYearRead(StoredRow):
    """An academic year as it is stored."""

    id: int
    label: str = Field(description="As people say it: 2026/27.")
    starts_on: Date
    ends_on: Date


class AcademicYearQuery(ListQuery):
    """Which academic years to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AcademicYearSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    label: Annotated[Text, Field(max_length=9)] = omitted()
    label__contains: SearchText = omitted()
    starts_on: Date = omitted()
    starts_on__gte: Date = omitted()
    starts_on__lte: Date = omitted()
    ends_on: Date = omitted()
    ends_on__gte: Date = omitted()
    ends_on__lte: Date = omitted()
