"""What requests and responses about orders look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.order import OrderStatusValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import WHOLE, DateTime, Text, Time

OrderSortKey = Literal[
    "id",
    "-id",
    "number",
    "-number",
    "customer_id",
    "-customer_id",
    "shipping_address_id",
    "-shipping_address_id",
    "status",
    "-status",
    "total",
    "-total",
    "note",
    "-note",
    "placed_at",
    "-placed_at",
    "deliver_between",
    "-deliver_between",
]


class OrderCreate(Body):
    """A new order."""

    number: Annotated[Text, Field(max_length=12)]
    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = None
    shipping_address_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = None
    status: OrderStatusValue = Field(default="new")
    total: Annotated[Decimal, DecimalDigits(12, 2)] = Field(default=Decimal("0.00"))
    note: Text | None = None
    placed_at: DateTime = omitted()
    deliver_between: Time | None = None


class OrderUpdate(Body):
    """Changes to an order; what is left out stays as it is."""

    number: Annotated[Text, Field(max_length=12)] = omitted()
    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = omitted()
    shipping_address_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] | None = omitted()
    status: OrderStatusValue = omitted()
    total: Annotated[Decimal, DecimalDigits(12, 2)] = omitted()
    note: Text | None = omitted()
    placed_at: DateTime = omitted()
    deliver_between: Time | None = omitted()


class OrderRead(StoredRow):
    """An order as it is stored."""

    id: int
    number: str
    customer_id: int | None
    shipping_address_id: int | None
    status: OrderStatusValue
    total: DecimalText
    note: str | None
    placed_at: DateTime
    deliver_between: Time | None


class OrderQuery(ListQuery):
    """Which orders to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[OrderSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    id__in: list[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE]] = omitted()
    id__gte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    id__lte: Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE] = omitted()
    number: Annotated[Text, Field(max_length=12)] = omitted()
    number__contains: SearchText = omitted()
    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    customer_id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__isnull: bool = omitted()
    shipping_address_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    shipping_address_id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    shipping_address_id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    shipping_address_id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    shipping_address_id__isnull: bool = omitted()
    status: OrderStatusValue = omitted()
    status__in: list[OrderStatusValue] = omitted()
    total: Number = omitted()
    total__gte: Number = omitted()
    total__lte: Number = omitted()
    note: Text = omitted()
    note__contains: SearchText = omitted()
    note__isnull: bool = omitted()
    placed_at: DateTime = omitted()
    placed_at__gte: DateTime = omitted()
    placed_at__lte: DateTime = omitted()
    deliver_between: Time = omitted()
    deliver_between__gte: Time = omitted()
    deliver_between__lte: Time = omitted()
    deliver_between__isnull: bool = omitted()
