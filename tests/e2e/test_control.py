"""A job is steered from other terminals while foreign locks hold its sub-tasks up."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import SCHOOL, CommandLine, foreign_lock
from tests.e2e.test_jobs import broken_blueprint, cluster, start_worker

LOCK_SECONDS = 600
"""How long a sub-task waits for a lock: what takes no longer than the test does not wait for it."""

TABLES = ("rooms", "campuses", "terms", "departments", "teachers", "students", "guardians")
GENERATE = (
    *("generate", str(SCHOOL), "--out", "app", "--job-id", "mine", "--detach"),
    *("--task", "BE CRUD APIs for all tables"),
    *(part for table in TABLES for part in ("--tables", table)),
)


@contextmanager
def held_up(cli: CommandLine, folder: Path) -> Iterator[None]:
    """Run a job on a cluster, each sub-task of which waits for a lock of this process."""
    with cluster(cli, folder / "cluster"):
        cli.extra["CRUDFLOW_LOCK_TIMEOUT"] = str(LOCK_SECONDS)
        assert cli.run(*GENERATE).returncode == 0
        with foreign_lock(cli.folder / "app", *TABLES):
            worker = start_worker(cli)
            try:
                reach(cli, lambda known: len(running(known)) == 5)
                yield
            finally:
                stop(worker)


def reach(cli: CommandLine, condition: Callable[[Any], bool]) -> Any:
    """Ask for the job's description until a condition holds."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        known = cli.json("describe", "mine")
        if condition(known):
            return known
    raise AssertionError(f"the job never came there: {known}")


def running(known: Any) -> list[Any]:
    return [one for one in known.get("at_work", ()) if one["running"]]


def stop(worker: subprocess.Popen[bytes]) -> None:
    worker.terminate()
    worker.wait(60)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_job_is_described_paused_reprioritised_and_skipped_from_other_terminals(
    cli: CommandLine, tmp_path: Path
) -> None:
    with held_up(cli, tmp_path):
        known = reach(cli, lambda it: all(one["step"] for one in running(it)))
        assert {one["kind"] for one in known["at_work"]} == {"be_crud"}
        assert {one["table"] for one in running(known)} < set(TABLES)
        assert running(known)[0]["step"] == "5 of 5: write"

        assert "paused" in cli.run("pause", "mine").stdout
        assert reach(cli, lambda it: not it["at_work"])["state"] == "paused"
        assert "paused already" in refused(cli, "pause", "mine")
        assert cli.run("priority", "mine", "9").returncode == 0
        assert "is no priority" in refused(cli, "priority", "mine", "11")
        assert cli.run("skip", "mine", "rooms").returncode == 0
        assert "none of this job's" in refused(cli, "skip", "mine", "no_such_table")
        assert "is running" in refused(cli, "retry", "mine")
        known = cli.json("describe", "mine")
        assert (known["priority"], known["subtasks"]["cancelled"]) == (9, 1)
        assert "priority: 9" in cli.run("describe", "mine").stdout

        assert cli.run("resume", "mine").returncode == 0
        assert reach(cli, lambda it: len(running(it)) == 5)["state"] == "running"
        said = cli.run("cancel", "mine")
        # It ends although the locks are held on.
        assert (said.returncode, "cancelled" in said.stdout) == (0, True), said.stderr
        ended = cli.json("describe", "mine")
        assert (ended["state"], ended["subtasks"]["cancelled"]) == ("cancelled", len(TABLES))
        assert "has ended already" in refused(cli, "resume", "mine")


def refused(cli: CommandLine, *arguments: str) -> str:
    """Run a command that must be refused with one line, and return it."""
    done = cli.run(*arguments)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    return done.stderr


def test_failed_tables_alone_are_retried_once_the_cause_is_gone(cli: CommandLine) -> None:
    template = break_one_table(cli.folder)
    blueprint = ("--blueprint", str(cli.folder / "broken"), "--task", "BE CRUD APIs")
    some = ("--tables", "rooms", "--tables", "terms", "--job-id", "mine")
    failed = cli.run("generate", str(SCHOOL), "--out", "a", *blueprint, *some)
    assert failed.returncode == 1, failed.stderr
    assert "nothing of the table 'terms'" in refused(cli, "retry", "mine", "--table", "terms")
    template()
    result = cli.json("retry", "mine", "--table", "rooms")
    assert result["state"] == "done"
    assert (result["subtasks"]["total"], result["subtasks"]["done"]) == (1, 1)
    assert "nothing of the job 'mine' failed" in refused(cli, "retry", "mine")


def break_one_table(folder: Path) -> Callable[[], object]:
    """Copy the shipped blueprint, broken for one table, and return what mends it."""
    copy = broken_blueprint(folder)
    template = next(copy.glob("table/**/routes/*.py*"))
    text = template.read_text(encoding="utf-8")
    sound = text.partition("<% endif %>")[2]
    return lambda: template.write_text(sound, encoding="utf-8")
