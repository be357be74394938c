"""Tasks that keywords leave open, with the real client, and what is seen of the key: nothing."""

import json
import re
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.messages_server import (
    KEY,
    Answer,
    MessagesServer,
    failure,
    form,
    routing,
    serving,
)
from tests.e2e.conftest import SCHOOL, CommandLine, tree
from tests.e2e.test_control import break_one_table

UNCLEAR = "do the thing for rooms"
COMMAND = ("generate", str(SCHOOL), "--out", "school", "--task", UNCLEAR)


@pytest.fixture
def model() -> Iterator[MessagesServer]:
    """A server that routes to the backend, narrowed to one table."""
    with serving(routing("be_crud", tables=["rooms"])) as server:
        yield server


@pytest.fixture
def asking(cli: CommandLine, model: MessagesServer) -> CommandLine:
    """A command line with a key, whose model is that server."""
    cli.extra.update(ANTHROPIC_API_KEY=KEY, ANTHROPIC_BASE_URL=model.url)
    return cli


def traces_of_the_key(folder: Path) -> list[Path]:
    """Return all files below a folder that hold the key: histories, logs, answers, output."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name.startswith("temporal.db") for path in files), "no history to search"
    return [path for path in files if KEY.encode() in path.read_bytes()]


def test_a_busy_service_is_asked_again_and_the_key_is_nowhere(
    asking: CommandLine, model: MessagesServer
) -> None:
    model.answers.insert(0, failure(529, "overloaded_error"))
    model.answers.insert(0, failure(429, "rate_limit_error", retry_after="2"))
    began = time.monotonic()
    done = asking.run(*COMMAND, "--json")
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - began > 2
    assert len(model.requests) == 3
    assert '"total": 1' in done.stdout
    assert KEY not in done.stdout + done.stderr
    assert traces_of_the_key(asking.folder.parent) == []


def test_a_wrong_key_ends_the_job_at_once_with_one_line(
    asking: CommandLine, model: MessagesServer
) -> None:
    model.answers = [failure(401, "authentication_error")]
    done = asking.run(*COMMAND)
    assert done.returncode == 2
    assert "(401 authentication_error): check ANTHROPIC_API_KEY" in done.stdout
    assert "Traceback" not in done.stderr
    assert len(model.requests) == 1
    assert KEY not in done.stdout + done.stderr
    assert traces_of_the_key(asking.folder.parent) == []


def test_a_job_killed_after_the_answer_does_not_ask_again(
    asking: CommandLine, model: MessagesServer
) -> None:
    process = asking.start(*COMMAND)
    answers = asking.state_dir / "model" / "answers"
    while process.poll() is None and not list(answers.glob("[!.]*.json")):
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    result = asking.json(*COMMAND)
    assert result["state"] == "done"
    assert result["model"]["calls"] == 1, "what was paid for belongs to the result"
    assert len(model.requests) == 1


def test_a_person_decides_what_the_model_does_not(
    asking: CommandLine, model: MessagesServer
) -> None:
    model.answers = [routing("be_crud", "ui_crud", confidence=0.4, tables=["rooms"])]
    process = asking.start(*COMMAND)
    assert process.stdout
    said = ""
    while "waits for a choice" not in said:
        said = process.stdout.readline()
        assert said, "the job ended without asking"
    found = re.search(r"crudflow choose (\S+) KIND", said)
    assert found
    status = asking.json("status", found[1])
    assert status["questions"][0]["task"] == UNCLEAR
    wrong = asking.run("choose", found[1], "be_crud", "--task", "another")
    assert wrong.returncode == 2
    assert "no task 'another' waits" in wrong.stderr
    chosen = asking.run("choose", found[1], "be_crud")
    assert chosen.returncode == 0, chosen.stderr
    ended(process)
    again = asking.run("choose", found[1], "be_crud")
    assert (again.returncode, "ended already" in again.stderr) == (2, True)


def test_a_retried_job_does_not_ask_what_a_person_has_said(
    asking: CommandLine, model: MessagesServer
) -> None:
    model.answers = [routing("be_crud", "ui_crud", confidence=0.4, tables=["rooms"])]
    mend = break_one_table(asking.folder)
    blueprint = ("--blueprint", str(asking.folder / "broken"), "--job-id", "mine")
    process = asking.start(*COMMAND, *blueprint)
    assert process.stdout
    said = ""
    while "waits for a choice" not in said:
        said = process.stdout.readline()
        assert said, "the job ended without asking"
    assert asking.run("choose", "mine", "be_crud").returncode == 0
    process.communicate(timeout=120)
    assert process.returncode == 1, "the broken table fails"
    mend()
    result = asking.json("retry", "mine")
    assert (result["state"], result["subtasks"]["done"]) == ("done", 1)
    assert len(model.requests) == 1


def test_a_job_is_cancelled_while_its_model_takes_its_time(cli: CommandLine) -> None:
    asked, may_answer = threading.Event(), threading.Event()

    def slowly(_: dict[str, Any]) -> Answer:
        asked.set()
        may_answer.wait(120)
        return routing("be_crud", tables=["rooms"])

    with serving(script=slowly) as server:
        cli.extra.update(ANTHROPIC_API_KEY=KEY, ANTHROPIC_BASE_URL=server.url)
        process = cli.start(*COMMAND, "--job-id", "mine")
        try:
            assert asked.wait(120)
            assert cli.run("cancel", "mine").returncode == 0
            said, _ = process.communicate(timeout=60)
            assert not may_answer.is_set()
        finally:
            may_answer.set()
    assert process.returncode == 1
    assert "cancelled" in said


def ended(process: "subprocess.Popen[str]") -> None:
    said, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    assert "done: " in said
    assert "model: 1 call(s), 900 tokens sent" in said


def plan_of(request: dict[str, Any]) -> Answer:
    """Plan a table as somebody would who has read the instructions."""
    # Asked again, the request goes on with what was wrong.
    data = json.loads(request["messages"][0]["content"].partition("\n")[0])
    plan: dict[str, object] = {}
    if data["table"]["name"] == "teachers":
        plan = {"deletable": False, "hidden": ["updated_at"]}
    if data["table"]["name"] == "rooms":
        plan = {"sort": ["-no_such_column"]}
    return form(**plan)


def test_instructions_change_the_application_and_the_plans_stay(cli: CommandLine) -> None:
    wishes = cli.folder / "wishes.txt"
    wishes.write_text("teachers can never be deleted\n", encoding="utf-8")
    command = (*COMMAND[:4], "--task", "be crud", "--tables", "teachers", "--tables", "rooms")
    with serving(script=plan_of) as server:
        cli.extra.update(ANTHROPIC_API_KEY=KEY, ANTHROPIC_BASE_URL=server.url)
        result = cli.json(*command, "--instructions", str(wishes))
        assert result["state"] == "done"
        assert len(server.requests) == 3, "a plan that does not fit is asked for once more"
    assert any("rooms: no plan came of the instructions" in one for one in result["warnings"])
    out = cli.folder / "school"
    routes = out / "backend" / "app" / "api" / "routes"
    assert "@router.delete" not in (routes / "teacher.py").read_text("utf-8")
    assert "@router.delete" in (routes / "room.py").read_text("utf-8")
    before = tree(out)
    del cli.extra["ANTHROPIC_API_KEY"]
    again = cli.json(*command)
    assert (again["written"], tree(out)) == (0, before)
    plan = out / ".crudflow" / "plans" / "teachers.json"
    plan.write_text(plan.read_text("utf-8").replace("updated_at", "nothing"), "utf-8")
    wrong = cli.run(*command)
    assert wrong.returncode == 2
    assert ".crudflow/plans/teachers.json: hidden: there is no column 'nothing'" in wrong.stdout


def test_instructions_without_a_key_are_refused_before_any_job(cli: CommandLine) -> None:
    done = cli.run(*COMMAND[:4], "--instructions", "hide everything")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "set ANTHROPIC_API_KEY" in done.stderr


def test_without_a_key_an_unclear_task_is_refused_before_any_job(cli: CommandLine) -> None:
    done = cli.run(*COMMAND)
    assert done.returncode == 2
    assert "name the kind (be_boilerplate, fe_boilerplate, be_crud" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not cli.state_dir.exists()
