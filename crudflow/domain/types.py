"""From a column's SQL type to its types in the generated code.

One SQL type has several faces in the backend: the SQLAlchemy type that stores it on PostgreSQL and
SQLite alike, the Python type of the model's attribute, and the types at the API: in bodies
(`wire`), in queries (`query`) and in answers (`read`). A face is Python source text plus the
imports it needs.
"""

from collections.abc import Callable
from dataclasses import replace

from crudflow.domain.numbertypes import plan_decimal, plan_float, plan_integer
from crudflow.domain.patterns import Pattern
from crudflow.domain.quoting import python
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import COLUMNS, WIRE, Face, Import, Limits, TypePlan, wire_face

__all__ = ["Face", "Import", "Limits", "TypePlan", "is_native_enum", "plan_type"]

LONGEST_STRING = 10_485_760
"""Longest `varchar(n)` that PostgreSQL has; longer ones become text."""

_DATETIME: Import = ("datetime as dt", "")
_NUMBERS = {
    TypeFamily.INTEGER: plan_integer,
    TypeFamily.DECIMAL: plan_decimal,
    TypeFamily.MONEY: plan_decimal,
    TypeFamily.FLOAT: plan_float,
}


def plan_type(
    sql: SqlType,
    *,
    nullable: bool = True,
    identity: bool = False,
    alias: str = "Choice",
    check: str = "choice",
    limits: Limits | None = None,
) -> TypePlan:
    """Return the faces of a SQL type.

    Args:
        sql: The type.
        nullable: Whether the column may be NULL.
        identity: Whether the database numbers the rows; SQLite then needs its `INTEGER`.
        alias: Name of the `Literal` alias that holds the values of an ENUM or SET.
        check: Name of the constraint that holds a column to them.
        limits: What check constraints demand of the column.
    """
    limits = limits or Limits()
    if identity:
        return plan_integer(sql, limits, identity=True)
    if sql.family in _NUMBERS:
        unlimited = _NUMBERS[sql.family](sql, Limits())
        return replace(_NUMBERS[sql.family](sql, limits), query=unlimited.query or unlimited.wire)
    if sql.family is TypeFamily.ENUM and sql.values:
        return _choice(sql, alias, check)
    if sql.family is TypeFamily.SET and sql.values:
        return _set(sql, alias)
    if sql.family is TypeFamily.ARRAY:
        return _array(sql, alias, check)
    if sql.family is TypeFamily.JSON:
        return _json(sql, nullable)
    return _limited(_BUILDERS.get(sql.family, _unknown)(sql), limits, alias, sql.fixed)


def _limited(plan: TypePlan, limits: Limits, alias: str, fixed: bool) -> TypePlan:
    """Tighten a text by what checks say of its values or its length."""
    if not plan.searchable:
        return plan
    longest = plan.length if plan.length is not None else LONGEST_STRING
    values = tuple(value for value in limits.values if len(value) <= longest and "\0" not in value)
    if values and values == limits.values:
        return replace(plan, wire=Face(alias), query=plan.wire, values=values, script=alias)
    if limits.pattern is not None:
        return _patterned(plan, limits, limits.pattern)
    shortest = limits.shortest or 0
    if fixed or (limits.longest or longest) < shortest or shortest > longest:
        return plan
    length = min((n for n in (plan.length, limits.longest) if n is not None), default=None)
    bounds = [f"min_length={shortest}"] if shortest > 0 else []
    bounds += [f"max_length={length}"] if length is not None else []
    wire = wire_face("Text").annotated(", ".join(bounds)) if bounds else plan.wire
    return replace(plan, wire=wire, query=plan.wire, length=length, shortest=max(shortest, 0))


def _patterned(plan: TypePlan, limits: Limits, pattern: Pattern) -> TypePlan:
    """Tighten a text by a pattern, which keeps NUL characters out, and say no length twice."""
    lengths = (plan.length, limits.longest, pattern.longest)
    length = min((n for n in lengths if n is not None), default=None)
    shortest = max(limits.shortest or 0, pattern.shortest)
    bounds = [f"pattern={python(pattern.anchored)}"]
    bounds += [f"min_length={shortest}"] if shortest > pattern.shortest else []
    bounds += [f"max_length={length}"] if length not in (None, pattern.longest) else []
    return replace(
        plan,
        wire=Face("str").annotated(", ".join(bounds)),
        query=plan.wire,
        length=length,
        shortest=shortest,
        pattern=pattern,
    )


def _simple(
    python_type: str,
    column: str,
    column_import: Import,
    wire: str,
    read: str = "",
    more: frozenset[Import] = frozenset(),
) -> tuple[Face, Face, Face, Face]:
    """Build the four faces of a type whose wire types live in the shared module."""
    read_name = read or wire
    return (
        Face(python_type, more),
        Face(column, frozenset({column_import})),
        wire_face(wire),
        wire_face(read_name),
    )


def _boolean(_: SqlType) -> TypePlan:
    faces = _simple("bool", "Boolean()", ("sqlalchemy", "Boolean"), "bool")
    return TypePlan(*faces, ordered=False, script="boolean")


def _string(sql: SqlType) -> TypePlan:
    if sql.length is None or sql.length > LONGEST_STRING or sql.length < 1:
        return _text(sql)
    module = COLUMNS if sql.fixed else "sqlalchemy"
    name = "Char" if sql.fixed else "String"
    return TypePlan(
        python=Face("str"),
        column=Face(f"{name}({sql.length})", frozenset({(module, name)})),
        wire=wire_face("Text").annotated(f"max_length={sql.length}"),
        read=Face("str"),
        ordered=False,
        searchable=True,
        length=sql.length,
    )


def _text(_: SqlType) -> TypePlan:
    faces = _simple("str", "Text()", ("sqlalchemy", "Text"), "Text", "str")
    return TypePlan(*faces, ordered=False, searchable=True)


def _unknown(sql: SqlType) -> TypePlan:
    """Plan a type that has no portable form: kept as text."""
    plan = _text(sql)
    return TypePlan(
        plan.python,
        plan.column,
        plan.wire,
        plan.read,
        ordered=False,
        note="kept as text, for want of a portable type",
    )


def _date(_: SqlType) -> TypePlan:
    more = frozenset({_DATETIME})
    faces = _simple("dt.date", "Date()", ("sqlalchemy", "Date"), "Date", more=more)
    return TypePlan(*faces)


def _time(sql: SqlType) -> TypePlan:
    more = frozenset({_DATETIME})
    if sql.timezone:
        column = ("TimeTz()", (COLUMNS, "TimeTz"))
        return TypePlan(*_simple("dt.time", *column, "TimeWithZone", more=more))
    return TypePlan(*_simple("dt.time", "Time()", ("sqlalchemy", "Time"), "Time", more=more))


def _datetime(sql: SqlType) -> TypePlan:
    column = f"Timestamp(timezone={sql.timezone})"
    more = frozenset({_DATETIME})
    return TypePlan(*_simple("dt.datetime", column, (COLUMNS, "Timestamp"), "DateTime", more=more))


def _interval(_: SqlType) -> TypePlan:
    more = frozenset({_DATETIME})
    column = ("Duration()", (COLUMNS, "Duration"))
    return TypePlan(*_simple("dt.timedelta", *column, "TimeSpan", more=more))


def _uuid(_: SqlType) -> TypePlan:
    more = frozenset({("uuid", "UUID")})
    faces = _simple("UUID", "Uuid()", ("sqlalchemy", "Uuid"), "Uuid", more=more)
    return TypePlan(*faces, ordered=False)


def _json(sql: SqlType, nullable: bool) -> TypePlan:
    binary = sql.text != "json"
    column = f"Json(binary={binary}, nullable={nullable})"
    faces = _simple("JsonValue", column, (COLUMNS, "Json"), "JsonDocument", "JsonValue")
    python_face = Face("JsonValue", frozenset({(WIRE, "JsonValue")}))
    return TypePlan(python_face, *faces[1:], ordered=False, equatable=False, script="JsonValue")


def _binary(sql: SqlType) -> TypePlan:
    wire = wire_face("Binary")
    if sql.length is not None and 0 < sql.length <= 255:
        shortest = sql.length if sql.fixed else 0
        wire = Face(
            f"Annotated[bytes, BinaryLength({shortest}, {sql.length})]",
            frozenset({("typing", "Annotated"), (WIRE, "BinaryLength")}),
        )
    return TypePlan(
        python=Face("bytes"),
        column=Face("LargeBinary()", frozenset({("sqlalchemy", "LargeBinary")})),
        wire=wire,
        read=wire_face("Binary"),
        ordered=False,
        equatable=False,
        length=sql.length,
    )


def _bit(sql: SqlType) -> TypePlan:
    longest = sql.length or (1 if sql.fixed or "varying" not in sql.text else 0)
    varying = "varying" in sql.text or "varbit" in sql.text
    shortest = 0 if varying else longest
    count = f"{{{shortest},{longest or ''}}}"
    return TypePlan(
        python=Face("str"),
        column=Face(f"Bits({longest or None}, varying={varying})", frozenset({(COLUMNS, "Bits")})),
        wire=Face("str").annotated(f'pattern="^[01]{count}$"'),
        read=Face("str"),
        ordered=False,
        length=longest or None,
    )


def _choice(sql: SqlType, alias: str, check: str) -> TypePlan:
    listed = ", ".join(python(value) for value in sql.values)
    if is_native_enum(sql):
        function: Import = (COLUMNS, "named_enum")
        options = f"name={python(sql.enum_name or '')}"
    else:
        function = ("sqlalchemy", "Enum")
        options = f"name={python(check)}, native_enum=False, create_constraint=True"
    column = Face(
        f"{function[1]}(*get_args({alias}), {options})",
        frozenset({function, ("typing", "get_args")}),
    )
    return TypePlan(
        python=Face(alias),
        column=column,
        ddl=Face(f"{function[1]}({listed}, {options})", frozenset({function})),
        wire=Face(alias),
        read=Face(alias),
        ordered=False,
        script=alias,
        values=sql.values,
    )


def is_native_enum(sql: SqlType) -> bool:
    """Whether the type becomes an enum type of PostgreSQL: it has a name, and fitting labels."""
    return bool(sql.enum_name and sql.values) and all(map(_fits_label, sql.values))


def _fits_label(value: str) -> bool:
    """Whether PostgreSQL takes the value as the label of an enum type (63 bytes at most)."""
    return len(value.encode("utf-8", "surrogatepass")) < 64


def _set(sql: SqlType, alias: str) -> TypePlan:
    face = Face(f"list[{alias}]")
    return TypePlan(
        python=face,
        column=Face(
            "ArrayOf(String(), str)", frozenset({(COLUMNS, "ArrayOf"), ("sqlalchemy", "String")})
        ),
        wire=Face(
            f"Annotated[list[{alias}], UNIQUE]",
            frozenset({("typing", "Annotated"), (WIRE, "UNIQUE")}),
        ),
        read=face,
        ordered=False,
        equatable=False,
        script=f"{alias}[]",
        values=sql.values,
    )


def _array(sql: SqlType, alias: str, check: str) -> TypePlan:
    element = sql.element or SqlType(TypeFamily.TEXT, "text")
    if element.family is TypeFamily.ARRAY:
        return _array(element, alias, check)
    item = plan_type(element, alias=alias, check=check)
    column, ddl = (
        Face(
            f"ArrayOf({face.text}, {_runtime_type(item)})",
            face.imports | item.python.imports | {(COLUMNS, "ArrayOf")},
        )
        for face in (item.column, item.ddl or item.column)
    )
    return TypePlan(
        python=Face(f"list[{item.python.text}]", item.python.imports),
        column=column,
        ddl=ddl,
        wire=Face(f"list[{item.wire.text}]", item.wire.imports),
        read=Face(f"list[{item.read.text} | None]", item.read.imports),
        ordered=False,
        equatable=False,
        script=f"{item.script}[]",
        values=item.values,
        item=item,
        note=item.note,
    )


def _runtime_type(item: TypePlan) -> str:
    """Name the class of an array's elements; enum values are text."""
    return "str" if item.values else item.python.text


_RANGES = {
    "int4range": "IntegerRange",
    "int8range": "LongRange",
    "numrange": "NumberRange",
    "daterange": "DateRange",
    "tsrange": "TimestampRange",
    "tstzrange": "TimestampRange",
}


def _range(sql: SqlType) -> TypePlan:
    wire = _RANGES.get(sql.text)
    if wire is None:
        return _unknown(sql)
    faces = _simple("str", f"RangeText({python(sql.text)})", (COLUMNS, "RangeText"), wire, "str")
    return TypePlan(*faces, ordered=False)


def _network(sql: SqlType) -> TypePlan:
    kind = sql.text.split("(")[0].strip()
    wire = {"inet": "IpAddress", "cidr": "IpNetwork", "macaddr": "MacAddress"}.get(kind)
    if wire is None:
        return _unknown(sql)
    faces = _simple("str", f"Network({python(kind)})", (COLUMNS, "Network"), wire, "str")
    return TypePlan(*faces, ordered=False)


_BUILDERS: dict[TypeFamily, Callable[[SqlType], TypePlan]] = {
    TypeFamily.BOOLEAN: _boolean,
    TypeFamily.STRING: _string,
    TypeFamily.TEXT: _text,
    TypeFamily.ENUM: _text,
    TypeFamily.SET: _text,
    TypeFamily.DATE: _date,
    TypeFamily.TIME: _time,
    TypeFamily.DATETIME: _datetime,
    TypeFamily.INTERVAL: _interval,
    TypeFamily.UUID: _uuid,
    TypeFamily.BINARY: _binary,
    TypeFamily.BIT: _bit,
    TypeFamily.RANGE: _range,
    TypeFamily.NETWORK: _network,
}
