"""What PostgreSQL's scripts and dumps have beside CREATE TABLE."""

import pytest

from crudflow.domain.schema import TypeFamily
from crudflow.errors import SchemaError
from tests.domain.ddl.reading import keys, messages, read

DUMP = r"""
--
-- PostgreSQL database dump
--
\restrict abc'def
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $_$
BEGIN
  CREATE TABLE public.nonsense (a int);
END $_$;
CREATE TABLE public.t (
    id integer NOT NULL,
    name character varying(20) DEFAULT 'a;b'::character varying
);
ALTER TABLE public.t OWNER TO someone;
CREATE SEQUENCE public.t_id_seq START WITH 1;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
COPY public.t (id, name) FROM stdin;
1	it's
2	CREATE TABLE public.nonsense (a int);
\.
SELECT pg_catalog.setval('public.t_id_seq', 2, true);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
GRANT SELECT ON TABLE public.t TO someone;
\unrestrict abc
"""


def test_a_dump_is_read_without_its_data_and_functions() -> None:
    schema = read(DUMP)

    assert keys(schema) == ["t"]
    table = schema.tables[0]
    assert (table.primary_key, table.column("id").identity) == (("id",), True)
    assert table.column("name").default is not None
    assert schema.warnings == ()


@pytest.mark.parametrize(
    "before",
    [
        "\\c other\n",
        "\\echo it's\n",
        "SELECT 1 \\gset\n",
        "SELECT 'x' \\gexec\n",
        "SELECT 1 \\watch 5\n",
        "\\copy x FROM 'y.csv' DELIMITER ';'\n",
        "COPY t FROM stdin;\n;\n'\n\\.\n",
        "COPY (SELECT 1) TO STDOUT;",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;",
        "CREATE PROCEDURE p() LANGUAGE sql AS $$ CREATE TABLE x (a int); $$;",
        "CREATE FUNCTION f() RETURNS int AS 'CREATE TABLE x (a int); it''s' LANGUAGE sql;",
        "CREATE RULE r AS ON INSERT TO y DO INSTEAD (INSERT INTO z VALUES (1); DELETE FROM z);",
        "CREATE TRIGGER x BEFORE UPDATE ON y FOR EACH ROW EXECUTE FUNCTION begin_it();",
        "INSERT INTO x VALUES ('CREATE TABLE y (a int);', E'it\\'s; CREATE TABLE z (a int);');",
        "/* CREATE TABLE x (a int); /* it's */ */",
        "-- CREATE TABLE x (a int); it's\n",
        "SELECT $a$ ' ; $b$ ; $a$;",
        "SELECT '\nCREATE TABLE x (a int)';",
        "WITH x AS (SELECT 1) SELECT * FROM x;",
        "DO $$ BEGIN PERFORM 1; EXECUTE 'CREATE TABLE x (a int)'; END $$;",
        "DO LANGUAGE plpgsql 'BEGIN NULL; END';",
        "COMMENT ON EXTENSION plpgsql IS 'x';",
        "CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;",
        ";;",
        "COPY t FROM stdin;",
        "CREATE TABLE IF NOT EXISTS t (a int); CREATE UNLOGGED TABLE IF NOT EXISTS t (b int);",
    ],
)
def test_what_defines_no_table_is_passed_over(before: str) -> None:
    schema = read(f"{before}CREATE TABLE IF NOT EXISTS t (a int);")

    assert keys(schema) == ["t"]
    assert schema.warnings == ()


def test_partitions_are_left_out_and_their_parent_stands_for_them() -> None:
    schema = read(
        "CREATE TABLE t (id int PRIMARY KEY, at date) PARTITION BY RANGE (at);"
        "CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');"
        "CREATE TABLE t_2 (LIKE t INCLUDING ALL);"
        "ALTER TABLE ONLY t ATTACH PARTITION t_2 DEFAULT;"
        "ALTER TABLE t ATTACH PARTITION t_3 DEFAULT;"
        "ALTER TABLE t_1 ADD CONSTRAINT x CHECK (id > 0); CREATE UNIQUE INDEX i ON t_2 (id);"
    )

    assert keys(schema) == ["t"]
    assert messages(schema) == ("3 partitions of table 't' are left out: it stands for them")


def test_children_have_their_parents_columns_but_not_their_keys() -> None:
    schema = read(
        "CREATE TABLE p (id serial PRIMARY KEY, a int CHECK (a > 0), b int NOT NULL);"
        "CREATE TABLE q (c text);"
        "CREATE TABLE child (b bigint, d int) INHERITS (p, q);"
        "CREATE TABLE orphan (x int) INHERITS (gone);"
    )

    child = schema.table("child")
    assert [column.name for column in child.columns] == ["id", "a", "b", "c", "d"]
    assert child.column("b").type.text == "bigint"
    assert (child.primary_key, len(child.checks)) == ((), 1)
    assert "the columns inherited from 'gone' are missing" in messages(schema)


def test_like_copies_what_it_is_told_to() -> None:
    schema = read(
        "CREATE TABLE p (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int DEFAULT 1 UNIQUE,"
        " b int GENERATED ALWAYS AS (a + 1) STORED, CHECK (a > 0));"
        "COMMENT ON COLUMN p.a IS 'x';"
        "CREATE TABLE plain (LIKE p, extra int);"
        "CREATE TABLE some (LIKE p INCLUDING DEFAULTS INCLUDING CONSTRAINTS EXCLUDING DEFAULTS);"
        "CREATE TABLE all_of_it (LIKE p INCLUDING ALL);"
    )

    plain, some, whole = (schema.table(key) for key in ("plain", "some", "all_of_it"))
    assert [column.name for column in plain.columns] == ["id", "a", "b", "extra"]
    assert not plain.column("id").identity
    assert (plain.column("a").default, plain.column("b").generated) == (None, None)
    assert (some.column("a").default, len(some.checks)) == (None, 1)
    assert (whole.primary_key, whole.column("id").identity_always) == (("id",), True)
    assert (len(whole.uniques), whole.column("a").comment) == (1, "x")


def test_a_schema_may_be_created_with_its_tables() -> None:
    schema = read(
        "CREATE SCHEMA s AUTHORIZATION me CREATE TABLE a (id int PRIMARY KEY)"
        " CREATE TABLE b (a_id int REFERENCES a) CREATE VIEW v AS SELECT 1;"
        "CREATE SCHEMA AUTHORIZATION joe; CREATE TABLE c (x int);"
    )

    assert keys(schema) == ["s.a", "s.b", "c"]
    assert schema.table("s.b").foreign_keys[0].ref_table == "s.a"
    assert "view 's.v' is left out" in messages(schema)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("SET search_path TO billing, public;", "billing.t"),
        ("SET SESSION search_path = 'billing';", "billing.t"),
        ('SET LOCAL search_path TO "$user", public;', "t"),
        ("SET search_path = '';", "t"),
        ("SET search_path TO DEFAULT;", "t"),
        ("SET search_path = public, pg_catalog;", "t"),
    ],
)
def test_the_search_path_says_where_tables_go(path: str, key: str) -> None:
    schema = read(
        f"CREATE TABLE base (id int PRIMARY KEY); {path}"
        "CREATE TABLE t (id int PRIMARY KEY, b int REFERENCES base);"
        "CREATE TABLE u (t int REFERENCES t);"
    )

    assert keys(schema)[1] == key
    assert schema.table(key).foreign_keys[0].ref_table == "base"
    assert schema.tables[2].foreign_keys[0].ref_table == key


def test_definitions_in_do_blocks_are_taken_over() -> None:
    schema = read(
        """
        CREATE TABLE a (id int PRIMARY KEY, b int);
        DO $$ BEGIN
          CREATE TYPE mood AS ENUM ('x', 'y');
        EXCEPTION WHEN duplicate_object THEN null; END $$;
        DO $do$
        BEGIN
          IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'fk') THEN
            ALTER TABLE a ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES a (id);
          ELSE
            COMMENT ON TABLE a IS 'there';
          END IF;
          ALTER TABLE gone ADD COLUMN x int;
          CREATE TABLE broken (x int y);
        END $do$;
        """
    )

    assert schema.enums == {"mood": ("x", "y")}
    assert len(schema.table("a").foreign_keys) == 1
    assert schema.table("a").comment == "there"
    assert [warning.line for warning in schema.warnings] == [13, 14]


def test_constraints_of_the_newest_version() -> None:
    schema = read(
        "CREATE TABLE a (id int, v int, PRIMARY KEY (id, v WITHOUT OVERLAPS));"
        "CREATE TABLE b (id int CONSTRAINT nn NOT NULL NO INHERIT, v int, w int NOT NULL NOT VALID,"
        " CONSTRAINT mm NOT NULL v, FOREIGN KEY (id, PERIOD v) REFERENCES a (id, PERIOD v));"
        "ALTER TABLE b ADD CONSTRAINT x NOT NULL gone;"
    )

    b = schema.table("b")
    assert [column.nullable for column in b.columns] == [False, False, False]
    assert b.foreign_keys[0].ref_columns == ("id", "v")
    assert "NOT NULL of a column that is not defined before" in messages(schema)


def test_a_table_without_columns_is_left_out_and_said_so() -> None:
    schema = read("CREATE TABLE e (); CREATE TABLE t (a int REFERENCES t ON DELETE SET NULL (a));")

    assert keys(schema) == ["t"]
    assert messages(schema).startswith("schema.sql:1: table 'e' is left out: it has no columns")


def test_foreign_tables_and_storage_options() -> None:
    schema = read(
        "CREATE FOREIGN TABLE f (a int OPTIONS (column_name 'b') NOT NULL)"
        " SERVER s OPTIONS (x 'y');"
        'CREATE UNLOGGED TABLE t (a text COMPRESSION lz4 STORAGE EXTERNAL COLLATE pg_catalog."C",'
        " PRIMARY KEY (a) INCLUDE (b) WITH (fillfactor=70) USING INDEX TABLESPACE x,"
        " b int UNIQUE NULLS NOT DISTINCT) USING heap TABLESPACE y;"
    )

    assert keys(schema) == ["f", "t"]
    assert not schema.table("f").column("a").nullable
    assert schema.table("t").primary_key == ("a",)


def test_a_table_of_a_composite_type_is_a_warning() -> None:
    schema = read("CREATE TYPE c AS (x int); CREATE TABLE a OF c; CREATE TABLE t (x c);")

    assert keys(schema) == ["t"]
    assert schema.tables[0].column("x").type.family is TypeFamily.OTHER
    assert "table 'a' is made OF a composite type" in messages(schema)


def test_what_serial_stands_for_can_be_changed() -> None:
    schema = read(
        "CREATE TABLE a (id bigserial, n serial, m smallserial);"
        "ALTER TABLE a ALTER COLUMN n DROP DEFAULT;"
        "ALTER TABLE a ALTER m TYPE bigint;"
    )

    (table,) = schema.tables
    shown = [(c.name, c.type.text, c.nullable, c.identity) for c in table.columns]
    assert shown == [
        ("id", "bigserial", False, True),
        ("n", "integer", False, False),
        ("m", "bigint", False, True),
    ]
    assert table.column("n").default is None
    assert table.column("m").default is not None


def test_a_copied_serial_column_is_a_plain_number() -> None:
    schema = read(
        "CREATE TABLE a (id serial PRIMARY KEY);"
        "CREATE TABLE b (LIKE a);"
        "CREATE TABLE c (LIKE a INCLUDING DEFAULTS);"
        "CREATE TABLE d (note text) INHERITS (a);"
    )

    plain, shared, child = (table.column("id") for table in schema.tables[1:])
    assert (plain.default, plain.identity, plain.nullable) == (None, False, False)
    assert shared.default is not None and shared.default.text == "nextval('a_id_seq'::regclass)"
    assert child.default == shared.default


@pytest.mark.parametrize(
    "rest",
    ["ON COMMIT DROP AS SELECT 1 AS x", "(a, b) AS SELECT 1, 2", "AS (SELECT 1)", "(LIKE t)"],
)
def test_temporary_tables_of_any_form_are_left_out(rest: str) -> None:
    schema = read(f"CREATE TABLE t (id int); CREATE TEMPORARY TABLE scratch {rest};")

    assert keys(schema) == ["t"]
    assert messages(schema) == "schema.sql:1: temporary table 'scratch' is left out"


def test_a_missing_semicolon_behind_a_temporary_table_hides_nothing() -> None:
    with pytest.raises(SchemaError, match="expected a semicolon, but found 'CREATE'"):
        read("CREATE TEMP TABLE scratch (id int)\nCREATE TABLE t (id int);")


def test_a_query_with_names_for_its_columns_makes_a_table_without_types() -> None:
    schema = read("CREATE TABLE t (id int); CREATE TABLE q (a, b) AS SELECT 1, 2;")

    assert keys(schema) == ["t"]
    assert "table 'q' is made from a query" in messages(schema)


def test_children_inherit_that_key_columns_are_not_null() -> None:
    schema = read("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (x int) INHERITS (a);")

    assert schema.tables[1].column("id").nullable is False
    assert schema.tables[1].primary_key == ()


def test_a_table_made_by_select_into_is_left_out_with_a_word() -> None:
    schema = read(
        "CREATE TABLE t (id int);\n"
        "SELECT id, (SELECT 1) INTO UNLOGGED q FROM t;\n"
        "WITH w AS (SELECT 1 AS x) SELECT x INTO billing.r FROM w;\n"
    )

    assert keys(schema) == ["t"]
    assert "schema.sql:2: a statement is left out" in messages(schema)
    assert "table 'q' is made from a query" in messages(schema)
    assert "table 'billing.r' is made from a query" in messages(schema)


def test_a_long_query_that_makes_a_table_is_not_lost_either() -> None:
    long = ", ".join(f"{number} AS column_{number}" for number in range(1000))

    assert "table 'q' is made from" in messages(
        read(f"CREATE TABLE t (id int);\nSELECT {long} INTO q FROM t;")
    )


@pytest.mark.parametrize(
    "query",
    [
        "SELECT setval('t_id_seq', 7);",
        "SELECT 'text INTO the void';",
        "SELECT id INTO TEMP scratch FROM t;",
        "SELECT (id INTO q FROM t;",
        "WITH w AS (SELECT 1 AS x) INSERT INTO t SELECT x FROM w;",
        "INSERT INTO t SELECT 1;",
    ],
)
def test_a_query_that_makes_no_table_of_the_schema_is_passed_over(query: str) -> None:
    assert messages(read(f"CREATE TABLE t (id int);\n{query}")) == ""
