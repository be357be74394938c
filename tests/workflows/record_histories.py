"""Records the histories that the replay tests hold the workflows against.

Run `python -m tests.workflows.record_histories` after a change that is meant to be incompatible;
a change that is not meant to be must replay the histories that are there. With names of ways, only
those are recorded: new ones.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from temporalio.client import Client, WorkflowFailureError, WorkflowHandle
from temporalio.exceptions import ApplicationError

from crudflow import runtime
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import connect_when_ready, server_attributes
from crudflow.contracts import (
    AgentKind,
    Choice,
    Classification,
    Job,
    JobResult,
    Only,
    Regeneration,
    Verdict,
)
from crudflow.settings import Settings
from tests.workflows.fakes import Failing, FakeActivities, broken, busy, job
from worker import WORKFLOWS
from workflows.orchestration import OrchestrationWorkflow
from workflows.schedule import RegenerateWorkflow
from workflows.visibility import board_workflow_id, job_workflow_id, table_workflow_id

HISTORIES = Path(__file__).parent / "histories"
TABLES = ("students", "teachers")


@dataclass
class Way:
    """One way through the workflows: its name, the other side, the job, the children to keep."""

    name: str
    activities: FakeActivities
    tasks: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    cancel: bool = False
    healed: bool = False
    steer: "Steer | None" = None
    only: tuple[Only, ...] = ()
    instructions: str = ""
    scheduled: bool = False


Steer = Callable[[WorkflowHandle[OrchestrationWorkflow, JobResult], Way], Awaitable[object]]


async def choose(handle: WorkflowHandle[OrchestrationWorkflow, JobResult], way: Way) -> None:
    """Decide what a task means as soon as the job asks for it."""
    while not (await handle.query(OrchestrationWorkflow.status)).questions:
        await asyncio.sleep(0.05)
    await handle.execute_update(OrchestrationWorkflow.choose, Choice((AgentKind.BE_CRUD,)))


def asked() -> FakeActivities:
    """Return activities that leave a task open."""
    kinds = (AgentKind.BE_CRUD, AgentKind.FE_CRUD)
    unclear = Classification("do it", Verdict.AMBIGUOUS, kinds, 0.4, needs_choice=True)
    activities = FakeActivities(TABLES, answers={"do it": unclear})
    activities.blocked.set()  # nothing blocks: the job waits by itself
    return activities


async def pause_and_resume(
    handle: WorkflowHandle[OrchestrationWorkflow, JobResult], way: Way
) -> None:
    """Pause a job that blocks, and resume it when nothing blocks any more."""
    await handle.execute_update(OrchestrationWorkflow.pause)
    way.activities.blocking = frozenset()
    await handle.execute_update(OrchestrationWorkflow.resume)


async def pause_and_cancel(
    handle: WorkflowHandle[OrchestrationWorkflow, JobResult], way: Way
) -> None:
    """Pause a job and cancel it."""
    await handle.execute_update(OrchestrationWorkflow.pause)
    await handle.cancel()


async def reprioritise(handle: WorkflowHandle[OrchestrationWorkflow, JobResult], way: Way) -> None:
    """Give a job another priority; what blocks does not when it is started again."""
    way.activities.blocking = frozenset()
    await handle.execute_update(OrchestrationWorkflow.reprioritise, 2)


async def skip(handle: WorkflowHandle[OrchestrationWorkflow, JobResult], way: Way) -> None:
    """Skip the table that blocks; somebody follows the job meanwhile."""
    await handle.execute_update(OrchestrationWorkflow.follow, -1)
    await handle.execute_update(OrchestrationWorkflow.skip, "teachers")


def ways_under_control() -> list[Way]:
    """Return every way that a job can be steered."""

    def blocks() -> FakeActivities:
        return FakeActivities(TABLES, blocking=frozenset({"teachers"}))

    again = (Only(AgentKind.BE_CRUD, ("teachers",)), Only(AgentKind.BE_BOILERPLATE))
    return [
        Way("paused", blocks(), children=("teachers",), steer=pause_and_resume),
        Way("paused_cancelled", blocks(), children=("teachers",), steer=pause_and_cancel),
        Way("reprioritised", blocks(), children=("teachers",), steer=reprioritise),
        Way("skipped", blocks(), steer=skip),
        Way("retried", FakeActivities(TABLES), children=("teachers",), only=again),
    ]


def ways() -> list[Way]:
    """Return every way that a job can go."""
    routed = Classification("APIs", Verdict.ROUTED, (AgentKind.BE_CRUD,), 0.9, tables=("students",))
    no_schema = ApplicationError("a.sql:3:7: no", type="SchemaError", non_retryable=True)
    fails: Failing = {(AgentKind.BE_CRUD, "teachers"): (broken(), 9)}
    fails_all: Failing = {**fails, (AgentKind.BE_BOILERPLATE, None): (broken(), 9)}
    return [
        Way("done", FakeActivities(TABLES), children=("students",)),
        Way("done_named_task", FakeActivities(TABLES, answers={"APIs": routed}), ("APIs",)),
        Way(
            "done_after_retry",
            FakeActivities(TABLES, failing={(AgentKind.BE_BOILERPLATE, None): (busy(), 1)}),
        ),
        Way("chosen", asked(), ("do it",), steer=choose),
        Way("planned", FakeActivities(TABLES), instructions="3" * 64),
        Way("partial", FakeActivities(TABLES, failing=fails), children=("teachers",)),
        Way(
            "cancelled",
            FakeActivities(TABLES, blocking=frozenset({"teachers"})),
            children=("teachers",),
            cancel=True,
        ),
        Way(
            "failed_nothing_done",
            FakeActivities(
                ("teachers",), (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD), failing=fails_all
            ),
        ),
        Way("failed_schema", FakeActivities(TABLES, parse_error=no_schema)),
        Way("failed_task", FakeActivities(TABLES), ("what is the weather",)),
        *ways_with_a_board(),
        *ways_under_control(),
        *ways_by_schedule(),
    ]


def ways_by_schedule() -> list[Way]:
    """Return every way that a schedule's run can go."""
    fails: Failing = {(AgentKind.BE_CRUD, "teachers"): (broken(), 9)}
    return [
        Way("regenerated", FakeActivities(TABLES), scheduled=True),
        Way("regenerated_partial", FakeActivities(TABLES, failing=fails), scheduled=True),
        Way("regenerated_unchanged", FakeActivities(TABLES, unchanged=True), scheduled=True),
    ]


def ways_with_a_board() -> list[Way]:
    """Return every way that a job can go with a progress board."""
    no_schema = ApplicationError("a.sql:3:7: no", type="SchemaError", non_retryable=True)
    fails: Failing = {(AgentKind.BE_CRUD, "teachers"): (broken(), 9)}
    return [
        Way("board_done", FakeActivities(TABLES, board=True)),
        Way("board_partial", FakeActivities(TABLES, board=True, failing=fails)),
        Way("board_failed_schema", FakeActivities(TABLES, board=True, parse_error=no_schema)),
        Way(
            "board_cancelled",
            FakeActivities(TABLES, board=True, blocking=frozenset({"teachers"})),
            cancel=True,
        ),
        Way("board_away", FakeActivities(TABLES, announce_error=busy("no board")), healed=True),
        Way("board_lost", FakeActivities(TABLES, board=True, board_errors=[busy()]), healed=True),
        Way("board_refuses", FakeActivities(TABLES, announce_error=broken("no such board"))),
    ]


async def record(client: Client, way: Way) -> None:
    """Run one way and write the histories of the job and of the children named."""
    settings = Settings(task_queue=f"record-{way.name}")
    async with runtime.new_worker(client, settings, WORKFLOWS, way.activities.all()):
        the_job = replace(job(way.name, *way.tasks), only=way.only, instructions=way.instructions)
        if way.scheduled:
            return await record_scheduled(client, settings, way, the_job)
        handle = await client.start_workflow(
            OrchestrationWorkflow.run,
            the_job,
            id=job_workflow_id(way.name),
            task_queue=settings.task_queue,
        )
        if way.cancel:
            await asyncio.to_thread(way.activities.blocked.wait, 30)
            await handle.cancel()
        if way.steer:
            await asyncio.to_thread(way.activities.blocked.wait, 30)
            await way.steer(handle, way)
        # Half of the ways end in failure, and it is their histories that we are after.
        with suppress(WorkflowFailureError):
            await handle.result()
        if way.healed:
            run = handle.first_execution_run_id or ""
            healing = client.get_workflow_handle(board_workflow_id(way.name, run))
            await healing.result()
            await write(healing, f"{way.name}.healing")
    await write(handle, way.name)
    for table in way.children:
        child = client.get_workflow_handle(table_workflow_id(way.name, table))
        await write(child, f"{way.name}.{table}")


async def record_scheduled(client: Client, settings: Settings, way: Way, the_job: Job) -> None:
    """Run what a schedule starts, and write its history."""
    handle = await client.start_workflow(
        RegenerateWorkflow.run,
        Regeneration(the_job, ("/nowhere/school.sql",)),
        id=way.name,
        task_queue=settings.task_queue,
    )
    await handle.result()
    await write(handle, way.name)


async def write(handle: WorkflowHandle[Any, Any], name: str) -> None:
    """Write one history as JSON, without what only tells of the machine it was made on."""
    history = json.loads((await handle.fetch_history()).to_json())
    text = json.dumps(scrub(history), indent=1, ensure_ascii=False)
    (HISTORIES / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def scrub(value: Any) -> Any:
    """Blank process identities and stack traces, at any depth."""
    if isinstance(value, list):
        return [scrub(one) for one in value]
    if not isinstance(value, dict):
        return value
    blank = {"identity": "recorder", "stackTrace": ""}
    return {key: blank.get(key, scrub(one)) for key, one in value.items()}


async def main() -> None:
    """Record all ways anew, or those that are named."""
    names = sys.argv[1:]
    for old in () if names else HISTORIES.glob("*.json"):
        old.unlink()
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as state,
        EmbeddedServer(Path(state), server_attributes()).use() as note,
    ):
        client = await connect_when_ready(note.address)
        for way in [way for way in ways() if not names or way.name in names]:
            await record(client, way)


if __name__ == "__main__":
    asyncio.run(main())
