"""A job under control: paused, resumed, given another priority, skipped in part, retried."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from temporalio.client import (
    Client,
    WorkflowExecutionStatus,
    WorkflowFailureError,
    WorkflowUpdateFailedError,
)
from temporalio.exceptions import ApplicationError

from crudflow.cli import jobs
from crudflow.cli.describing import describe
from crudflow.cli.session import Session
from crudflow.contracts import AgentKind, Counts, JobState, JobStatus, Only
from crudflow.settings import Settings
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, broken, busy, job
from tests.workflows.test_orchestration import Handle, describe_state, new_id, reach, start
from workflows.orchestration import OrchestrationWorkflow
from workflows.policies import WINDOW
from workflows.visibility import table_workflow_id

BE_CRUD = AgentKind.BE_CRUD
MANY = tuple(f"t{number:03}" for number in range(WINDOW + 2))


def one_kind(*blocking: str, tables: tuple[str, ...] = MANY) -> FakeActivities:
    """Return activities of one kind over many tables; those named block until cancelled."""
    return FakeActivities(tables, (BE_CRUD,), blocking=frozenset(blocking))


@asynccontextmanager
async def blocked(
    running: Running, activities: FakeActivities, job_id: str
) -> AsyncIterator[tuple[Client, Settings, Handle]]:
    """Run a job until its blocking tables block."""
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        assert await asyncio.to_thread(activities.blocked.wait, 60)
        yield client, settings, handle


async def until_idle(client: Client, job_id: str, tables: tuple[str, ...]) -> None:
    """Wait until none of these tables has an activity queued or running."""
    async with asyncio.timeout(60):
        for table in tables:
            child = client.get_workflow_handle(table_workflow_id(job_id, table))
            while (await child.describe()).raw_description.pending_activities:
                await asyncio.sleep(0.05)


async def test_job_is_steered_while_it_is_paused_and_loses_nothing(
    running_fast: Running,
) -> None:
    job_id, activities = new_id(), one_kind(*MANY)
    begun, later, last = MANY[:WINDOW], MANY[WINDOW], MANY[-1]
    async with blocked(running_fast, activities, job_id) as (client, _, handle):
        paused = await handle.execute_update(OrchestrationWorkflow.pause)
        assert paused.state is JobState.PAUSED
        assert paused.upcoming == MANY[WINDOW:]
        assert await describe_state(handle) == "paused"
        await until_idle(client, job_id, begun)
        calls = activities.calls.copy()
        await handle.execute_update(OrchestrationWorkflow.skip, last)
        status = await handle.execute_update(OrchestrationWorkflow.reprioritise, 10)
        assert (status.priority, status.upcoming) == (10, (later,))
        await until_idle(client, job_id, begun)
        assert activities.calls == calls, "something was started while the job was paused"

        activities.blocking = frozenset()
        resumed = await handle.execute_update(OrchestrationWorkflow.resume)
        assert resumed.state is JobState.RUNNING
        result = await handle.result()
        queued = priorities(client, job_id, begun[-1])
        to_come = priorities(client, job_id, later)
        # be_crud has 7 of 10, the second of five levels; 10 of 10 is the first.
        assert (await queued, await to_come) == ([2, 1], [1])
    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=len(MANY), done=len(MANY) - 1, cancelled=1)
    assert activities.calls[BE_CRUD, last] == 0


async def priorities(client: Client, job_id: str, table: str) -> list[int]:
    """Return the queue levels of a table's activities, in the order of their scheduling."""
    child = client.get_workflow_handle(table_workflow_id(job_id, table))
    return [
        event.activity_task_scheduled_event_attributes.priority.priority_key
        for event in (await child.fetch_history()).events
        if event.HasField("activity_task_scheduled_event_attributes")
    ]


async def test_paused_job_can_be_cancelled(running: Running) -> None:
    job_id, activities = new_id(), one_kind("a", tables=("a", "b"))
    async with blocked(running, activities, job_id) as (client, _, handle):
        await handle.execute_update(OrchestrationWorkflow.pause)
        await until_idle(client, job_id, ("a",))
        await handle.cancel()
        with pytest.raises(WorkflowFailureError):
            await handle.result()
        assert (await handle.describe()).status is WorkflowExecutionStatus.CANCELED
    assert activities.calls["assemble", None] == 1


async def test_boilerplate_is_paused_with_the_job(running: Running) -> None:
    activities = FakeActivities(("a",), (AgentKind.BE_BOILERPLATE,), blocking=frozenset({""}))
    async with blocked(running, activities, new_id()) as (_, _, handle):
        await handle.execute_update(OrchestrationWorkflow.pause)
        activities.blocking = frozenset()
        await handle.execute_update(OrchestrationWorkflow.resume)
        assert (await handle.result()).counts == Counts(total=1, done=1)
    assert activities.calls[AgentKind.BE_BOILERPLATE, None] == 2


async def test_table_at_work_is_cancelled_when_it_is_skipped(running: Running) -> None:
    activities = one_kind("a", tables=("a", "b"))
    async with blocked(running, activities, new_id()) as (_, _, handle):
        await handle.execute_update(OrchestrationWorkflow.skip, "a")
        result = await handle.result()
    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=2, done=1, cancelled=1)


async def test_new_priority_queues_anew_what_is_queued(running: Running) -> None:
    job_id, activities = new_id(), one_kind("a", tables=("a",))
    async with blocked(running, activities, job_id) as (client, _, handle):
        activities.blocking = frozenset()
        await handle.execute_update(OrchestrationWorkflow.reprioritise, 2)
        assert (await handle.result()).state is JobState.DONE
        assert await priorities(client, job_id, "a") == [2, 5]


async def test_what_cannot_be_done_is_refused_with_a_reason(running: Running) -> None:
    activities = one_kind("a", tables=("a", "b"))
    async with blocked(running, activities, new_id()) as (_, _, handle):
        refused = [
            await refusal(handle.execute_update(OrchestrationWorkflow.resume)),
            await refusal(handle.execute_update(OrchestrationWorkflow.reprioritise, 11)),
            await refusal(handle.execute_update(OrchestrationWorkflow.skip, "nothing")),
        ]
        await handle.execute_update(OrchestrationWorkflow.pause)
        refused.append(await refusal(handle.execute_update(OrchestrationWorkflow.pause)))
        await handle.cancel()
    assert [reason.split(":")[0] for reason in refused] == [
        "the job is not paused",
        "11 is no priority",
        "the table 'nothing' is none of this job's, or has ended already",
        "the job is paused already",
    ]


async def refusal(update: object) -> str:
    """Return why an update is refused."""
    with pytest.raises(WorkflowUpdateFailedError) as caught:
        await update  # type: ignore[misc]
    assert isinstance(caught.value.cause, ApplicationError)
    return caught.value.cause.message


async def test_retried_job_runs_only_what_failed(running: Running) -> None:
    tables, job_id = ("a", "b", "c"), new_id()
    activities = FakeActivities(tables, failing={(BE_CRUD, "b"): (broken(), 1)})
    async with running(activities) as (client, settings):
        the_job = job(job_id)
        first = await (await start(client, settings, the_job)).result()
        again = replace(the_job, only=(Only(BE_CRUD, ("b",)),))
        second = await (await start(client, settings, again)).result()
    assert (first.state, first.counts.failed) == (JobState.PARTIAL, 1)
    assert second.state is JobState.DONE
    assert second.counts == Counts(total=1, done=1)
    assert [activities.calls[BE_CRUD, table] for table in tables] == [1, 2, 1]
    assert activities.calls["assemble", None] == 2


async def test_those_who_follow_hear_of_each_step_and_of_the_end(running: Running) -> None:
    activities, job_id = one_kind("a", tables=("a", "b")), new_id()
    shown: list[JobStatus] = []
    async with blocked(running, activities, job_id) as (_, _, handle):
        # By the door that `watch` uses: a job may end while somebody asks for the next news, and
        # Temporal refuses that question then; the end is heard of all the same.
        the_end = asyncio.ensure_future(jobs.follow(handle, job_id, shown.append, no_outage))
        await until(lambda: bool(shown) and shown[-1].counts.done == 1)
        await handle.execute_update(OrchestrationWorkflow.pause)
        await until(lambda: shown[-1].state is JobState.PAUSED)
        await handle.cancel()
        end = await the_end
    assert end.state is JobState.CANCELLED
    assert end.result and end.result.counts == Counts(total=2, done=1, cancelled=1)
    heard = list(dict.fromkeys(status.state for status in shown))
    assert heard[:2] == [JobState.RUNNING, JobState.PAUSED]
    assert set(heard[2:]) <= {JobState.CANCELLED}


def no_outage(line: str) -> None:
    """Fail, for the server was never away."""
    raise AssertionError(line)


async def until(reached: Callable[[], bool]) -> None:
    """Wait until something is reached."""
    async with asyncio.timeout(60):
        while not reached():
            await asyncio.sleep(0.05)


async def test_sub_task_that_fails_while_it_is_paused_is_not_lost(running: Running) -> None:
    activities = FakeActivities(("a",), (BE_CRUD,), failing={(BE_CRUD, "a"): (busy(), 1)})
    activities.slow_to_fail = True
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        assert await asyncio.to_thread(activities.blocked.wait, 60)
        await handle.execute_update(OrchestrationWorkflow.pause)
        activities.may_fail.set()
        await handle.execute_update(OrchestrationWorkflow.resume)
        assert (await handle.result()).counts == Counts(total=1, done=1)


async def test_tables_are_described_whatever_they_are_called(running: Running) -> None:
    tables = ("order items", AgentKind.BE_BOILERPLATE)
    kinds = (AgentKind.BE_BOILERPLATE, BE_CRUD)
    activities = FakeActivities(tables, kinds, blocking=frozenset({"", *tables}))
    job_id = new_id()
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        await reach(handle, lambda status: len(status.running) == len(tables))
        session = Session(client, settings, None, embedded=False)
        async with asyncio.timeout(60):
            while len(known := (await describe(session, job_id))["at_work"]) < 3:
                await asyncio.sleep(0.05)
        activities.blocking = frozenset()
        await handle.execute_update(OrchestrationWorkflow.reprioritise, 2)
        assert (await handle.result()).counts == Counts(total=3, done=3)
    assert {(one["kind"], one["table"]) for one in known} == {
        (AgentKind.BE_BOILERPLATE, None),
        (BE_CRUD, "order items"),
        (BE_CRUD, AgentKind.BE_BOILERPLATE),
    }
