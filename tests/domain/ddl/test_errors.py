"""What becomes of text that cannot be read."""

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.errors import SchemaError
from tests.domain.ddl.reading import keys, messages, read

GOOD = "CREATE TABLE good (id int PRIMARY KEY);\n"


def failure(sql: str, dialect: str | None = "postgres", *, strict: bool = False) -> SchemaError:
    with pytest.raises(SchemaError) as caught:
        read_schema([SourceText("schema.sql", sql)], dialect, strict=strict)
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("definition", "reason"),
    [
        ("(id int primary »ky,, name text)", "expected KEY, but found 'ky'"),
        ("(id int,», name text)", "expected a column, but found ','"),
        ("(id int »nott null)", "expected a comma or ), but found 'nott'"),
        ("(id int »not nul)", "expected a comma or ), but found 'not'"),
        ("(id int »name text)", "expected a comma or ), but found 'name'"),
        ("(id int, name text»", "expected a comma or ), but the statement ends"),
        ("(id int »KEY)", "expected a comma or ), but found 'KEY'"),
        ("(id int,»)", "expected a column, but found ')'"),
        ("(id int, »id text)", "column 'id' stands there twice"),
        ("(id», name text)", "column 'id' has no type"),
        ("(id »(3))", "expected a type, but found '('"),
        ("(id »'int')", "expected a type"),
        ("(id int DEFAULT», b int)", "expected a value after DEFAULT"),
        ("(id int, PRIMARY »(id))", "expected KEY, but found '('"),
        ("(id int, PRIMARY KEY id»)", "expected (, but found ')'"),
        ("(id int, PRIMARY KEY (id)»", "expected a comma or )"),
        ("(id int, CONSTRAINT x»)", "expected PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK"),
        ("(id int REFERENCES x (id) ON DELETE »EXPLODE)", "expected CASCADE, RESTRICT"),
        ("(id int CHECK »id > 0)", "expected ("),
        ("(id int CHECK (id > 0)»", "expected a comma or )"),
        ("(id int CHECK »(id > 0]))", "the ( that opens here is not closed"),
        ("(id int COMMENT »5)", "expected a string after COMMENT"),
        ('(id int, »"" text)', "a name cannot be empty"),
        ("(id int DEFAULT »'open)", "the ' that opens here is never closed"),
        ("(id int »/* open)", "the /* that opens here is never closed"),
        ("(id int DEFAULT »$$open)", "the $ that opens here is never closed"),
        ("»id int", "expected ( and columns, but found 'id'"),
        ("(id int) »CREATE TABLE x (a int)", "expected a semicolon, but found 'CREATE'"),
        ("(id int REFERENCES good ON COMMIT »DROP)", "expected a comma or ), but found 'DROP'"),
        (f"(id int DEFAULT {'(' * 500}»{'(' * 99}1{')' * 599})", "nested deeper than 500 levels"),
        (f"(id {'x' * 60}»[)", "the [ that opens here is not closed"),
    ],
)
def test_a_table_that_does_not_read_as_sql_is_an_error_with_its_place(
    definition: str, reason: str
) -> None:
    before, _, behind = f"  CREATE TABLE broken {definition}".partition("»")

    error = failure(f"{GOOD}\n{before}{behind};")

    assert (error.file, error.line, error.column) == ("schema.sql", 3, len(before) + 1)
    assert reason in str(error)


def test_an_error_says_what_to_do() -> None:
    error = failure(f"{GOOD}CREATE TABLE broken (id int foo);")

    assert str(error) == (
        "schema.sql:2:29: expected a comma or ), but found 'foo'; correct the statement "
        "'CREATE TABLE broken (id int' (read as PostgreSQL)"
    )


def test_long_tokens_are_shown_short() -> None:
    assert f"found '{'x' * 37}..." in str(failure(f"CREATE TABLE t (id int {'x' * 999});"))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO t VALUES ('its);",
        'SELECT "x;',
        "UPDATE t SET a = $a$ open $b$;",
        "/* SELECT 1;",
    ],
)
def test_a_quote_that_is_never_closed_is_an_error_wherever_it_is(statement: str) -> None:
    error = failure(f"{GOOD}{statement}\nCREATE TABLE t (a int);")

    assert "never closed" in str(error)
    assert error.line == 2


def test_sql_server_text_with_an_open_quote_is_an_error_too() -> None:
    assert "never closed" in str(failure(f"{GOOD}PRINT 'its\nGO\n", "tsql"))


@pytest.mark.parametrize(
    ("statement", "first_words", "lost"),
    [
        ("ALTER TABLE good ADD x", "ALTER TABLE good ADD x", "column 'x' has no type"),
        ("CREATE TYPE m AS ENUM (1, 2)", "CREATE TYPE m AS ENUM", "expected )"),
        ("CRAETE TABLE x (a int)", "CRAETE TABLE x (a int)", "no SQL statement begins like this"),
        ("SELECT 1\nCREATE TABLE x (a int)", "SELECT 1 CREATE TABLE x", "a semicolon is missing"),
        (
            f"INSERT INTO good VALUES (1){', (2)' * 5000}\nCREATE TABLE x (a int)",
            "INSERT INTO good VALUES (1),",
            "a semicolon is missing",
        ),
        ("CREATE THING x", "CREATE THING x", "this CREATE makes nothing that SQL knows"),
        ("CREATE UNIQUE INDEX i ON good id", "CREATE UNIQUE INDEX i ON", "expected ("),
    ],
)
def test_another_statement_that_cannot_be_read_is_a_warning(
    statement: str, first_words: str, lost: str
) -> None:
    schema = read(f"{GOOD}\n-- here\n{statement};\nCREATE TABLE t (a int);")

    assert keys(schema) == ["good", "t"]
    (warning,) = schema.warnings
    assert (warning.file, warning.line, warning.statement) == ("schema.sql", 4, first_words)
    assert lost in warning.message


@pytest.mark.parametrize(
    "statement", ["ALTER TABLE good ADD x", "CRAETE TABLE x (a int)", "CREATE TABLE x AS SELECT 1"]
)
def test_strict_makes_it_an_error(statement: str) -> None:
    assert failure(f"{GOOD}{statement};", strict=True).line == 2


def test_strict_is_not_offended_by_what_is_left_out_on_purpose() -> None:
    schema = read(f"{GOOD}CREATE VIEW v AS SELECT 1; CREATE TEMP TABLE x (a int);", strict=True)

    assert len(schema.warnings) == 2


def test_an_error_in_an_enormous_statement_is_still_an_error() -> None:
    # Longer than what is handed to sqlglot for a second opinion.
    default = "x" * 90
    columns = ", ".join(f"c{number} varchar(90) DEFAULT '{default}'" for number in range(2_000))

    assert "found 'oops'" in str(failure(f"CREATE TABLE t ({columns}, x int oops);"))


def test_an_option_that_only_sqlglot_knows_is_skipped_with_a_warning() -> None:
    schema = read("CREATE TABLE t (a int NOT NULL UPPERCASE DEFAULT 3, b text);", "postgres")

    assert [column.name for column in schema.tables[0].columns] == ["a", "b"]
    assert not schema.tables[0].column("a").nullable
    assert messages(schema).startswith("schema.sql:1: options of column t.a are skipped")


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff"])
def test_empty_text_is_an_error(text: str) -> None:
    assert "empty; give SQL text" in str(failure(text, None))


def test_nothing_at_all_is_an_error() -> None:
    with pytest.raises(SchemaError, match="the input: empty"):
        read_schema([])


@pytest.mark.parametrize("text", ["SELECT 1;", "-- only a comment", "hello world", "CREATE VIEW v"])
def test_text_without_tables_is_an_error(text: str) -> None:
    assert "no table is defined here (read as SQLite)" in str(failure(text, "sqlite"))


def test_the_first_warning_tells_why_there_are_no_tables() -> None:
    error = str(failure("CREATE TABLE t AS SELECT 1;"))

    assert "no table is defined here" in error
    assert "table 't' is made from a query" in error


def test_binary_input_is_an_error() -> None:
    error = failure("SQLite format 3\0\x10\0\x01", None)

    assert (error.file, "binary" in str(error)) == ("schema.sql", True)


@pytest.mark.parametrize(
    ("dialect", "hint"), [("oracle", "use one of"), ("postgers", "did you mean postgres?")]
)
def test_an_unknown_dialect_is_an_error(dialect: str, hint: str) -> None:
    assert hint in str(failure(GOOD, dialect))


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("PostgreSQL", "postgres"),
        ("mariadb", "mysql"),
        ("sqlserver", "tsql"),
        ("mssql", "tsql"),
        (" sqlite ", "sqlite"),
    ],
)
def test_dialects_have_aliases(alias: str, name: str) -> None:
    assert read(GOOD, alias).dialect == name


def test_several_sources_are_one_schema_and_keep_their_places() -> None:
    first = SourceText("01.sql", "CREATE TABLE a (id int PRIMARY KEY);")
    second = SourceText("02.sql", "\nCREATE TABLE b (a_id int REFERENCES a);\nALTER TABLE c ADD x;")

    schema = read_schema([first, second], "postgres")

    assert keys(schema) == ["a", "b"]
    assert schema.table("b").foreign_keys[0].ref_table == "a"
    assert [(each.file, each.line) for each in schema.warnings] == [("02.sql", 3)]
    many = [SourceText(f"{number}.sql", "") for number in range(5)]
    with pytest.raises(SchemaError, match=r"0\.sql, 1\.sql, 2\.sql \.\.\.: empty"):
        read_schema(many)
