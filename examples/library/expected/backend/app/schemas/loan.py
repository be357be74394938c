"""What requests and responses about loans look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Date, DateTime, Int64, Text

LoanSortKey = Literal[
    "id",
    "-id",
    "barcode",
    "-barcode",
    "member_id",
    "-member_id",
    "lent_at",
    "-lent_at",
    "due_on",
    "-due_on",
    "returned_at",
    "-returned_at",
    "renewals",
    "-renewals",
]


class LoanCreate(Body):
    """A new loan."""

    barcode: Annotated[Text, Field(max_length=20)]
    member_id: Int64
    lent_at: DateTime = omitted()
    due_on: Date
    returned_at: DateTime | None = None
    renewals: Annotated[int, Field(ge=-9223372036854775000, le=3), WHOLE] = Field(default=0)


class LoanUpdate(Body):
    """Changes to a loan; what is left out stays as it is."""

    barcode: Annotated[Text, Field(max_length=20)] = omitted()
    member_id: Int64 = omitted()
    lent_at: DateTime = omitted()
    due_on: Date = omitted()
    returned_at: DateTime | None = omitted()
    renewals: Annotated[int, Field(ge=-9223372036854775000, le=3), WHOLE] = omitted()


class LoanRead(StoredRow):
    """A loan as it is stored."""

    id: int
    barcode: str
    member_id: int
    lent_at: DateTime
    due_on: Date
    returned_at: DateTime | None
    renewals: int


class LoanQuery(ListQuery):
    """Which loans to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[LoanSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    barcode: Annotated[Text, Field(max_length=20)] = omitted()
    barcode__in: list[Annotated[Text, Field(max_length=20)]] = omitted()
    barcode__contains: SearchText = omitted()
    member_id: Int64 = omitted()
    member_id__in: list[Int64] = omitted()
    member_id__gte: Int64 = omitted()
    member_id__lte: Int64 = omitted()
    lent_at: DateTime = omitted()
    lent_at__gte: DateTime = omitted()
    lent_at__lte: DateTime = omitted()
    due_on: Date = omitted()
    due_on__gte: Date = omitted()
    due_on__lte: Date = omitted()
    returned_at: DateTime = omitted()
    returned_at__gte: DateTime = omitted()
    returned_at__lte: DateTime = omitted()
    returned_at__isnull: bool = omitted()
    renewals: Int64 = omitted()
    renewals__gte: Int64 = omitted()
    renewals__lte: Int64 = omitted()
