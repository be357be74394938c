"""From a column's SQL type to its types in the generated code.

One SQL type has three faces in the backend: the SQLAlchemy type that stores it on PostgreSQL and
SQLite alike, the Python type of the model's attribute, and the types at the API (`wire` in what is
sent, `read` in what is answered). A face is Python source text plus the imports it needs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from crudflow.domain.quoting import python
from crudflow.domain.schema import SqlType, TypeFamily

Import = tuple[str, str]
"""A module and a name in it; the name is empty for `import module` (which may hold ` as `)."""

LONGEST_STRING = 10_485_760
"""Longest `varchar(n)` that PostgreSQL has; longer ones become text."""

LARGEST_INTEGER = 2**63 - 1

_DATETIME: Import = ("datetime as dt", "")
_DECIMAL: Import = ("decimal", "Decimal")
_COLUMNS = "app.db.types"
_WIRE = "app.wire.types"


@dataclass(frozen=True, slots=True)
class Face:
    """A type as source text, and what it needs imported."""

    text: str
    imports: frozenset[Import] = frozenset()

    def annotated(self, field: str) -> "Face":
        """Return the type with constraints, given as arguments of Pydantic's `Field`."""
        imports = self.imports | {("typing", "Annotated"), ("pydantic", "Field")}
        return Face(f"Annotated[{self.text}, Field({field})]", imports)


@dataclass(frozen=True, slots=True)
class TypePlan:
    """All faces of one column type.

    Attributes:
        python: Type of the model's attribute, without `| None`.
        column: SQLAlchemy type, as an expression.
        wire: Type in requests, without `| None`.
        read: Type in responses, without `| None`.
        ordered: Whether rows can be compared and sorted by it with meaning.
        equatable: Whether rows can be filtered by equality.
        searchable: Whether text search looks into it.
        script: Its TypeScript type.
        lowest: Smallest number allowed, for numbers with bounds.
        highest: Largest number allowed, for numbers with bounds.
        length: Longest text allowed, in characters.
        values: Allowed values of an enum or set.
        ddl: SQLAlchemy type in migrations, where it differs from `column`.
    item: Plan of an array's elements.
    note: What was given up for portability, or nothing.
    """

    python: Face
    column: Face
    wire: Face
    read: Face
    ordered: bool = True
    equatable: bool = True
    searchable: bool = False
    script: str = "string"
    lowest: int | Decimal | None = None
    highest: int | Decimal | None = None
    length: int | None = None
    values: tuple[str, ...] = ()
    ddl: Face | None = None
    item: "TypePlan | None" = None
    note: str = ""


def plan_type(
    sql: SqlType,
    *,
    nullable: bool = True,
    identity: bool = False,
    alias: str = "Choice",
    check: str = "choice",
) -> TypePlan:
    """Return the faces of a SQL type.

    Args:
        sql: The type.
        nullable: Whether the column may be NULL.
        identity: Whether the database numbers the rows; SQLite then needs its `INTEGER`.
        alias: Name of the `Literal` alias that holds the values of an ENUM or SET.
        check: Name of the constraint that holds a column to them.
    """
    if sql.family is TypeFamily.INTEGER or identity:
        return _integer(sql, identity)
    if sql.family is TypeFamily.ENUM and sql.values:
        return _choice(sql, alias, check)
    if sql.family is TypeFamily.SET and sql.values:
        return _set(sql, alias)
    if sql.family is TypeFamily.ARRAY:
        return _array(sql, alias, check)
    if sql.family is TypeFamily.JSON:
        return _json(sql, nullable)
    return _BUILDERS.get(sql.family, _unknown)(sql)


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
        _wire(wire),
        _wire(read_name),
    )


def _wire(name: str) -> Face:
    builtin = name in ("bool", "int", "str", "float")
    return Face(name, frozenset() if builtin else frozenset({(_WIRE, name)}))


def integer_bounds(sql: SqlType) -> tuple[int, int]:
    """Return the smallest and the largest number that an integer type holds, 64 bits at most."""
    bits = sql.bits or (32 if sql.family is TypeFamily.INTEGER else 64)
    if sql.unsigned:
        return 0, min(2**bits - 1, LARGEST_INTEGER)
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1


def _integer(sql: SqlType, identity: bool) -> TypePlan:
    lowest, highest = integer_bounds(sql)
    name = _integer_class(lowest, highest)
    column = Face(f"{name}()", frozenset({("sqlalchemy", name)}))
    if identity and name != "Integer":
        imports = frozenset({("sqlalchemy", name), ("sqlalchemy", "Integer")})
        column = Face(f'{name}().with_variant(Integer(), "sqlite")', imports)
    return TypePlan(
        python=Face("int"),
        column=column,
        wire=_integer_wire(lowest, highest),
        read=Face("int"),
        script="number",
        lowest=lowest,
        highest=highest,
    )


def _integer_class(lowest: int, highest: int) -> str:
    if lowest >= -(2**15) and highest < 2**15:
        return "SmallInteger"
    return "Integer" if lowest >= -(2**31) and highest < 2**31 else "BigInteger"


def _integer_wire(lowest: int, highest: int) -> Face:
    for bits in (16, 32, 64):
        if (lowest, highest) == (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1):
            return _wire(f"Int{bits}")
    return Face("int").annotated(f"ge={lowest}, le={highest}")


def _decimal(sql: SqlType) -> TypePlan:
    money = sql.family is TypeFamily.MONEY
    if money and sql.precision is None:
        return _exact(19, 2 if sql.text == "money" else 4)
    if sql.precision is None:
        return _exact(None, None)
    scale = sql.scale or 0
    if scale < 0:
        return _exact(sql.precision - scale, 0)
    return _exact(min(max(sql.precision, scale), 1000), min(scale, 1000))


def _exact(precision: int | None, scale: int | None) -> TypePlan:
    """Plan an exact decimal number; without a precision, 38 digits on either side are allowed."""
    digits = "" if precision is None else f"{precision}, {scale}"
    bound = Decimal(10) ** 30
    if precision is not None and scale is not None:
        bound = (Decimal(10) ** precision - 1).scaleb(-scale)
    return TypePlan(
        python=Face("Decimal", frozenset({_DECIMAL})),
        column=Face(f"ExactNumeric({digits})", frozenset({(_COLUMNS, "ExactNumeric")})),
        wire=Face(
            f"Annotated[Decimal, DecimalDigits({digits})]",
            frozenset({("typing", "Annotated"), _DECIMAL, (_WIRE, "DecimalDigits")}),
        ),
        read=_wire("DecimalText"),
        lowest=-bound,
        highest=bound,
    )


def _float(sql: SqlType) -> TypePlan:
    small = sql.bits == 32
    column = "REAL" if small else "Double"
    wire = "Float32" if small else "Float64"
    faces = _simple("float", f"{column}()", ("sqlalchemy", column), wire, "Float")
    return TypePlan(*faces, script="number", lowest=Decimal(-(10**30)), highest=Decimal(10**30))


def _boolean(_: SqlType) -> TypePlan:
    faces = _simple("bool", "Boolean()", ("sqlalchemy", "Boolean"), "bool")
    return TypePlan(*faces, ordered=False, script="boolean")


def _string(sql: SqlType) -> TypePlan:
    if sql.length is None or sql.length > LONGEST_STRING or sql.length < 1:
        return _text(sql)
    module = _COLUMNS if sql.fixed else "sqlalchemy"
    name = "Char" if sql.fixed else "String"
    return TypePlan(
        python=Face("str"),
        column=Face(f"{name}({sql.length})", frozenset({(module, name)})),
        wire=_wire("Text").annotated(f"max_length={sql.length}"),
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
        column = ("TimeTz()", (_COLUMNS, "TimeTz"))
        return TypePlan(*_simple("dt.time", *column, "TimeWithZone", more=more))
    return TypePlan(*_simple("dt.time", "Time()", ("sqlalchemy", "Time"), "Time", more=more))


def _datetime(sql: SqlType) -> TypePlan:
    column = f"Timestamp(timezone={sql.timezone})"
    more = frozenset({_DATETIME})
    return TypePlan(*_simple("dt.datetime", column, (_COLUMNS, "Timestamp"), "DateTime", more=more))


def _interval(_: SqlType) -> TypePlan:
    more = frozenset({_DATETIME})
    column = ("Duration()", (_COLUMNS, "Duration"))
    return TypePlan(*_simple("dt.timedelta", *column, "TimeSpan", more=more))


def _uuid(_: SqlType) -> TypePlan:
    more = frozenset({("uuid", "UUID")})
    faces = _simple("UUID", "Uuid()", ("sqlalchemy", "Uuid"), "Uuid", more=more)
    return TypePlan(*faces, ordered=False)


def _json(sql: SqlType, nullable: bool) -> TypePlan:
    binary = sql.text != "json"
    column = f"Json(binary={binary}, nullable={nullable})"
    faces = _simple("JsonValue", column, (_COLUMNS, "Json"), "JsonDocument", "JsonValue")
    python_face = Face("JsonValue", frozenset({(_WIRE, "JsonValue")}))
    return TypePlan(python_face, *faces[1:], ordered=False, equatable=False, script="JsonValue")


def _binary(sql: SqlType) -> TypePlan:
    wire = _wire("Binary")
    if sql.length is not None and 0 < sql.length <= 255:
        shortest = sql.length if sql.fixed else 0
        wire = Face(
            f"Annotated[bytes, BinaryLength({shortest}, {sql.length})]",
            frozenset({("typing", "Annotated"), (_WIRE, "BinaryLength")}),
        )
    return TypePlan(
        python=Face("bytes"),
        column=Face("LargeBinary()", frozenset({("sqlalchemy", "LargeBinary")})),
        wire=wire,
        read=_wire("Binary"),
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
        column=Face(f"Bits({longest or None}, varying={varying})", frozenset({(_COLUMNS, "Bits")})),
        wire=Face("str").annotated(f'pattern="^[01]{count}$"'),
        read=Face("str"),
        ordered=False,
        length=longest or None,
    )


def _choice(sql: SqlType, alias: str, check: str) -> TypePlan:
    listed = ", ".join(python(value) for value in sql.values)
    native = is_native_enum(sql)
    name = python(sql.enum_name if native and sql.enum_name else check)
    options = f"name={name}, create_constraint=True"
    if not native:
        options += ", native_enum=False"
    enum: Import = ("sqlalchemy", "Enum")
    return TypePlan(
        python=Face(alias),
        column=Face(
            f"Enum(*get_args({alias}), {options})", frozenset({enum, ("typing", "get_args")})
        ),
        ddl=Face(f"Enum({listed}, {options})", frozenset({enum})),
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
    return 0 < len(value.encode("utf-8", "surrogatepass")) < 64


def _set(sql: SqlType, alias: str) -> TypePlan:
    face = Face(f"list[{alias}]")
    return TypePlan(
        python=face,
        column=Face(
            "ArrayOf(String(), str)", frozenset({(_COLUMNS, "ArrayOf"), ("sqlalchemy", "String")})
        ),
        wire=Face(
            f"Annotated[list[{alias}], UNIQUE]",
            frozenset({("typing", "Annotated"), (_WIRE, "UNIQUE")}),
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
            face.imports | item.python.imports | {(_COLUMNS, "ArrayOf")},
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
    "int8range": "IntegerRange",
    "numrange": "NumberRange",
    "daterange": "DateRange",
    "tsrange": "TimestampRange",
    "tstzrange": "TimestampRange",
}


def _range(sql: SqlType) -> TypePlan:
    wire = _RANGES.get(sql.text)
    if wire is None:
        return _unknown(sql)
    faces = _simple("str", f"RangeText({python(sql.text)})", (_COLUMNS, "RangeText"), wire, "str")
    return TypePlan(*faces, ordered=False)


def _network(sql: SqlType) -> TypePlan:
    kind = sql.text.split("(")[0].strip()
    wire = {"inet": "IpAddress", "cidr": "IpNetwork", "macaddr": "MacAddress"}.get(kind)
    if wire is None:
        return _unknown(sql)
    faces = _simple("str", f"Network({python(kind)})", (_COLUMNS, "Network"), wire, "str")
    return TypePlan(*faces, ordered=False)


_BUILDERS: dict[TypeFamily, Callable[[SqlType], TypePlan]] = {
    TypeFamily.DECIMAL: _decimal,
    TypeFamily.MONEY: _decimal,
    TypeFamily.FLOAT: _float,
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
