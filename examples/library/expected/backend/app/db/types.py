"""Column types that mean the same on PostgreSQL and on SQLite.

On PostgreSQL each is the native type. SQLite gets the nearest thing that keeps the value whole
and sorts right: times in UTC, time spans as microseconds, arrays and JSON as text.
"""

import datetime as dt
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    CHAR,
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    Double,
    Enum,
    Interval,
    Numeric,
    String,
    Time,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import now
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType


def _on_sqlite(dialect: Dialect) -> bool:
    return dialect.name == "sqlite"


def named_enum(*values: str, name: str) -> TypeEngine[str]:
    """Return an enum type with a name of its own, which the first migration creates.

    SQLite, which has no such types, checks the values instead.
    """
    native = postgresql.ENUM(*values, name=name, create_type=False)
    return Enum(*values, name=name, create_constraint=True).with_variant(native, "postgresql")


class ExactNumeric(TypeDecorator[Decimal]):
    """A decimal number; SQLite keeps 15 digits of it."""

    impl = Numeric
    cache_ok = True

    def __init__(self, precision: int | None = None, scale: int | None = None) -> None:
        """Fix the digits in all and those behind the point; without them, any number goes."""
        super().__init__(precision, scale)
        self.scale = scale

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        if _on_sqlite(dialect):
            return dialect.type_descriptor(Double())
        return dialect.type_descriptor(self.impl_instance)

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Give SQLite the number that it can hold."""
        return float(value) if value is not None and _on_sqlite(dialect) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Return the number with as many digits behind the point as the column has."""
        if value is None:
            return None
        number = Decimal(str(value))
        return number if self.scale is None else Decimal(f"{number:.{self.scale}f}")


@compiles(now, "sqlite")
def _now_as_stored(element: now, compiler: SQLCompiler, **options: Any) -> str:
    """Write the present moment as `Timestamp` does, fraction included, so that both compare."""
    return "strftime('%Y-%m-%d %H:%M:%f000', 'now')"


class Timestamp(TypeDecorator[dt.datetime]):
    """A moment, always in UTC; columns without a time zone are taken to hold UTC."""

    impl = DateTime
    cache_ok = True

    def __init__(self, timezone: bool = True) -> None:
        """Say whether the column carries its time zone."""
        super().__init__(timezone=timezone)
        self.timezone = timezone

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """Give the database the moment in UTC."""
        if value is None:
            return None
        moment = value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value
        moment = moment.astimezone(dt.UTC)
        keeps_zone = self.timezone and not _on_sqlite(dialect)
        return moment if keeps_zone else moment.replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """Return the moment in UTC."""
        if not isinstance(value, dt.datetime):
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class TimeTz(TypeDecorator[dt.time]):
    """A time of day with its time zone; SQLite keeps its text."""

    impl = Time
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        return dialect.type_descriptor(
            String(40) if _on_sqlite(dialect) else postgresql.TIME(timezone=True)
        )

    def process_bind_param(self, value: dt.time | None, dialect: Dialect) -> Any:
        """Give the database the time, in UTC where none is said."""
        if value is None:
            return None
        zoned = value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value
        return zoned.isoformat() if _on_sqlite(dialect) else zoned

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.time | None:
        """Return the time with its time zone."""
        return dt.time.fromisoformat(value) if isinstance(value, str) else value


class Duration(TypeDecorator[dt.timedelta]):
    """A time span; SQLite counts its microseconds."""

    impl = Interval
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        return dialect.type_descriptor(
            BigInteger() if _on_sqlite(dialect) else postgresql.INTERVAL()
        )

    def process_bind_param(self, value: dt.timedelta | None, dialect: Dialect) -> Any:
        """Count microseconds for SQLite."""
        if value is None or not _on_sqlite(dialect):
            return value
        return value // dt.timedelta(microseconds=1)

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.timedelta | None:
        """Return the time span."""
        return dt.timedelta(microseconds=value) if isinstance(value, int) else value


class Char(TypeDecorator[str]):
    """Text of a fixed length, without the blanks that PostgreSQL fills it up with."""

    impl = CHAR
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Drop trailing blanks, which do not count."""
        return value.rstrip(" ") if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Drop the blanks that the database added."""
        return value.rstrip(" ") if isinstance(value, str) else None


class Json(TypeDecorator[Any]):
    """A JSON document."""

    impl = JSON
    cache_ok = True

    def __init__(self, binary: bool = True, nullable: bool = True) -> None:
        """Choose PostgreSQL's `jsonb` or `json`, and whether `None` is NULL or JSON's null."""
        super().__init__(none_as_null=nullable)
        self.binary = binary
        self.nullable = nullable

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        if _on_sqlite(dialect) or not self.binary:
            return dialect.type_descriptor(JSON(none_as_null=self.nullable))
        return dialect.type_descriptor(postgresql.JSONB(none_as_null=self.nullable))


class ArrayOf(TypeDecorator[list[Any]]):
    """A list of values; SQLite keeps it as JSON."""

    impl = JSON
    cache_ok = True

    def __init__(self, item: TypeEngine[Any], python: Any) -> None:
        """Say what the items are, to the database and to Python."""
        super().__init__()
        self.item = item
        self.python = python

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        if _on_sqlite(dialect):
            return dialect.type_descriptor(JSON(none_as_null=True))
        return dialect.type_descriptor(postgresql.ARRAY(self.item))

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> Any:
        """Turn the items into JSON values for SQLite."""
        if value is None or not _on_sqlite(dialect):
            return value
        return self._adapter().dump_python(value, mode="json")

    def process_result_value(self, value: Any, dialect: Dialect) -> list[Any] | None:
        """Turn JSON values back into items."""
        if value is None or not _on_sqlite(dialect):
            return value if value is None else list(value)
        return self._adapter().validate_python(value)

    def _adapter(self) -> TypeAdapter[list[Any]]:
        item: Any = self.python
        return TypeAdapter(list[item | None])


class _Native(UserDefinedType[str]):
    """A type that only PostgreSQL has, by its name there."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_options: Any) -> str:
        """Return the name of the type."""
        return self.name


class _NativeText(TypeDecorator[str]):
    """A type that PostgreSQL has and that travels as text; SQLite keeps the text."""

    impl = String
    cache_ok = True

    def __init__(self, native: str) -> None:
        """Name the type that PostgreSQL has for it."""
        super().__init__()
        self.native = native

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type that stores it."""
        return dialect.type_descriptor(String() if _on_sqlite(dialect) else _Native(self.native))

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Return the text."""
        return None if value is None else str(value)


class Network(_NativeText):
    """An IP address, a network or a MAC address."""

    cache_ok = True


class RangeText(_NativeText):
    """A range, written as PostgreSQL does: `[1,10)`; moments are those of UTC."""

    cache_ok = True

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Return the text."""
        if value is None or isinstance(value, str):
            return value
        if value.isempty:
            return "empty"
        lower, upper = _bound(value.lower), _bound(value.upper)
        return f"{value.bounds[0]}{lower},{upper}{value.bounds[1]}"


def _bound(value: Any) -> str:
    """Write an end of a range as requests do, which name no time zone."""
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        value = value.astimezone(dt.UTC).replace(tzinfo=None)
    return "" if value is None else str(value)


class Bits(_NativeText):
    """A string of bits, written with the digits 0 and 1."""

    cache_ok = True

    def __init__(self, length: int | None, varying: bool = False) -> None:
        """Fix how many bits there are, or how many at most."""
        count = "" if length is None else f"({length})"
        super().__init__(f"BIT VARYING{count}" if varying else f"BIT{count}")
        self.length = length
        self.varying = varying
