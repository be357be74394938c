"""What requests and responses about authors look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Int64, Text

AuthorSortKey = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "born",
    "-born",
    "died",
    "-died",
]


class AuthorCreate(Body):
    """A new author."""

    name: Text
    born: Annotated[int, Field(ge=0, le=2100), WHOLE] | None = None
    died: Int64 | None = None


class AuthorUpdate(Body):
    """Changes to an author; what is left out stays as it is."""

    name: Text = omitted()
    born: Annotated[int, Field(ge=0, le=2100), WHOLE] | None = omitted()
    died: Int64 | None = omitted()


class AuthorRead(StoredRow):
    """An author as it is stored."""

    id: int
    name: str
    born: int | None
    died: int | None


class AuthorQuery(ListQuery):
    """Which authors to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AuthorSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    name: Text = omitted()
    name__contains: SearchText = omitted()
    born: Int64 = omitted()
    born__gte: Int64 = omitted()
    born__lte: Int64 = omitted()
    born__isnull: bool = omitted()
    died: Int64 = omitted()
    died__gte: Int64 = omitted()
    died__lte: Int64 = omitted()
    died__isnull: bool = omitted()
