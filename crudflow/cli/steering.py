"""Steering jobs: what is asked of a running one, and retrying one that has ended."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from pydantic import TypeAdapter
from temporalio.client import (
    WorkflowExecutionStatus,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.exceptions import FailureError
from temporalio.service import RPCError, RPCStatusCode

from crudflow.cli import jobs
from crudflow.cli.jobs import INPUT_MEMO, Handle, JobEnd
from crudflow.cli.session import Session
from crudflow.contracts import Job, JobState, JobStatus, Only, SubTaskOutcome
from crudflow.errors import TemporalUnavailableError, UserError
from workflows.orchestration import OrchestrationWorkflow
from workflows.tally import KEPT_FAILURES

ANSWER_SECONDS: Final = 15.0

Ask = Callable[[Handle], Awaitable[JobStatus]]


def pause(handle: Handle) -> Awaitable[JobStatus]:
    """Ask a job to start nothing more."""
    return handle.execute_update(OrchestrationWorkflow.pause)


def resume(handle: Handle) -> Awaitable[JobStatus]:
    """Ask a paused job to go on."""
    return handle.execute_update(OrchestrationWorkflow.resume)


def reprioritise(priority: int) -> Ask:
    """Ask a job to take another priority, 1 (low) to 10 (high)."""
    return lambda handle: handle.execute_update(OrchestrationWorkflow.reprioritise, priority)


def skip(table: str) -> Ask:
    """Ask a job to leave a table out."""
    return lambda handle: handle.execute_update(OrchestrationWorkflow.skip, table)


async def steer(session: Session, job_id: str, ask: Ask) -> JobStatus:
    """Ask something of a running job and return where it then stands.

    Raises:
        UserError: There is no such job, it has ended, or it refuses.
        TemporalUnavailableError: No worker answers.
    """
    found = await jobs.describe(session, job_id)
    if found.status is not WorkflowExecutionStatus.RUNNING:
        raise _ended(job_id)
    try:
        return await asyncio.wait_for(ask(jobs.get_handle(session, job_id)), ANSWER_SECONDS)
    except WorkflowUpdateFailedError as error:
        cause = error.cause
        raise UserError(cause.message if isinstance(cause, FailureError) else str(cause)) from None
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        raise _ended(job_id) from None
    except (TimeoutError, WorkflowUpdateRPCTimeoutOrCancelledError):
        raise TemporalUnavailableError(
            f"no worker has taken this within {ANSWER_SECONDS:.0f} s (task queue"
            f" {session.settings.task_queue!r}): start 'crudflow-worker' and ask again"
        ) from None


async def retry(session: Session, job_id: str, table: str | None) -> Handle:
    """Run again what failed in a job that has ended.

    A cancelled job, one that failed as a whole, and one with more failures than a result holds
    are run again as a whole; files that have not changed are not written again.

    Args:
        session: The connection.
        job_id: The job.
        table: The only table to run again; `None` for all that failed.

    Raises:
        UserError: There is no such job, it is running, or nothing of it failed.
    """
    found = await jobs.describe(session, job_id)
    if found.status is WorkflowExecutionStatus.RUNNING:
        raise UserError(f"the job {job_id!r} is running: retry it when it has ended")
    end = await jobs.end_of(jobs.get_handle(session, job_id), job_id)
    only = what_failed(end, table)
    job = TypeAdapter(Job).validate_json((await found.memo())[INPUT_MEMO])
    decided = end.result.decided if end.result else job.decided
    summary = f"retry: {_subtasks(only)} sub-tasks" if only else "retry: all sub-tasks"
    handle, _ = await jobs.submit(session, replace(job, only=only, decided=decided), summary)
    return handle


def what_failed(end: JobEnd, table: str | None) -> tuple[Only, ...]:
    """Return what a retry of a job runs; nothing stands for the whole job.

    Raises:
        UserError: Nothing failed, or nothing of that table.
    """
    failures = end.result.failures if end.result else ()
    if table is not None:
        failures = tuple(failure for failure in failures if failure.table == table)
        if not failures:
            raise UserError(
                f"nothing of the table {table!r} is among the failures of the job"
                f" {end.job_id!r}: 'crudflow status {end.job_id}' shows them"
            )
    elif end.state is JobState.DONE:
        raise UserError(f"nothing of the job {end.job_id!r} failed: there is nothing to retry")
    elif end.state is not JobState.PARTIAL or not 0 < len(failures) < KEPT_FAILURES:
        return ()
    return _by_kind(failures)


def _by_kind(failures: tuple[SubTaskOutcome, ...]) -> tuple[Only, ...]:
    kinds = dict.fromkeys(failure.kind for failure in failures)
    return tuple(
        Only(kind, tuple(one.table for one in failures if one.kind is kind and one.table))
        for kind in kinds
    )


def _subtasks(only: tuple[Only, ...]) -> int:
    return sum(max(len(one.tables), 1) for one in only)


def _ended(job_id: str) -> UserError:
    return UserError(f"the job {job_id!r} has ended already: there is nothing to steer")
