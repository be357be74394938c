"""What a job does and how it ends, on a real Temporal server with activities under control."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace

import pytest
from temporalio.client import (
    Client,
    WorkflowExecutionStatus,
    WorkflowFailureError,
    WorkflowHandle,
)
from temporalio.common import SearchAttributePair, TypedSearchAttributes
from temporalio.exceptions import ApplicationError, CancelledError

from crudflow.contracts import (
    AgentKind,
    Classification,
    Counts,
    Job,
    JobResult,
    JobState,
    JobStatus,
    Verdict,
)
from crudflow.settings import Settings
from tests.workflows.conftest import Running
from tests.workflows.fakes import KINDS, FakeActivities, broken, busy, job
from workflows.orchestration import RESULT_MEMO, OrchestrationWorkflow
from workflows.visibility import KINDS as KINDS_ATTRIBUTE
from workflows.visibility import STATE, TABLE, job_workflow_id, table_workflow_id

Handle = WorkflowHandle[OrchestrationWorkflow, JobResult]


def new_id() -> str:
    return f"school-{uuid.uuid4().hex[:8]}"


async def start(client: Client, settings: Settings, the_job: Job) -> Handle:
    return await client.start_workflow(
        OrchestrationWorkflow.run,
        the_job,
        id=job_workflow_id(the_job.target.job_id),
        task_queue=settings.task_queue,
        search_attributes=TypedSearchAttributes([SearchAttributePair(STATE, "running")]),
    )


async def test_job_without_tasks_runs_every_kind_the_blueprint_offers(running: Running) -> None:
    activities = FakeActivities()
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(new_id()))).result()

    assert result.state is JobState.DONE
    assert result.counts == Counts(total=7, done=7)  # 1 + 3 tables x 2 kinds
    assert result.files == 7 * 4 + 3
    assert result.written == 7 * 2 + 3
    assert result.kept == ("README.md",)
    assert result.warnings == ("line 3: lost",)
    for table in activities.tables:
        assert activities.calls[AgentKind.BE_CRUD, table] == 1
        assert activities.calls[AgentKind.FE_CRUD, table] == 1
    assert activities.calls["assemble", None] == 1


async def test_named_tasks_run_only_their_kinds(running: Running) -> None:
    routed = Classification("APIs", Verdict.ROUTED, (AgentKind.BE_CRUD,), 0.9, ("APIs",))
    activities = FakeActivities(answers={"APIs": routed})
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(new_id(), "APIs"))).result()

    assert result.counts == Counts(total=3, done=3)
    assert activities.calls[AgentKind.BE_BOILERPLATE, None] == 0


async def test_tasks_of_one_kind_run_once_over_the_tables_of_both(running: Running) -> None:
    one = Classification("a", Verdict.ROUTED, (AgentKind.BE_CRUD,), tables=("students",))
    other = replace(one, text="b", tables=("courses",))
    activities = FakeActivities(answers={"a": one, "b": other})
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(new_id(), "a", "b"))).result()

    assert result.counts == Counts(total=2, done=2)
    assert activities.calls[AgentKind.BE_CRUD, "teachers"] == 0


async def test_failed_table_leaves_the_others_whole(running: Running) -> None:
    activities = FakeActivities(failing={(AgentKind.BE_CRUD, "teachers"): (broken(), 99)})
    job_id = new_id()
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(job_id))).result()
        child = client.get_workflow_handle(table_workflow_id(job_id, "teachers"))
        assert (await child.describe()).status is WorkflowExecutionStatus.FAILED

    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=7, done=6, failed=1)
    (failure,) = result.failures
    assert (failure.kind, failure.table) == (AgentKind.BE_CRUD, "teachers")
    assert (failure.error, failure.reason) == ("InternalError", "the template is broken")
    assert activities.calls[AgentKind.BE_CRUD, "teachers"] == 1, "not worth a retry"
    assert activities.calls[AgentKind.FE_CRUD, "teachers"] == 1
    assert activities.calls["assemble", None] == 1


async def test_transient_errors_are_retried(running: Running) -> None:
    activities = FakeActivities(failing={(AgentKind.BE_BOILERPLATE, None): (busy(), 1)})
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(new_id()))).result()

    assert result.state is JobState.DONE
    assert activities.calls[AgentKind.BE_BOILERPLATE, None] == 2


async def test_job_of_which_nothing_is_done_fails_and_carries_its_result(running: Running) -> None:
    failing = {(kind, table): (broken(), 99) for kind in KINDS for table in ("students", None)}
    activities = FakeActivities(tables=("students",), failing=failing)
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()
        assert (await describe_state(handle)) == "failed"

    cause = caught.value.cause
    assert isinstance(cause, ApplicationError)
    assert cause.type == "NothingDone"
    assert cause.details[0]["counts"]["failed"] == 3
    assert activities.calls["assemble", None] == 1


async def test_bad_schema_fails_the_job_once_and_for_its_own_reason(running: Running) -> None:
    error = ApplicationError("school.sql:3:7: no", type="SchemaError", non_retryable=True)
    activities = FakeActivities(parse_error=error)
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()
        assert (await describe_state(handle)) == "failed"

    cause = caught.value.cause
    assert isinstance(cause, ApplicationError)
    assert (cause.type, cause.message) == ("SchemaError", "school.sql:3:7: no")
    assert activities.calls["parse", None] == 1
    assert activities.calls["assemble", None] == 0


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Classification("it", Verdict.REFUSED), "none that crudflow can do"),
        (Classification("it", Verdict.AMBIGUOUS, (AgentKind.BE_CRUD,)), "may mean be_crud"),
        (Classification("it", Verdict.ROUTED, (AgentKind.UI_CRUD,)), "does not offer yet"),
    ],
)
async def test_task_that_cannot_be_run_fails_the_job(
    running: Running, answer: Classification, words: str
) -> None:
    activities = FakeActivities(answers={"it": answer})
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id(), "it"))
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()

    cause = caught.value.cause
    assert isinstance(cause, ApplicationError)
    assert cause.type == "TaskError"
    assert words in cause.message
    assert not any(isinstance(what, AgentKind) for what, _ in activities.calls)


async def test_board_that_cannot_be_told_does_not_stop_the_job(running: Running) -> None:
    activities = FakeActivities(announce_error=broken("no such board"))
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, job(new_id()))).result()

    assert result.state is JobState.DONE


async def test_cancelled_job_assembles_and_leaves_its_result(running: Running) -> None:
    activities = FakeActivities(blocking=frozenset({"teachers"}))
    job_id = new_id()
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        await asyncio.to_thread(activities.blocked.wait, 30)
        await reach(handle, lambda status: status.counts.done == 5)
        await handle.cancel()
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()
        description = await handle.describe()
        child = client.get_workflow_handle(table_workflow_id(job_id, "teachers"))
        assert (await child.describe()).status is WorkflowExecutionStatus.CANCELED

    assert isinstance(caught.value.cause, CancelledError)
    assert description.status is WorkflowExecutionStatus.CANCELED
    assert description.typed_search_attributes.get(STATE) == "cancelled"
    left = (await description.memo())[RESULT_MEMO]
    assert left["state"] == "cancelled"
    assert (left["counts"]["done"], left["counts"]["cancelled"]) == (5, 2)
    assert activities.calls["assemble", None] == 1


async def test_child_that_somebody_else_cancels_makes_the_job_partial(running: Running) -> None:
    activities = FakeActivities(blocking=frozenset({"teachers"}))
    job_id = new_id()
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        await asyncio.to_thread(activities.blocked.wait, 30)
        await client.get_workflow_handle(table_workflow_id(job_id, "teachers")).cancel()
        result = await handle.result()

    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=7, done=5, cancelled=2)


async def test_web_ui_tells_the_story(running: Running) -> None:
    activities = FakeActivities(failing={(AgentKind.BE_CRUD, "teachers"): (broken(), 99)})
    job_id = new_id()
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        await handle.result()
        details = await handle.query("__temporal_workflow_metadata")
        parent = await handle.describe()
        child = await client.get_workflow_handle(table_workflow_id(job_id, "students")).describe()
        summary = await child.static_summary()

    assert "PARTIAL" in str(details)
    assert parent.typed_search_attributes.get(STATE) == "partial"
    assert parent.typed_search_attributes.get(KINDS_ATTRIBUTE) == sorted(KINDS)
    assert child.typed_search_attributes.get(TABLE) == "students"
    assert summary == "students: be_crud, fe_crud"


async def test_status_query_answers_while_the_job_runs_and_after(running: Running) -> None:
    activities = FakeActivities(blocking=frozenset({"teachers"}))
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await asyncio.to_thread(activities.blocked.wait, 30)
        status = await reach(handle, lambda it: it.counts.done == 5)
        await handle.cancel()
        with pytest.raises(WorkflowFailureError):
            await handle.result()
        ended = await handle.query(OrchestrationWorkflow.status)

    assert (status.state, status.phase) == (JobState.RUNNING, "generating")
    assert status.running == ("teachers",)
    assert status.by_kind[AgentKind.BE_CRUD].done == 2
    assert (ended.state, ended.running) == (JobState.CANCELLED, ())


async def test_priorities_and_fairness_reach_the_queue(running: Running) -> None:
    activities = FakeActivities(tables=("students",))
    job_id = new_id()
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(job_id))
        await handle.result()
        child = client.get_workflow_handle(table_workflow_id(job_id, "students"))
        parent_events = (await handle.fetch_history()).events
        child_events = (await child.fetch_history()).events

    scheduled = {
        event.activity_task_scheduled_event_attributes.activity_type.name: (
            event.activity_task_scheduled_event_attributes
        )
        for event in parent_events
        if event.HasField("activity_task_scheduled_event_attributes")
    }
    assert scheduled["render_app"].priority.priority_key == 1
    assert scheduled["render_app"].priority.fairness_key == job_id
    keys = [
        event.activity_task_scheduled_event_attributes.priority.priority_key
        for event in child_events
        if event.HasField("activity_task_scheduled_event_attributes")
    ]
    assert keys == [2, 3]  # be_crud 7, fe_crud 5


async def reach(handle: Handle, condition: Callable[[JobStatus], bool]) -> JobStatus:
    """Ask until the job has come to where the condition holds."""
    async with asyncio.timeout(60):
        while True:
            status = await handle.query(OrchestrationWorkflow.status)
            if condition(status):
                return status
            await asyncio.sleep(0.05)


async def describe_state(handle: Handle) -> str | None:
    return (await handle.describe()).typed_search_attributes.get(STATE)
