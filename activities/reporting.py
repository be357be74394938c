"""One call that both heartbeats and tells the progress board."""

import contextvars
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from temporalio import activity
from temporalio.exceptions import ApplicationError

from crudflow.contracts import AgentKind, Step, SubTaskOutcome, SubTaskState
from crudflow.ports import Progress, SubTaskId

PULSE_SECONDS: Final = 2.0
"""Pause between the heartbeats of a step that takes long; well under the heartbeat timeout."""


class Reporter:
    """Reports the steps of one activity."""

    def __init__(
        self, of: int, progress: Progress | None = None, subtask: SubTaskId | None = None
    ) -> None:
        """Report `of` steps; to Temporal alone where no board is given."""
        self._of = of
        self._progress = progress
        self._subtask = subtask
        self._last = Step(0, of, "begun")

    def report(self, number: int, message: str) -> None:
        """Say that step `number` begins: `message` names it."""
        self._last = Step(number, self._of, message)
        self.beat()
        if self._progress and self._subtask:
            self._progress.step(self._subtask, self._last)

    def beat(self) -> None:
        """Tell Temporal that the current step is still going on."""
        activity.heartbeat(self._last)


@contextmanager
def reporting(
    of: int, progress: Progress | None = None, subtask: SubTaskId | None = None
) -> Iterator[Reporter]:
    """Give a reporter whose current step keeps heartbeating, however long it takes."""
    reporter = Reporter(of, progress, subtask)
    ended = threading.Event()
    context = contextvars.copy_context()

    def pulse() -> None:
        while not ended.wait(PULSE_SECONDS):
            context.run(reporter.beat)

    thread = threading.Thread(target=pulse, name="pulse", daemon=True)
    thread.start()
    try:
        yield reporter
    finally:
        ended.set()


@contextmanager
def telling_failure(progress: Progress, subtask: SubTaskId, kind: AgentKind) -> Iterator[None]:
    """Tell the board that a sub-task has failed, unless another attempt follows.

    The job's workflow tells the same again, durably, in a batch with others.
    """
    try:
        yield
    except ApplicationError as error:
        if error.non_retryable or _is_last_attempt():
            reason, name = error.message, error.type or ""
            outcome = SubTaskOutcome(
                task=subtask.task,
                kind=kind,
                table=subtask.table,
                state=SubTaskState.FAILED,
                reason=reason,
                error=name,
            )
            progress.finish(subtask, outcome)
        raise


def _is_last_attempt() -> bool:
    info = activity.info()
    most = info.retry_policy.maximum_attempts if info.retry_policy else 0
    return 0 < most <= info.attempt
