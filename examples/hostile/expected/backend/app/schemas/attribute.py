"""What requests and responses about attributes look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Date, DateTime, Int32, JsonDocument, JsonValue, Text, Uuid

AttributeSortKey = Literal[
    "registry",
    "-registry",
    "query",
    "-query",
    "model_config",
    "-model_config",
    "model_fields",
    "-model_fields",
    "schema",
    "-schema",
    "copy",
    "-copy",
    "dict",
    "-dict",
    "validate",
    "-validate",
    "self",
    "-self",
    "cls",
    "-cls",
    "id",
    "-id",
    "type",
    "-type",
    "limit",
    "-limit",
    "offset",
    "-offset",
    "sort",
    "-sort",
    "q",
    "-q",
    "request",
    "-request",
    "response",
    "-response",
    "init",
    "-init",
    "table",
    "-table",
    "_private",
    "-_private",
    "None",
    "-None",
    "True",
    "-True",
    "async",
    "-async",
    "match",
    "-match",
    "print",
    "-print",
    "date",
    "-date",
    "datetime",
    "-datetime",
    "uuid",
    "-uuid",
    "Decimal",
    "-Decimal",
    "str",
    "-str",
    "int",
    "-int",
]


class AttributeCreate(Body):
    """A new attribute."""

    metadata_: JsonDocument | None = Field(default=None, alias="metadata")
    registry_: Text | None = Field(default=None, alias="registry")
    query: Text | None = None
    model_config_: Text | None = Field(default=None, alias="model_config")
    model_fields_: Text | None = Field(default=None, alias="model_fields")
    schema_: Text | None = Field(default=None, alias="schema")
    copy_: Text | None = Field(default=None, alias="copy")
    json_: JsonDocument | None = Field(default=None, alias="json")
    dict_: Text | None = Field(default=None, alias="dict")
    validate_: Text | None = Field(default=None, alias="validate")
    self_: Int32 = Field(default=1, alias="self")
    cls: Int32 | None = None
    type: Text | None = None
    limit: Int32 | None = None
    offset: Int32 | None = None
    sort: Text | None = None
    q: Text | None = None
    request: Text | None = None
    response: Text | None = None
    init: Text | None = None
    table: Text | None = None
    private: Text | None = Field(default=None, alias="_private")
    none_: Text | None = Field(default=None, alias="None")
    true_: bool | None = Field(default=None, alias="True")
    async_: bool | None = Field(default=None, alias="async")
    match: Text | None = None
    print: Text | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    uuid: Uuid | None = None
    decimal: Annotated[Decimal, DecimalDigits()] | None = Field(default=None, alias="Decimal")
    str_: Annotated[Text, Field(max_length=10)] | None = Field(default=None, alias="str")
    int_: Int32 | None = Field(default=None, alias="int")
    list_: list[Int32] | None = Field(default=None, alias="list")


class AttributeUpdate(Body):
    """Changes to an attribute; what is left out stays as it is."""

    metadata_: JsonDocument | None = omitted(alias="metadata")
    registry_: Text | None = omitted(alias="registry")
    query: Text | None = omitted()
    model_config_: Text | None = omitted(alias="model_config")
    model_fields_: Text | None = omitted(alias="model_fields")
    schema_: Text | None = omitted(alias="schema")
    copy_: Text | None = omitted(alias="copy")
    json_: JsonDocument | None = omitted(alias="json")
    dict_: Text | None = omitted(alias="dict")
    validate_: Text | None = omitted(alias="validate")
    self_: Int32 = omitted(alias="self")
    cls: Int32 | None = omitted()
    type: Text | None = omitted()
    limit: Int32 | None = omitted()
    offset: Int32 | None = omitted()
    sort: Text | None = omitted()
    q: Text | None = omitted()
    request: Text | None = omitted()
    response: Text | None = omitted()
    init: Text | None = omitted()
    table: Text | None = omitted()
    private: Text | None = omitted(alias="_private")
    none_: Text | None = omitted(alias="None")
    true_: bool | None = omitted(alias="True")
    async_: bool | None = omitted(alias="async")
    match: Text | None = omitted()
    print: Text | None = omitted()
    date: Date | None = omitted()
    datetime: DateTime | None = omitted()
    uuid: Uuid | None = omitted()
    decimal: Annotated[Decimal, DecimalDigits()] | None = omitted(alias="Decimal")
    str_: Annotated[Text, Field(max_length=10)] | None = omitted(alias="str")
    int_: Int32 | None = omitted(alias="int")
    list_: list[Int32] | None = omitted(alias="list")


class AttributeRead(StoredRow):
    """An attribute as it is stored."""

    metadata_: JsonValue | None = Field(alias="metadata")
    registry_: str | None = Field(alias="registry")
    query: str | None
    model_config_: str | None = Field(alias="model_config")
    model_fields_: str | None = Field(alias="model_fields")
    schema_: str | None = Field(alias="schema")
    copy_: str | None = Field(alias="copy")
    json_: JsonValue | None = Field(alias="json")
    dict_: str | None = Field(alias="dict")
    validate_: str | None = Field(alias="validate")
    self_: int = Field(alias="self")
    cls: int | None
    id: int
    type: str | None
    limit: int | None
    offset: int | None
    sort: str | None
    q: str | None
    request: str | None
    response: str | None
    init: str | None
    table: str | None
    private: str | None = Field(alias="_private")
    none_: str | None = Field(alias="None")
    true_: bool | None = Field(alias="True")
    async_: bool | None = Field(alias="async")
    match: str | None
    print: str | None
    date: Date | None
    datetime: DateTime | None
    uuid: Uuid | None
    decimal: DecimalText | None = Field(alias="Decimal")
    str_: str | None = Field(alias="str")
    int_: int | None = Field(alias="int")
    list_: list[int | None] | None = Field(alias="list")


class AttributeQuery(ListQuery):
    """Which attributes to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AttributeSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    metadata___isnull: bool = omitted(alias="metadata__isnull")
    registry_: Text = omitted(alias="registry")
    registry___contains: SearchText = omitted(alias="registry__contains")
    registry___isnull: bool = omitted(alias="registry__isnull")
    query: Text = omitted()
    query__contains: SearchText = omitted()
    query__isnull: bool = omitted()
    model_config_: Text = omitted(alias="model_config")
    model_config___contains: SearchText = omitted(alias="model_config__contains")
    model_config___isnull: bool = omitted(alias="model_config__isnull")
    model_fields_: Text = omitted(alias="model_fields")
    model_fields___contains: SearchText = omitted(alias="model_fields__contains")
    model_fields___isnull: bool = omitted(alias="model_fields__isnull")
    schema_: Text = omitted(alias="schema")
    schema___contains: SearchText = omitted(alias="schema__contains")
    schema___isnull: bool = omitted(alias="schema__isnull")
    copy_: Text = omitted(alias="copy")
    copy___contains: SearchText = omitted(alias="copy__contains")
    copy___isnull: bool = omitted(alias="copy__isnull")
    json___isnull: bool = omitted(alias="json__isnull")
    dict_: Text = omitted(alias="dict")
    dict___contains: SearchText = omitted(alias="dict__contains")
    dict___isnull: bool = omitted(alias="dict__isnull")
    validate_: Text = omitted(alias="validate")
    validate___contains: SearchText = omitted(alias="validate__contains")
    validate___isnull: bool = omitted(alias="validate__isnull")
    self_: Int32 = omitted(alias="self")
    self___gte: Int32 = omitted(alias="self__gte")
    self___lte: Int32 = omitted(alias="self__lte")
    cls: Int32 = omitted()
    cls__gte: Int32 = omitted()
    cls__lte: Int32 = omitted()
    cls__isnull: bool = omitted()
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    type: Text = omitted()
    type__contains: SearchText = omitted()
    type__isnull: bool = omitted()
    limit__eq: Int32 = omitted()
    limit__gte: Int32 = omitted()
    limit__lte: Int32 = omitted()
    limit__isnull: bool = omitted()
    offset__eq: Int32 = omitted()
    offset__gte: Int32 = omitted()
    offset__lte: Int32 = omitted()
    offset__isnull: bool = omitted()
    sort__eq: Text = omitted()
    sort__contains: SearchText = omitted()
    sort__isnull: bool = omitted()
    q__eq: Text = omitted()
    q__contains: SearchText = omitted()
    q__isnull: bool = omitted()
    request: Text = omitted()
    request__contains: SearchText = omitted()
    request__isnull: bool = omitted()
    response: Text = omitted()
    response__contains: SearchText = omitted()
    response__isnull: bool = omitted()
    init: Text = omitted()
    init__contains: SearchText = omitted()
    init__isnull: bool = omitted()
    table: Text = omitted()
    table__contains: SearchText = omitted()
    table__isnull: bool = omitted()
    private: Text = omitted(alias="_private")
    private__contains: SearchText = omitted(alias="_private__contains")
    private__isnull: bool = omitted(alias="_private__isnull")
    none_: Text = omitted(alias="None")
    none___contains: SearchText = omitted(alias="None__contains")
    none___isnull: bool = omitted(alias="None__isnull")
    true_: bool = omitted(alias="True")
    true___isnull: bool = omitted(alias="True__isnull")
    async_: bool = omitted(alias="async")
    async___isnull: bool = omitted(alias="async__isnull")
    match: Text = omitted()
    match__contains: SearchText = omitted()
    match__isnull: bool = omitted()
    print: Text = omitted()
    print__contains: SearchText = omitted()
    print__isnull: bool = omitted()
    date: Date = omitted()
    date__gte: Date = omitted()
    date__lte: Date = omitted()
    date__isnull: bool = omitted()
    datetime: DateTime = omitted()
    datetime__gte: DateTime = omitted()
    datetime__lte: DateTime = omitted()
    datetime__isnull: bool = omitted()
    uuid: Uuid = omitted()
    uuid__isnull: bool = omitted()
    decimal: Number = omitted(alias="Decimal")
    decimal__gte: Number = omitted(alias="Decimal__gte")
    decimal__lte: Number = omitted(alias="Decimal__lte")
    decimal__isnull: bool = omitted(alias="Decimal__isnull")
    str_: Annotated[Text, Field(max_length=10)] = omitted(alias="str")
    str___contains: SearchText = omitted(alias="str__contains")
    str___isnull: bool = omitted(alias="str__isnull")
    int_: Int32 = omitted(alias="int")
    int___gte: Int32 = omitted(alias="int__gte")
    int___lte: Int32 = omitted(alias="int__lte")
    int___isnull: bool = omitted(alias="int__isnull")
    list___isnull: bool = omitted(alias="list__isnull")
