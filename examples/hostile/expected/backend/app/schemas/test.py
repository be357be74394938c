"""What requests and responses about tests look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

TestSortKey = Literal[
    "id",
    "-id",
    "fixture",
    "-fixture",
]


class TestCreate(Body):
    """A new test."""

    fixture: Text | None = None


class TestUpdate(Body):
    """Changes to a test; what is left out stays as it is."""

    fixture: Text | None = omitted()


class TestRead(StoredRow):
    """A test as it is stored."""

    id: int
    fixture: str | None


class TestQuery(ListQuery):
    """Which tests to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[TestSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    fixture: Text = omitted()
    fixture__contains: SearchText = omitted()
    fixture__isnull: bool = omitted()
