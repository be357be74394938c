"""What requests and responses about departments look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Int32, Int64, Text

DepartmentSortKey = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "budget",
    "-budget",
    "head_teacher_id",
    "-head_teacher_id",
]


class DepartmentCreate(Body):
    """A new department."""

    name: Annotated[Text, Field(max_length=80)]
    budget: Annotated[Decimal, DecimalDigits(12, 2, ge="0.00")] = Field(default=Decimal("0"))
    head_teacher_id: Int64 | None = Field(
        default=None, description="Teacher who leads it; none while vacant."
    )


class DepartmentUpdate(Body):
    """Changes to a department; what is left out stays as it is."""

    name: Annotated[Text, Field(max_length=80)] = omitted()
    budget: Annotated[Decimal, DecimalDigits(12, 2, ge="0.00")] = omitted()
    head_teacher_id: Int64 | None = omitted(description="Teacher who leads it; none while vacant.")


class DepartmentRead(StoredRow):
    """A department as it is stored."""

    id: int
    name: str
    budget: DecimalText
    head_teacher_id: int | None = Field(description="Teacher who leads it; none while vacant.")


class DepartmentQuery(ListQuery):
    """Which departments to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[DepartmentSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    name: Annotated[Text, Field(max_length=80)] = omitted()
    name__contains: SearchText = omitted()
    budget: Number = omitted()
    budget__gte: Number = omitted()
    budget__lte: Number = omitted()
    head_teacher_id: Int64 = omitted()
    head_teacher_id__in: list[Int64] = omitted()
    head_teacher_id__gte: Int64 = omitted()
    head_teacher_id__lte: Int64 = omitted()
    head_teacher_id__isnull: bool = omitted()
