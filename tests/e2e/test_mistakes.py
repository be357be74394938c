"""A user's mistake: one clear line, the right exit code, no job, nothing half-written."""

import os

import pytest

from tests.e2e.conftest import SCHOOL, CommandLine

GOOD = "CREATE TABLE a (id integer PRIMARY KEY);\n"


def complain(cli: CommandLine, *arguments: str, code: int = 2, stdin: str | None = None) -> str:
    """Run a command that must fail so, and return its one line."""
    done = cli.run(*arguments, stdin=stdin)
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith("error: "), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert not cli.state_dir.exists(), "a job's server was started"
    return done.stderr


def test_syntax_error_is_named_with_file_line_and_column(cli: CommandLine) -> None:
    broken = cli.folder / "broken.sql"
    broken.write_text(GOOD + "CREATE TABLE b (\n  id integer,,\n  name text\n);\n", "utf-8")
    line = complain(cli, "generate", str(broken), "--dialect", "postgres", "--out", "x")
    assert f"{broken}:3:" in line
    assert not (cli.folder / "x").exists()


@pytest.mark.parametrize("text", ["", "  \n-- nothing\n"])
def test_empty_schema(cli: CommandLine, text: str) -> None:
    (cli.folder / "empty.sql").write_text(text, encoding="utf-8")
    assert "empty.sql" in complain(cli, "generate", "empty.sql")


def test_schema_of_no_tables(cli: CommandLine) -> None:
    assert "table" in complain(cli, "generate", "-", stdin="CREATE VIEW v AS SELECT 1;")


def test_missing_file(cli: CommandLine) -> None:
    assert "nowhere.sql" in complain(cli, "generate", "nowhere.sql")


def test_folder_without_sql(cli: CommandLine) -> None:
    assert "no .sql file" in complain(cli, "generate", str(cli.folder))


def test_binary_file(cli: CommandLine) -> None:
    (cli.folder / "image.sql").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200))
    assert "binary" in complain(cli, "generate", "image.sql")


def test_unknown_dialect(cli: CommandLine) -> None:
    assert "oracle" in complain(cli, "generate", str(SCHOOL), "--dialect", "oracle")


def test_unknown_task(cli: CommandLine) -> None:
    line = complain(cli, "generate", str(SCHOOL), "--task", "what is the weather like")
    assert "what is the weather like" in line
    assert "be_crud" in line


def test_unknown_blueprint(cli: CommandLine) -> None:
    line = complain(cli, "generate", str(SCHOOL), "--blueprint", "django_vue")
    assert "django_vue" in line


def test_glob_that_matches_no_table(cli: CommandLine) -> None:
    assert "studnets" in complain(cli, "generate", str(SCHOOL), "--tables", "studnets")


def test_output_that_is_a_file(cli: CommandLine) -> None:
    (cli.folder / "taken").write_text("mine", encoding="utf-8")
    assert "taken" in complain(cli, "generate", str(SCHOOL), "--out", "taken")
    assert (cli.folder / "taken").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_directory_that_cannot_be_written(cli: CommandLine) -> None:
    closed = cli.folder / "closed"
    closed.mkdir(mode=0o500)
    assert "closed" in complain(cli, "generate", str(SCHOOL), "--out", str(closed))


def test_output_below_a_directory_that_takes_nothing(cli: CommandLine) -> None:
    assert "/dev/null/app" in complain(cli, "generate", str(SCHOOL), "--out", "/dev/null/app")


def test_detach_without_a_cluster(cli: CommandLine) -> None:
    assert "TEMPORAL_ADDRESS" in complain(cli, "generate", str(SCHOOL), "--detach")


def test_settings_that_cannot_be_meant(cli: CommandLine) -> None:
    cli.extra["CRUDFLOW_SLOTS"] = "none"
    assert "CRUDFLOW_SLOTS" in complain(cli, "generate", str(SCHOOL))


def test_cluster_that_does_not_answer(cli: CommandLine) -> None:
    cli.extra["TEMPORAL_ADDRESS"] = "127.0.0.1:1"
    assert "127.0.0.1:1" in complain(cli, "generate", str(SCHOOL), "--out", "x", code=3)
    assert "127.0.0.1:1" in complain(cli, "list", code=3)


def test_unknown_option_is_explained(cli: CommandLine) -> None:
    done = cli.run("generate", str(SCHOOL), "--colour", "red")
    assert done.returncode == 2
    assert "--colour" in done.stderr


def test_board_without_node(cli: CommandLine) -> None:
    cli.extra["PATH"] = str(cli.folder)
    assert "node is not installed" in complain(cli, "dev", "--board")


def test_board_beside_another_board(cli: CommandLine) -> None:
    cli.extra.update(CONVEX_URL="http://127.0.0.1:1", CONVEX_WORKER_SECRET="hush")
    assert "unset CONVEX_URL" in complain(cli, "dev", "--board")


def test_board_without_the_secret(cli: CommandLine) -> None:
    cli.extra["CONVEX_URL"] = "http://127.0.0.1:1"
    assert "CONVEX_WORKER_SECRET" in complain(cli, "generate", str(SCHOOL), "--out", "x")
