"""Decimal numbers at the API: exact, and held to the digits and the range of their column."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from functools import cached_property
from re import fullmatch
from typing import Annotated

from pydantic import (
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    Strict,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from app.wire.digits import DecimalRange

WIDEST = 38
"""Most digits on either side of the point, for numbers whose column sets no limit."""


def decimal_text(number: Decimal) -> str:
    """Write a number with all its digits and without an exponent."""
    return format(number, "f")


@dataclass(frozen=True)
class DecimalDigits:
    """Holds a `Decimal` to the digits of its column; it travels as text, so none gets lost.

    JSON numbers are taken as well, and rounded to the column's scale as the database would do.

    Attributes:
        precision: Digits in all; without it, 38 on either side of the point.
        scale: Digits behind the point.
        ge: Smallest number allowed.
        le: Largest number allowed.
        written: Whether it is always text, as in addresses, so that nothing is rounded.
    """

    precision: int | None = None
    scale: int | None = None
    ge: str | None = None
    le: str | None = None
    written: bool = False

    @cached_property
    def _range(self) -> DecimalRange:
        """The numbers allowed, as multiples of the smallest step."""
        scale = WIDEST if self.scale is None else self.scale
        precision = WIDEST * 2 if self.precision is None else self.precision
        end = Decimal((0, (9,) * precision, -scale))
        start = end.copy_negate()
        lowest = start if self.ge is None else max(Decimal(self.ge), start)
        highest = end if self.le is None else min(Decimal(self.le), end)
        return DecimalRange(lowest, highest, scale)

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Say how to read and to write the number."""
        return core_schema.no_info_plain_validator_function(
            self.parse,
            serialization=core_schema.plain_serializer_function_ser_schema(decimal_text),
        )

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say what the number looks like."""
        text = {"type": "string", "pattern": f"^{self._range.pattern}$"}
        return text if self.written else {"anyOf": [{"type": "number", **self._bounds()}, text]}

    def _bounds(self) -> dict[str, float]:
        """Return the range for JSON numbers."""
        lowest, highest = self._range.lowest, self._range.highest
        return {_bound(lowest, "inimum"): float(lowest), _bound(highest, "aximum"): float(highest)}

    def parse(self, value: object) -> Decimal:
        """Return the number.

        Raises:
            ValueError: It is no number, or out of range.
        """
        if isinstance(value, str):
            if not fullmatch(self._range.pattern, value):
                raise ValueError(f"must be a decimal number {self._range}")
            return Decimal(value)
        number = self._rounded(value)
        if not self._range.lowest <= number <= self._range.highest:
            raise ValueError(f"must be a decimal number {self._range}")
        return number

    def _rounded(self, value: object) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            raise ValueError("must be a number")
        number = Decimal(str(value))
        if not number.is_finite():
            raise ValueError("must be a finite number")
        if self.scale is None:
            return number
        precise = Context(prec=max(number.adjusted(), 0) + self.scale + 2)
        return number.quantize(Decimal(1).scaleb(-self.scale), ROUND_HALF_UP, precise)


def _bound(number: Decimal, word: str) -> str:
    """Return the JSON Schema keyword for one end of the range.

    Numbers of more than 15 digits are not exact in JSON, so that end is left out.
    """
    inclusive = len(number.as_tuple().digits) <= 15
    return f"m{word}" if inclusive else f"exclusiveM{word}"


DecimalText = Annotated[
    Decimal, PlainSerializer(decimal_text, return_type=str), WithJsonSchema({"type": "string"})
]


def _number(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        raise ValueError("must be a number")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError("must be a number") from None
    if not number.is_finite():
        raise ValueError("must be a finite number")
    return number


Number = Annotated[
    Decimal, Strict(False), BeforeValidator(_number), WithJsonSchema({"type": "number"})
]
"""Any number, to compare a column with."""
