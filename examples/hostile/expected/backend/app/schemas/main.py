"""What requests and responses about mains look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

MainSortKey = Literal[
    "id",
    "-id",
    "import",
    "-import",
    "app",
    "-app",
]


class MainCreate(Body):
    """A new main."""

    import_: Text = Field(alias="import")
    app: Int32 | None = None


class MainUpdate(Body):
    """Changes to a main; what is left out stays as it is."""

    import_: Text = omitted(alias="import")
    app: Int32 | None = omitted()


class MainRead(StoredRow):
    """A main as it is stored."""

    id: int
    import_: str = Field(alias="import")
    app: int | None


class MainQuery(ListQuery):
    """Which mains to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[MainSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    import_: Text = omitted(alias="import")
    import___contains: SearchText = omitted(alias="import__contains")
    app: Int32 = omitted()
    app__gte: Int32 = omitted()
    app__lte: Int32 = omitted()
    app__isnull: bool = omitted()
