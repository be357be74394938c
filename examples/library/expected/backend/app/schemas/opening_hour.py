"""What requests and responses about opening hours look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Text, Time

OpeningHourSortKey = Literal[
    "weekday",
    "-weekday",
    "opens_at",
    "-opens_at",
    "closes_at",
    "-closes_at",
    "remark",
    "-remark",
]


class OpeningHourCreate(Body):
    """A new opening hour."""

    opens_at: Time
    closes_at: Time
    remark: Text | None = None


class OpeningHourUpdate(Body):
    """Changes to an opening hour; what is left out stays as it is."""

    opens_at: Time = omitted()
    closes_at: Time = omitted()
    remark: Text | None = omitted()


class OpeningHourRead(StoredRow):
    """An opening hour as it is stored."""

    weekday: int
    opens_at: Time
    closes_at: Time
    remark: str | None


class OpeningHourQuery(ListQuery):
    """Which opening hours to list, and in which order."""

    sort: Annotated[list[OpeningHourSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    weekday: Annotated[int, Field(ge=1, le=7), WHOLE] = omitted()
    weekday__in: list[Annotated[int, Field(ge=1, le=7), WHOLE]] = omitted()
    weekday__gte: Annotated[int, Field(ge=1, le=7), WHOLE] = omitted()
    weekday__lte: Annotated[int, Field(ge=1, le=7), WHOLE] = omitted()
    opens_at: Time = omitted()
    opens_at__gte: Time = omitted()
    opens_at__lte: Time = omitted()
    closes_at: Time = omitted()
    closes_at__gte: Time = omitted()
    closes_at__lte: Time = omitted()
    remark: Text = omitted()
    remark__isnull: bool = omitted()
