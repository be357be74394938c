"""What requests and responses about indexes look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32

IndexRecordSortKey = Literal[
    "id",
    "-id",
    "test",
    "-test",
]


class IndexRecordCreate(Body):
    """A new index."""

    test: bool = Field(default=False)


class IndexRecordUpdate(Body):
    """Changes to an index; what is left out stays as it is."""

    test: bool = omitted()


class IndexRecordRead(StoredRow):
    """An index as it is stored."""

    id: int
    test: bool


class IndexRecordQuery(ListQuery):
    """Which indexes to list, and in which order."""

    sort: Annotated[list[IndexRecordSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    test: bool = omitted()
