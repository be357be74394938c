"""What requests and responses about order lines look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import WHOLE, Text

OrderLineSortKey = Literal[
    "order_id",
    "-order_id",
    "line",
    "-line",
    "sku",
    "-sku",
    "quantity",
    "-quantity",
    "unit_price",
    "-unit_price",
]


class OrderLineCreate(Body):
    """A new order line."""

    order_id: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE]
    line: Annotated[int, Field(ge=0, le=65535), WHOLE]
    sku: Annotated[Text, Field(max_length=32)]
    quantity: Annotated[int, Field(ge=0, le=65535), WHOLE] = Field(default=1)
    unit_price: Annotated[Decimal, DecimalDigits(10, 2)]


class OrderLineUpdate(Body):
    """Changes to an order line; what is left out stays as it is."""

    sku: Annotated[Text, Field(max_length=32)] = omitted()
    quantity: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    unit_price: Annotated[Decimal, DecimalDigits(10, 2)] = omitted()


class OrderLineRead(StoredRow):
    """An order line as it is stored."""

    order_id: int
    line: int
    sku: str
    quantity: int
    unit_price: DecimalText


class OrderLineQuery(ListQuery):
    """Which order lines to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[OrderLineSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    order_id: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    order_id__in: list[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE]] = omitted()
    order_id__gte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    order_id__lte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    line: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    line__in: list[Annotated[int, Field(ge=0, le=65535), WHOLE]] = omitted()
    line__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    line__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    sku: Annotated[Text, Field(max_length=32)] = omitted()
    sku__in: list[Annotated[Text, Field(max_length=32)]] = omitted()
    sku__contains: SearchText = omitted()
    quantity: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    quantity__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    quantity__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    unit_price: Number = omitted()
    unit_price__gte: Number = omitted()
    unit_price__lte: Number = omitted()
