"""CREATE TABLE as all dialects have it: columns, keys, checks, names."""

import pytest

from crudflow.domain.schema import ReferenceAction, TypeFamily
from tests.domain.ddl.reading import column, keys, messages, only_table, read

DIALECTS = ("postgres", "mysql", "sqlite", "tsql")


@pytest.mark.parametrize("name", ["event", "app.package", "function", '"trigger"', "[procedure]"])
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_table_may_be_called_like_something_else_that_is_created(name: str, dialect: str) -> None:
    if name[0] == "[" and dialect in ("postgres", "mysql"):
        name = name[1:-1]
    tables = read(f"CREATE TABLE {name} (id int); CREATE TABLE after (id int);", dialect)

    assert [table.name for table in tables] == [name.split(".")[-1].strip('"[]'), "after"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_column_called_values_begins_no_query(dialect: str) -> None:
    table = only_table("CREATE TABLE t (values text, said int)", dialect)

    assert [it.name for it in table.columns] == ["values", "said"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_table_with_every_kind_of_key(dialect: str) -> None:
    schema = read(
        """
        CREATE TABLE parent (a int, b int, PRIMARY KEY (a, b));
        CREATE TABLE child (
          id int PRIMARY KEY,  -- a comment, with a comma
          a int NOT NULL, b int NULL,
          code varchar(10) UNIQUE,
          other int REFERENCES child (id) ON DELETE SET NULL,
          CONSTRAINT both_fk FOREIGN KEY (a, b) REFERENCES parent (a, b)
            ON UPDATE CASCADE ON DELETE NO ACTION,
          CONSTRAINT pair UNIQUE (a, code),
          CONSTRAINT positive CHECK (a > 0 AND b IN (1, 2)),
          CHECK ((b) < 10)
        );
        """,
        dialect,
    )

    parent, child = schema.tables
    assert (parent.primary_key, child.primary_key) == (("a", "b"), ("id",))
    assert not parent.column("a").nullable
    assert [child.column(name).nullable for name in ("id", "a", "b")] == [False, False, True]
    own, both = child.foreign_keys
    assert (own.columns, own.ref_table, own.ref_columns) == (("other",), "child", ("id",))
    assert own.on_delete is ReferenceAction.SET_NULL
    assert (both.columns, both.ref_columns, both.name) == (("a", "b"), ("a", "b"), "both_fk")
    assert both.on_update is ReferenceAction.CASCADE
    assert [(key.columns, key.name) for key in child.uniques] == [
        (("code",), None),
        (("a", "code"), "pair"),
    ]
    assert [(check.name, check.expression) for check in child.checks] == [
        ("positive", "a > 0 AND b IN (1, 2)"),
        (None, "(b) < 10"),
    ]
    assert schema.warnings == ()


def test_a_reference_without_columns_means_the_primary_key() -> None:
    schema = read("CREATE TABLE b (x int REFERENCES a); CREATE TABLE a (k int PRIMARY KEY);")

    assert schema.table("b").foreign_keys[0].ref_columns == ("k",)


@pytest.mark.parametrize(
    ("definition", "reason"),
    [
        ("x int REFERENCES gone (id)", "refers to table 'gone', which is not defined here"),
        ("x int REFERENCES keyless", "refers to 0 columns of table 'keyless'"),
        ("x int REFERENCES keyless (b)", "there is no column 'b'"),
        ("x int, FOREIGN KEY (y) REFERENCES keyless (a)", "there is no column 'y'"),
    ],
)
def test_a_foreign_key_that_leads_nowhere_is_left_out_and_said_so(
    definition: str, reason: str
) -> None:
    schema = read(f"CREATE TABLE keyless (a int); CREATE TABLE t ({definition});")

    assert schema.table("t").foreign_keys == ()
    assert schema.table("t").column("x").type.family is TypeFamily.INTEGER
    assert reason in messages(schema)


def test_keys_of_columns_that_are_not_there_are_left_out_and_said_so() -> None:
    schema = read("CREATE TABLE t (a int, PRIMARY KEY (b), UNIQUE (c));")

    assert (schema.tables[0].primary_key, schema.tables[0].uniques) == ((), ())
    assert "the primary key of table 't' is left out: there is no column 'b'" in messages(schema)
    assert "a unique key of table 't' is left out: there is no column 'c'" in messages(schema)


def test_equal_keys_count_once_and_the_primary_key_is_no_unique_key() -> None:
    table = only_table(
        "CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE, UNIQUE (a), UNIQUE (b), UNIQUE (b, a),"
        "c int REFERENCES t (a), FOREIGN KEY (c) REFERENCES t)"
    )

    assert [key.columns for key in table.uniques] == [("b",), ("b", "a")]
    assert len(table.foreign_keys) == 1


@pytest.mark.parametrize(
    ("dialect", "written", "stored"),
    [
        ("postgres", "MixedCase", "mixedcase"),
        ("postgres", '"Mixed ""Case"""', 'Mixed "Case"'),
        ("postgres", r'U&"d\0061t\+000061"', "data"),
        ("postgres", "x" * 70, "x" * 63),
        ("postgres", '"' + "ü" * 40 + '"', "ü" * 31),
        ("mysql", "MixedCase", "MixedCase"),
        ("mysql", "`back``tick`", "back`tick"),
        ("mysql", '"ansi"', "ansi"),
        ("mysql", "2nd_name", "2nd_name"),
        ("sqlite", "[brack et]", "brack et"),
        ("sqlite", "'a string'", "a string"),
        ("sqlite", "`tick`", "tick"),
        ("tsql", "[x]]y.z]", "x]y.z"),
        ("tsql", '"quo""ted"', 'quo"ted'),
        ("postgres", '"select"', "select"),
        ("postgres", "naïve_日本", "naïve_日本"),
    ],
)
def test_names_are_what_the_database_stores(dialect: str, written: str, stored: str) -> None:
    table = only_table(f"CREATE TABLE {written} ({written} int PRIMARY KEY)", dialect)

    assert (table.name, table.columns[0].name, table.primary_key) == (stored, stored, (stored,))


@pytest.mark.parametrize("dialect", ["mysql", "sqlite", "tsql"])
def test_names_of_columns_are_found_whatever_their_case(dialect: str) -> None:
    table = only_table("CREATE TABLE T (Id int, PRIMARY KEY (ID), UNIQUE (iD))", dialect)

    assert table.primary_key == ("Id",)


def test_mysql_tells_tables_of_different_case_apart_but_finds_them_all_the_same() -> None:
    schema = read(
        "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE Users (id int PRIMARY KEY);"
        "CREATE TABLE Orders (id int PRIMARY KEY);"
        "CREATE TABLE t (a int REFERENCES Users (id), b int REFERENCES orders (id));",
        "mysql",
    )

    assert keys(schema) == ["users", "Users", "Orders", "t"]
    assert [key.ref_table for key in schema.table("t").foreign_keys] == ["Users", "Orders"]


@pytest.mark.parametrize(
    ("dialect", "name", "key"),
    [
        ("postgres", "public.t", "t"),
        ("postgres", "billing.t", "billing.t"),
        ("sqlite", "main.t", "t"),
        ("tsql", "dbo.t", "t"),
        ("tsql", "shop.dbo.t", "t"),
        ("tsql", "shop..t", "t"),
        ("tsql", "[Sales].[t]", "Sales.t"),
        ("mysql", "other.t", "other.t"),
    ],
)
def test_a_table_outside_the_default_schema_keeps_its_schema(
    dialect: str, name: str, key: str
) -> None:
    assert keys(read(f"CREATE TABLE {name} (a int);", dialect)) == [key]


def test_tables_of_one_name_in_two_schemas_stay_two() -> None:
    schema = read(
        "CREATE TABLE users (id int PRIMARY KEY);"
        "CREATE TABLE billing.users (id int PRIMARY KEY, u int REFERENCES public.users,"
        " v int REFERENCES billing.users);"
    )

    billing = schema.table("billing.users")
    assert (billing.schema, billing.name) == ("billing", "users")
    assert [key.ref_table for key in billing.foreign_keys] == ["users", "billing.users"]


def test_a_table_defined_twice_counts_as_defined_last_unless_told_otherwise() -> None:
    schema = read(
        "CREATE TABLE t (a int); CREATE TABLE t (b int); CREATE TABLE IF NOT EXISTS t (c int);"
    )

    assert [column.name for column in schema.tables[0].columns] == ["b"]
    assert "table 't' is defined twice; the later one counts" in messages(schema)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_default_ends_where_the_next_option_begins(dialect: str) -> None:
    read_column = column("int DEFAULT (1 + (2)) NOT NULL CHECK (c > 0)", dialect)

    assert read_column.default is not None
    assert read_column.default.text == "(1 + (2))"
    assert not read_column.nullable


def test_comments_and_odd_white_space_change_nothing() -> None:
    plain = read("CREATE TABLE t (a int NOT NULL, b text);")
    odd = read(
        "\ufeff/* one /* nested */ , ( */CREATE\r\n\tTABLE -- t2 (\r\n t\n(a/**/int NOT--x\n"
        " NULL/*,*/,\n\n-- c text,\nb\ttext -- last\n)\n;"
    )

    assert odd.tables == plain.tables


def test_temporary_tables_are_left_out() -> None:
    schema = read("CREATE TEMP TABLE x (a int); CREATE TABLE t (a int);")

    assert keys(schema) == ["t"]
    assert "temporary table 'x' is left out" in messages(schema)


def test_an_enormous_table_is_no_trouble() -> None:
    columns = ", ".join(f"column_{number} numeric(10,2) DEFAULT 0" for number in range(1500))

    assert len(only_table(f"CREATE TABLE t ({columns})").columns) == 1500


@pytest.mark.parametrize("words", ["UNLOGGED", "GLOBAL"])
def test_words_in_front_of_table_change_nothing(words: str) -> None:
    rest = """ TABLE IF NOT EXISTS a.t (
        id bigserial, "B" varchar(3) DEFAULT 'x,)' NOT NULL, c numeric(4, 2)[] DEFAULT ARRAY[1,2],
        d int REFERENCES a."T" (id) ON DELETE CASCADE, e int CONSTRAINT named REFERENCES a.t,
        f text DEFAULT $$it's$$, g text DEFAULT E'it\\'s', h int DEFAULT ((((((((1)))))))),
        key text, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT "u q" UNIQUE ("B", c), CHECK (d > 0),
        CONSTRAINT fk FOREIGN KEY (d) REFERENCES a.t (id), EXCLUDE USING gist (c WITH &&)
    ) WITH (fillfactor = 70);"""

    assert read(f"CREATE {words}{rest}") == read(f"CREATE{rest}")
    assert read(f"CREATE {rest}").tables[0].column("g").default.value == "it's"  # type: ignore[union-attr]


def test_more_definitions_than_are_remembered_are_no_trouble() -> None:
    columns = ", ".join(f"column_{number} varchar({number})" for number in range(6_000))

    table = only_table(f"CREATE TABLE t ({columns})")

    assert [column.type.length for column in table.columns] == list(range(6_000))


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "qualifier", ["${DATABASE_NAME}.", "$(schema).", "{{ schema }}.", "{prefix}", "@schema."]
)
def test_a_name_is_read_without_what_a_tool_fills_in_before_it(
    qualifier: str, dialect: str
) -> None:
    schema = read(
        f"CREATE TABLE {qualifier}parent (id int PRIMARY KEY, v text DEFAULT '{qualifier}x');"
        f"\nCREATE TABLE {qualifier}child (parent_id int REFERENCES {qualifier}parent (id));"
        f"\nALTER TABLE {qualifier}child ADD CONSTRAINT k PRIMARY KEY (parent_id);",
        dialect,
        strict=True,
    )

    parent, child = schema.tables
    assert (parent.key, child.key) == ("parent", "child")
    assert child.foreign_keys[0].ref_table == "parent"
    assert child.primary_key == ("parent_id",)
    default = parent.column("v").default
    assert default is not None and default.value == f"{qualifier}x"


@pytest.mark.parametrize(
    ("dialect", "users", "posts"),
    [
        ("tsql", "[$(Schema)].[Users]", "[$(Schema)].[Posts]"),
        ("mysql", "`#__Users`", "`#__Posts`"),
        ("mysql", "`%TABLE_PREFIX%Users`", "`%TABLE_PREFIX%Posts`"),
        ("postgres", '"${schema}"."Users"', '"${schema}"."Posts"'),
        ("sqlite", '"{prefix}Users"', '"{prefix}Posts"'),
    ],
)
def test_a_quoted_name_is_read_without_what_a_tool_fills_in(
    dialect: str, users: str, posts: str
) -> None:
    schema = read(
        f"CREATE TABLE {users} (id int PRIMARY KEY);"
        f"CREATE TABLE {posts} (id int, FOREIGN KEY (id) REFERENCES {users} (id));"
        f"ALTER TABLE {posts} ADD title varchar(9);",
        dialect,
        strict=True,
    )

    assert keys(schema) == ["Users", "Posts"]
    assert schema.tables[1].foreign_keys[0].ref_table == "Users"
    assert len(schema.tables[1].columns) == 2


def test_an_odd_name_is_no_placeholder() -> None:
    schema = read('CREATE TABLE "100%" (id int); CREATE TABLE "#1" (id int, "{}" int, "$" int)')

    assert keys(schema) == ["100%", "#1"]
    assert [column.name for column in schema.tables[1].columns] == ["id", "{}", "$"]
