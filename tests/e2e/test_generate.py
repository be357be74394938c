"""`generate` as a user runs it, on the embedded server."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.e2e.conftest import BACKEND, SCHOOL, CommandLine, tree
from tests.generated.cases import example
from tests.generated.generation import formatter
from tests.golden.tree import committed, first_difference, read_tree


def test_school_is_generated_as_its_example_shows(cli: CommandLine) -> None:
    done = cli.run("generate", str(SCHOOL), "--out", "school", "--json")
    result = json.loads(done.stdout)
    assert result["state"] == "done"
    assert result["subtasks"]["total"] == result["subtasks"]["done"] == 3 * 24 + 2
    unformatted = formatter().shortfall(["a.ts"])
    *notes, left_out = result["warnings"]
    assert notes == [unformatted] * bool(unformatted)
    assert "unique index 'timetable_slots_one_per_room'" in left_out
    if not unformatted:
        made = read_tree(cli.folder / "school")
        assert first_difference(committed(example("school")), made) is None


def test_without_node_the_job_ends_and_says_once_what_is_left_undone(cli: CommandLine) -> None:
    cli.extra |= {"PATH": str(cli.folder), "XDG_CACHE_HOME": str(cli.folder / "cache")}
    command = ("generate", str(SCHOOL), "--out", "a", "--tables", "rooms", "--tables", "campuses")
    done = cli.run(*command)
    assert done.returncode == 0, done.stderr
    (said,) = [line for line in (done.stdout + done.stderr).splitlines() if "unformatted" in line]
    assert "there is no npm on this machine; install Node.js" in said
    assert (cli.folder / "a" / "frontend" / "src" / "tables" / "rooms" / "ListPage.tsx").is_file()
    assert "unformatted" not in cli.run(*command, *BACKEND).stdout, "there is nothing of it"


def test_result_is_one_json_object_on_standard_output(cli: CommandLine) -> None:
    done = cli.run(
        "generate", str(SCHOOL), "--out", "a", "--tables", "student*", *BACKEND, "--json"
    )
    result = json.loads(done.stdout)
    assert done.returncode == 0
    assert result["state"] == "done"
    assert result["subtasks"]["done"] == result["subtasks"]["total"]
    assert result["failures"] == []
    assert result["output_dir"] == str(cli.folder / "a")
    assert result["seconds"] > 0
    assert "Web UI: http://127.0.0.1:" in done.stderr


def test_same_command_again_changes_nothing(cli: CommandLine) -> None:
    some = ("--tables", "rooms", "--tables", "campuses")
    command = ("generate", str(SCHOOL), "--out", "a", *some, *BACKEND)
    first = cli.json(*command)
    before = {path: path.stat().st_mtime_ns for path in (cli.folder / "a").rglob("*.py")}
    second = cli.json(*command)
    after = {path: path.stat().st_mtime_ns for path in (cli.folder / "a").rglob("*.py")}
    assert (first["written"], second["written"]) == (first["files"], 0)
    assert before == after
    assert first["job_id"] == second["job_id"]


def test_edited_file_is_left_alone_and_named(cli: CommandLine) -> None:
    command = ("generate", str(SCHOOL), "--out", "a", "--tables", "rooms", *BACKEND)
    cli.json(*command)
    edited = next((cli.folder / "a").rglob("models/room*.py"))
    edited.write_text("# mine\n", encoding="utf-8")
    result = cli.json(*command)
    assert result["kept"] == [edited.relative_to(cli.folder / "a").as_posix()]
    assert edited.read_text(encoding="utf-8") == "# mine\n"


def test_schema_comes_from_standard_input_folders_and_several_files(cli: CommandLine) -> None:
    ddl = "CREATE TABLE a (id integer PRIMARY KEY);"
    parts = cli.folder / "parts"
    parts.mkdir()
    (parts / "2.sql").write_text("ALTER TABLE a ADD COLUMN b text NOT NULL;", encoding="utf-8")
    (parts / "1.sql").write_text(ddl, encoding="utf-8")

    piped = cli.run(
        "generate", "-", "--out", "x", *BACKEND, "--json", "--dialect", "sqlite", stdin=ddl
    )
    assert json.loads(piped.stdout)["tables"] == 1
    folder = cli.json("plan", str(parts), "--dialect", "postgres")
    assert [it["name"] for it in folder["schema"]["tables"]["a"]["columns"]] == ["id", "b"]
    files = cli.json("plan", str(parts / "1.sql"), str(parts / "2.sql"), "--dialect", "postgres")
    assert files["schema"]["tables"] == folder["schema"]["tables"]


def test_two_jobs_at_once_into_one_directory_lose_nothing(
    cli: CommandLine, undisturbed: Mapping[str, bytes]
) -> None:
    commands = [
        ("generate", str(SCHOOL), "--out", "both", "--job-id", name, "--task", task, "--json")
        for name, task in (("one", "backend setup"), ("two", "BE CRUD APIs for all tables"))
    ]
    running = [cli.start(*command) for command in commands]
    results = [json.loads(process.communicate(timeout=240)[0]) for process in running]
    assert [result["state"] for result in results] == ["done", "done"]
    assert tree(cli.folder / "both") == undisturbed


def test_two_jobs_over_different_tables_end_in_one_index(cli: CommandLine) -> None:
    globs = (("--tables", "room*"), ("--tables", "campus*"))
    running = [
        cli.start("generate", str(SCHOOL), "--out", "both", *glob, *BACKEND, "--json")
        for glob in globs
    ]
    results = [json.loads(process.communicate(timeout=240)[0]) for process in running]
    assert [result["state"] for result in results] == ["done", "done"]
    models = (cli.folder / "both" / "backend" / "app" / "models" / "__init__.py").read_text("utf-8")
    assert "Room" in models
    assert "Campus" in models


def test_plan_writes_nothing_and_starts_nothing(cli: CommandLine) -> None:
    planned = cli.json("plan", str(SCHOOL))
    assert len(planned["schema"]["tables"]) == 24
    assert planned["dialect"] == planned["detected"]["name"] == "postgres"
    assert planned["detected"]["confidence"] > 0.5
    assert planned["warnings"] == planned["schema"]["warnings"]
    assert [warning["line"] for warning in planned["warnings"]] == [260]
    assert {task["kind"] for task in planned["tasks"]} == {
        "be_boilerplate",
        "be_crud",
        "fe_boilerplate",
        "fe_crud",
        "ui_crud",
    }
    assert list(cli.folder.iterdir()) == []
    assert not cli.state_dir.exists()
    spoken = cli.run("plan", str(SCHOOL))
    assert "24 tables" in spoken.stdout
    assert "read as postgres" in spoken.stdout


def test_classify_answers_line_by_line(cli: CommandLine) -> None:
    texts = "BE CRUD APIs for all tables\nwhat is the weather\n"
    done = cli.run("classify", "-", "--json", stdin=texts)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["text"] for answer in answers] == texts.splitlines()
    assert [answer["verdict"] for answer in answers] == ["routed", "refused"]
    assert answers[0]["kinds"] == ["be_crud"]
    assert all(answer["reasons"] for answer in answers)
    assert cli.run("classify", "backend setup").stdout.startswith("routed: be_boilerplate")


def test_nothing_is_written_outside_the_output_directory(cli: CommandLine, tmp_path: Path) -> None:
    ddl = 'CREATE TABLE "../../../escape" (id integer PRIMARY KEY, "../../x" text);'
    done = cli.run("generate", "-", "--out", "a/b/c", "--dialect", "postgres", "--json", stdin=ddl)
    assert json.loads(done.stdout)["state"] == "done", done.stderr
    assert [path.name for path in cli.folder.iterdir() if path.name != ".cache"] == ["a"]
    generated = set((cli.folder / "a" / "b" / "c").rglob("*.py"))
    assert any("escape" in path.name for path in generated)
    assert set(tmp_path.rglob("*.py")) == generated
