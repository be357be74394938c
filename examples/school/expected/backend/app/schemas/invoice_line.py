"""What requests and responses about invoice lines look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import WHOLE, Int16, Int64, Text

InvoiceLineSortKey = Literal[
    "invoice_id",
    "-invoice_id",
    "line_number",
    "-line_number",
    "description",
    "-description",
    "quantity",
    "-quantity",
    "unit_price",
    "-unit_price",
    "amount",
    "-amount",
]


class InvoiceLineCreate(Body):
    """A new invoice line."""

    invoice_id: Int64
    line_number: Annotated[int, Field(ge=1, le=32767), WHOLE]
    description: Annotated[Text, Field(max_length=200)]
    quantity: Annotated[int, Field(ge=1, le=9999), WHOLE] = Field(default=1)
    unit_price: Annotated[Decimal, DecimalDigits(10, 2)]


class InvoiceLineUpdate(Body):
    """Changes to an invoice line; what is left out stays as it is."""

    description: Annotated[Text, Field(max_length=200)] = omitted()
    quantity: Annotated[int, Field(ge=1, le=9999), WHOLE] = omitted()
    unit_price: Annotated[Decimal, DecimalDigits(10, 2)] = omitted()


class InvoiceLineRead(StoredRow):
    """An invoice line as it is stored."""

    invoice_id: int
    line_number: int
    description: str
    quantity: int
    unit_price: DecimalText
    amount: DecimalText | None


class InvoiceLineQuery(ListQuery):
    """Which invoice lines to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[InvoiceLineSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    invoice_id: Int64 = omitted()
    invoice_id__in: list[Int64] = omitted()
    invoice_id__gte: Int64 = omitted()
    invoice_id__lte: Int64 = omitted()
    line_number: Int16 = omitted()
    line_number__in: list[Int16] = omitted()
    line_number__gte: Int16 = omitted()
    line_number__lte: Int16 = omitted()
    description: Annotated[Text, Field(max_length=200)] = omitted()
    description__contains: SearchText = omitted()
    quantity: Int16 = omitted()
    quantity__gte: Int16 = omitted()
    quantity__lte: Int16 = omitted()
    unit_price: Number = omitted()
    unit_price__gte: Number = omitted()
    unit_price__lte: Number = omitted()
    amount: Number = omitted()
    amount__gte: Number = omitted()
    amount__lte: Number = omitted()
    amount__isnull: bool = omitted()
