"""What requests and responses about books look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import WHOLE, Binary, Date, Int64, KeyText, Text

BookSortKey = Literal[
    "isbn",
    "-isbn",
    "title",
    "-title",
    "subtitle",
    "-subtitle",
    "publisher_id",
    "-publisher_id",
    "published_on",
    "-published_on",
    "pages",
    "-pages",
    "price",
    "-price",
    "language",
    "-language",
    "for_children",
    "-for_children",
]


class BookCreate(Body):
    """A new book."""

    isbn: Annotated[KeyText, Field(max_length=13)]
    title: Annotated[Text, Field(max_length=300)]
    subtitle: Annotated[Text, Field(max_length=300)] | None = None
    publisher_id: Int64 | None = None
    published_on: Date | None = None
    pages: Annotated[int, Field(ge=1, le=9223372036854775000), WHOLE] | None = None
    price: Annotated[Decimal, DecimalDigits(8, 2, ge="0.00")] = Field(default=Decimal("0.00"))
    language: Annotated[Text, Field(max_length=2)] = Field(default="en")
    for_children: bool = Field(default=False)
    cover: Binary | None = None


class BookUpdate(Body):
    """Changes to a book; what is left out stays as it is."""

    title: Annotated[Text, Field(max_length=300)] = omitted()
    subtitle: Annotated[Text, Field(max_length=300)] | None = omitted()
    publisher_id: Int64 | None = omitted()
    published_on: Date | None = omitted()
    pages: Annotated[int, Field(ge=1, le=9223372036854775000), WHOLE] | None = omitted()
    price: Annotated[Decimal, DecimalDigits(8, 2, ge="0.00")] = omitted()
    language: Annotated[Text, Field(max_length=2)] = omitted()
    for_children: bool = omitted()
    cover: Binary | None = omitted()


class BookRead(StoredRow):
    """A book as it is stored."""

    isbn: str
    title: str
    subtitle: str | None
    publisher_id: int | None
    published_on: Date | None
    pages: int | None
    price: DecimalText
    language: str
    for_children: bool
    cover: Binary | None


class BookQuery(ListQuery):
    """Which books to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[BookSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    isbn: Annotated[KeyText, Field(max_length=13)] = omitted()
    isbn__in: list[Annotated[KeyText, Field(max_length=13)]] = omitted()
    isbn__contains: SearchText = omitted()
    title: Annotated[Text, Field(max_length=300)] = omitted()
    title__contains: SearchText = omitted()
    subtitle: Annotated[Text, Field(max_length=300)] = omitted()
    subtitle__contains: SearchText = omitted()
    subtitle__isnull: bool = omitted()
    publisher_id: Int64 = omitted()
    publisher_id__in: list[Int64] = omitted()
    publisher_id__gte: Int64 = omitted()
    publisher_id__lte: Int64 = omitted()
    publisher_id__isnull: bool = omitted()
    published_on: Date = omitted()
    published_on__gte: Date = omitted()
    published_on__lte: Date = omitted()
    published_on__isnull: bool = omitted()
    pages: Int64 = omitted()
    pages__gte: Int64 = omitted()
    pages__lte: Int64 = omitted()
    pages__isnull: bool = omitted()
    price: Number = omitted()
    price__gte: Number = omitted()
    price__lte: Number = omitted()
    language: Annotated[Text, Field(max_length=2)] = omitted()
    language__contains: SearchText = omitted()
    for_children: bool = omitted()
    cover__isnull: bool = omitted()
