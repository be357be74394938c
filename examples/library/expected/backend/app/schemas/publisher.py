"""What requests and responses about publishers look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int64, Text

PublisherSortKey = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "city",
    "-city",
    "imprint_of",
    "-imprint_of",
]


class PublisherCreate(Body):
    """A new publisher."""

    name: Annotated[Text, Field(max_length=120)]
    city: Annotated[Text, Field(max_length=80)] | None = None
    imprint_of: Int64 | None = None


class PublisherUpdate(Body):
    """Changes to a publisher; what is left out stays as it is."""

    name: Annotated[Text, Field(max_length=120)] = omitted()
    city: Annotated[Text, Field(max_length=80)] | None = omitted()
    imprint_of: Int64 | None = omitted()


class PublisherRead(StoredRow):
    """A publisher as it is stored."""

    id: int
    name: str
    city: str | None
    imprint_of: int | None


class PublisherQuery(ListQuery):
    """Which publishers to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[PublisherSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    name: Annotated[Text, Field(max_length=120)] = omitted()
    name__contains: SearchText = omitted()
    city: Annotated[Text, Field(max_length=80)] = omitted()
    city__contains: SearchText = omitted()
    city__isnull: bool = omitted()
    imprint_of: Int64 = omitted()
    imprint_of__in: list[Int64] = omitted()
    imprint_of__gte: Int64 = omitted()
    imprint_of__lte: Int64 = omitted()
    imprint_of__isnull: bool = omitted()
