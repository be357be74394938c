"""What requests and responses about healths look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

HealthSortKey = Literal[
    "id",
    "-id",
    "docs",
    "-docs",
]


class HealthCreate(Body):
    """A new health."""

    docs: Text | None = None


class HealthUpdate(Body):
    """Changes to a health; what is left out stays as it is."""

    docs: Text | None = omitted()


class HealthRead(StoredRow):
    """A health as it is stored."""

    id: int
    docs: str | None


class HealthQuery(ListQuery):
    """Which healths to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[HealthSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    docs: Text = omitted()
    docs__contains: SearchText = omitted()
    docs__isnull: bool = omitted()
