"""Several worker processes on one host: five slots in all, and sub-tasks handed over."""

import signal
from collections import Counter
from pathlib import Path

from temporalio.client import Client, WorkflowHistory

from crudflow.cli.session import connect_when_ready
from tests.e2e.conftest import BACKEND, SCHOOL, CommandLine, eventually
from tests.workers.conftest import Start, at_work, events
from workflows.visibility import table_workflow_id


def most_at_once(log: Path, killed: int) -> int:
    """The most sub-tasks that were under way at once; what a killed process left is not counted.

    A process that was killed says nothing of it: it is taken as dead once no line of it follows.
    """
    lines = events(log)
    last = max((index for index, (_, pid, _) in enumerate(lines) if pid == killed), default=-1)
    count: Counter[int] = Counter()
    most = 0
    for index, (event, pid, _) in enumerate(lines):
        count[pid] += 1 if event == "begin" else -1
        most = max(most, sum(count.values()))
        if index == last:
            del count[killed]
    return most


async def histories(client: Client, job_id: str, tables: list[str]) -> list[WorkflowHistory]:
    ids = [table_workflow_id(job_id, table) for table in tables]
    return [await client.get_workflow_handle(one).fetch_history() for one in ids]


def errors_of_attempts(history: WorkflowHistory) -> list[str]:
    """The error types of those attempts that another one followed."""
    started = [event.activity_task_started_event_attributes for event in history.events]
    failures = [one.last_failure for one in started if one.attempt > 1]
    return [one.application_failure_info.type or str(one) for one in failures]


def test_three_workers_never_run_more_than_five_sub_tasks_even_when_one_is_killed(
    cli: CommandLine, start: Start, log: Path
) -> None:
    workers = [start() for _ in range(3)]
    job = ("generate", str(SCHOOL), "--out", "a", "--job-id", "mine", *BACKEND, "--detach")
    assert cli.run(*job).returncode == 0
    assert eventually(lambda: sum(at_work(log).values()) == 5 and len(at_work(log)) > 1)
    victim = next(one for one in workers if at_work(log)[one.pid])
    victim.kill()
    result = cli.json("watch", "mine")
    assert result["state"] == "done"
    assert most_at_once(log, victim.pid) == 5
    assert len({pid for _, pid, _ in events(log)}) == 3, "a worker was left out"


async def test_a_worker_that_is_stopped_hands_its_sub_tasks_over_at_once(
    cli: CommandLine, start: Start, log: Path
) -> None:
    first = start(1.5)
    tables = ["rooms", "terms", "campuses"]
    chosen = [part for table in tables for part in ("--tables", table)]
    task = ("--task", "BE CRUD APIs for all tables")
    job = ("generate", str(SCHOOL), "--out", "a", "--job-id", "mine", *chosen, *task, "--detach")
    assert cli.run(*job).returncode == 0
    assert eventually(lambda: at_work(log)[first.pid] == 3)
    first.send_signal(signal.SIGTERM)
    second = start(0)
    assert first.wait(30) == 0
    assert cli.json("watch", "mine")["state"] == "done"
    client = await connect_when_ready(cli.extra["TEMPORAL_ADDRESS"])
    errors = [errors_of_attempts(one) for one in await histories(client, "mine", tables)]
    assert errors == [["WorkerShutdown"]] * 3, "each was handed over, none timed out"
    assert {pid for event, pid, _ in events(log)[6:]} == {second.pid}
