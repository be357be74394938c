"""Scripts of every kind of statement, against what SQLite itself makes of them."""

import sqlite3
from collections.abc import Iterator

import pytest

from crudflow.domain.schema import Table
from tests.domain.ddl.reading import read

SCRIPTS = {
    "keys at columns": """
        CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE ON CONFLICT REPLACE, n INT);
        CREATE TABLE c (id INT PRIMARY KEY, p_id REFERENCES p, q REFERENCES p (code)
            ON DELETE CASCADE, r INT, FOREIGN KEY (r) REFERENCES p (id) ON UPDATE SET NULL);
    """,
    "options of tables": """
        CREATE TABLE w (a TEXT, b TEXT, PRIMARY KEY (b, a)) WITHOUT ROWID, STRICT;
        CREATE TABLE IF NOT EXISTS w (other);
        CREATE TABLE con (a, b, CONSTRAINT pk PRIMARY KEY (a)
            CONSTRAINT u UNIQUE (b) CHECK (a > b));
    """,
    "names and types": """
        CREATE TABLE "q""t" ([a b] TEXT NOT NULL DEFAULT 'x', `c` UNSIGNED BIG INT,
            'd' VARCHAR(10) COLLATE NOCASE, e DECIMAL(10,5) DEFAULT (1+1), f, "select" INT);
        CREATE TABLE main.qualified (a);
    """,
    "defaults and generated columns": """
        CREATE TABLE t (a DEFAULT CURRENT_TIMESTAMP, b AS (a || 'x'), c INT GENERATED ALWAYS AS (1)
            STORED, d BLOB DEFAULT x'01', e DEFAULT -1, f DEFAULT +1.5, g DEFAULT NULL,
            h TEXT DEFAULT "dq", i BOOLEAN DEFAULT true, j TEXT DEFAULT 'it''s; (x' NOT NULL);
    """,
    "indexes": """
        CREATE TABLE t (a INT, b INT, c TEXT);
        CREATE UNIQUE INDEX one ON t (a, b DESC);
        CREATE UNIQUE INDEX partial ON t (b) WHERE b > 0;
        CREATE UNIQUE INDEX expression ON t (lower(c));
        CREATE UNIQUE INDEX gone ON t (c); DROP INDEX gone;
    """,
    "changes": """
        CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
        CREATE TABLE c (p_id INT REFERENCES p (id), code TEXT REFERENCES p (code), x INT);
        ALTER TABLE p RENAME COLUMN code TO kode;
        ALTER TABLE p ADD COLUMN later DATE DEFAULT '2020-01-01';
        ALTER TABLE c DROP COLUMN x;
        ALTER TABLE p RENAME TO parent;
        CREATE TABLE gone (a); DROP TABLE gone; DROP TABLE IF EXISTS never;
    """,
    "triggers": """
        CREATE TABLE t (id INTEGER PRIMARY KEY, n INT);
        CREATE TRIGGER tr AFTER INSERT ON t BEGIN
            INSERT INTO t VALUES (1, CASE WHEN 1 THEN 2 ELSE 3 END); UPDATE t SET n = 1;
        END;
        CREATE TABLE behind (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, up REFERENCES behind);
    """,
}


def _statements(script: str) -> Iterator[str]:
    """Cut a script as SQLite's own shell does."""
    pending = ""
    for piece in script.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _true_tables(script: str) -> dict[str, dict[str, object]]:
    connection = sqlite3.connect(":memory:")
    for statement in _statements(script):
        connection.execute(statement)
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {name: _true_table(connection, name) for (name,) in names}


def _true_table(connection: sqlite3.Connection, name: str) -> dict[str, object]:
    def ask(pragma: str, argument: str) -> list[tuple[object, ...]]:
        return connection.execute(f"SELECT * FROM pragma_{pragma}(?)", (argument,)).fetchall()

    columns = ask("table_xinfo", name)
    key = [row[1] for row in sorted(columns, key=lambda row: str(row[5])) if row[5]]
    uniques = {
        tuple(part[2] for part in ask("index_info", str(index[1])))
        for index in ask("index_list", name)
        if index[2] and not index[4] and index[3] != "pk"
    }
    return {
        "columns": [row[1] for row in columns],
        "not null": {row[1] for row in columns if row[3] and row[1] not in key},
        "default": {row[1] for row in columns if row[4] not in (None, "NULL")},
        "generated": {row[1] for row in columns if row[6] in (2, 3)},
        "key": key,
        "unique": {unique for unique in uniques if None not in unique},
        "references": {
            (row[3], row[2], row[4], row[6], row[5]) for row in ask("foreign_key_list", name)
        },
    }


def _read_table(table: Table, implied: set[tuple[str, str]]) -> dict[str, object]:
    key = table.primary_key
    return {
        "columns": [column.name for column in table.columns],
        "not null": {c.name for c in table.columns if not c.nullable and c.name not in key},
        "default": {column.name for column in table.columns if column.default},
        "generated": {column.name for column in table.columns if column.generated},
        "key": list(key),
        "unique": {unique.columns for unique in table.uniques},
        "references": {
            (fk.columns[0], fk.ref_table, None if (fk.columns[0], fk.ref_table) in implied
             else fk.ref_columns[0], fk.on_delete.value, fk.on_update.value)
            for fk in table.foreign_keys
        },
    }  # fmt: skip


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_is_read_as_sqlite_runs_it(script: str) -> None:
    true = _true_tables(script)
    # SQLite says nothing of the columns referred to where they are "its primary key".
    implied = {
        (column, target)
        for table in true.values()
        for column, target, to, *_ in table["references"]  # type: ignore[attr-defined]
        if to is None
    }

    tables = {table.name: _read_table(table, implied) for table in read(script, "sqlite")}

    assert tables == true
