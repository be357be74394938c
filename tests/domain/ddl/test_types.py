"""What the types of the four dialects come down to."""

from typing import Any

import pytest

from crudflow.domain.schema import TypeFamily as F
from tests.domain.ddl.reading import column, messages, read

POSTGRES = [
    ("smallint", F.INTEGER, {"bits": 16}),
    ("int4", F.INTEGER, {"bits": 32}),
    ("bigint", F.INTEGER, {"bits": 64}),
    ("oid", F.INTEGER, {"bits": 32, "unsigned": True}),
    ("numeric", F.DECIMAL, {"precision": None, "scale": None}),
    ("numeric(10)", F.DECIMAL, {"precision": 10, "scale": 0}),
    ("numeric( 10 , 2 )", F.DECIMAL, {"precision": 10, "scale": 2, "text": "numeric(10,2)"}),
    ("real", F.FLOAT, {"bits": 32}),
    ("double precision", F.FLOAT, {"bits": 64, "text": "double precision"}),
    ("float(24)", F.FLOAT, {"bits": 32}),
    ("float(53)", F.FLOAT, {"bits": 64}),
    ("money", F.MONEY, {"precision": 19, "scale": 2}),
    ("boolean", F.BOOLEAN, {}),
    ("varchar(50)", F.STRING, {"length": 50, "fixed": False}),
    ("CHARACTER  VARYING (50)", F.STRING, {"length": 50, "text": "character varying(50)"}),
    ("varchar", F.STRING, {"length": None}),
    ("varchar()", F.STRING, {"length": None}),
    ("char(3)", F.STRING, {"length": 3, "fixed": True}),
    ("character", F.STRING, {"length": 1, "fixed": True}),
    ('"char"', F.STRING, {"length": 1}),
    ("name", F.STRING, {"length": 63}),
    ("text", F.TEXT, {}),
    ("citext", F.TEXT, {}),
    ("date", F.DATE, {}),
    ("time(3)", F.TIME, {"precision": 3, "timezone": False}),
    ("time with time zone", F.TIME, {"timezone": True}),
    ("timestamp", F.DATETIME, {"timezone": False}),
    ("timestamptz(6)", F.DATETIME, {"timezone": True, "precision": 6}),
    (
        "timestamp(0) without time zone",
        F.DATETIME,
        {"timezone": False, "precision": 0, "text": "timestamp(0) without time zone"},
    ),
    ("timestamp with time zone", F.DATETIME, {"timezone": True}),
    ("interval", F.INTERVAL, {}),
    ("interval year to month", F.INTERVAL, {"text": "interval year to month"}),
    ("interval(2)", F.INTERVAL, {"precision": 2}),
    ("uuid", F.UUID, {}),
    ("jsonb", F.JSON, {}),
    ("bytea", F.BINARY, {"length": None}),
    ("bit(8)", F.BIT, {"length": 8, "fixed": True}),
    ("bit", F.BIT, {"length": 1}),
    ("bit varying(5)", F.BIT, {"length": 5, "fixed": False}),
    ("inet", F.NETWORK, {}),
    ("macaddr8", F.NETWORK, {}),
    ("xml", F.XML, {}),
    ("point", F.SPATIAL, {}),
    ("geometry(Point,4326)", F.SPATIAL, {}),
    ("pg_catalog.int8", F.INTEGER, {"bits": 64}),
    ("tsvector", F.OTHER, {"text": "tsvector"}),
    ("my_schema.my_type", F.OTHER, {"text": "my_schema.my_type"}),
]

MYSQL = [
    ("tinyint", F.INTEGER, {"bits": 8, "unsigned": False}),
    ("tinyint(1)", F.BOOLEAN, {"text": "tinyint(1)"}),
    ("bool", F.BOOLEAN, {}),
    ("mediumint unsigned", F.INTEGER, {"bits": 24, "unsigned": True}),
    ("int(10) unsigned", F.INTEGER, {"bits": 32, "unsigned": True, "text": "int(10) unsigned"}),
    ("int signed", F.INTEGER, {"unsigned": False}),
    ("bigint zerofill", F.INTEGER, {"bits": 64, "unsigned": True}),
    ("year(4)", F.INTEGER, {"bits": 16, "unsigned": True}),
    ("decimal", F.DECIMAL, {"precision": 10, "scale": 0}),
    ("dec(5,2) unsigned", F.DECIMAL, {"precision": 5, "scale": 2, "unsigned": True}),
    ("float unsigned", F.FLOAT, {"bits": 32, "unsigned": True}),
    ("float(30)", F.FLOAT, {"bits": 64}),
    ("float(7,3)", F.FLOAT, {"bits": 32}),
    ("real", F.FLOAT, {"bits": 64}),
    ("bit(6)", F.BIT, {"length": 6}),
    ("char(2)", F.STRING, {"length": 2, "fixed": True}),
    ("national varchar(20)", F.STRING, {"length": 20}),
    ("char byte", F.BINARY, {}),
    ("longtext", F.TEXT, {}),
    ("long varchar", F.TEXT, {}),
    ("mediumblob", F.BINARY, {"length": None}),
    ("binary(16)", F.BINARY, {"length": 16, "fixed": True}),
    ("varbinary(16)", F.BINARY, {"length": 16, "fixed": False}),
    ("timestamp(6)", F.DATETIME, {"precision": 6, "timezone": False}),
    ("json", F.JSON, {}),
    ("multipolygon", F.SPATIAL, {}),
    ("inet6", F.NETWORK, {}),
    ("enum('a','it''s',\"c\")", F.ENUM, {"values": ("a", "it's", "c")}),
    ("set('x','y,z') character set utf8", F.SET, {"values": ("x", "y,z")}),
]

SQLITE = [
    ("INTEGER", F.INTEGER, {"bits": 64, "text": "integer"}),
    ("UNSIGNED BIG INT", F.INTEGER, {"text": "unsigned big int"}),
    ("NVARCHAR(160)", F.STRING, {"length": 160}),
    ("NATIVE CHARACTER(70)", F.STRING, {"length": 70}),
    ("BLOB SUB_TYPE TEXT", F.TEXT, {"text": "blob sub_type text"}),
    ("LONG FLOATING THING", F.FLOAT, {"bits": 64}),
    ("MY BLOBBY", F.BINARY, {}),
    ("NUMERIC(10,2)", F.DECIMAL, {"precision": 10, "scale": 2}),
    ("DATETIME", F.DATETIME, {}),
    ("BOOLEAN", F.BOOLEAN, {}),
    ('"text"', F.TEXT, {"text": "text"}),
    ("STRING", F.TEXT, {}),
    ("WHATEVER", F.OTHER, {"text": "whatever"}),
    ("", F.OTHER, {"text": ""}),
]

TSQL = [
    ("[int]", F.INTEGER, {"bits": 32, "text": "int"}),
    ('"int"', F.INTEGER, {"text": "int"}),
    ("tinyint", F.INTEGER, {"bits": 8, "unsigned": True}),
    ("bit", F.BOOLEAN, {}),
    ("numeric", F.DECIMAL, {"precision": 18, "scale": 0}),
    ("[decimal](18, 4)", F.DECIMAL, {"precision": 18, "scale": 4, "text": "decimal(18,4)"}),
    ("money", F.MONEY, {"precision": 19, "scale": 4}),
    ("smallmoney", F.MONEY, {"precision": 10, "scale": 4}),
    ("float", F.FLOAT, {"bits": 64}),
    ("real", F.FLOAT, {"bits": 32}),
    ("varchar", F.STRING, {"length": 1}),
    ("nvarchar (20)", F.STRING, {"length": 20, "text": "nvarchar(20)"}),
    ("[nvarchar](max)", F.TEXT, {"length": None, "text": "nvarchar(max)"}),
    ("varbinary(max)", F.BINARY, {"length": None}),
    ("sysname", F.STRING, {"length": 128}),
    ("ntext", F.TEXT, {}),
    ("image", F.BINARY, {}),
    ("uniqueidentifier", F.UUID, {}),
    ("datetime2(7)", F.DATETIME, {"precision": 7, "timezone": False}),
    ("datetimeoffset", F.DATETIME, {"timezone": True}),
    ("xml(CONTENT dbo.things)", F.XML, {}),
    ("[sys].[geography]", F.SPATIAL, {}),
    ("hierarchyid", F.OTHER, {}),
]

CASES = [
    (dialect, *case)
    for dialect, cases in (
        ("postgres", POSTGRES),
        ("mysql", MYSQL),
        ("sqlite", SQLITE),
        ("tsql", TSQL),
    )
    for case in cases
]


@pytest.mark.parametrize(("dialect", "written", "family", "details"), CASES)
def test_a_type_means(dialect: str, written: str, family: F, details: dict[str, Any]) -> None:
    found = column(written, dialect).type

    assert found.family is family
    assert {key: getattr(found, key) for key in details} == details


@pytest.mark.parametrize(
    "written", ["text[]", "text[3][3]", "text ARRAY", "text ARRAY[4]", "_text"]
)
def test_arrays_have_elements(written: str) -> None:
    found = column(written).type

    assert found.family is F.ARRAY
    assert found.element is not None
    assert found.element.family is F.TEXT


def test_an_array_of_strings_keeps_their_length() -> None:
    element = column("varchar(20)[]").type.element

    assert element is not None
    assert (element.length, element.text) == (20, "varchar(20)")


@pytest.mark.parametrize(
    ("written", "family"),
    [("int4range", F.INTEGER), ("tstzrange", F.DATETIME), ("nummultirange", F.DECIMAL)],
)
def test_ranges_have_a_subtype(written: str, family: F) -> None:
    found = column(written).type

    assert found.family is F.RANGE
    assert found.element is not None
    assert found.element.family is family


def test_an_enum_type_is_known_by_its_key() -> None:
    schema = read(
        "CREATE TYPE mood AS ENUM ('sad', 'it''s ok'); CREATE TYPE s.\"Level\" AS ENUM ();"
        'CREATE TABLE t (a mood, b public.mood, c s."Level", d mood[]);'
        "CREATE TABLE s.u (e mood);"
    )

    a, b, c, d = (each.type for each in schema.tables[0].columns)
    assert schema.enums == {"mood": ("sad", "it's ok"), "s.Level": ()}
    assert (a.family, a.values, a.enum_name) == (F.ENUM, ("sad", "it's ok"), "mood")
    assert (b.enum_name, c.enum_name, c.text) == ("mood", "s.Level", 's."Level"')
    assert d.element is not None
    assert d.element.values == a.values
    assert schema.table("s.u").column("e").type.enum_name == "mood"


def test_enum_types_change() -> None:
    schema = read(
        "CREATE TYPE m AS ENUM ('a', 'c'); ALTER TYPE m ADD VALUE 'b' BEFORE 'c';"
        "ALTER TYPE m ADD VALUE IF NOT EXISTS 'a'; ALTER TYPE m ADD VALUE 'd';"
        "ALTER TYPE m ADD VALUE 'aa' AFTER 'a'; ALTER TYPE m RENAME VALUE 'd' TO 'e';"
        "CREATE TABLE t (x m, y int); ALTER TYPE m RENAME TO n; ALTER TYPE n OWNER TO me;"
        "ALTER TYPE n SET SCHEMA s; ALTER TYPE s.n RENAME TO o; ALTER TYPE unknown ADD VALUE 'x';"
        "CREATE TYPE gone AS ENUM ('x'); DROP TYPE IF EXISTS gone, other CASCADE;"
    )

    assert schema.enums == {"s.o": ("a", "aa", "b", "c", "e")}
    assert schema.tables[0].column("x").type.enum_name == "s.o"
    assert schema.warnings == ()


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("ALTER TYPE m ADD VALUE 'b' BEFORE 'z'", "the enum has no value 'z'"),
        ("ALTER TYPE m ADD VALUE b", "expected a string"),
        ("CREATE TYPE n AS ENUM ('a' 'b')", "expected )"),
    ],
)
def test_a_change_to_an_enum_that_cannot_be_made_is_a_warning(statement: str, reason: str) -> None:
    schema = read(f"CREATE TABLE t (a int); CREATE TYPE m AS ENUM ('a'); {statement};")

    assert reason in messages(schema)


def test_a_domain_lends_its_type_default_nullability_and_checks() -> None:
    schema = read(
        "CREATE DOMAIN email AS varchar(99) COLLATE \"C\" DEFAULT 'x@y' NOT NULL"
        " CONSTRAINT at CHECK (VALUE LIKE '%VALUE@%') CHECK (length(VALUE) > 3);"
        "CREATE DOMAIN work_email AS email CHECK (VALUE <> '');"
        'CREATE TABLE t (a email, b email DEFAULT \'b\', "C""d" work_email, d email[]);'
    )

    a, b, c, d = schema.tables[0].columns
    assert (a.type.family, a.type.length, a.type.domain, a.type.text) == (
        F.STRING,
        99,
        "email",
        "email",
    )
    assert (a.nullable, c.nullable, d.nullable) == (False, False, True)
    assert [each.default and each.default.value for each in (a, b, c)] == ["x@y", "b", "x@y"]
    assert c.type.domain == "work_email"
    assert d.type.element is not None
    assert d.type.element.domain == "email"
    checks = [check.expression for check in schema.tables[0].checks]
    assert checks[:2] == ["\"a\" LIKE '%VALUE@%'", 'length("a") > 3']
    assert checks[-1] == '"C""d" <> \'\''


def test_domains_change() -> None:
    schema = read(
        "CREATE DOMAIN d AS int; ALTER DOMAIN d SET DEFAULT 5; ALTER DOMAIN d SET NOT NULL;"
        "ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 1); ALTER DOMAIN d OWNER TO me;"
        "CREATE DOMAIN e AS int NOT NULL DEFAULT 3; ALTER DOMAIN e DROP NOT NULL;"
        "ALTER DOMAIN e DROP DEFAULT; ALTER DOMAIN unknown DROP DEFAULT;"
        "CREATE TABLE t (d d, e e); CREATE DOMAIN f AS int; DROP DOMAIN f;"
    )

    d, e = schema.tables[0].columns
    assert (d.nullable, e.nullable, e.default) == (False, True, None)
    assert d.default is not None
    assert [check.expression for check in schema.tables[0].checks] == ['"d" > 1']
    assert schema.warnings == ()


def test_types_that_call_themselves_end_somewhere() -> None:
    schema = read(
        "CREATE DOMAIN a AS b; CREATE DOMAIN b AS a; CREATE DOMAIN text AS text;"
        "CREATE TABLE t (a a, b b, c text);"
    )

    assert schema.tables[0].column("c").type.family is F.TEXT


def test_an_unknown_type_is_named_once_with_its_place() -> None:
    schema = read("CREATE TABLE t (\n a strange,\n b strange, c stranger[]);")

    assert [str(warning) for warning in schema.warnings] == [
        "schema.sql:2: column t.a has type 'strange', which is handled as text",
        "schema.sql:3: column t.c has type 'stranger[]', which is handled as text",
    ]


@pytest.mark.parametrize(
    ("dialect", "expression", "family"),
    [
        ("tsql", "[price] * quantity", F.DECIMAL),
        ("tsql", "isnull([name], '') + N' x'", F.TEXT),
        ("tsql", "CONVERT([date], [at])", F.DATE),
        ("tsql", "CONVERT([bit], case when quantity > 1 then 1 else 0 end)", F.BOOLEAN),
        ("tsql", "CAST(quantity AS varchar(10))", F.TEXT),
        ("tsql", "datepart(year, [at])", F.INTEGER),
        ("tsql", "dateadd(day, 1, [at])", F.DATETIME),
        ("tsql", "dbo.f(quantity)", F.OTHER),
        ("tsql", "(([price] * 2))", F.DECIMAL),
        ("tsql", "1 + ", F.OTHER),
        ("tsql", "'" + "x" * 6000 + "'", F.OTHER),
        ("sqlite", "quantity * 2", F.INTEGER),
        ("sqlite", "ratio / 2", F.FLOAT),
        ("sqlite", "quantity > 2", F.BOOLEAN),
        ("sqlite", "name || 'x'", F.TEXT),
        ("sqlite", "nothing", F.OTHER),
    ],
)
def test_a_computed_column_without_a_type_has_that_of_its_expression(
    dialect: str, expression: str, family: F
) -> None:
    schema = read(
        "CREATE TABLE t (price decimal(9,2), quantity int, name varchar(20), at datetime,"
        f" ratio real, blobby varbinary(3), total AS ({expression}));",
        dialect,
    )

    total = schema.tables[0].column("total")
    assert total.type.family is family
    assert total.generated is not None
