"""What a job tells the progress board, and that it never waits for one that is away."""

import asyncio
import uuid

import pytest
from temporalio.api.enums.v1 import EventType
from temporalio.client import Client, WorkflowFailureError, WorkflowHandle
from temporalio.exceptions import ApplicationError

from crudflow.contracts import AgentKind, JobResult, JobState, Reconcile, SubTaskState
from crudflow.settings import Settings
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, broken, busy, job
from workflows.orchestration import OrchestrationWorkflow
from workflows.visibility import board_workflow_id, job_workflow_id

Handle = WorkflowHandle[OrchestrationWorkflow, JobResult]


async def start(client: Client, settings: Settings) -> Handle:
    job_id = f"board-{uuid.uuid4().hex[:8]}"
    return await client.start_workflow(
        OrchestrationWorkflow.run,
        job(job_id),
        id=job_workflow_id(job_id),
        task_queue=settings.task_queue,
    )


async def healed(client: Client, handle: Handle) -> None:
    """Wait until the workflow that puts the board right has ended."""
    job_id = handle.id.removeprefix(job_workflow_id(""))
    run = handle.first_execution_run_id or ""
    await client.get_workflow_handle(board_workflow_id(job_id, run)).result()


async def children(handle: Handle) -> set[str]:
    events = (await handle.fetch_history()).events
    kind = EventType.EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED
    return {
        event.start_child_workflow_execution_initiated_event_attributes.workflow_type.name
        for event in events
        if event.event_type == kind
    }


def states(truth: Reconcile) -> dict[tuple[AgentKind, str | None], SubTaskState]:
    return {(one.kind, one.table): one.state for one in truth.outcomes}


async def test_without_a_board_one_activity_asks_for_it_and_nothing_more(running: Running) -> None:
    activities = FakeActivities()
    async with running(activities) as (client, settings):
        handle = await start(client, settings)
        await handle.result()
        assert await children(handle) == {"TableWorkflow"}
    assert activities.calls["announce", None] == 1
    assert activities.calls["record", None] == activities.calls["reconcile", None] == 0


async def test_the_board_is_told_everything_at_the_end(running: Running) -> None:
    activities = FakeActivities(
        board=True, failing={(AgentKind.BE_CRUD, "teachers"): (broken(), 9)}
    )
    async with running(activities) as (client, settings):
        handle = await start(client, settings)
        result = await handle.result()
        assert await children(handle) == {"TableWorkflow"}
    (truth,) = activities.truths
    assert truth.result == result
    assert truth.announced.tables == activities.tables
    assert {task.kind for task in truth.announced.tasks} == {*activities.kinds}
    assert truth.announced.target.run == handle.first_execution_run_id
    assert 0 < truth.announced.began < truth.ended
    found = states(truth)
    assert len(found) == result.counts.total
    assert found.pop((AgentKind.BE_CRUD, "teachers")) is SubTaskState.FAILED
    assert set(found.values()) == {SubTaskState.DONE}


async def test_a_job_that_failed_before_it_had_sub_tasks_is_on_the_board(running: Running) -> None:
    wrong = ApplicationError("a.sql:3:7: no", type="SchemaError", non_retryable=True)
    activities = FakeActivities(board=True, parse_error=wrong)
    async with running(activities) as (client, settings):
        with pytest.raises(WorkflowFailureError):
            await (await start(client, settings)).result()
    (truth,) = activities.truths
    assert (truth.result.state, truth.reason) == (JobState.FAILED, "a.sql:3:7: no")
    assert truth.announced.tasks == ()


async def test_a_cancelled_job_is_told_as_such(running: Running) -> None:
    activities = FakeActivities(board=True, blocking=frozenset({"teachers"}))
    async with running(activities) as (client, settings):
        handle = await start(client, settings)
        assert await _blocked(activities)
        await handle.cancel()
        with pytest.raises(WorkflowFailureError):
            await handle.result()
    (truth,) = activities.truths
    assert truth.result.state is JobState.CANCELLED


@pytest.mark.parametrize("where", ["from the beginning", "at the end"])
async def test_a_board_that_is_away_is_put_right_by_a_workflow_of_its_own(
    running: Running, where: str
) -> None:
    away = FakeActivities(announce_error=busy("no board"))
    lost = FakeActivities(board=True, board_errors=[busy("no board")] * 2)
    activities = away if where == "from the beginning" else lost
    async with running(activities) as (client, settings):
        handle = await start(client, settings)
        result = await handle.result()
        await healed(client, handle)
    (truth,) = activities.truths
    assert truth.result == result
    assert result.state is JobState.DONE


async def test_every_end_is_told_once_in_few_batches(running: Running) -> None:
    tables = tuple(f"table_{number:03}" for number in range(120))
    activities = FakeActivities(tables, board=True)
    async with running(activities) as (client, settings):
        result = await (await start(client, settings)).result()
    (truth,) = activities.truths
    told = [one for batch in activities.recorded for one in batch.outcomes]
    told += truth.outcomes
    assert len({(one.task, one.table) for one in told}) == result.counts.total == 241
    assert activities.calls["record", None] == len(activities.recorded) < 10


async def _blocked(activities: FakeActivities) -> bool:
    return await asyncio.to_thread(activities.blocked.wait, 30)
