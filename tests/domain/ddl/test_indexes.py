"""Indexes that are not unique: which are kept, and what later statements do to them."""

import pytest

from tests.domain.ddl.reading import read

TABLE = "CREATE TABLE t (id int PRIMARY KEY, a int, b int, note varchar(90));\n"


def indexes(text: str, dialect: str = "postgres") -> dict[str | None, tuple[str, ...]]:
    """The indexes of the last table, columns by name."""
    return {index.name: index.columns for index in read(text, dialect).tables[-1].indexes}


@pytest.mark.parametrize(
    ("dialect", "text"),
    [
        ("postgres", "CREATE INDEX x ON t (a, b)"),
        (
            "postgres",
            "CREATE INDEX CONCURRENTLY IF NOT EXISTS x ON ONLY public.t USING btree (a, b)",
        ),
        (
            "postgres",
            "CREATE INDEX x ON t (a DESC NULLS LAST, b) INCLUDE (note) WITH (fillfactor=70)",
        ),
        ("postgres", 'CREATE INDEX x ON t USING hash (a COLLATE "C" int4_ops, "b")'),
        ("sqlite", "CREATE INDEX IF NOT EXISTS main.x ON t (a COLLATE NOCASE, b)"),
        ("mysql", "CREATE INDEX x USING BTREE ON t (a, b DESC) COMMENT 'both'"),
        ("mysql", "ALTER TABLE t ADD COLUMN c int, ADD INDEX x (a, b), ADD KEY (note(10))"),
        ("tsql", "CREATE NONCLUSTERED INDEX [x] ON [dbo].[t] ([a] ASC, [b]) INCLUDE ([note])"),
        ("tsql", "ALTER TABLE t ADD c int, INDEX x NONCLUSTERED (a, b)"),
        ("mysql", "ALTER TABLE t ADD INDEX IF NOT EXISTS x (a, b)"),
        ("tsql", "CREATE INDEX x ON t (a, b)\nDELETE FROM t WHERE a = 1"),
        (
            "tsql",
            "CREATE INDEX x ON t (a, b) INCLUDE ([where]) WITH (ONLINE = ON) ON [PRIMARY]\n"
            "DELETE t WHERE a = 1",
        ),
        (
            "postgres",
            "CREATE INDEX x ON t (a, b) INCLUDE (note) NULLS NOT DISTINCT TABLESPACE fast",
        ),
    ],
)
def test_index_over_whole_columns_is_kept(dialect: str, text: str) -> None:
    assert indexes(f"{TABLE}{text};", dialect) == {"x": ("a", "b")}


@pytest.mark.parametrize(
    ("dialect", "text"),
    [
        ("postgres", "CREATE INDEX x ON t (lower(note))"),
        ("postgres", "CREATE INDEX x ON t ((a + b))"),
        ("postgres", "CREATE INDEX x ON t (a) WHERE b > 0"),
        ("postgres", "CREATE INDEX x ON t USING gin (note gin_trgm_ops)"),
        ("postgres", "CREATE INDEX x ON elsewhere (a)"),
        ("postgres", "CREATE INDEX x ON t (nothing)"),
        ("postgres", "CREATE INDEX x ON t"),
        ("mysql", "CREATE INDEX x ON t (note(10))"),
        ("mysql", "CREATE FULLTEXT INDEX x ON t (note)"),
        ("mysql", "ALTER TABLE t ADD FULLTEXT KEY x (note), ADD SPATIAL INDEX y (a)"),
        ("tsql", "CREATE CLUSTERED COLUMNSTORE INDEX x ON t"),
        ("tsql", "CREATE NONCLUSTERED COLUMNSTORE INDEX x ON t (a)"),
        ("tsql", "CREATE INDEX x ON t (a) WHERE b IS NOT NULL"),
        ("tsql", "CREATE INDEX x ON t (a) INCLUDE (note) WHERE b IS NOT NULL WITH (ONLINE = ON)"),
        ("postgres", "CREATE INDEX x ON t (a) INCLUDE (b) WITH (fillfactor=70) WHERE b > 0"),
        ("postgres", "CREATE INDEX x ON t (a) NULLS DISTINCT TABLESPACE fast WHERE b > 0"),
    ],
)
def test_what_is_peculiar_to_a_database_is_left_out_without_a_word(dialect: str, text: str) -> None:
    schema = read(f"{TABLE}{text};", dialect)

    assert schema.tables[0].indexes == ()
    assert schema.warnings == ()


@pytest.mark.parametrize("more", ["", ", LIKE_NOTHING int DEFAULT (1) CHECK (1 IN (1, (2)))"])
def test_indexes_inside_a_table_are_read_the_short_way_and_the_long(more: str) -> None:
    text = (
        "CREATE TABLE t (id int PRIMARY KEY, a int, b int, note varchar(90),"
        " KEY x (a, b), INDEX (b), KEY `p` (note(10)), FULLTEXT KEY f (note),"
        f" INDEX USING BTREE (a){more});"
    )

    assert [one.columns for one in read(text, "mysql").tables[0].indexes] == [
        ("a", "b"), ("b",), ("a",),
    ]  # fmt: skip


def test_an_index_without_a_name_has_that_of_its_first_column_in_mysql() -> None:
    text = "CREATE TABLE t (id int PRIMARY KEY, a int, b int, KEY (a), KEY (a, b), KEY own (b));"

    assert indexes(f"{text} ALTER TABLE t DROP KEY a;", "mysql") == {
        "a_2": ("a", "b"),
        "own": ("b",),
    }


def test_an_index_that_cannot_be_read_costs_no_more_than_itself() -> None:
    text = "CREATE TABLE t (id int PRIMARY KEY, KEY x (1), a int, KEY y (a));"

    assert indexes(text, "mysql") == {"y": ("a",)}


def test_sql_server_takes_an_index_at_a_column() -> None:
    text = (
        "CREATE TABLE t (id int PRIMARY KEY, a int INDEX x, b int NULL INDEX u UNIQUE NONCLUSTERED,"
        " c int, INDEX y UNIQUE (a, c), INDEX z (c) WHERE c > 0, INDEX cs CLUSTERED COLUMNSTORE);"
    )
    (table,) = read(text, "tsql").tables

    assert [(index.name, index.columns) for index in table.indexes] == [("x", ("a",))]
    assert [(key.name, key.columns) for key in table.uniques] == [("u", ("b",)), ("y", ("a", "c"))]


def test_a_second_index_over_the_same_columns_is_left_out() -> None:
    assert indexes(f"{TABLE}CREATE INDEX x ON t (a); CREATE INDEX y ON t (a);") == {"x": ("a",)}


@pytest.mark.parametrize(
    ("dialect", "text", "left"),
    [
        ("postgres", "DROP INDEX IF EXISTS y, x", {}),
        ("postgres", "DROP INDEX public.x", {}),
        ("postgres", "DROP INDEX elsewhere.x", {"x": ("a", "b")}),
        ("postgres", 'DROP INDEX "X"', {"x": ("a", "b")}),
        ("sqlite", "DROP INDEX main.X", {}),
        ("tsql", "DROP INDEX y ON other, X ON dbo.t", {}),
        ("tsql", "DROP INDEX t.x", {}),
        ("tsql", "DROP INDEX other.x", {"x": ("a", "b")}),
        ("tsql", "DROP INDEX x ON a_view", {"x": ("a", "b")}),
        ("tsql", "EXEC sp_rename N'dbo.t.x', N'y', N'INDEX'", {"y": ("a", "b")}),
        ("tsql", "EXEC sp_rename N'dbo.nothing.x', N'y', N'INDEX'", {"x": ("a", "b")}),
        ("postgres", "ALTER INDEX IF EXISTS public.x RENAME TO y", {"y": ("a", "b")}),
        ("postgres", "ALTER INDEX x SET (fillfactor = 70)", {"x": ("a", "b")}),
        ("mysql", "DROP INDEX x ON t", {}),
        ("mysql", "DROP INDEX x ON other", {"x": ("a", "b")}),
        ("mysql", "ALTER TABLE t DROP INDEX x", {}),
        ("mysql", "ALTER TABLE t RENAME INDEX x TO y", {"y": ("a", "b")}),
        ("postgres", "ALTER TABLE t DROP COLUMN b", {}),
        ("mysql", "ALTER TABLE t DROP COLUMN b", {"x": ("a",)}),
        ("postgres", "ALTER TABLE t RENAME COLUMN b TO c", {"x": ("a", "c")}),
        ("postgres", "ALTER TABLE t RENAME TO u", {"x": ("a", "b")}),
    ],
)
def test_later_statements_change_an_index(
    dialect: str, text: str, left: dict[str, tuple[str, ...]]
) -> None:
    other = "CREATE TABLE other (id int PRIMARY KEY);\n"

    assert indexes(f"{other}{TABLE}CREATE INDEX x ON t (a, b); {text};", dialect) == left


def test_a_copied_table_has_the_indexes_of_the_other() -> None:
    copies = f"{TABLE}CREATE INDEX x ON t (a); CREATE TABLE u (LIKE t INCLUDING ALL);"

    assert indexes(copies) == {None: ("a",)}
    assert indexes(copies.replace("INCLUDING ALL", "")) == {}
    assert indexes(f"{copies} CREATE INDEX ON u (a, b); DROP INDEX u_a_idx;") == {
        "u_a_b_idx": ("a", "b")
    }


def test_a_table_that_mysql_copies_keeps_the_names_of_its_indexes() -> None:
    text = "CREATE TABLE t (id int PRIMARY KEY, a int, b int, KEY x (a), UNIQUE KEY y (b));"
    copy = read(f"{text} CREATE TABLE u LIKE t; DROP INDEX x ON u; DROP INDEX y ON u;", "mysql")

    assert [(table.indexes, table.uniques) for table in copy.tables[1:]] == [((), ())]
    assert copy.tables[0].indexes


def test_postgresql_names_an_index_without_a_name_after_table_and_columns() -> None:
    text = f"{TABLE}CREATE INDEX ON t (a); CREATE UNIQUE INDEX ON t (a, b); CREATE INDEX ON t (a);"
    made = read(f"{text} DROP INDEX t_a_idx, t_a_b_idx;").tables[0]

    assert [(index.name, index.columns) for index in made.indexes] == [("t_a_idx1", ("a",))]
    assert made.uniques == ()


def test_a_renamed_primary_key_is_dropped_by_its_new_name() -> None:
    text = f"{TABLE}ALTER INDEX t_pkey RENAME TO pk_t; ALTER TABLE t DROP CONSTRAINT pk_t;"

    assert read(text).tables[0].primary_key == ()


def test_parentheses_in_a_name_make_no_expression_of_a_column() -> None:
    text = "CREATE TABLE t (id int PRIMARY KEY, [Price (USD)] int);"

    assert indexes(f"{text} CREATE INDEX x ON t ([Price (USD)]);", "tsql") == {
        "x": ("Price (USD)",)
    }


@pytest.mark.parametrize(
    "element",
    ["INDEX u UNIQUE (a) WHERE a > 0", "b int INDEX u UNIQUE WHERE a > 0"],
)
@pytest.mark.parametrize("more", ["", ", LIKE_NOTHING int DEFAULT (1) CHECK (1 IN (1, (2)))"])
def test_a_unique_index_inside_a_table_is_warned_of_where_it_is_left_out(
    element: str, more: str
) -> None:
    schema = read(f"CREATE TABLE t (id int PRIMARY KEY, a int, {element}{more});", "tsql")

    assert schema.tables[0].uniques == ()
    assert [warning.message for warning in schema.warnings] == [
        "unique index 'u' of table 't' is left out: it holds for some rows only"
    ]


def test_a_unique_index_by_hash_is_a_key() -> None:
    text = (
        "CREATE TABLE t (id int PRIMARY KEY, a int, INDEX u UNIQUE HASH (a) WITH (BUCKET_COUNT=8));"
    )

    assert [key.columns for key in read(text, "tsql").tables[0].uniques] == [("a",)]
