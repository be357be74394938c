"""What requests and responses about invoices look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, DateTime, Int32, Int64, Text

InvoiceSortKey = Literal[
    "id",
    "-id",
    "number",
    "-number",
    "student_id",
    "-student_id",
    "guardian_id",
    "-guardian_id",
    "term_id",
    "-term_id",
    "currency",
    "-currency",
    "issued_on",
    "-issued_on",
    "due_on",
    "-due_on",
    "cancelled_at",
    "-cancelled_at",
]


class InvoiceCreate(Body):
    """A new invoice."""

    number: Annotated[Text, Field(max_length=16)]
    student_id: Int64
    guardian_id: Int64 | None = Field(
        default=None, description="Who pays; none if the student does."
    )
    term_id: Int32
    currency: Annotated[Text, Field(max_length=3)] = Field(
        default="GBP", description="Code after ISO 4217."
    )
    issued_on: Date = omitted()
    due_on: Date
    cancelled_at: DateTime | None = None


class InvoiceUpdate(Body):
    """Changes to an invoice; what is left out stays as it is."""

    number: Annotated[Text, Field(max_length=16)] = omitted()
    student_id: Int64 = omitted()
    guardian_id: Int64 | None = omitted(description="Who pays; none if the student does.")
    term_id: Int32 = omitted()
    currency: Annotated[Text, Field(max_length=3)] = omitted(description="Code after ISO 4217.")
    issued_on: Date = omitted()
    due_on: Date = omitted()
    cancelled_at: DateTime | None = omitted()


class InvoiceRead(StoredRow):
    """An invoice as it is stored."""

    id: int
    number: str
    student_id: int
    guardian_id: int | None = Field(description="Who pays; none if the student does.")
    term_id: int
    currency: str = Field(description="Code after ISO 4217.")
    issued_on: Date
    due_on: Date
    cancelled_at: DateTime | None


class InvoiceQuery(ListQuery):
    """Which invoices to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[InvoiceSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    number: Annotated[Text, Field(max_length=16)] = omitted()
    number__contains: SearchText = omitted()
    student_id: Int64 = omitted()
    student_id__in: list[Int64] = omitted()
    student_id__gte: Int64 = omitted()
    student_id__lte: Int64 = omitted()
    guardian_id: Int64 = omitted()
    guardian_id__in: list[Int64] = omitted()
    guardian_id__gte: Int64 = omitted()
    guardian_id__lte: Int64 = omitted()
    guardian_id__isnull: bool = omitted()
    term_id: Int32 = omitted()
    term_id__in: list[Int32] = omitted()
    term_id__gte: Int32 = omitted()
    term_id__lte: Int32 = omitted()
    currency: Annotated[Text, Field(max_length=3)] = omitted()
    currency__contains: SearchText = omitted()
    issued_on: Date = omitted()
    issued_on__gte: Date = omitted()
    issued_on__lte: Date = omitted()
    due_on: Date = omitted()
    due_on__gte: Date = omitted()
    due_on__lte: Date = omitted()
    cancelled_at: DateTime = omitted()
    cancelled_at__gte: DateTime = omitted()
    cancelled_at__lte: DateTime = omitted()
    cancelled_at__isnull: bool = omitted()
