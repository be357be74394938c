"""What defaults come down to."""

import pytest

from crudflow.domain.schema import DefaultKind as K
from tests.domain.ddl.reading import column, only_table

CASES = [
    ("postgres", "int DEFAULT 0", K.CONSTANT, 0),
    ("postgres", "int DEFAULT -1", K.CONSTANT, -1),
    ("postgres", "int DEFAULT +1", K.CONSTANT, 1),
    ("postgres", "int DEFAULT (-(5))", K.CONSTANT, -5),
    ("postgres", "int DEFAULT '-5'::integer", K.CONSTANT, -5),
    ("postgres", "int DEFAULT 'x'::integer", K.CONSTANT, "x"),
    ("postgres", "numeric(4,2) DEFAULT 4.99", K.CONSTANT, "4.99"),
    ("postgres", "numeric DEFAULT 1e3", K.CONSTANT, "1e3"),
    ("postgres", "text DEFAULT 'it''s'", K.CONSTANT, "it's"),
    ("postgres", "text DEFAULT E'a\\nb\\\\'", K.CONSTANT, "a\nb\\"),
    ("postgres", "text DEFAULT $q$it's$q$", K.CONSTANT, "it's"),
    ("postgres", "text DEFAULT 'x'::character varying(3)", K.CONSTANT, "x"),
    ("postgres", "text DEFAULT ('x'::text)::varchar COLLATE \"C\"", K.CONSTANT, "x"),
    ("postgres", "text[] DEFAULT '{}'::text[] NOT NULL", K.CONSTANT, "{}"),
    ("postgres", "text[] DEFAULT ARRAY[]::text[]", K.EXPRESSION, None),
    ("postgres", "boolean DEFAULT true", K.CONSTANT, True),
    ("postgres", "boolean DEFAULT 'f'::boolean", K.CONSTANT, False),
    ("postgres", "bit(3) DEFAULT B'101'", K.CONSTANT, "101"),
    ("postgres", "timestamptz DEFAULT now()", K.NOW, None),
    ("postgres", "timestamptz DEFAULT pg_catalog.now()", K.NOW, None),
    ("postgres", "date DEFAULT ('now'::text)::date", K.NOW, None),
    ("postgres", "date DEFAULT CURRENT_DATE", K.NOW, None),
    ("postgres", "timestamp DEFAULT CURRENT_TIMESTAMP(3)", K.NOW, None),
    ("postgres", "timestamp DEFAULT timezone('utc'::text, now())", K.NOW, None),
    ("postgres", "timestamp DEFAULT (now() AT TIME ZONE 'utc')", K.NOW, None),
    ("postgres", "timestamp DEFAULT now()::timestamp with time zone NOT NULL", K.NOW, None),
    ("postgres", "timestamp DEFAULT now() + interval '1 day'", K.EXPRESSION, None),
    ("postgres", "uuid DEFAULT public.uuid_generate_v4()", K.UUID, None),
    ("postgres", "uuid DEFAULT gen_random_uuid() NOT NULL", K.UUID, None),
    ("postgres", "int DEFAULT nextval('s'::regclass)", K.SEQUENCE, None),
    ("postgres", "int DEFAULT nextval('s'::regclass) + 1", K.EXPRESSION, None),
    ("postgres", "text DEFAULT CURRENT_USER", K.EXPRESSION, None),
    ("postgres", "text DEFAULT 'a' || 'b'", K.EXPRESSION, None),
    ("postgres", "text DEFAULT my_function(1, 'x')", K.EXPRESSION, None),
    ("postgres", "text DEFAULT 'a'::text || ')'", K.EXPRESSION, None),
    ("postgres", f"text DEFAULT lower({'1+' * 1500}1)", K.EXPRESSION, None),
    ("postgres", f"text DEFAULT f({'(' * 400}1{')' * 400})", K.EXPRESSION, None),
    ("postgres", "text DEFAULT U&'d\\0061t'", K.CONSTANT, "dat"),
    ("postgres", "text DEFAULT ()", K.EXPRESSION, None),
    ("postgres", "timestamptz DEFAULT (now() AT LOCAL)", K.EXPRESSION, None),
    ("postgres", "int DEFAULT -'1'", K.EXPRESSION, None),
    ("mysql", "tinyint(1) DEFAULT '1'", K.CONSTANT, True),
    ("mysql", "int DEFAULT '-5'", K.CONSTANT, -5),
    ("mysql", "int DEFAULT b'101'", K.CONSTANT, 5),
    ("mysql", "tinyint(1) DEFAULT b'0'", K.CONSTANT, False),
    ("mysql", "decimal(3,1) DEFAULT '0.5'", K.CONSTANT, "0.5"),
    ("mysql", 'varchar(5) DEFAULT "a\'b"', K.CONSTANT, "a'b"),
    ("mysql", "varchar(5) DEFAULT 'a\\'b'", K.CONSTANT, "a'b"),
    ("mysql", "varchar(5) DEFAULT _utf8mb4'abc'", K.CONSTANT, "abc"),
    ("mysql", "timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP", K.NOW, None),
    ("mysql", "char(36) DEFAULT (uuid())", K.UUID, None),
    ("mysql", "binary(16) DEFAULT (uuid_to_bin(uuid()))", K.UUID, None),
    ("mysql", "json DEFAULT (json_array())", K.EXPRESSION, None),
    ("sqlite", 'text DEFAULT "double"', K.CONSTANT, "double"),
    ("sqlite", "datetime DEFAULT (datetime('now', 'localtime'))", K.NOW, None),
    ("sqlite", "int DEFAULT (strftime('%s', 'now'))", K.EXPRESSION, None),
    ("sqlite", "boolean DEFAULT 1", K.CONSTANT, True),
    ("tsql", "bit DEFAULT ((1))", K.CONSTANT, True),
    ("tsql", "nvarchar(5) DEFAULT (N'abc')", K.CONSTANT, "abc"),
    ("tsql", "datetime DEFAULT (getdate())", K.NOW, None),
    ("tsql", "date DEFAULT (CONVERT([date], getdate()))", K.NOW, None),
    ("tsql", "uniqueidentifier DEFAULT (newsequentialid())", K.UUID, None),
    ("tsql", "int DEFAULT (NEXT VALUE FOR dbo.s)", K.SEQUENCE, None),
    ("tsql", "int DEFAULT NEXT VALUE FOR dbo.s NOT NULL", K.SEQUENCE, None),
]


@pytest.mark.parametrize(("dialect", "definition", "kind", "value"), CASES)
def test_a_default_means(dialect: str, definition: str, kind: K, value: object) -> None:
    default = column(definition, dialect).default

    assert default is not None
    assert (default.kind, default.value, type(default.value)) == (kind, value, type(value))
    assert default.text in definition


@pytest.mark.parametrize("written", ["NULL", "(NULL)", "NULL::character varying"])
def test_a_default_of_null_is_none(written: str) -> None:
    assert column(f"varchar(5) DEFAULT {written}").default is None


@pytest.mark.parametrize(
    ("dialect", "definition", "always"),
    [
        ("postgres", "bigserial", False),
        ("postgres", "int DEFAULT nextval('s')", False),
        ("postgres", "int GENERATED BY DEFAULT AS IDENTITY (START WITH 5)", False),
        ("postgres", "int GENERATED ALWAYS AS IDENTITY", True),
        ("mysql", "int NOT NULL AUTO_INCREMENT", False),
        ("mysql", "serial", False),
        ("sqlite", "INTEGER PRIMARY KEY", False),
        ("sqlite", "INTEGER PRIMARY KEY AUTOINCREMENT", False),
        ("tsql", "int IDENTITY", True),
        ("tsql", "int IDENTITY (1, 1) NOT FOR REPLICATION NOT NULL", True),
    ],
)
def test_the_database_numbers_the_rows(dialect: str, definition: str, always: bool) -> None:
    read = column(definition, dialect)

    assert read.identity
    assert read.identity_always is always
    assert read.nullable is (definition == "int DEFAULT nextval('s')")


@pytest.mark.parametrize(
    "definition", ["INT PRIMARY KEY", "BIGINT PRIMARY KEY", "INTEGER", "INTEGER UNIQUE"]
)
def test_only_an_integer_primary_key_is_numbered_by_sqlite(definition: str) -> None:
    assert not column(definition, "sqlite").identity


def test_a_key_of_two_columns_or_without_a_rowid_is_not_numbered_by_sqlite() -> None:
    two = only_table("CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))", "sqlite")
    none = only_table("CREATE TABLE t (a INTEGER PRIMARY KEY, b INT) WITHOUT ROWID", "sqlite")

    assert not two.column("a").identity
    assert not none.column("a").identity


def test_a_serial_column_has_the_sequence_that_the_database_makes() -> None:
    default = column("serial").default

    assert default is not None
    assert (default.kind, default.text) == (K.SEQUENCE, "nextval('t_c_seq'::regclass)")


def test_mysqls_serial_is_unique() -> None:
    table = only_table("CREATE TABLE t (c serial)", "mysql")

    assert [key.columns for key in table.uniques] == [("c",)]


@pytest.mark.parametrize(
    ("dialect", "definition", "expression"),
    [
        ("postgres", "int GENERATED ALWAYS AS (a * (b + 1)) STORED", "a * (b + 1)"),
        ("mysql", "varchar(9) AS (concat(a, ',', b)) VIRTUAL NOT NULL", "concat(a, ',', b)"),
        ("sqlite", "GENERATED ALWAYS AS (a + 1)", "a + 1"),
        ("tsql", "AS ([a] + [b]) PERSISTED NOT NULL", "[a] + [b]"),
        ("tsql", "datetime2 GENERATED ALWAYS AS ROW START HIDDEN NOT NULL", "ROW START"),
        ("tsql", "rowversion", "rowversion"),
        ("tsql", "timestamp NOT NULL", "timestamp"),
    ],
)
def test_generated_columns(dialect: str, definition: str, expression: str) -> None:
    assert column(definition, dialect).generated == expression
