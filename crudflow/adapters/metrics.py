"""What a worker measures beyond what Temporal's SDK does, through the SDK's own meter.

All names are here, once; `docs/monitoring/` charts them and alerts on them. A step's duration is
recorded where the steps are (`activities.reporting`).
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue, TaskQueueStats
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client
from temporalio.common import MetricMeter
from temporalio.service import RPCError

from crudflow.errors import LockTimeoutError
from crudflow.ports import Form, Locks, Model, Prompt, Reply

LEVELS: Final = range(1, 6)
"""Temporal's priorities; ours of 10 and 9 are 1, those of 2 and 1 are 5."""

LOOK_SECONDS: Final = 5.0
"""Pause between two looks at the queue."""


class Metrics:
    """A worker's own instruments; each shows a value from the start."""

    def __init__(self, meter: MetricMeter, slots: int, model: str) -> None:
        """Make the instruments.

        Args:
            meter: The SDK's meter; it measures nothing where no metrics are asked for.
            slots: How many slots the host has.
            model: Name of the model that may be asked.
        """
        self._used = meter.create_gauge(
            "crudflow_slots_used", "Sub-tasks at work in this worker, each in a slot of the host"
        )
        total = meter.create_gauge("crudflow_slots", "Slots that the host's workers share")
        self._depth = meter.create_gauge("crudflow_queue_depth", "Sub-tasks that wait for a slot")
        self._age = meter.create_gauge_float(
            "crudflow_queue_age_seconds", "Age of the oldest waiting sub-task"
        )
        self._wait = meter.create_histogram_float(
            "crudflow_lock_wait", "Time until locks were there, or given up", "seconds"
        )
        self._held = meter.create_gauge("crudflow_locks_held", "Sets of locks held by this worker")
        self._timeouts = meter.create_counter("crudflow_lock_timeouts", "Locks given up")
        self._tokens = meter.create_counter("crudflow_model_tokens", "Tokens sent and received")
        self._board = meter.create_gauge(
            "crudflow_board_queue", "Sub-tasks whose news the progress board has not taken yet"
        )
        self._holding = 0
        self._guard = threading.Lock()
        total.set(slots)
        self._show_nothing(model)

    def _show_nothing(self, model: str) -> None:
        self._used.set(0)
        self._held.set(0)
        self._board.set(0)
        self._timeouts.add(0)
        self.tokens(model, 0, 0)
        for level in LEVELS:
            self.backlog(level, 0, timedelta())

    def slots_used(self, count: int) -> None:
        """Show how many sub-tasks are at work."""
        self._used.set(count)

    def backlog(self, level: int, count: int, age: timedelta) -> None:
        """Show how many sub-tasks of a priority wait, and for how long the first of them has."""
        self._depth.set(count, {"priority": str(level)})
        self._age.set(age.total_seconds(), {"priority": str(level)})

    def board_queue(self, count: int) -> None:
        """Show how much news the progress board has not taken yet."""
        self._board.set(count)

    def tokens(self, model: str, sent: int, received: int) -> None:
        """Count tokens."""
        self._tokens.add(sent, {"model": model, "direction": "sent"})
        self._tokens.add(received, {"model": model, "direction": "received"})

    def lock_waited(self, seconds: float, *, given_up: bool) -> None:
        """Record how long locks were waited for."""
        self._wait.record(seconds)
        self._timeouts.add(int(given_up))

    @contextmanager
    def lock_held(self) -> Iterator[None]:
        """Count locks as held for the length of a `with` block."""
        self._hold(1)
        try:
            yield
        finally:
            self._hold(-1)

    def _hold(self, change: int) -> None:
        with self._guard:
            self._holding += change
            self._held.set(self._holding)


class MeteredLocks:
    """Locks that are measured."""

    def __init__(self, locks: Locks, metrics: Metrics) -> None:
        """Measure these locks."""
        self._locks = locks
        self._metrics = metrics

    @contextmanager
    def hold(self, names: Sequence[Path]) -> Iterator[None]:
        """Hold the locks at these paths, as the measured ones do."""
        with ExitStack() as stack:
            self._enter(stack, names)
            with self._metrics.lock_held():
                yield

    def _enter(self, stack: ExitStack, names: Sequence[Path]) -> None:
        began = time.monotonic()
        given_up = False
        try:
            stack.enter_context(self._locks.hold(names))
        except LockTimeoutError:
            given_up = True
            raise
        finally:
            self._metrics.lock_waited(time.monotonic() - began, given_up=given_up)

    def reclaim(self, name: Path, clean: Callable[[], None]) -> bool:
        """Remove a lock file that nobody holds, as the measured locks do."""
        return self._locks.reclaim(name, clean)


class MeteredModel:
    """A model whose tokens are counted."""

    def __init__(self, model: Model, metrics: Metrics) -> None:
        """Count this model's tokens."""
        self._model = model
        self._metrics = metrics

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.name

    def ask(self, prompt: Prompt, form: type[Form], remark: str = "") -> str:
        """Have a form filled in, as the counted model does."""
        return self._model.ask(prompt, form, remark)

    def read(self, answer: str, form: type[Form]) -> Reply[Form]:
        """Say what an answer holds, and count it; one from before a kill was not counted then."""
        reply = self._model.read(answer, form)
        self._metrics.tokens(self.name, reply.usage.input_tokens, reply.usage.output_tokens)
        return reply


async def watch_queue(
    client: Client, queue: str, metrics: Metrics, board_queue: Callable[[], int]
) -> None:
    """Show again and again what waits in the task queue, and for the progress board.

    Args:
        client: The connection.
        queue: The task queue.
        metrics: Where to show it.
        board_queue: Says how much news the progress board has not taken yet.
    """
    log = logging.getLogger(__name__)
    while True:
        metrics.board_queue(board_queue())
        try:
            for level, stats in (await _stats(client, queue)).items():
                age = stats.approximate_backlog_age.ToTimedelta()
                metrics.backlog(level, stats.approximate_backlog_count, age)
        except RPCError as error:
            log.warning("the depth of the queue %r is not known: %s", queue, error.message)
        await asyncio.sleep(LOOK_SECONDS)


async def _stats(client: Client, queue: str) -> dict[int, TaskQueueStats]:
    answer = await client.workflow_service.describe_task_queue(
        DescribeTaskQueueRequest(
            namespace=client.namespace,
            task_queue=TaskQueue(name=queue),
            task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
            report_stats=True,
        )
    )
    found = dict(answer.stats_by_priority_key)
    return {level: found.get(level, TaskQueueStats()) for level in LEVELS}
