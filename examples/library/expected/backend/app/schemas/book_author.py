"""What requests and responses about book authors look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.book_author import BookAuthorRoleValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Int64, KeyText, Text

BookAuthorSortKey = Literal[
    "isbn",
    "-isbn",
    "author_id",
    "-author_id",
    "position",
    "-position",
    "role",
    "-role",
]


class BookAuthorCreate(Body):
    """A new book author."""

    isbn: Annotated[KeyText, Field(max_length=13)]
    author_id: Int64
    position: Annotated[int, Field(ge=1, le=9223372036854775000), WHOLE] = Field(default=1)
    role: BookAuthorRoleValue = Field(default="author")


class BookAuthorUpdate(Body):
    """Changes to a book author; what is left out stays as it is."""

    position: Annotated[int, Field(ge=1, le=9223372036854775000), WHOLE] = omitted()


class BookAuthorRead(StoredRow):
    """A book author as it is stored."""

    isbn: str
    author_id: int
    position: int
    role: str


class BookAuthorQuery(ListQuery):
    """Which book authors to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[BookAuthorSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    isbn: Annotated[KeyText, Field(max_length=13)] = omitted()
    isbn__in: list[Annotated[KeyText, Field(max_length=13)]] = omitted()
    isbn__contains: SearchText = omitted()
    author_id: Int64 = omitted()
    author_id__in: list[Int64] = omitted()
    author_id__gte: Int64 = omitted()
    author_id__lte: Int64 = omitted()
    position: Int64 = omitted()
    position__gte: Int64 = omitted()
    position__lte: Int64 = omitted()
    role: Text = omitted()
    role__in: list[Text] = omitted()
    role__contains: SearchText = omitted()
