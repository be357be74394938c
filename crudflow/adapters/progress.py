"""Progress without a board: shown nowhere, or kept in memory for tests."""

import threading

from crudflow.contracts import Announce, Step, SubTaskOutcome
from crudflow.ports import SubTaskId


def subtasks_of(batch: Announce) -> list[SubTaskId]:
    """Return the sub-tasks that a batch announces, task by task."""
    return [
        SubTaskId(batch.target.job_id, task.id, table)
        for task in batch.tasks
        for table in (batch.tables if task.kind.per_table else (None,))
    ]


class NullProgress:
    """Shows progress nowhere; Temporal itself still does."""

    def announce(self, batch: Announce) -> int:
        """Return how many sub-tasks the batch has."""
        return len(subtasks_of(batch))

    def step(self, subtask: SubTaskId, step: Step) -> None:
        """Do nothing."""

    def finish(self, subtask: SubTaskId, outcome: SubTaskOutcome) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class RecordingProgress:
    """Keeps all that it is told, in order; may be told by several threads.

    Attributes:
        announced: Every sub-task once, in the order in which they became known.
        steps: Each step with its sub-task.
        outcomes: How each sub-task ended.
        closed: Whether `close` was called.
    """

    def __init__(self) -> None:
        """Start with nothing."""
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

    def close(self) -> None:
        """Remember that this was called."""
        self.closed = True
