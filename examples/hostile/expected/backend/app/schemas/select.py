"""What requests and responses about selects look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

SelectRecordSortKey = Literal[
    "from",
    "-from",
    "where",
    "-where",
    "order",
    "-order",
    "group",
    "-group",
]


class SelectRecordCreate(Body):
    """A new select."""

    from_: Int32 = Field(alias="from")
    where: Text | None = None
    order: Int32 | None = None
    group: Text | None = None


class SelectRecordUpdate(Body):
    """Changes to a select; what is left out stays as it is."""

    where: Text | None = omitted()
    order: Int32 | None = omitted()
    group: Text | None = omitted()


class SelectRecordRead(StoredRow):
    """A select as it is stored."""

    from_: int = Field(alias="from")
    where: str | None
    order: int | None
    group: str | None


class SelectRecordQuery(ListQuery):
    """Which selects to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[SelectRecordSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    from_: Int32 = omitted(alias="from")
    from___in: list[Int32] = omitted(alias="from__in")
    from___gte: Int32 = omitted(alias="from__gte")
    from___lte: Int32 = omitted(alias="from__lte")
    where: Text = omitted()
    where__contains: SearchText = omitted()
    where__isnull: bool = omitted()
    order: Int32 = omitted()
    order__gte: Int32 = omitted()
    order__lte: Int32 = omitted()
    order__isnull: bool = omitted()
    group: Text = omitted()
    group__contains: SearchText = omitted()
    group__isnull: bool = omitted()
