"""Telling dialects apart."""

import pytest

from crudflow.domain.ddl import SourceText, detect_dialect, read_schema


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("CREATE TABLE t (id serial PRIMARY KEY)", "postgres"),
        ("CREATE TABLE t (x jsonb, y text[])", "postgres"),
        ("-- PostgreSQL database dump\nCREATE TABLE t (a int)", "postgres"),
        ("CREATE TABLE t (at timestamp with time zone DEFAULT now())", "postgres"),
        ("CREATE TABLE t (id int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB", "mysql"),
        ("CREATE TABLE `t` (`id` int unsigned)", "mysql"),
        ("/*!40101 SET NAMES utf8 */;\nCREATE TABLE t (a int)", "mysql"),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)", "sqlite"),
        ("PRAGMA foreign_keys=OFF;\nCREATE TABLE t (a)", "sqlite"),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)", "sqlite"),
        ("CREATE TABLE [dbo].[t] ([id] [int] IDENTITY(1,1) NOT NULL)\nGO", "tsql"),
        ("CREATE TABLE t (id int IDENTITY PRIMARY KEY, g uniqueidentifier)", "tsql"),
    ],
)
def test_a_dialect_is_recognised_by_its_marks(text: str, dialect: str) -> None:
    found = detect_dialect(text)

    assert found.name == dialect
    assert 0.4 < found.confidence < 1
    assert found.reasons


def test_more_marks_make_it_surer() -> None:
    some = detect_dialect("CREATE TABLE t (x jsonb)")
    more = detect_dialect("CREATE TABLE t (id bigserial, x jsonb); COMMENT ON TABLE t IS 'x'")
    mixed = detect_dialect("CREATE TABLE t (id bigserial, x jsonb) ENGINE=InnoDB")

    assert some.confidence < more.confidence
    assert mixed.confidence < more.confidence


def test_without_marks_it_is_a_guess() -> None:
    found = detect_dialect("CREATE TABLE t (a int)")

    assert (found.name, found.confidence) == ("postgres", 0.0)
    assert found.reasons == ("no mark of any dialect was found",)


def test_the_weightiest_reason_comes_first() -> None:
    text = "CREATE TABLE t (a jsonb, b text[]);\n-- PostgreSQL database dump"

    assert detect_dialect(text).reasons[0] == "a header of pg_dump"


def test_what_is_commented_out_is_no_mark() -> None:
    text = (
        "-- postgresql\n-- HINT DISTRIBUTE ON KEY (a)\nCREATE TABLE t (a int NOT NULL);\n"
        "--CREATE CLUSTERED INDEX i ON t (a ASC);\n  -- [a] int IDENTITY(1,1)\n"
    )

    assert detect_dialect(text).reasons == ("PostgreSQL is named at the top",)


def test_reading_uses_the_dialect_that_all_sources_show_together() -> None:
    sources = [
        SourceText("a.sql", "CREATE TABLE a (id int);"),
        SourceText("b.sql", "CREATE TABLE b (id int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB;"),
    ]

    assert read_schema(sources).dialect == "mysql"


@pytest.mark.parametrize(
    "text", ["\n" * 200_000, "COPY " * 50_000, ") " * 100_000, "a = b " * 40_000]
)
def test_odd_text_is_no_trouble(text: str) -> None:
    assert detect_dialect(text).confidence < 1


@pytest.mark.parametrize(
    ("name", "dialect"),
    [
        ("db/schema-sqlite.sql", "sqlite"),
        ("sql/sqlite3/001.sql", "sqlite"),
        ("tables_mysql.sql", "mysql"),
        ("create.mssql.sql", "tsql"),
        ("C:\\sql\\sqlServer\\create.sql", "tsql"),
        ("pgsql/create.sql", "postgres"),
        ("/home/mysql/projects/shop/db/create.sql", "postgres"),
    ],
)
def test_the_name_of_the_file_decides_where_the_text_does_not(name: str, dialect: str) -> None:
    assert detect_dialect("CREATE TABLE t (a int);", [name]).name == dialect
    assert detect_dialect("CREATE TABLE t (a int) ENGINE=InnoDB;", [name]).name == "mysql"


def test_only_sql_server_does_without_semicolons() -> None:
    text = "CREATE TABLE a (\n  id int\n)\nCREATE TABLE b (\n  id int\n)\n"

    assert detect_dialect(text).name == "tsql"
    assert [table.key for table in read_schema([SourceText("a.sql", text)])] == ["a", "b"]
