"""Types of the values that cross the API.

Each accepts what its JSON Schema promises and nothing else, and nothing gets through that the
database could not store: no NUL characters, no numbers out of range, no dates beyond year 9999.
"""

import base64
import datetime as dt
import ipaddress
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, TypeAlias
from uuid import UUID

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    Strict,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypeAliasType

NO_NUL = r"^[^\x00]*$"

LARGEST = 9_223_372_036_854_775_000
"""Nearly 2**63: the last number before it that OpenAPI, whose bounds are floats, can say."""

Text = Annotated[str, Field(pattern=NO_NUL)]
KeyText = Annotated[str, Field(pattern=r"^[^\x00/]+$")]


def _whole(value: object) -> object:
    """Take 5.0 for 5, as JSON does."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


WHOLE = BeforeValidator(_whole)
Int16 = Annotated[int, Field(ge=-(2**15), le=2**15 - 1), WHOLE]
Int32 = Annotated[int, Field(ge=-(2**31), le=2**31 - 1), WHOLE]
Int64 = Annotated[int, Field(ge=-LARGEST, le=LARGEST), WHOLE]

_SMALLEST_FLOAT32 = 1.2e-38
_LARGEST_FLOAT32 = 3.4028234e38

Float = Annotated[float, Field(allow_inf_nan=False)]
Float64 = Float
FLUSHED = AfterValidator(lambda number: 0.0 if abs(number) < _SMALLEST_FLOAT32 else number)
"""Takes numbers that are too small for four bytes for zero."""

Float32 = Annotated[
    float, Field(allow_inf_nan=False, ge=-_LARGEST_FLOAT32, le=_LARGEST_FLOAT32), FLUSHED
]


def _text_first(value: object, form: str) -> str:
    if isinstance(value, str) and re.fullmatch(form, value, re.ASCII):
        return value
    raise ValueError("is not in the form that is asked for")


_DATE = r"\d{4}-\d{2}-\d{2}"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?"
_ZONE = r"(Z|[+-]([01]\d|2[0-3]):[0-5]\d)"


def _padded(text: str) -> str:
    """Fill up a fraction of a second to the six digits that Python 3.11 reads everywhere."""
    return re.sub(r"\.\d+", lambda match: match.group().ljust(7, "0"), text)


def _date(value: object) -> object:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    return dt.date.fromisoformat(_text_first(value, _DATE))


def _time(value: object) -> object:
    if isinstance(value, dt.time):
        return value
    return dt.time.fromisoformat(_padded(_text_first(value, _TIME)))


def _time_with_zone(value: object) -> object:
    if isinstance(value, dt.time):
        return value
    return dt.time.fromisoformat(_padded(_text_first(value, _TIME + _ZONE)))


def _datetime(value: object) -> object:
    if not isinstance(value, dt.datetime):
        form = f"{_DATE}[Tt ]{_TIME}({_ZONE}|[zZ])?"
        value = dt.datetime.fromisoformat(_padded(_text_first(value, form)).upper())
    return in_utc(value)


def in_utc(moment: dt.datetime) -> dt.datetime:
    """Return the moment in UTC; without a time zone it is taken to be in UTC already.

    Moments that leave the years 1 to 9999 on the way stay at that end.
    """
    if moment.tzinfo is None:
        return moment.replace(tzinfo=dt.UTC)
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError:
        end = dt.datetime.min if moment.year == 1 else dt.datetime.max
        return end.replace(tzinfo=dt.UTC)


Date = Annotated[dt.date, Strict(False), BeforeValidator(_date)]
Time = Annotated[
    dt.time,
    Strict(False),
    BeforeValidator(_time),
    WithJsonSchema({"type": "string", "pattern": f"^{_TIME}$".replace(r"\d", "[0-9]")}),
]
TimeWithZone = Annotated[
    dt.time,
    Strict(False),
    BeforeValidator(_time_with_zone),
    WithJsonSchema({"type": "string", "pattern": f"^{_TIME}{_ZONE}$".replace(r"\d", "[0-9]")}),
]
DateTime = Annotated[
    dt.datetime,
    Strict(False),
    BeforeValidator(_datetime),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]

_SPAN = r"-?P([0-9]{1,6}D)(T[0-9]{1,2}H[0-9]{1,2}M[0-9]{1,2}(\.[0-9]{1,6})?S)?"
_SPAN_PARTS = re.compile(
    r"(?P<sign>-?)P(?P<days>\d+)D(T(?P<hours>\d+)H(?P<minutes>\d+)M(?P<seconds>[\d.]+)S)?"
)


def _span(value: object) -> object:
    if isinstance(value, dt.timedelta):
        return value
    found = _SPAN_PARTS.fullmatch(_text_first(value, _SPAN))
    if found is None:
        raise ValueError("is not a time span like P1DT2H30M0S")
    parts = found.groupdict(default="0")
    span = dt.timedelta(
        days=int(parts["days"]),
        hours=int(parts["hours"]),
        minutes=int(parts["minutes"]),
        microseconds=round(Decimal(parts["seconds"]) * 1_000_000),
    )
    return -span if parts["sign"] == "-" else span


def span_text(span: dt.timedelta) -> str:
    """Write a time span as ISO 8601 does: days, hours, minutes and seconds."""
    sign, span = ("-", -span) if span < dt.timedelta() else ("", span)
    minutes, seconds = divmod(span.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{span.microseconds:06d}" if span.microseconds else ""
    return f"{sign}P{span.days}DT{hours}H{minutes}M{seconds}{fraction}S"


TimeSpan = Annotated[
    dt.timedelta,
    Strict(False),
    BeforeValidator(_span),
    PlainSerializer(span_text, return_type=str),
    WithJsonSchema({"type": "string", "pattern": f"^{_SPAN}$"}),
]


def _uuid(value: object) -> object:
    if isinstance(value, UUID):
        return value
    return UUID(_text_first(value, "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))


Uuid = Annotated[UUID, Strict(False), BeforeValidator(_uuid)]


@dataclass(frozen=True, slots=True)
class BinaryLength:
    """Holds binary data, which travels as Base64, to the length of its column.

    Answers use the alphabet that is safe in URLs, so that a key can be part of a path. Requests may
    use the other one as well, except for keys.
    """

    shortest: int = 0
    longest: int | None = None
    in_key: bool = False

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Say how to read and to write the data."""
        return core_schema.no_info_plain_validator_function(
            self.parse,
            serialization=core_schema.plain_serializer_function_ser_schema(base64_text),
        )

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say what the data looks like."""
        return {"type": "string", "pattern": self._pattern()}

    def _pattern(self) -> str:
        one = "[A-Za-z0-9_-]" if self.in_key else "[A-Za-z0-9+/_-]"
        four, three, two = f"{one}{{4}}", f"{one}{{3}}=", f"{one}{{2}}=="
        if self.in_key and self.longest is None:
            return f"^({two}|{three}|({four})+({two}|{three})?)$"
        if self.longest is None:
            return f"^({four})*({two}|{three})?$"
        shortest = max(self.shortest, 1) if self.in_key else self.shortest
        forms = []
        for rest, ending in enumerate(("", two, three)):
            most = (self.longest - rest) // 3
            least = max(-(-(shortest - rest) // 3), 0)
            if 0 <= least <= most:
                forms.append(f"({four}){{{least},{most}}}{ending}")
        return f"^({'|'.join(forms)})$"

    def parse(self, value: object) -> bytes:
        """Return the data.

        Raises:
            ValueError: It is no Base64, or too short or too long.
        """
        if isinstance(value, bytes):
            return value
        if not isinstance(value, str) or not re.fullmatch(self._pattern()[1:-1], value):
            raise ValueError("must be Base64 of the right length")
        return base64.urlsafe_b64decode(value)


def base64_text(data: bytes) -> str:
    """Write binary data as Base64."""
    return base64.urlsafe_b64encode(data).decode("ascii")


Binary = Annotated[bytes, BinaryLength()]
KeyBinary = Annotated[bytes, BinaryLength(in_key=True)]

_DEEPEST = 64

JsonValue: TypeAlias = Any
"""Any JSON value, as Python objects."""

_Json = TypeAliasType("_Json", "bool | int | Float | Text | list[_Json] | _JsonObject | None")
_JsonObject = Annotated[
    dict[Text, "_Json"], Field(json_schema_extra={"additionalProperties": False})
]


def _not_too_deep(document: JsonValue) -> JsonValue:
    level = [document]
    for _ in range(_DEEPEST):
        level = [item for value in level for item in _items(value)]
        if not level:
            return document
    raise ValueError(f"is nested more than {_DEEPEST} levels deep")


def _items(value: JsonValue) -> list[JsonValue]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


JsonDocument = Annotated[_Json, BeforeValidator(_not_too_deep)]


class UniqueItems:
    """Holds a list to items that are all different."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Say how to check the list."""
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say so in the API's description."""
        return {**handler(schema), "uniqueItems": True}

    @staticmethod
    def check(items: list[Any]) -> list[Any]:
        """Return the list.

        Raises:
            ValueError: An item is in it twice.
        """
        if len(set(items)) < len(items):
            raise ValueError("must not hold an item twice")
        return items


UNIQUE = UniqueItems()


def _ip_address(text: str) -> str:
    return str(ipaddress.ip_interface(text)).removesuffix("/32").removesuffix("/128")


def _ip_network(text: str) -> str:
    return str(ipaddress.ip_network(text, strict=False))


_V4 = r"((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])"
_V4_PATTERN = rf"^{_V4}(/(3[0-2]|[12]?[0-9]))?$"
_V6_PATTERN = r"^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?$"
_IP_SCHEMA = {
    "anyOf": [
        {"type": "string", "pattern": _V4_PATTERN},
        {"type": "string", "pattern": _V6_PATTERN},
        {"type": "string", "format": "ipv6"},
    ]
}

IpAddress = Annotated[str, AfterValidator(_ip_address), WithJsonSchema(_IP_SCHEMA)]
IpNetwork = Annotated[str, AfterValidator(_ip_network), WithJsonSchema(_IP_SCHEMA)]
MacAddress = Annotated[
    str,
    Field(pattern=r"^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$"),
    AfterValidator(str.lower),
]


def _range_pattern(end: str) -> str:
    return rf"^[\[(]({end})?,({end})?[\])]$"


_LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)"
_YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
_DAY_OF_YEAR = (
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
)
_DAY = f"({_YEAR}-{_DAY_OF_YEAR}|{_LEAP_YEAR}-02-29)"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?"
IntegerRange = Annotated[str, Field(pattern=_range_pattern("-?[0-9]{1,9}"))]
LongRange = Annotated[str, Field(pattern=_range_pattern("-?[0-9]{1,18}"))]
NumberRange = Annotated[str, Field(pattern=_range_pattern(r"-?[0-9]{1,30}(\.[0-9]{1,30})?"))]
DateRange = Annotated[str, Field(pattern=_range_pattern(_DAY))]
TimestampRange = Annotated[str, Field(pattern=_range_pattern(f"{_DAY} {_TIME}"))]
