"""Progress without a board: shown nowhere, or kept in memory for tests."""

import threading
from collections.abc import Sequence
from typing import Final

from crudflow.contracts import Announce, Reconcile, Step, SubTaskOutcome, Target
from crudflow.ports import SubTaskId


def subtasks_of(batch: Announce) -> list[SubTaskId]:
    """Return the sub-tasks that a batch announces, task by task."""
    return [
        SubTaskId(batch.target.job_id, task.id, table, batch.target.run)
        for task in batch.tasks
        for table in (batch.tables if task.kind.per_table else (None,))
    ]


class NullProgress:
    """Shows progress nowhere; Temporal itself still does.

    Attributes:
        live: There is no board.
    """

    live: Final = False

    def announce(self, batch: Announce) -> int:
        """Return how many sub-tasks the batch has."""
        return len(subtasks_of(batch))

    def step(self, subtask: SubTaskId, step: Step) -> None:
        """Do nothing."""

    def finish(self, subtask: SubTaskId, outcome: SubTaskOutcome) -> None:
        """Do nothing."""

    def record(self, target: Target, outcomes: Sequence[SubTaskOutcome]) -> int:
        """Do nothing; nothing was shown otherwise."""
        return 0

    def reconcile(self, truth: Reconcile) -> int:
        """Do nothing; nothing was shown otherwise."""
        return 0

    def close(self) -> None:
        """Do nothing."""


class RecordingProgress:
    """Keeps all that it is told, in order; may be told by several threads.

    Attributes:
        announced: Every sub-task once, in the order in which they became known.
        steps: Each step with its sub-task.
        outcomes: How each sub-task ended.
        reconciled: What was told at the ends of jobs.
        live: It is as good as a board.
        closed: Whether `close` was called.
    """

    live: Final = True

    def __init__(self) -> None:
        """Start with nothing."""
        self.reconciled: list[Reconcile] = []
        self.announced: list[SubTaskId] = []
        self.steps: list[tuple[SubTaskId, Step]] = []
        self.outcomes: dict[SubTaskId, SubTaskOutcome] = {}
        self.closed = False
        self._lock = threading.Lock()

    def announce(self, batch: Announce) -> int:
        """Keep the sub-tasks that are new, and return how many the batch has."""
        subtasks = subtasks_of(batch)
        with self._lock:
            known = set(self.announced)
            self.announced += [subtask for subtask in subtasks if subtask not in known]
        return len(subtasks)

    def step(self, subtask: SubTaskId, step: Step) -> None:
        """Keep a step."""
        with self._lock:
            self.steps.append((subtask, step))

    def finish(self, subtask: SubTaskId, outcome: SubTaskOutcome) -> None:
        """Keep an end; the first one counts, as an end is final."""
        with self._lock:
            self.outcomes.setdefault(subtask, outcome)

    def record(self, target: Target, outcomes: Sequence[SubTaskOutcome]) -> int:
        """Keep ends, whatever was told before, and return how many are new."""
        told = {SubTaskId(target.job_id, one.task, one.table, target.run): one for one in outcomes}
        with self._lock:
            changed = sum(self.outcomes.get(key) != one for key, one in told.items())
            self.outcomes.update(told)
        return changed

    def reconcile(self, truth: Reconcile) -> int:
        """Keep the truth at the end of a job, and return how many ends in it are new."""
        with self._lock:
            self.reconciled.append(truth)
        return self.record(truth.announced.target, truth.outcomes)

    def close(self) -> None:
        """Remember that this was called."""
        self.closed = True
