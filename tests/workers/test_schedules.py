"""Schedules on a real server: each run generates what has changed, or nothing."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from temporalio.client import (
    Client,
    ScheduleActionExecutionStartWorkflow,
    WorkflowFailureError,
)

from crudflow.cli.schedules import PREFIX
from crudflow.cli.session import connect_when_ready
from tests.adapters.messages_server import KEY, Answer, form, serving
from tests.e2e.conftest import CommandLine
from tests.e2e.test_jobs import start_worker

ROOMS = "CREATE TABLE rooms (id SERIAL PRIMARY KEY, label TEXT NOT NULL);\n"
TERMS = "CREATE TABLE terms (id SERIAL PRIMARY KEY, label TEXT NOT NULL);\n"
ADD = ("schedule", "add", "nightly", "schema.sql", "--out", "app")


@pytest.fixture
def schema(cli: CommandLine) -> Path:
    """The schema that the schedules read."""
    path = cli.folder / "schema.sql"
    path.write_text(ROOMS, "utf-8")
    return path


@pytest.fixture
def working(cli: CommandLine) -> Iterator[None]:
    """A worker that runs what the schedules start."""
    worker = start_worker(cli)
    yield
    worker.kill()
    worker.wait()


def entry(cli: CommandLine) -> dict[str, Any]:
    (only,) = cli.json("schedule", "list")
    assert isinstance(only, dict)
    return only


async def run_now(cli: CommandLine, client: Client) -> str:
    """Let the schedule run and return how that ended."""
    schedule = client.get_schedule_handle(f"{PREFIX}nightly")
    before = (await schedule.describe()).info.num_actions
    done = cli.run("schedule", "run", "nightly")
    assert done.returncode == 0, done.stderr
    async with asyncio.timeout(60):
        while (info := (await schedule.describe()).info).num_actions == before:
            await asyncio.sleep(0.05)
    action = info.recent_actions[-1].action
    assert isinstance(action, ScheduleActionExecutionStartWorkflow)
    run = client.get_workflow_handle(action.workflow_id, run_id=action.first_execution_run_id)
    with suppress(WorkflowFailureError):
        await run.result()
    return str(entry(cli)["last_state"])


@pytest.mark.usefixtures("working")
async def test_a_run_generates_what_has_changed_and_else_nothing(
    cli: CommandLine, schema: Path
) -> None:
    client = await connect_when_ready(cli.extra["TEMPORAL_ADDRESS"])
    added = cli.run(*ADD, "--at", "03:30")
    assert added.returncode == 0, added.stderr
    assert entry(cli)["next_run"].endswith("T03:30:00+00:00")
    assert not (cli.folder / "app" / "backend").exists(), "nothing before its time"

    assert await run_now(cli, client) == "done"
    routes = cli.folder / "app" / "backend" / "app" / "api" / "routes"
    assert (routes / "room.py").exists()
    assert await run_now(cli, client) == "unchanged"
    assert [one["job_id"] for one in cli.json("list")] == ["nightly"], "no second job"

    schema.write_text(ROOMS + TERMS, "utf-8")
    assert await run_now(cli, client) == "done"
    assert (routes / "term.py").exists()

    schema.unlink()
    assert await run_now(cli, client) == "failed"
    schema.write_text(ROOMS + TERMS, "utf-8")
    assert await run_now(cli, client) == "unchanged"


def plan_of(request: dict[str, Any]) -> Answer:
    """Plan the rooms as the instructions say."""
    data = json.loads(request["messages"][0]["content"])
    assert data["wishes"] == "rooms can never be deleted"
    return form(deletable=False)


async def test_instructions_hold_for_each_run(cli: CommandLine, schema: Path) -> None:
    wishes = cli.folder / "wishes.txt"
    wishes.write_text("rooms can never\nbe deleted\n", "utf-8")
    routes = cli.folder / "app" / "backend" / "app" / "api" / "routes"
    with serving(script=plan_of) as model:
        cli.extra.update(ANTHROPIC_API_KEY=KEY, ANTHROPIC_BASE_URL=model.url)
        worker = start_worker(cli)
        try:
            client = await connect_when_ready(cli.extra["TEMPORAL_ADDRESS"])
            added = cli.run(*ADD, "--task", "be crud", "--instructions", "wishes.txt")
            assert added.returncode == 0, added.stderr
            wishes.unlink()
            # Instructions are the schedule's, whatever becomes of the file and of the directory.
            shutil.rmtree(cli.folder / "app")
            assert await run_now(cli, client) == "done"
            assert "@router.delete" not in (routes / "room.py").read_text("utf-8")
            assert len(model.requests) == 1
            assert await run_now(cli, client) == "unchanged"

            schema.write_text(ROOMS + TERMS, "utf-8")
            assert await run_now(cli, client) == "done"
            assert (routes / "term.py").exists()
            assert len(model.requests) == 2, "the plan of the rooms is there already"
        finally:
            worker.kill()
            worker.wait()


def test_instructions_without_a_model_are_refused(cli: CommandLine, schema: Path) -> None:
    del cli.extra["TEMPORAL_ADDRESS"]
    done = cli.run(*ADD, "--instructions", "hide everything")
    assert (done.returncode, "set ANTHROPIC_API_KEY" in done.stderr) == (2, True)


def test_schedules_are_made_listed_and_removed(cli: CommandLine, schema: Path) -> None:
    berlin = ("--cron", "15 4 * * 1", "--time-zone", "Europe/Berlin")
    assert cli.run(*ADD, *berlin).returncode == 0
    assert entry(cli)["name"] == "nightly"
    assert entry(cli)["last_run"] is None
    assert "nightly" in cli.run("schedule", "list").stdout
    again = cli.run(*ADD)
    assert (again.returncode, again.stderr) == (
        2,
        "error: there is a schedule 'nightly' already: remove it with"
        " 'crudflow schedule remove nightly', or choose another name\n",
    )
    assert cli.run("schedule", "remove", "nightly").returncode == 0
    assert cli.json("schedule", "list") == []
    for command in ("run", "remove"):
        gone = cli.run("schedule", command, "nightly")
        assert gone.returncode == 2
        assert gone.stderr.startswith("error: there is no schedule 'nightly'")


def test_mistakes_are_one_line_each(cli: CommandLine, schema: Path) -> None:
    mistakes = {
        ("--at", "25:00"): "no time of day",
        ("--at", "02:00", "--cron", "0 2 * * *"): "exclude each other",
        ("--cron", "nonsense"): "does not take the schedule",
        ("--time-zone", "Mars/Olympus"): "no time zone",
    }
    for options, complaint in mistakes.items():
        done = cli.run(*ADD, *options)
        assert done.returncode == 2, done.stderr
        assert complaint in done.stderr
        assert done.stderr.count("\n") == 1
    piped = cli.run("schedule", "add", "nightly", "-", stdin=ROOMS)
    assert (piped.returncode, "name files" in piped.stderr) == (2, True)


def test_the_embedded_server_says_when_it_runs_schedules(cli: CommandLine, schema: Path) -> None:
    del cli.extra["TEMPORAL_ADDRESS"]
    done = cli.run(*ADD)
    assert done.returncode == 0, done.stderr
    assert "only while 'crudflow dev' runs" in done.stdout
    assert json.loads(cli.run("schedule", "list", "--json").stdout)[0]["name"] == "nightly"
