"""What requests and responses about products look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import (
    FLUSHED,
    WHOLE,
    Binary,
    DateTime,
    Float,
    Float32,
    JsonDocument,
    JsonValue,
    KeyText,
    Text,
)

ProductSortKey = Literal[
    "sku",
    "-sku",
    "category_id",
    "-category_id",
    "title",
    "-title",
    "description",
    "-description",
    "price",
    "-price",
    "tax_rate",
    "-tax_rate",
    "gross_price",
    "-gross_price",
    "weight_g",
    "-weight_g",
    "rating",
    "-rating",
    "ean",
    "-ean",
    "flags",
    "-flags",
    "available_from",
    "-available_from",
]


class ProductCreate(Body):
    """A new product."""

    sku: Annotated[KeyText, Field(max_length=32)]
    category_id: Annotated[int, Field(ge=0, le=65535), WHOLE]
    title: Annotated[Text, Field(max_length=200)]
    description: Text | None = None
    price: Annotated[Decimal, DecimalDigits(10, 2)] = Field(description="Without tax")
    tax_rate: Annotated[Decimal, DecimalDigits(4, 2, ge="0.00", le="99.99")] = Field(
        default=Decimal("19.00")
    )
    weight_g: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = None
    rating: Annotated[float, Field(allow_inf_nan=False, ge=0.0, le=5.0), FLUSHED] | None = None
    attributes: JsonDocument | None = None
    ean: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] | None = None
    flags: Annotated[str, Field(pattern="^[01]{8,8}$")]
    thumbnail: Binary | None = None
    available_from: DateTime | None = None


class ProductUpdate(Body):
    """Changes to a product; what is left out stays as it is."""

    category_id: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    title: Annotated[Text, Field(max_length=200)] = omitted()
    description: Text | None = omitted()
    price: Annotated[Decimal, DecimalDigits(10, 2)] = omitted(description="Without tax")
    tax_rate: Annotated[Decimal, DecimalDigits(4, 2, ge="0.00", le="99.99")] = omitted()
    weight_g: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = omitted()
    rating: Annotated[float, Field(allow_inf_nan=False, ge=0.0, le=5.0), FLUSHED] | None = omitted()
    attributes: JsonDocument | None = omitted()
    ean: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] | None = omitted()
    flags: Annotated[str, Field(pattern="^[01]{8,8}$")] = omitted()
    thumbnail: Binary | None = omitted()
    available_from: DateTime | None = omitted()


class ProductRead(StoredRow):
    """A product as it is stored."""

    sku: str
    category_id: int
    title: str
    description: str | None
    price: DecimalText = Field(description="Without tax")
    tax_rate: DecimalText
    gross_price: DecimalText | None
    weight_g: int | None
    rating: Float | None
    attributes: JsonValue | None
    ean: int | None
    flags: str
    thumbnail: Binary | None
    available_from: DateTime | None


class ProductQuery(ListQuery):
    """Which products to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[ProductSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    sku: Annotated[Text, Field(max_length=32)] = omitted()
    sku__in: list[Annotated[Text, Field(max_length=32)]] = omitted()
    sku__contains: SearchText = omitted()
    category_id: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    category_id__in: list[Annotated[int, Field(ge=0, le=65535), WHOLE]] = omitted()
    category_id__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    category_id__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    title: Annotated[Text, Field(max_length=200)] = omitted()
    title__contains: SearchText = omitted()
    description: Text = omitted()
    description__contains: SearchText = omitted()
    description__isnull: bool = omitted()
    price: Number = omitted()
    price__gte: Number = omitted()
    price__lte: Number = omitted()
    tax_rate: Number = omitted()
    tax_rate__gte: Number = omitted()
    tax_rate__lte: Number = omitted()
    gross_price: Number = omitted()
    gross_price__gte: Number = omitted()
    gross_price__lte: Number = omitted()
    gross_price__isnull: bool = omitted()
    weight_g: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    weight_g__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    weight_g__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    weight_g__isnull: bool = omitted()
    rating: Float32 = omitted()
    rating__gte: Float32 = omitted()
    rating__lte: Float32 = omitted()
    rating__isnull: bool = omitted()
    attributes__isnull: bool = omitted()
    ean: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    ean__gte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    ean__lte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    ean__isnull: bool = omitted()
    flags: Annotated[str, Field(pattern="^[01]{8,8}$")] = omitted()
    thumbnail__isnull: bool = omitted()
    available_from: DateTime = omitted()
    available_from__gte: DateTime = omitted()
    available_from__lte: DateTime = omitted()
    available_from__isnull: bool = omitted()
