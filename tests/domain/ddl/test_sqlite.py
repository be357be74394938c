"""What SQLite's scripts have beside CREATE TABLE."""

import pytest

from crudflow.domain.schema import TypeFamily
from tests.domain.ddl.reading import keys, messages, only_table, read


@pytest.mark.parametrize(
    "before",
    [
        "PRAGMA foreign_keys=OFF;",
        "BEGIN TRANSACTION;",
        "CREATE TABLE sqlite_sequence(name,seq);",
        "INSERT INTO x VALUES('it''s; CREATE TABLE y(a);');",
        "CREATE TRIGGER r AFTER INSERT ON x BEGIN UPDATE x SET a = CASE WHEN 1 THEN 2 END;"
        " INSERT INTO y VALUES (1); END;",
        "CREATE TEMP TRIGGER IF NOT EXISTS r AFTER INSERT ON x BEGIN SELECT 1; END;",
        "REPLACE INTO x VALUES (1); ANALYZE; VACUUM; REINDEX;",
        "DETACH DATABASE x;",
    ],
)
def test_what_defines_no_table_is_passed_over(before: str) -> None:
    schema = read(f"{before}CREATE TABLE t (a); COMMIT;", "sqlite")

    assert keys(schema) == ["t"]
    assert len(schema.warnings) == 1  # column a has no type


def test_columns_need_no_types_and_constraints_no_commas() -> None:
    table = only_table(
        "CREATE TABLE t (a, b DEFAULT 5, c UNIQUE ON CONFLICT REPLACE, d NOT NULL, key,"
        " e TEXT COLLATE NOCASE CHECK (e <> ''), PRIMARY KEY (a COLLATE NOCASE, b DESC)"
        " CONSTRAINT u UNIQUE (d) ON CONFLICT IGNORE CHECK (b > 0) FOREIGN KEY (c) REFERENCES t"
        " DEFERRABLE INITIALLY DEFERRED) STRICT",
        "sqlite",
    )

    assert [column.name for column in table.columns] == ["a", "b", "c", "d", "key", "e"]
    assert table.primary_key == ("a", "b")
    assert [key.columns for key in table.uniques] == [("c",), ("d",)]
    assert [check.expression for check in table.checks] == ["e <> ''", "b > 0"]
    assert table.column("a").type.family is TypeFamily.OTHER


def test_virtual_tables_are_left_out_and_said_so() -> None:
    schema = read(
        "CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5(title, body); CREATE TABLE t (a int);",
        "sqlite",
    )

    assert keys(schema) == ["t"]
    assert messages(schema) == "schema.sql:1: virtual table 'f' is left out"


def test_a_script_that_changes_its_tables() -> None:
    schema = read(
        "CREATE TABLE new_t (id INTEGER PRIMARY KEY, a TEXT); DROP TABLE IF EXISTS t;"
        "ALTER TABLE new_t RENAME TO t; ALTER TABLE t ADD COLUMN b TEXT DEFAULT 'x;y';"
        "ALTER TABLE t RENAME COLUMN a TO c; ALTER TABLE t DROP COLUMN b;"
        "CREATE UNIQUE INDEX main.i ON t (c);",
        "sqlite",
    )

    assert keys(schema) == ["t"]
    assert [column.name for column in schema.tables[0].columns] == ["id", "c"]
    assert [key.columns for key in schema.tables[0].uniques] == [("c",)]


def test_temporary_tables_have_a_schema_of_their_own() -> None:
    schema = read("CREATE TABLE t (id int); CREATE TABLE temp.x (id int);", "sqlite")

    assert keys(schema) == ["t"]
    assert "temporary table 'x' is left out" in messages(schema)


def test_a_reference_without_a_type_has_that_of_what_it_refers_to() -> None:
    schema = read(
        "CREATE TABLE likes (post REFERENCES posts, name REFERENCES users(name), word,"
        " gone REFERENCES nothing);"
        "CREATE TABLE posts (id INTEGER PRIMARY KEY);"
        "CREATE TABLE users (name VARCHAR(20) PRIMARY KEY);",
        "sqlite",
    )

    types = {column.name: column.type.text for column in schema.tables[0].columns}
    assert types == {"post": "integer", "name": "varchar(20)", "word": "", "gone": ""}
    assert [key.ref_table for key in schema.tables[0].foreign_keys] == ["posts", "users"]
    assert "refers to table 'nothing', which is not defined here" in messages(schema)
