"""One call that both heartbeats and tells the progress board."""

import contextvars
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from temporalio import activity

from crudflow.contracts import Step
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
