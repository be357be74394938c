"""What requests and responses about class tables look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Int32, Text

ClassTableSortKey = Literal[
    "def",
    "-def",
    "return",
    "-return",
    "lambda",
    "-lambda",
]


class ClassTableCreate(Body):
    """A new class table."""

    def_: Int32 = Field(alias="def")
    return_: Text = Field(alias="return")
    lambda_: Annotated[Decimal, DecimalDigits(5, 2)] | None = Field(default=None, alias="lambda")


class ClassTableUpdate(Body):
    """Changes to a class table; what is left out stays as it is."""

    return_: Text = omitted(alias="return")
    lambda_: Annotated[Decimal, DecimalDigits(5, 2)] | None = omitted(alias="lambda")


class ClassTableRead(StoredRow):
    """A class table as it is stored."""

    def_: int = Field(alias="def")
    return_: str = Field(alias="return")
    lambda_: DecimalText | None = Field(alias="lambda")


class ClassTableQuery(ListQuery):
    """Which class tables to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[ClassTableSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    def_: Int32 = omitted(alias="def")
    def___in: list[Int32] = omitted(alias="def__in")
    def___gte: Int32 = omitted(alias="def__gte")
    def___lte: Int32 = omitted(alias="def__lte")
    return_: Text = omitted(alias="return")
    return___contains: SearchText = omitted(alias="return__contains")
    lambda_: Number = omitted(alias="lambda")
    lambda___gte: Number = omitted(alias="lambda__gte")
    lambda___lte: Number = omitted(alias="lambda__lte")
    lambda___isnull: bool = omitted(alias="lambda__isnull")
