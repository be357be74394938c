"""Starting jobs, finding them, following them to their end."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter
from temporalio.client import (
    WorkflowExecution,
    WorkflowExecutionDescription,
    WorkflowExecutionStatus,
    WorkflowFailureError,
    WorkflowHandle,
    WorkflowQueryFailedError,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.common import SearchAttributePair, TypedSearchAttributes, WorkflowIDConflictPolicy
from temporalio.exceptions import ApplicationError, FailureError, WorkflowAlreadyStartedError
from temporalio.service import RPCError, RPCStatusCode

from crudflow import errors
from crudflow.cli.session import Session
from crudflow.contracts import Job, JobResult, JobState, JobStatus
from crudflow.errors import CrudflowError, UserError
from workflows.orchestration import RESULT_MEMO, OrchestrationWorkflow
from workflows.policies import queue_priority
from workflows.visibility import STATE, job_workflow_id

PAUSE_SECONDS: Final = 0.25
NEWS_SECONDS: Final = 1.0
"""Pause after news: each piece asked for is an event of the job's, and a line on its timeline."""

QUERY_SECONDS: Final = 3
AWAY_SECONDS: Final = 2
INPUT_MEMO: Final = "input"

Handle = WorkflowHandle[OrchestrationWorkflow, JobResult]


@dataclass(frozen=True, slots=True)
class JobEnd:
    """How a job ended.

    Attributes:
        job_id: The job.
        state: Its final state.
        result: Its result; `None` where it failed before it had one.
        error: One line that says why it failed as a whole, else empty.
        exit_code: The command line's exit code for it.
    """

    job_id: str
    state: JobState
    result: JobResult | None
    error: str = ""
    exit_code: int = 0

    @property
    def output_dir(self) -> str:
        """The output directory; empty where there is no result."""
        return self.result.output_dir if self.result else ""


@dataclass(frozen=True, slots=True)
class JobEntry:
    """One row of the list of jobs."""

    job_id: str
    state: str
    started: datetime
    closed: datetime | None


async def submit(session: Session, job: Job, summary: str) -> tuple[Handle, bool]:
    """Start a job, or join the one of that name that is running.

    Returns:
        The job's handle, and whether it was running already.

    Raises:
        UserError: A job of that name is running with another input.
    """
    # A retried job is the same job: the command that made it finds it.
    fingerprint = TypeAdapter(Job).dump_json(replace(job, only=())).decode()
    try:
        handle = await session.client.start_workflow(
            OrchestrationWorkflow.run,
            job,
            id=job_workflow_id(job.target.job_id),
            task_queue=session.settings.task_queue,
            id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
            memo={INPUT_MEMO: fingerprint},
            search_attributes=TypedSearchAttributes(
                [SearchAttributePair(STATE, JobState.RUNNING.value)]
            ),
            static_summary=summary,
            static_details=_details(job),
            priority=queue_priority(job.target.job_id, 10),
        )
        return handle, False
    except WorkflowAlreadyStartedError:
        return await _join(session, job, fingerprint), True


async def _join(session: Session, job: Job, fingerprint: str) -> Handle:
    handle = get_handle(session, job.target.job_id)
    running = await (await handle.describe()).memo()
    if running.get(INPUT_MEMO) != fingerprint:
        raise UserError(
            f"a job {job.target.job_id!r} is running with another input: choose another --job-id,"
            f" or cancel it with 'crudflow cancel {job.target.job_id}'"
        )
    return handle


def get_handle(session: Session, job_id: str) -> Handle:
    """Return the handle of a job, whether or not there is one of that name."""
    return session.client.get_workflow_handle_for(
        OrchestrationWorkflow.run, job_workflow_id(job_id)
    )


async def describe(session: Session, job_id: str) -> WorkflowExecutionDescription:
    """Describe a job.

    Raises:
        UserError: There is none of that name.
    """
    try:
        return await get_handle(session, job_id).describe()
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        raise UserError(
            f"there is no job {job_id!r}: 'crudflow list' shows those there are"
        ) from None


async def took(session: Session, last: WorkflowExecutionDescription) -> float:
    """Return the seconds from a job's start to its end, in all runs that continue each other.

    Args:
        session: Where the job is.
        last: The job's last run, ended.
    """
    first_id = last.raw_info.first_run_id
    first = last
    if first_id and first_id != last.run_id:
        handle = session.client.get_workflow_handle(last.id, run_id=first_id)
        first = await handle.describe()
    return (last.close_time - first.start_time).total_seconds() if last.close_time else 0.0


async def list_jobs(session: Session, limit: int) -> list[JobEntry]:
    """Return the newest jobs, newest first."""
    query = f"WorkflowType = '{OrchestrationWorkflow.__name__}'"
    return [
        JobEntry(
            job_id=found.id.removeprefix(job_workflow_id("")),
            state=state_of(found),
            started=found.start_time,
            closed=found.close_time,
        )
        async for found in session.client.list_workflows(query, limit=limit)
    ]


async def running_jobs(session: Session, but: str) -> list[str]:
    """Return the ids of all running jobs but one."""
    query = f"WorkflowType = '{OrchestrationWorkflow.__name__}' AND ExecutionStatus = 'Running'"
    prefix = job_workflow_id("")
    ids = [found.id.removeprefix(prefix) async for found in session.client.list_workflows(query)]
    return [job_id for job_id in ids if job_id != but]


async def query_status(handle: Handle) -> JobStatus | None:
    """Ask the job where it stands; `None` if no worker answers."""
    try:
        return await asyncio.wait_for(handle.query(OrchestrationWorkflow.status), QUERY_SECONDS)
    except (RPCError, WorkflowQueryFailedError, TimeoutError):
        return None


async def follow(
    handle: Handle, job_id: str, show: Callable[[JobStatus], None], say: Callable[[str], None]
) -> JobEnd:
    """Follow a job to its end, showing where it stands on the way.

    Args:
        handle: The job.
        job_id: Its name.
        show: Called with a status whenever there is news.
        say: Called with one line when the server goes away.
    """
    showing = asyncio.create_task(_show_news(handle, show))
    try:
        return await _await_end(handle, job_id, say)
    finally:
        showing.cancel()


async def _show_news(handle: Handle, show: Callable[[JobStatus], None]) -> None:
    """Wait for news in the job itself, one long poll after the other."""
    seen = -1
    while True:
        try:
            standing = await handle.execute_update(OrchestrationWorkflow.follow, seen)
            seen = standing.news
            show(standing.status)
            await asyncio.sleep(NEWS_SECONDS)
        except (RPCError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError):
            # The server is away, the job has ended, or it goes on in a new run; or nobody wants
            # the news any more, which the SDK turns into an error of its own.
            _heed_cancellation()
            await asyncio.sleep(PAUSE_SECONDS)


def _heed_cancellation() -> None:
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError


async def _await_end(handle: Handle, job_id: str, say: Callable[[str], None]) -> JobEnd:
    away = False
    while True:
        try:
            return await end_of(handle, job_id)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                raise
            if not away:
                say("the Temporal server is away; waiting for it")
            away = True
            await asyncio.sleep(AWAY_SECONDS)


async def end_of(handle: Handle, job_id: str) -> JobEnd:
    """Wait for a job's end and say how it ended."""
    try:
        result = await handle.result()
    except WorkflowFailureError as error:
        return await _unhappy_end(handle, job_id, error)
    return JobEnd(job_id, result.state, result, exit_code=0 if result.state is JobState.DONE else 1)


async def _unhappy_end(handle: Handle, job_id: str, error: WorkflowFailureError) -> JobEnd:
    cause = error.cause
    description = await handle.describe()
    if description.status is WorkflowExecutionStatus.CANCELED:
        left = (await description.memo()).get(RESULT_MEMO)
        return JobEnd(job_id, JobState.CANCELLED, _read_result(left), exit_code=1)
    if isinstance(cause, ApplicationError):
        result = _read_result(cause.details[0]) if cause.details else None
        code = _exit_code(cause.type or "")
        return JobEnd(job_id, JobState.FAILED, result, cause.message, code)
    reason = cause.message if isinstance(cause, FailureError) else str(cause)
    return JobEnd(job_id, JobState.FAILED, None, reason, 1)


def _read_result(detail: object) -> JobResult | None:
    return None if detail is None else TypeAdapter(JobResult).validate_python(detail)


def _exit_code(error_type: str) -> int:
    """Return the exit code that the error tree gives to an error of that name."""
    found = getattr(errors, error_type, None)
    if isinstance(found, type) and issubclass(found, CrudflowError):
        return found.exit_code
    return CrudflowError.exit_code


def state_of(found: WorkflowExecution) -> str:
    """Return the state that a job gives itself; Temporal knows better of one it did not let end."""
    overruled = {
        WorkflowExecutionStatus.TERMINATED: JobState.FAILED,
        WorkflowExecutionStatus.TIMED_OUT: JobState.FAILED,
        WorkflowExecutionStatus.CANCELED: JobState.CANCELLED,
    }
    known = overruled.get(found.status) if found.status else None
    return known or found.typed_search_attributes.get(STATE) or JobState.RUNNING


def _details(job: Job) -> str:
    sources = "\n".join(f"- `{source.name}`" for source in job.sources)
    tasks = "\n".join(f"- {task}" for task in job.tasks) or "- all that the blueprint offers"
    return (
        f"Schema:\n\n{sources}\n\nTasks:\n\n{tasks}\n\nBlueprint `{job.target.blueprint}`,"
        f" output `{job.target.output_dir}`"
    )
