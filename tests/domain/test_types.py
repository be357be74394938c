"""Types: what a column of each family is to the database, to Python and at the API."""

from decimal import Decimal
from typing import Any

import pytest

from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.types import Limits, TypePlan, is_native_enum, plan_type
from tests.domain.builders import INTEGER, TEXT, numeric, of, varchar

D = Decimal


def faces(plan: TypePlan) -> tuple[str, str, str]:
    return plan.python.text, plan.column.text, plan.wire.text


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (INTEGER, ("int", "Integer()", "Int32")),
        (of(TypeFamily.INTEGER, bits=16), ("int", "SmallInteger()", "Int16")),
        (of(TypeFamily.INTEGER, bits=64), ("int", "BigInteger()", "Int64")),
        (
            of(TypeFamily.INTEGER, bits=8, unsigned=True),
            ("int", "SmallInteger()", "Annotated[int, Field(ge=0, le=255), WHOLE]"),
        ),
        (
            of(TypeFamily.INTEGER, bits=32, unsigned=True),
            ("int", "BigInteger()", "Annotated[int, Field(ge=0, le=4294967295), WHOLE]"),
        ),
        (
            of(TypeFamily.INTEGER, bits=64, unsigned=True),
            ("int", "BigInteger()", "Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE]"),
        ),
        (
            numeric(10, 2),
            ("Decimal", "ExactNumeric(10, 2)", "Annotated[Decimal, DecimalDigits(10, 2)]"),
        ),
        (
            numeric(5, -2),
            ("Decimal", "ExactNumeric(7, 0)", "Annotated[Decimal, DecimalDigits(7, 0)]"),
        ),
        (
            of(TypeFamily.DECIMAL),
            ("Decimal", "ExactNumeric()", "Annotated[Decimal, DecimalDigits()]"),
        ),
        (
            of(TypeFamily.MONEY, "money"),
            ("Decimal", "ExactNumeric(19, 2)", "Annotated[Decimal, DecimalDigits(19, 2)]"),
        ),
        (of(TypeFamily.FLOAT, bits=32), ("float", "REAL()", "Float32")),
        (of(TypeFamily.FLOAT, bits=64), ("float", "Double()", "Float64")),
        (of(TypeFamily.BOOLEAN), ("bool", "Boolean()", "bool")),
        (varchar(50), ("str", "String(50)", "Annotated[Text, Field(max_length=50)]")),
        (varchar(99_999_999), ("str", "Text()", "Text")),
        (of(TypeFamily.STRING), ("str", "Text()", "Text")),
        (
            of(TypeFamily.STRING, "char(3)", length=3, fixed=True),
            ("str", "Char(3)", "Annotated[Text, Field(max_length=3)]"),
        ),
        (TEXT, ("str", "Text()", "Text")),
        (of(TypeFamily.DATE), ("dt.date", "Date()", "Date")),
        (of(TypeFamily.TIME), ("dt.time", "Time()", "Time")),
        (of(TypeFamily.TIME, timezone=True), ("dt.time", "TimeTz()", "TimeWithZone")),
        (of(TypeFamily.DATETIME), ("dt.datetime", "Timestamp(timezone=False)", "DateTime")),
        (of(TypeFamily.INTERVAL), ("dt.timedelta", "Duration()", "TimeSpan")),
        (of(TypeFamily.UUID), ("UUID", "Uuid()", "Uuid")),
        (
            of(TypeFamily.JSON, "jsonb"),
            ("JsonValue", "Json(binary=True, nullable=True)", "JsonDocument"),
        ),
        (
            of(TypeFamily.JSON, "json"),
            ("JsonValue", "Json(binary=False, nullable=True)", "JsonDocument"),
        ),
        (of(TypeFamily.BINARY), ("bytes", "LargeBinary()", "Binary")),
        (
            of(TypeFamily.BINARY, length=16, fixed=True),
            ("bytes", "LargeBinary()", "Annotated[bytes, BinaryLength(16, 16)]"),
        ),
        (
            of(TypeFamily.BIT, "bit(4)", length=4),
            ("str", "Bits(4, varying=False)", 'Annotated[str, Field(pattern="^[01]{4,4}$")]'),
        ),
        (
            of(TypeFamily.BIT, "bit varying"),
            ("str", "Bits(None, varying=True)", 'Annotated[str, Field(pattern="^[01]{0,}$")]'),
        ),
        (of(TypeFamily.RANGE, "int4range"), ("str", 'RangeText("int4range")', "IntegerRange")),
        (of(TypeFamily.RANGE, "my_range"), ("str", "Text()", "Text")),
        (of(TypeFamily.NETWORK, "inet"), ("str", 'Network("inet")', "IpAddress")),
        (of(TypeFamily.NETWORK, "macaddr8"), ("str", "Text()", "Text")),
        (of(TypeFamily.SPATIAL, "geometry"), ("str", "Text()", "Text")),
        (of(TypeFamily.XML), ("str", "Text()", "Text")),
        (of(TypeFamily.OTHER, "tsvector"), ("str", "Text()", "Text")),
        (of(TypeFamily.ENUM), ("str", "Text()", "Text")),
        (
            of(TypeFamily.ARRAY, element=INTEGER),
            ("list[int]", "ArrayOf(Integer(), int)", "list[Int32]"),
        ),
        (
            of(TypeFamily.ARRAY, element=of(TypeFamily.ARRAY, element=INTEGER)),
            ("list[int]", "ArrayOf(Integer(), int)", "list[Int32]"),
        ),
        (of(TypeFamily.ARRAY), ("list[str]", "ArrayOf(Text(), str)", "list[Text]")),
    ],
)
def test_faces(kind: SqlType, expected: tuple[str, str, str]) -> None:
    assert faces(plan_type(kind)) == expected


def test_what_has_no_portable_type_says_so() -> None:
    assert plan_type(of(TypeFamily.SPATIAL, "geometry")).note
    assert not plan_type(TEXT).note


def test_numbered_columns_suit_sqlite() -> None:
    big = of(TypeFamily.INTEGER, bits=64)
    assert plan_type(big, identity=True).column.text == (
        'BigInteger().with_variant(Integer(), "sqlite")'
    )
    assert plan_type(INTEGER, identity=True).column.text == "Integer()"
    assert plan_type(numeric(18, 0), identity=True).python.text == "int"


def test_enums_keep_their_name_where_postgresql_takes_it() -> None:
    mood = of(TypeFamily.ENUM, values=("sad", "it's"), enum_name="mood")
    plan = plan_type(mood, alias="MoodValue")
    assert faces(plan) == (
        "MoodValue",
        'named_enum(*get_args(MoodValue), name="mood")',
        "MoodValue",
    )
    assert plan.ddl is not None
    assert plan.ddl.text == 'named_enum("sad", "it\'s", name="mood")'
    assert plan.values == ("sad", "it's")
    assert is_native_enum(mood)


@pytest.mark.parametrize("details", [{}, {"enum_name": "mood", "long": True}])
def test_other_enums_are_checked_text(details: dict[str, Any]) -> None:
    values = ("x" * 64,) if details.pop("long", False) else ("a", "b")
    kind = of(TypeFamily.ENUM, values=values, **details)
    column = plan_type(kind, check="film_rating_values").column.text
    assert column == (
        'Enum(*get_args(Choice), name="film_rating_values", native_enum=False, '
        "create_constraint=True)"
    )


def test_sets_and_arrays_of_enums() -> None:
    listed = of(TypeFamily.SET, values=("a", "b"))
    assert plan_type(listed).wire.text == "Annotated[list[Choice], UNIQUE]"
    several = of(TypeFamily.ARRAY, element=of(TypeFamily.ENUM, values=("a",), enum_name="e"))
    plan = plan_type(several)
    assert plan.python.text == "list[Choice]"
    assert plan.column.text == 'ArrayOf(named_enum(*get_args(Choice), name="e"), str)'
    assert plan.ddl is not None
    assert plan.ddl.text == 'ArrayOf(named_enum("a", name="e"), str)'


@pytest.mark.parametrize(
    ("kind", "limits", "wire"),
    [
        (INTEGER, Limits(lowest=D(1), highest=D(5)), "Annotated[int, Field(ge=1, le=5), WHOLE]"),
        (INTEGER, Limits(above=D(0), below=D(10)), "Annotated[int, Field(ge=1, le=9), WHOLE]"),
        (INTEGER, Limits(lowest=D("1.5")), "Annotated[int, Field(ge=2, le=2147483647), WHOLE]"),
        (INTEGER, Limits(lowest=D(9), highest=D(1)), "Int32"),
        (
            numeric(5, 2),
            Limits(above=D(0), highest=D(100)),
            'Annotated[Decimal, DecimalDigits(5, 2, ge="0.01", le="100.00")]',
        ),
        (
            numeric(5, 2),
            Limits(lowest=D(5), highest=D(1)),
            "Annotated[Decimal, DecimalDigits(5, 2)]",
        ),
        (
            of(TypeFamily.FLOAT, bits=64),
            Limits(lowest=D(0), below=D(1)),
            "Annotated[Float64, Field(ge=0.0, lt=1.0)]",
        ),
        (
            of(TypeFamily.FLOAT, bits=32),
            Limits(lowest=D(0), below=D(1)),
            "Annotated[float, Field(allow_inf_nan=False, ge=0.0, lt=1.0), FLUSHED]",
        ),
        (
            varchar(50),
            Limits(shortest=3, longest=20),
            "Annotated[Text, Field(min_length=3, max_length=20)]",
        ),
        (TEXT, Limits(shortest=3), "Annotated[Text, Field(min_length=3)]"),
        (varchar(5), Limits(shortest=9), "Annotated[Text, Field(max_length=5)]"),
        (varchar(5), Limits(values=("a", "b")), "Choice"),
        (varchar(1), Limits(values=("a", "too long")), "Annotated[Text, Field(max_length=1)]"),
        (of(TypeFamily.DATE), Limits(lowest=D(1)), "Date"),
    ],
)
def test_limits_reach_the_api(kind: SqlType, limits: Limits, wire: str) -> None:
    assert plan_type(kind, limits=limits).wire.text == wire


def test_filters_are_free_of_limits() -> None:
    limited = plan_type(INTEGER, limits=Limits(lowest=D(1)))
    assert limited.asked.text == "Int32"
    assert plan_type(numeric(5, 2)).asked.text == "Number"


def test_limits_of_several_checks_are_joined() -> None:
    both = Limits(lowest=D(1), values=("a", "b")).both(
        Limits(lowest=D(3), highest=D(5), shortest=2, values=("b", "c"))
    )
    assert both == Limits(lowest=D(3), highest=D(5), shortest=2, values=("b",))
    assert Limits().both(Limits(values=("a",))).values == ("a",)


def test_a_decimal_in_an_address_is_text_that_nothing_rounds() -> None:
    plan = plan_type(numeric(10, 2))

    assert plan.addressed.text == "Annotated[Decimal, DecimalDigits(10, 2, written=True)]"
    assert plan.wire.text == "Annotated[Decimal, DecimalDigits(10, 2)]"
