"""What requests and responses about payments look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.payment import PaymentMethodValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import DateTime, Int64, JsonDocument, JsonValue, Text, Uuid

PaymentSortKey = Literal[
    "id",
    "-id",
    "invoice_id",
    "-invoice_id",
    "method",
    "-method",
    "amount",
    "-amount",
    "received_at",
    "-received_at",
    "reference",
    "-reference",
]


class PaymentCreate(Body):
    """A new payment."""

    id: Uuid = omitted()
    invoice_id: Int64
    method: PaymentMethodValue
    amount: Annotated[Decimal, DecimalDigits(10, 2, ge="0.01")]
    received_at: DateTime = omitted()
    reference: Annotated[Text, Field(max_length=64)] | None = None
    details: JsonDocument | None = Field(
        default=None, description="What the bank or the card processor told us."
    )


class PaymentUpdate(Body):
    """Changes to a payment; what is left out stays as it is."""

    invoice_id: Int64 = omitted()
    method: PaymentMethodValue = omitted()
    amount: Annotated[Decimal, DecimalDigits(10, 2, ge="0.01")] = omitted()
    received_at: DateTime = omitted()
    reference: Annotated[Text, Field(max_length=64)] | None = omitted()
    details: JsonDocument | None = omitted(
        description="What the bank or the card processor told us."
    )


class PaymentRead(StoredRow):
    """A payment as it is stored."""

    id: Uuid
    invoice_id: int
    method: PaymentMethodValue
    amount: DecimalText
    received_at: DateTime
    reference: str | None
    details: JsonValue | None = Field(description="What the bank or the card processor told us.")


class PaymentQuery(ListQuery):
    """Which payments to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[PaymentSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Uuid = omitted()
    id__in: list[Uuid] = omitted()
    invoice_id: Int64 = omitted()
    invoice_id__in: list[Int64] = omitted()
    invoice_id__gte: Int64 = omitted()
    invoice_id__lte: Int64 = omitted()
    method: PaymentMethodValue = omitted()
    method__in: list[PaymentMethodValue] = omitted()
    amount: Number = omitted()
    amount__gte: Number = omitted()
    amount__lte: Number = omitted()
    received_at: DateTime = omitted()
    received_at__gte: DateTime = omitted()
    received_at__lte: DateTime = omitted()
    reference: Annotated[Text, Field(max_length=64)] = omitted()
    reference__contains: SearchText = omitted()
    reference__isnull: bool = omitted()
    details__isnull: bool = omitted()
