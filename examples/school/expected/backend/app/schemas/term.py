"""What requests and responses about terms look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Date, Int16, Int32, Text

TermSortKey = Literal[
    "id",
    "-id",
    "academic_year_id",
    "-academic_year_id",
    "ordinal",
    "-ordinal",
    "name",
    "-name",
    "starts_on",
    "-starts_on",
    "ends_on",
    "-ends_on",
]


class TermCreate(Body):
    """A new term."""

    academic_year_id: Int32
    ordinal: Annotated[int, Field(ge=1, le=4), WHOLE]
    name: Annotated[Text, Field(max_length=40)]
    starts_on: Date
    ends_on: Date


class TermUpdate(Body):
    """Changes to a term; what is left out stays as it is."""

    academic_year_id: Int32 = omitted()
    ordinal: Annotated[int, Field(ge=1, le=4), WHOLE] = omitted()
    name: Annotated[Text, Field(max_length=40)] = omitted()
    starts_on: Date = omitted()
    ends_on: Date = omitted()


class TermRead(StoredRow):
    """A term as it is stored."""

    id: int
    academic_year_id: int
    ordinal: int
    name: str
    starts_on: Date
    ends_on: Date


class TermQuery(ListQuery):
    """Which terms to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[TermSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    academic_year_id: Int32 = omitted()
    academic_year_id__in: list[Int32] = omitted()
    academic_year_id__gte: Int32 = omitted()
    academic_year_id__lte: Int32 = omitted()
    ordinal: Int16 = omitted()
    ordinal__gte: Int16 = omitted()
    ordinal__lte: Int16 = omitted()
    name: Annotated[Text, Field(max_length=40)] = omitted()
    name__contains: SearchText = omitted()
    starts_on: Date = omitted()
    starts_on__gte: Date = omitted()
    starts_on__lte: Date = omitted()
    ends_on: Date = omitted()
    ends_on__gte: Date = omitted()
    ends_on__lte: Date = omitted()
