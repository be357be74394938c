"""Jobs of more tables than one history can hold go on in new runs, and lose no count."""

import sysconfig
import uuid
from pathlib import Path

from temporalio.api.enums.v1 import EventType
from temporalio.testing import WorkflowEnvironment

from crudflow import runtime
from crudflow.cli import jobs
from crudflow.cli.session import Session
from crudflow.contracts import AgentKind, Counts, JobState
from crudflow.settings import Settings
from tests.workflows.fakes import Failing, FakeActivities, broken, job
from worker import WORKFLOWS
from workflows.orchestration import OrchestrationWorkflow
from workflows.visibility import SEARCH_ATTRIBUTES, job_workflow_id

SHORT_HISTORIES = (
    *("--dynamic-config-value", "limit.historyCount.suggestContinueAsNew=200"),
    *("--log-level", "error"),
)


async def test_job_continues_as_new_and_counts_everything_once() -> None:
    tables = tuple(f"table_{number:03}" for number in range(120))
    failing: Failing = {(AgentKind.BE_CRUD, "table_003"): (broken(), 9)}
    activities = FakeActivities(
        tables, (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD), failing=failing
    )
    job_id = f"large-{uuid.uuid4().hex[:8]}"
    async with await WorkflowEnvironment.start_local(
        dev_server_existing_path=str(Path(sysconfig.get_path("scripts")) / "temporal"),
        dev_server_extra_args=SHORT_HISTORIES,
        data_converter=runtime.data_converter(),
        search_attributes=SEARCH_ATTRIBUTES,
    ) as environment:
        settings = Settings(task_queue="large")
        client = environment.client
        async with runtime.new_worker(client, settings, WORKFLOWS, activities.all()):
            handle = await client.start_workflow(
                OrchestrationWorkflow.run,
                job(job_id),
                id=job_workflow_id(job_id),
                task_queue=settings.task_queue,
            )
            result = await handle.result()
            first = client.get_workflow_handle(handle.id, run_id=handle.first_execution_run_id)
            last_event = (await first.fetch_history()).events[-1]
            began, ended = (await first.describe()).start_time, (await handle.describe()).close_time
            session = Session(client, settings, None, embedded=True)
            took = await jobs.took(session, await jobs.describe(session, job_id))

    assert last_event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW
    assert ended is not None
    assert took == (ended - began).total_seconds()
    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=121, done=120, failed=1)
    assert [failure.table for failure in result.failures] == ["table_003"]
    assert result.files == 120 * 4 + 3
    assert activities.calls[AgentKind.BE_BOILERPLATE, None] == 1
    assert all(activities.calls[AgentKind.BE_CRUD, table] == 1 for table in tables)
