"""All that is known of a job, for `crudflow describe`: what runs, what failed, what is next."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from temporalio.api.workflow.v1 import PendingActivityInfo
from temporalio.client import WorkflowExecutionDescription, WorkflowExecutionStatus
from temporalio.exceptions import ApplicationError, FailureError

from crudflow.cli import jobs, output
from crudflow.cli.session import Session
from crudflow.contracts import JobStatus, Step
from workflows.visibility import job_workflow_id, table_workflow_id

LOOKED_AT: Final = 50
"""Tables at work whose activities are looked up: as many as are handed out at a time."""


async def describe(session: Session, job_id: str) -> dict[str, Any]:
    """Return what is known of a job, as JSON.

    Raises:
        UserError: There is no such job.
    """
    found = await jobs.describe(session, job_id)
    known = _frame(session, job_id, found)
    if found.status is not WorkflowExecutionStatus.RUNNING:
        end = await jobs.end_of(jobs.get_handle(session, job_id), job_id)
        seconds = await jobs.took(session, found)
        return {**known, **output.end_as_json(end, end.output_dir, seconds)}
    status = await jobs.query_status(jobs.get_handle(session, job_id))
    if status is None:
        return {**known, **output.unanswered_as_json(job_id, jobs.state_of(found))}
    at_work = await _at_work(session, job_id, found, status)
    return {**known, **output.status_as_json(status), "at_work": at_work}


def _frame(session: Session, job_id: str, found: WorkflowExecutionDescription) -> dict[str, Any]:
    workflow_id = job_workflow_id(job_id)
    place = f"{session.ui}/namespaces/{session.client.namespace}/workflows/{workflow_id}"
    return {
        "job_id": job_id,
        "workflow_id": workflow_id,
        "run_id": found.run_id,
        "task_queue": found.task_queue,
        "started": found.start_time.isoformat(),
        "closed": found.close_time.isoformat() if found.close_time else None,
        "web_ui": place if session.ui else None,
    }


async def _at_work(
    session: Session, job_id: str, found: WorkflowExecutionDescription, status: JobStatus
) -> list[dict[str, Any]]:
    """Return the sub-tasks that are queued or running, each with its step."""
    # Boilerplate has a label here, too, but no workflow: nothing is found.
    tables = status.running[:LOOKED_AT]
    handles = [
        session.client.get_workflow_handle(table_workflow_id(job_id, table)) for table in tables
    ]
    described = await asyncio.gather(
        *(handle.describe() for handle in handles), return_exceptions=True
    )
    rows = await _rows(session, None, found.raw_description.pending_activities)
    for table, child in zip(tables, described, strict=True):
        # One that has ended meanwhile, or has not begun yet, is at work no more or not yet.
        if isinstance(child, WorkflowExecutionDescription):
            rows += await _rows(session, table, child.raw_description.pending_activities)
    return rows


async def _rows(
    session: Session, table: str | None, pending: Sequence[PendingActivityInfo]
) -> list[dict[str, Any]]:
    return [
        {
            "kind": activity.activity_id,
            "table": table,
            "running": activity.HasField("last_started_time"),
            "step": await _step(session, activity),
            "attempt": activity.attempt,
            "last_failure": await _last_failure(session, activity),
        }
        for activity in pending
    ]


async def _step(session: Session, activity: PendingActivityInfo) -> str | None:
    if not activity.heartbeat_details.payloads:
        return None
    converter = session.client.data_converter
    (step,) = await converter.decode(activity.heartbeat_details.payloads, [Step])
    return f"{step.number} of {step.of}: {step.message}"


async def _last_failure(session: Session, activity: PendingActivityInfo) -> str | None:
    if not activity.HasField("last_failure"):
        return None
    error = await session.client.data_converter.decode_failure(activity.last_failure)
    # The server puts a failure that it has shortened into one of its own.
    while not isinstance(error, ApplicationError) and error.__cause__ is not None:
        error = error.__cause__
    return error.message if isinstance(error, FailureError) else str(error)
