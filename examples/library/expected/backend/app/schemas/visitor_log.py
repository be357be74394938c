"""What requests and responses about visitor logs look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import StoredRow, omitted
from app.wire.types import DateTime, Text

VisitorLogSortKey = Literal[
    "gate",
    "-gate",
    "entered_at",
    "-entered_at",
]


class VisitorLogRead(StoredRow):
    """A visitor log as it is stored."""

    gate: str
    entered_at: DateTime


class VisitorLogQuery(ListQuery):
    """Which visitor logs to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[VisitorLogSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    gate: Text = omitted()
    gate__contains: SearchText = omitted()
    entered_at: DateTime = omitted()
    entered_at__gte: DateTime = omitted()
    entered_at__lte: DateTime = omitted()
