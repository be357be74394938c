"""A cancelled job ends as cancelled, whenever it hears of it, and leaves a consistent tree."""

import asyncio
import uuid
from dataclasses import replace
from typing import Any

import pytest
from temporalio.client import (
    Client,
    WorkflowExecutionStatus,
    WorkflowFailureError,
    WorkflowHandle,
    WorkflowUpdateFailedError,
)
from temporalio.service import RPCError

from crudflow import runtime
from crudflow.cli import jobs
from crudflow.cli.session import Session
from crudflow.contracts import AgentKind, Classification, Job, JobState, Verdict
from crudflow.settings import Settings
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, busy, job
from tests.workflows.test_orchestration import Handle, describe_state, new_id, reach, start
from worker import WORKFLOWS
from workflows.orchestration import RESULT_MEMO, OrchestrationWorkflow
from workflows.visibility import table_workflow_id

SUBTASKS = ("parse", "classify", "plan", "gather", AgentKind.BE_CRUD, "assemble")


def activities(deaf: str) -> FakeActivities:
    """Return activities of which one ends well although its job has been cancelled meanwhile."""
    routed = Classification("APIs", Verdict.ROUTED, (AgentKind.BE_CRUD,), 0.9)
    return FakeActivities(("a", "b"), answers={"APIs": routed}, deaf=deaf)


def planned_job() -> Job:
    """Return a job that goes through all phases."""
    return replace(job(new_id(), "APIs"), instructions="3" * 64)


async def cancel_while(handle: Handle, fake: FakeActivities) -> None:
    """Cancel a job while an activity runs that does not hear of it."""
    assert await asyncio.to_thread(fake.blocked.wait, 60)
    await handle.cancel()
    await until_heard(handle)
    fake.may_end.set()


async def until_heard(
    handle: WorkflowHandle[Any, Any], what: str = "workflow_execution_cancel_requested"
) -> None:
    """Wait until the workflow itself has been told of an event."""
    async with asyncio.timeout(60):
        while True:
            events = (await handle.fetch_history()).events
            told = [one.event_id for one in events if is_a(one, what)]
            heard = [one.event_id for one in events if is_a(one, "workflow_task_completed")]
            if told and heard[-1:] > told[:1]:
                return
            await asyncio.sleep(0.02)


def is_a(event: Any, what: str) -> bool:
    return bool(event.HasField(f"{what}_event_attributes"))


async def ended_as_cancelled(handle: Handle) -> Any:
    """Wait for a cancelled job's end and return the result that it leaves."""
    with pytest.raises(WorkflowFailureError):
        await handle.result()
    assert await describe_state(handle) == "cancelled"
    description = await handle.describe()
    assert description.status is WorkflowExecutionStatus.CANCELED
    return (await description.memo())[RESULT_MEMO]


@pytest.mark.parametrize("deaf", SUBTASKS)
async def test_job_is_cancelled_although_what_runs_ends_well(running: Running, deaf: str) -> None:
    fake = activities(deaf)
    async with running(fake) as (client, settings):
        handle = await start(client, settings, planned_job())
        await cancel_while(handle, fake)
        left = await ended_as_cancelled(handle)
    assert left["state"] == "cancelled"
    assert fake.calls["assemble", None] == 1
    later = SUBTASKS[SUBTASKS.index(deaf) + 1 : -1]
    assert not [name for name, _ in fake.calls if name in later], "it went on after its end"


async def test_job_is_cancelled_before_any_worker_has_seen_it(client: Client) -> None:
    settings, fake = Settings(task_queue=f"late-{uuid.uuid4()}"), FakeActivities()
    handle = await start(client, settings, job(new_id()))
    await handle.cancel()
    async with runtime.new_worker(client, settings, WORKFLOWS, fake.all()):
        left = await ended_as_cancelled(handle)
    assert left["state"] == "cancelled"
    assert not [kind for kind, _ in fake.calls if isinstance(kind, AgentKind)]


async def test_failure_of_what_a_cancelled_job_still_runs_is_no_end_of_its_own(
    running: Running,
) -> None:
    fake = FakeActivities(deaf="parse", parse_error=busy("the disk is full"))
    async with running(fake) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await cancel_while(handle, fake)
        left = await ended_as_cancelled(handle)
    assert left["state"] == "cancelled"
    assert fake.calls["parse", None] == 1


async def test_job_that_has_ended_but_for_the_news_of_it_is_not_cancelled(
    running: Running,
) -> None:
    fake = FakeActivities(("a",), (AgentKind.BE_CRUD,), board=True, deaf="reconcile")
    async with running(fake) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await cancel_while(handle, fake)
        assert (await handle.result()).state is JobState.DONE
        assert await describe_state(handle) == "done"
    assert fake.calls["reconcile", None] == 1


async def test_many_tables_are_cancelled_in_the_same_order_in_every_replay(
    running: Running,
) -> None:
    tables = tuple(f"t{number:02}" for number in range(20))
    kinds = (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD)
    fake = FakeActivities(tables, kinds, blocking=frozenset({"", *tables}))
    async with running(fake) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await reach(handle, lambda status: len(status.running) == len(tables) + 1)
        await handle.cancel()
        left = await ended_as_cancelled(handle)
    assert left["counts"]["cancelled"] == len(tables) + 1


async def test_cancelled_table_ends_when_all_its_sub_tasks_have(running: Running) -> None:
    job_id, fake = new_id(), FakeActivities(("a",), blocking=frozenset({"a"}))
    fake.deaf = AgentKind.FE_CRUD
    async with running(fake) as (client, settings):
        handle = await start(client, settings, job(job_id))
        child = client.get_workflow_handle(table_workflow_id(job_id, "a"))
        assert await asyncio.to_thread(fake.blocked.wait, 60)
        await handle.cancel()
        await until_heard(child, "activity_task_canceled")
        assert (await child.describe()).status is WorkflowExecutionStatus.RUNNING
        assert fake.calls["assemble", None] == 0, "assembled beside a sub-task that still writes"
        fake.may_end.set()
        await ended_as_cancelled(handle)
    assert fake.calls["assemble", None] == 1


async def test_pause_that_a_cancellation_overtakes_does_not_change_the_end(client: Client) -> None:
    settings, fake = Settings(task_queue=f"late-{uuid.uuid4()}"), FakeActivities()
    handle = await start(client, settings, job(new_id()))
    asked = asyncio.ensure_future(handle.execute_update(OrchestrationWorkflow.pause))
    await handle.cancel()
    # It is told of both at once.
    async with runtime.new_worker(client, settings, WORKFLOWS, fake.all()):
        await ended_as_cancelled(handle)
        with pytest.raises((WorkflowUpdateFailedError, RPCError)):
            await asked


async def test_child_that_starts_while_its_paused_job_is_cancelled_is_cancelled_too(
    running: Running,
) -> None:
    fake = FakeActivities(("a", "b"), (AgentKind.BE_CRUD,), blocking=frozenset({"a", "b"}))
    async with running(fake) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await handle.execute_update(OrchestrationWorkflow.pause)
        await handle.cancel()
        left = await ended_as_cancelled(handle)
    assert left["counts"]["cancelled"] == 2


async def test_job_that_somebody_terminates_is_not_listed_as_running(client: Client) -> None:
    settings, job_id = Settings(task_queue=f"none-{uuid.uuid4()}"), new_id()
    session = Session(client, settings, None, embedded=False)
    handle = await start(client, settings, job(job_id))
    assert await listed(session, job_id, "running")
    await handle.terminate()
    assert await listed(session, job_id, "failed")


async def listed(session: Session, job_id: str, state: str) -> bool:
    """Wait until a job is listed in a state."""
    async with asyncio.timeout(60):
        while True:
            entries = await jobs.list_jobs(session, 1000)
            if any((one.job_id, one.state) == (job_id, state) for one in entries):
                return True
            await asyncio.sleep(0.05)
