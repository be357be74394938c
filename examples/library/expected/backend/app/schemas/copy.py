"""What requests and responses about copies look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Date, Float, Float64, Int64, KeyText, Text

CopySortKey = Literal[
    "barcode",
    "-barcode",
    "isbn",
    "-isbn",
    "shelf",
    "-shelf",
    "condition",
    "-condition",
    "acquired_on",
    "-acquired_on",
    "weight_kg",
    "-weight_kg",
]


class CopyCreate(Body):
    """A new copy."""

    barcode: Annotated[KeyText, Field(max_length=20)]
    isbn: Annotated[Text, Field(max_length=13)]
    shelf: Annotated[Text, Field(max_length=12)]
    condition: Annotated[int, Field(ge=1, le=5), WHOLE] = Field(default=5)
    acquired_on: Date = omitted()
    weight_kg: Float64 | None = None


class CopyUpdate(Body):
    """Changes to a copy; what is left out stays as it is."""

    isbn: Annotated[Text, Field(max_length=13)] = omitted()
    shelf: Annotated[Text, Field(max_length=12)] = omitted()
    condition: Annotated[int, Field(ge=1, le=5), WHOLE] = omitted()
    acquired_on: Date = omitted()
    weight_kg: Float64 | None = omitted()


class CopyRead(StoredRow):
    """A copy as it is stored."""

    barcode: str
    isbn: str
    shelf: str
    condition: int
    acquired_on: Date
    weight_kg: Float | None


class CopyQuery(ListQuery):
    """Which copies to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[CopySortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    barcode: Annotated[Text, Field(max_length=20)] = omitted()
    barcode__in: list[Annotated[Text, Field(max_length=20)]] = omitted()
    barcode__contains: SearchText = omitted()
    isbn: Annotated[Text, Field(max_length=13)] = omitted()
    isbn__in: list[Annotated[Text, Field(max_length=13)]] = omitted()
    isbn__contains: SearchText = omitted()
    shelf: Annotated[Text, Field(max_length=12)] = omitted()
    shelf__contains: SearchText = omitted()
    condition: Int64 = omitted()
    condition__gte: Int64 = omitted()
    condition__lte: Int64 = omitted()
    acquired_on: Date = omitted()
    acquired_on__gte: Date = omitted()
    acquired_on__lte: Date = omitted()
    weight_kg: Float64 = omitted()
    weight_kg__gte: Float64 = omitted()
    weight_kg__lte: Float64 = omitted()
    weight_kg__isnull: bool = omitted()
