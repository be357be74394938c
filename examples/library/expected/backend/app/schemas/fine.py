"""What requests and responses about fines look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import DateTime, Int64

FineSortKey = Literal[
    "loan_id",
    "-loan_id",
    "amount",
    "-amount",
    "fee",
    "-fee",
    "total",
    "-total",
    "paid_at",
    "-paid_at",
]


class FineCreate(Body):
    """A new fine."""

    loan_id: Int64
    amount: Annotated[Decimal, DecimalDigits(6, 2, ge="0.01")]
    fee: Annotated[Decimal, DecimalDigits(6, 2)] = Field(default=Decimal("0.50"))
    paid_at: DateTime | None = None


class FineUpdate(Body):
    """Changes to a fine; what is left out stays as it is."""

    amount: Annotated[Decimal, DecimalDigits(6, 2, ge="0.01")] = omitted()
    fee: Annotated[Decimal, DecimalDigits(6, 2)] = omitted()
    paid_at: DateTime | None = omitted()


class FineRead(StoredRow):
    """A fine as it is stored."""

    loan_id: int
    amount: DecimalText
    fee: DecimalText
    total: DecimalText | None
    paid_at: DateTime | None


class FineQuery(ListQuery):
    """Which fines to list, and in which order."""

    sort: Annotated[list[FineSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    loan_id: Int64 = omitted()
    loan_id__in: list[Int64] = omitted()
    loan_id__gte: Int64 = omitted()
    loan_id__lte: Int64 = omitted()
    amount: Number = omitted()
    amount__gte: Number = omitted()
    amount__lte: Number = omitted()
    fee: Number = omitted()
    fee__gte: Number = omitted()
    fee__lte: Number = omitted()
    total: Number = omitted()
    total__gte: Number = omitted()
    total__lte: Number = omitted()
    total__isnull: bool = omitted()
    paid_at: DateTime = omitted()
    paid_at__gte: DateTime = omitted()
    paid_at__lte: DateTime = omitted()
    paid_at__isnull: bool = omitted()
