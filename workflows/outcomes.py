"""Turns what activities and children raise or return into outcomes and failures."""

from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from temporalio.exceptions import (
    ActivityError,
    ApplicationError,
    FailureError,
    TimeoutError,
    is_cancelled_exception,
)

from crudflow.contracts import Rendered, SubTaskOutcome, SubTaskState, TableResult, Task
from workflows import policies

REASON_LENGTH: Final = 500

T = TypeVar("T")


def done(task: Task, table: str | None, rendered: Rendered) -> SubTaskOutcome:
    """Return the outcome of a sub-task that generated its files."""
    return SubTaskOutcome(
        task=task.id,
        kind=task.kind,
        table=table,
        state=SubTaskState.DONE,
        files=rendered.files,
        written=rendered.written,
        kept=rendered.kept,
        note=rendered.note,
    )


def failed(task: Task, table: str | None, error: BaseException) -> SubTaskOutcome:
    """Return the outcome of a sub-task that gave up, with the error's own type and words."""
    kind, reason = explain(error)
    return SubTaskOutcome(
        task=task.id,
        kind=task.kind,
        table=table,
        state=SubTaskState.FAILED,
        reason=reason[:REASON_LENGTH],
        error=kind,
    )


def cancelled(task: Task, table: str | None) -> SubTaskOutcome:
    """Return the outcome of a sub-task that was cancelled."""
    return SubTaskOutcome(task=task.id, kind=task.kind, table=table, state=SubTaskState.CANCELLED)


def failure(error: FailureError) -> ApplicationError:
    """Return the error that fails a workflow for the same reason as an activity or a child."""
    kind, reason = explain(error)
    return ApplicationError(reason, type=kind, non_retryable=True)


async def insist(step: Coroutine[Any, Any, T]) -> T:
    """Await a step that its workflow cannot go on without; its failure is the workflow's.

    Raises:
        ApplicationError: The step failed.
        ActivityError: It was cancelled.
    """
    try:
        return await step
    except ActivityError as error:
        if is_cancelled_exception(error):
            raise
        raise failure(error) from error


def explain(error: BaseException) -> tuple[str, str]:
    """Return the type and the one-line reason of the innermost cause that says something."""
    cause = _root(error)
    if isinstance(cause, ApplicationError):
        return cause.type or "ApplicationError", cause.message
    if isinstance(cause, TimeoutError):
        return "TimeoutError", _timeout_reason(cause)
    if isinstance(cause, FailureError):
        return type(cause).__name__, cause.message
    return type(cause).__name__, str(cause)


def table_result(error: FailureError) -> TableResult | None:
    """Return the result that a failed table workflow carries as a detail, if it does."""
    cause = error.cause
    if not isinstance(cause, ApplicationError) or not cause.details:
        return None
    detail: Any = cause.details[0]
    return TableResult.read(detail) if isinstance(detail, dict) else None


def _root(error: BaseException) -> BaseException:
    while isinstance(error, FailureError) and not isinstance(error, ApplicationError):
        if error.cause is None:
            return error
        error = error.cause
    return error


def _timeout_reason(error: TimeoutError) -> str:
    kind = error.type.name.lower().replace("_", "-") if error.type else "unknown"
    tries = policies.RETRIES.maximum_attempts
    return f"gave up after {tries} attempts ({kind} timeout): see the worker's log, then retry"
