"""One call that both heartbeats and tells the progress board."""

import contextvars
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Final

from temporalio import activity
from temporalio.exceptions import ApplicationError, CancelledError

from crudflow.contracts import AgentKind, Step, SubTaskOutcome, SubTaskState
from crudflow.ports import Progress, SubTaskId

QUIET_SECONDS: Final = 1.0
"""An activity that ends within this time sends no heartbeat: each first one is a call of its own,
which costs more than most sub-tasks' rendering, and nobody could read it."""

PULSE_SECONDS: Final = 1.0
"""Pause between the heartbeats of a step that takes long; well under the heartbeat timeout."""

GLANCE_SECONDS: Final = 0.1
"""Pause between two looks at what activities have noted: a board has four updates a second."""

HANDED_OVER: Final = "WorkerShutdown"
"""Error type of an attempt that a stopping worker hands over to the next worker."""

AT_ONCE: Final = timedelta(milliseconds=1)
"""The shortest delay of a retry; none at all would mean the retry policy's."""


def unwanted() -> bool:
    """Tell whether what the calling thread does is wanted no more, at least not here.

    For waiting inside of what a cancellation must not cut short, such as for a file's lock.
    """
    return activity.in_activity() and (activity.is_cancelled() or activity.is_worker_shutdown())


def given_up() -> bool:
    """Tell whether the calling thread's activity is cancelled, if only as its worker stops.

    For waiting for what is paid for: a worker that stops waits for it as long as it can.
    """
    return activity.in_activity() and activity.is_cancelled()


def is_cancelled() -> bool:
    """Tell whether somebody wants the calling thread's activity no more.

    A worker that stops cancels, in the end, what it still has; that is wanted, elsewhere.
    """
    if not activity.is_cancelled():
        return False
    details = activity.cancellation_details()  # known by the time that it is cancelled, not before
    return not (details and details.worker_shutdown)


def handed_over(what: str) -> ApplicationError:
    """Return the error that makes another worker try at once.

    Args:
        what: What this worker has not done.
    """
    return ApplicationError(
        f"the worker stopped before {what}: another one takes over",
        type=HANDED_OVER,
        next_retry_delay=AT_ONCE,
    )


class Reporter:
    """Reports the steps of one activity."""

    def __init__(
        self,
        of: int,
        progress: Progress | None = None,
        subtask: SubTaskId | None = None,
        kind: AgentKind | None = None,
        *,
        cancellable: bool = True,
    ) -> None:
        """Report `of` steps; to Temporal alone where no board is given.

        What is not cancellable goes on to its end although it is cancelled.
        """
        self._cancellable = cancellable
        self._kind = kind.value if kind else ""
        self._of = of
        self._progress = progress
        self._subtask = subtask
        self._steps: list[tuple[float, int, str]] = []
        self._told = 0
        self._stopping = activity.is_worker_shutdown()
        self._cancelled = False
        self._beat = time.monotonic() + QUIET_SECONDS - PULSE_SECONDS

    def report(self, number: int, message: str) -> None:
        """Say that step `number` begins: `message` names it.

        Takes note and returns. What costs more is done beside it, some times a second, by `glance`;
        steps are measured when the activity ends.

        Raises:
            ApplicationError: The worker is stopping: another one is to do it all, at once.
            CancelledError: The activity is cancelled.
        """
        if self._stopping:
            raise handed_over(f"step {number}, {message}")
        if self._cancelled:
            raise CancelledError(f"cancelled before step {number}, {message}")
        self._steps.append((time.monotonic(), number, message))

    def heed(self) -> None:
        """Look for a cancellation now; `report` goes by the last `glance`.

        Raises:
            CancelledError: The activity is cancelled.
        """
        if self._cancellable and is_cancelled():
            raise CancelledError("cancelled before anything was written")

    def measure(self) -> None:
        """Measure the steps, of which the last ends now."""
        durations = activity.metric_meter().create_histogram_float(
            "crudflow_step_duration", "Time that a step of an activity took", "seconds"
        )
        ends = [began for began, _, _ in self._steps[1:]] + [time.monotonic()]
        for (began, _, step), end in zip(self._steps, ends, strict=False):
            durations.record(end - began, {"step": step, "kind": self._kind})

    def glance(self) -> None:
        """Tell the board a new step, look whether to go on, and heartbeat if it is time."""
        self._stopping = activity.is_worker_shutdown()
        self._cancelled = self._cancellable and is_cancelled()
        noted = len(self._steps)
        if self._progress and self._subtask and noted != self._told:
            self._told = noted
            self._progress.step(self._subtask, self._newest())
        now = time.monotonic()
        if now - self._beat >= PULSE_SECONDS:
            self._beat = now
            activity.heartbeat(self._newest())

    def _newest(self) -> Step:
        _, number, message = self._steps[-1] if self._steps else (0, 0, "begun")
        return Step(number, self._of, message)


class _Pulse:
    """One thread that looks after all activities of the process that are under way."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._living: dict[Reporter, contextvars.Context] = {}
        self._thread: threading.Thread | None = None

    def join(self, reporter: Reporter) -> None:
        """Look after the calling activity until it leaves."""
        with self._changed:
            self._living[reporter] = contextvars.copy_context()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)
                self._thread.start()
            self._changed.notify()

    def leave(self, reporter: Reporter) -> None:
        """Look after this one no longer."""
        with self._changed:
            del self._living[reporter]

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._living)
            time.sleep(GLANCE_SECONDS)
            with self._changed:
                for reporter, context in self._living.items():
                    # A worker whose event loop is closed takes no more; the others go on.
                    with suppress(RuntimeError):
                        context.run(reporter.glance)


_PULSE: Final = _Pulse()


@contextmanager
def reporting(
    of: int,
    progress: Progress | None = None,
    subtask: SubTaskId | None = None,
    kind: AgentKind | None = None,
    *,
    cancellable: bool = True,
) -> Iterator[Reporter]:
    """Give a reporter whose current step keeps heartbeating, however long it takes."""
    reporter = Reporter(of, progress, subtask, kind, cancellable=cancellable)
    _PULSE.join(reporter)
    try:
        yield reporter
        reporter.measure()
    finally:
        _PULSE.leave(reporter)


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
