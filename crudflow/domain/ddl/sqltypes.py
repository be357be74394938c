"""What the types of the four dialects mean."""

import re
from dataclasses import replace

from crudflow.domain.ddl.dialects import MYSQL, POSTGRES, SQLITE, TSQL, Dialect
from crudflow.domain.ddl.drafts import TypeText
from crudflow.domain.ddl.lexing import string_value
from crudflow.domain.schema import SqlType, TypeFamily

F = TypeFamily


def _integer(bits: int, *, unsigned: bool = False) -> SqlType:
    return SqlType(F.INTEGER, "", bits=bits, unsigned=unsigned)


def _of(family: TypeFamily) -> SqlType:
    return SqlType(family, "")


_STRING = _of(F.STRING)
_CHAR = SqlType(F.STRING, "", length=1, fixed=True)
_BLOB = _of(F.BINARY)
_DATETIME = _of(F.DATETIME)
_DATETIME_ZONE = SqlType(F.DATETIME, "", timezone=True)
_TIME_ZONE = SqlType(F.TIME, "", timezone=True)
_DOUBLE = SqlType(F.FLOAT, "", bits=64)
_SINGLE = SqlType(F.FLOAT, "", bits=32)
_DECIMAL = _of(F.DECIMAL)

_COMMON: dict[str, SqlType] = {
    "smallint": _integer(16),
    "int": _integer(32),
    "integer": _integer(32),
    "bigint": _integer(64),
    "decimal": _DECIMAL,
    "dec": _DECIMAL,
    "numeric": _DECIMAL,
    "float": _DOUBLE,
    "real": _SINGLE,
    "double precision": _DOUBLE,
    "char": _CHAR,
    "character": _CHAR,
    "nchar": _CHAR,
    "national char": _CHAR,
    "national character": _CHAR,
    "varchar": _STRING,
    "char varying": _STRING,
    "character varying": _STRING,
    "nvarchar": _STRING,
    "nchar varying": _STRING,
    "nchar varchar": _STRING,
    "national varchar": _STRING,
    "national char varying": _STRING,
    "national character varying": _STRING,
    "text": _of(F.TEXT),
    "date": _of(F.DATE),
    "time": _of(F.TIME),
    "timestamp": _DATETIME,
    "boolean": _of(F.BOOLEAN),
    "bool": _of(F.BOOLEAN),
    "binary": SqlType(F.BINARY, "", length=1, fixed=True),
    "varbinary": _BLOB,
    "binary varying": _BLOB,
    "json": _of(F.JSON),
    "uuid": _of(F.UUID),
    "xml": _of(F.XML),
    "geometry": _of(F.SPATIAL),
    "geography": _of(F.SPATIAL),
}  # fmt: skip

_POSTGRES: dict[str, SqlType] = {
    "int2": _integer(16),
    "int4": _integer(32),
    "int8": _integer(64),
    "smallserial": _integer(16),
    "serial2": _integer(16),
    "serial": _integer(32),
    "serial4": _integer(32),
    "bigserial": _integer(64),
    "serial8": _integer(64),
    "oid": _integer(32, unsigned=True),
    "float4": _SINGLE,
    "float8": _DOUBLE,
    "money": SqlType(F.MONEY, "", precision=19, scale=2),
    "bpchar": _STRING,
    '"char"': _CHAR,
    "name": SqlType(F.STRING, "", length=63),
    "citext": _of(F.TEXT),
    "bytea": _BLOB,
    "timestamp without time zone": _DATETIME,
    "timestamp with time zone": _DATETIME_ZONE,
    "timestamptz": _DATETIME_ZONE,
    "time without time zone": _of(F.TIME),
    "time with time zone": _TIME_ZONE,
    "timetz": _TIME_ZONE,
    "interval": _of(F.INTERVAL),
    "jsonb": _of(F.JSON),
    "bit": SqlType(F.BIT, "", length=1, fixed=True),
    "bit varying": _of(F.BIT),
    "varbit": _of(F.BIT),
    "inet": _of(F.NETWORK),
    "cidr": _of(F.NETWORK),
    "macaddr": _of(F.NETWORK),
    "macaddr8": _of(F.NETWORK),
} | dict.fromkeys(("point", "line", "lseg", "box", "path", "polygon", "circle"), _of(F.SPATIAL))
_RANGES = {
    "int4range": "integer",
    "int8range": "bigint",
    "numrange": "numeric",
    "tsrange": "timestamp",
    "tstzrange": "timestamptz",
    "daterange": "date",
}

_TEXT_LIKE = ("tinytext", "mediumtext", "longtext", "long", "long varchar", "clob")
_BLOB_LIKE = ("blob", "tinyblob", "mediumblob", "longblob", "long varbinary", "image")
_MYSQL: dict[str, SqlType] = {
    "tinyint": _integer(8),
    "mediumint": _integer(24),
    "middleint": _integer(24),
    "int1": _integer(8),
    "int2": _integer(16),
    "int3": _integer(24),
    "int4": _integer(32),
    "int8": _integer(64),
    "serial": _integer(64, unsigned=True),
    "float": _SINGLE,
    "float4": _SINGLE,
    "float8": _DOUBLE,
    "real": _DOUBLE,
    "double": _DOUBLE,
    "fixed": _DECIMAL,
    "datetime": _DATETIME,
    "year": _integer(16, unsigned=True),
    "bit": SqlType(F.BIT, "", length=1),
    "char byte": SqlType(F.BINARY, "", length=1, fixed=True),
    "inet4": _of(F.NETWORK),
    "inet6": _of(F.NETWORK),
} | dict.fromkeys(_TEXT_LIKE, _of(F.TEXT)) | dict.fromkeys(_BLOB_LIKE, _BLOB) | dict.fromkeys(
    ("point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon",
     "geometrycollection", "geomcollection"), _of(F.SPATIAL)
)  # fmt: skip

_TSQL: dict[str, SqlType] = {
    "bit": _of(F.BOOLEAN),
    "tinyint": _integer(8, unsigned=True),
    "money": SqlType(F.MONEY, "", precision=19, scale=4),
    "smallmoney": SqlType(F.MONEY, "", precision=10, scale=4),
    "datetime": _DATETIME,
    "datetime2": _DATETIME,
    "smalldatetime": _DATETIME,
    "datetimeoffset": _DATETIME_ZONE,
    "ntext": _of(F.TEXT),
    "image": _BLOB,
    "uniqueidentifier": _of(F.UUID),
    "rowversion": SqlType(F.BINARY, "", length=8, fixed=True),
    "timestamp": SqlType(F.BINARY, "", length=8, fixed=True),
    "sysname": SqlType(F.STRING, "", length=128),
    "varchar": SqlType(F.STRING, "", length=1),
    "nvarchar": SqlType(F.STRING, "", length=1),
    "varbinary": SqlType(F.BINARY, "", length=1),
}

_SQLITE: dict[str, SqlType] = {
    **_MYSQL,
    "tinyint": _integer(64),
    "smallint": _integer(64),
    "mediumint": _integer(64),
    "int": _integer(64),
    "integer": _integer(64),
    "int2": _integer(64),
    "int8": _integer(64),
    "unsigned big int": _integer(64),
    "float": _DOUBLE,
    "real": _DOUBLE,
    "varying character": _STRING,
    "native character": _STRING,
    "string": _of(F.TEXT),
    "timestamptz": _DATETIME_ZONE,
    "timestamp with time zone": _DATETIME_ZONE,
    "timestamp without time zone": _DATETIME,
    "jsonb": _of(F.JSON),
    "uniqueidentifier": _of(F.UUID),
    "guid": _of(F.UUID),
    "money": SqlType(F.MONEY, "", precision=19, scale=4),
    "bit": _of(F.BOOLEAN),
    "ntext": _of(F.TEXT),
    "bytea": _BLOB,
    "double": _DOUBLE,
}

_TABLES: dict[Dialect, dict[str, SqlType]] = {
    POSTGRES: _COMMON | _POSTGRES,
    MYSQL: _COMMON | _MYSQL,
    SQLITE: _COMMON | _SQLITE,
    TSQL: _COMMON | _TSQL,
}
_AFFINITIES = (
    (("int",), _integer(64)),
    (("char", "clob", "text"), _of(F.TEXT)),
    (("blob",), _BLOB),
    (("real", "floa", "doub"), _DOUBLE),
)
_SERIALS = frozenset({"serial", "serial2", "serial4", "serial8", "smallserial", "bigserial"})
_IMPLIED_DIGITS = {MYSQL: 10, TSQL: 18}


def is_serial(written: TypeText, dialect: Dialect) -> bool:
    """Whether the type is one that numbers the rows by itself."""
    return dialect in (POSTGRES, MYSQL) and written.name in _SERIALS and written.schema is None


def is_row_version(written: TypeText, dialect: Dialect) -> bool:
    """Whether the type is SQL Server's, whose values the database alone writes."""
    return dialect is TSQL and written.name in ("rowversion", "timestamp")


def builtin_type(written: TypeText, dialect: Dialect) -> SqlType | None:
    """Return what a built-in type means, or `None` if there is no such type.

    The result has the text as written; arrays are the caller's business.
    """
    table = _TABLES[dialect]
    name = written.name
    if dialect is POSTGRES:
        name = _postgres_name(name)
        if name.replace("multirange", "range") in _RANGES:
            return _range(written, name)
    found = table.get(name)
    if found is None and name in ("enum", "set") and dialect is MYSQL:
        return _listed(written, dialect)
    if found is None and dialect is SQLITE:
        found = _affinity(name)
    if found is None:
        return None
    return _with_arguments(replace(found, text=written.text), written, dialect)


def _postgres_name(name: str) -> str:
    return "interval" if name.startswith("interval ") else name


def _range(written: TypeText, name: str) -> SqlType:
    subtype = _RANGES[name.replace("multirange", "range")]
    element = builtin_type(TypeText(subtype, (), subtype), POSTGRES)
    return SqlType(F.RANGE, written.text, element=element)


def _listed(written: TypeText, dialect: Dialect) -> SqlType:
    family = F.ENUM if written.name == "enum" else F.SET
    values = tuple(string_value(arg, dialect) for arg in written.args if arg[-1:] in ("'", '"'))
    return SqlType(family, written.text, values=values)


def _affinity(name: str) -> SqlType | None:
    """Return what SQLite makes of a type name that it has never heard of."""
    for marks, meaning in _AFFINITIES:
        if any(mark in name for mark in marks):
            return meaning
    return None


def _with_arguments(found: SqlType, written: TypeText, dialect: Dialect) -> SqlType:
    numbers = [int(arg) for arg in written.args if re.fullmatch(r"\d{1,9}", arg)]
    change = _ARGUMENTS.get(found.family)
    if found.family is F.INTEGER:
        found = _integer_arguments(found, written, numbers, dialect)
    elif written.args and not numbers:  # varchar(max)
        found = replace(found, family=_unbounded(found.family), length=None, fixed=False)
    elif change is not None:
        found = change(found, numbers, dialect)
    return replace(found, unsigned=True) if written.unsigned else found


def _integer_arguments(
    found: SqlType, written: TypeText, numbers: list[int], dialect: Dialect
) -> SqlType:
    if dialect in (MYSQL, SQLITE) and written.name == "tinyint" and numbers == [1]:
        return SqlType(F.BOOLEAN, written.text)
    return found


def _unbounded(family: TypeFamily) -> TypeFamily:
    return F.TEXT if family is F.STRING else family


def _length(found: SqlType, numbers: list[int], _dialect: Dialect) -> SqlType:
    return replace(found, length=numbers[0]) if numbers else found


def _digits(found: SqlType, numbers: list[int], dialect: Dialect) -> SqlType:
    implied = _IMPLIED_DIGITS.get(dialect)
    if numbers:
        scale = numbers[1] if len(numbers) > 1 else 0
        return replace(found, precision=numbers[0], scale=scale)
    return found if implied is None else replace(found, precision=implied, scale=0)


def _fraction(found: SqlType, numbers: list[int], _dialect: Dialect) -> SqlType:
    return replace(found, precision=numbers[0]) if numbers else found


def _float_size(found: SqlType, numbers: list[int], dialect: Dialect) -> SqlType:
    if len(numbers) != 1 or dialect is SQLITE:
        return found
    return replace(found, bits=32 if numbers[0] <= 24 else 64)


_ARGUMENTS = {
    F.STRING: _length,
    F.BINARY: _length,
    F.BIT: _length,
    F.DECIMAL: _digits,
    F.TIME: _fraction,
    F.DATETIME: _fraction,
    F.INTERVAL: _fraction,
    F.FLOAT: _float_size,
}
