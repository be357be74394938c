"""What requests and responses about unicode table u65 e5 u672 cs look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Int32, Text

UnicodeTableU65E5U672CSortKey = Literal[
    "größe in cm",
    "-größe in cm",
    "名前",
    "-名前",
    "🙂",
    "-🙂",
    "1st",
    "-1st",
    "2nd value",
    "-2nd value",
    "field",
    "-field",
    "a-b",
    "-a-b",
    "a b",
    "-a b",
    "a.b",
    "-a.b",
    "a/b",
    "-a/b",
    "C:\\new\\table",
    "-C:\\new\\table",
    "quote'd",
    "-quote'd",
    'double"quote',
    '-double"quote',
    "key #",
    "-key #",
]


class UnicodeTableU65E5U672CCreate(Body):
    """A new unicode table u65 e5 u672 c."""

    grosse_in_cm: Annotated[Decimal, DecimalDigits(5, 1)] | None = Field(
        default=None, alias="größe in cm"
    )
    u540_d_u524_d: Annotated[Text, Field(max_length=40)] = Field(alias="名前")
    u1_f642: Text | None = Field(default=None, alias="🙂")
    field_1_st: Int32 | None = Field(default=None, alias="1st")
    field_2_nd_value: Int32 | None = Field(default=None, alias="2nd value")
    field: Annotated[Decimal, DecimalDigits(5, 2)] | None = None
    a_b: Text | None = Field(default=None, alias="a-b")
    a_b_: Text | None = Field(default=None, alias="a b")
    a_b_2: Text | None = Field(default=None, alias="a.b")
    a_b_3: Text | None = Field(default=None, alias="a/b")
    c_new_table: Text | None = Field(default=None, alias="C:\\new\\table")
    quote_d: Text | None = Field(default=None, alias="quote'd")
    double_quote: Text | None = Field(default=None, alias='double"quote')
    key: Int32 = Field(alias="key #")


class UnicodeTableU65E5U672CUpdate(Body):
    """Changes to a unicode table u65 e5 u672 c; what is left out stays as it is."""

    grosse_in_cm: Annotated[Decimal, DecimalDigits(5, 1)] | None = omitted(alias="größe in cm")
    u540_d_u524_d: Annotated[Text, Field(max_length=40)] = omitted(alias="名前")
    u1_f642: Text | None = omitted(alias="🙂")
    field_1_st: Int32 | None = omitted(alias="1st")
    field_2_nd_value: Int32 | None = omitted(alias="2nd value")
    field: Annotated[Decimal, DecimalDigits(5, 2)] | None = omitted()
    a_b: Text | None = omitted(alias="a-b")
    a_b_: Text | None = omitted(alias="a b")
    a_b_2: Text | None = omitted(alias="a.b")
    a_b_3: Text | None = omitted(alias="a/b")
    c_new_table: Text | None = omitted(alias="C:\\new\\table")
    quote_d: Text | None = omitted(alias="quote'd")
    double_quote: Text | None = omitted(alias='double"quote')


class UnicodeTableU65E5U672CRead(StoredRow):
    """A unicode table u65 e5 u672 c as it is stored."""

    grosse_in_cm: DecimalText | None = Field(alias="größe in cm")
    u540_d_u524_d: str = Field(alias="名前")
    u1_f642: str | None = Field(alias="🙂")
    field_1_st: int | None = Field(alias="1st")
    field_2_nd_value: int | None = Field(alias="2nd value")
    field: DecimalText | None
    a_b: str | None = Field(alias="a-b")
    a_b_: str | None = Field(alias="a b")
    a_b_2: str | None = Field(alias="a.b")
    a_b_3: str | None = Field(alias="a/b")
    c_new_table: str | None = Field(alias="C:\\new\\table")
    quote_d: str | None = Field(alias="quote'd")
    double_quote: str | None = Field(alias='double"quote')
    key: int = Field(alias="key #")


class UnicodeTableU65E5U672CQuery(ListQuery):
    """Which unicode table u65 e5 u672 cs to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[UnicodeTableU65E5U672CSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    grosse_in_cm: Number = omitted(alias="größe in cm")
    grosse_in_cm__gte: Number = omitted(alias="größe in cm__gte")
    grosse_in_cm__lte: Number = omitted(alias="größe in cm__lte")
    grosse_in_cm__isnull: bool = omitted(alias="größe in cm__isnull")
    u540_d_u524_d: Annotated[Text, Field(max_length=40)] = omitted(alias="名前")
    u540_d_u524_d__contains: SearchText = omitted(alias="名前__contains")
    u1_f642: Text = omitted(alias="🙂")
    u1_f642__contains: SearchText = omitted(alias="🙂__contains")
    u1_f642__isnull: bool = omitted(alias="🙂__isnull")
    field_1_st: Int32 = omitted(alias="1st")
    field_1_st__gte: Int32 = omitted(alias="1st__gte")
    field_1_st__lte: Int32 = omitted(alias="1st__lte")
    field_1_st__isnull: bool = omitted(alias="1st__isnull")
    field_2_nd_value: Int32 = omitted(alias="2nd value")
    field_2_nd_value__gte: Int32 = omitted(alias="2nd value__gte")
    field_2_nd_value__lte: Int32 = omitted(alias="2nd value__lte")
    field_2_nd_value__isnull: bool = omitted(alias="2nd value__isnull")
    field: Number = omitted()
    field__gte: Number = omitted()
    field__lte: Number = omitted()
    field__isnull: bool = omitted()
    a_b: Text = omitted(alias="a-b")
    a_b__contains: SearchText = omitted(alias="a-b__contains")
    a_b__isnull: bool = omitted(alias="a-b__isnull")
    a_b_: Text = omitted(alias="a b")
    a_b___contains: SearchText = omitted(alias="a b__contains")
    a_b___isnull: bool = omitted(alias="a b__isnull")
    a_b_2: Text = omitted(alias="a.b")
    a_b_2__contains: SearchText = omitted(alias="a.b__contains")
    a_b_2__isnull: bool = omitted(alias="a.b__isnull")
    a_b_3: Text = omitted(alias="a/b")
    a_b_3__contains: SearchText = omitted(alias="a/b__contains")
    a_b_3__isnull: bool = omitted(alias="a/b__isnull")
    c_new_table: Text = omitted(alias="C:\\new\\table")
    c_new_table__contains: SearchText = omitted(alias="C:\\new\\table__contains")
    c_new_table__isnull: bool = omitted(alias="C:\\new\\table__isnull")
    quote_d: Text = omitted(alias="quote'd")
    quote_d__contains: SearchText = omitted(alias="quote'd__contains")
    quote_d__isnull: bool = omitted(alias="quote'd__isnull")
    double_quote: Text = omitted(alias='double"quote')
    double_quote__contains: SearchText = omitted(alias='double"quote__contains')
    double_quote__isnull: bool = omitted(alias='double"quote__isnull')
    key: Int32 = omitted(alias="key #")
    key__in: list[Int32] = omitted(alias="key #__in")
    key__gte: Int32 = omitted(alias="key #__gte")
    key__lte: Int32 = omitted(alias="key #__lte")
