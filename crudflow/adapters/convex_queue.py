"""What still has to be told to the board: the newest word on each sub-task, and no older one."""

import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from crudflow.contracts import Step, SubTaskOutcome
from crudflow.ports import SubTaskId

CAPACITY: Final = 10_000
"""Sub-tasks whose steps are kept at a time; ends are kept in any case."""

UNSORTED: Final = 50_000
"""Words that may wait to be sorted while the sender waits for an answer; ends may in any case."""


@dataclass(slots=True)
class Update:
    """The newest word on a sub-task.

    Attributes:
        subtask: Which one.
        seq: Greater than that of all earlier words: microseconds since 1970, or one more.
        began: When the first word came that was not delivered yet, in seconds since 1970.
        at: When this word came, in seconds since 1970.
        step: The step it is at, for a sub-task at work.
        outcome: How it ended, for one that has.
        tries: How often the board said that it does not know the sub-task.
        not_before: When to try again, in seconds of the monotonic clock.
    """

    subtask: SubTaskId
    seq: int
    began: float
    at: float
    step: Step | None = None
    outcome: SubTaskOutcome | None = None
    tries: int = 0
    not_before: float = 0.0


class UpdateQueue:
    """A bounded queue that coalesces: a sub-task has one place in it.

    An end takes the place of a step and keeps it; steps of more than `capacity` sub-tasks are
    dropped, ends never. What is put in waits unsorted until somebody looks, so that who puts it in
    pays next to nothing and never waits for who takes out.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        """Keep steps of at most `capacity` sub-tasks."""
        self._capacity = capacity
        self._lock = threading.Lock()
        self._inbox: deque[tuple[SubTaskId, Step | None, SubTaskOutcome | None, float]] = deque()
        self._waiting: dict[SubTaskId, Update] = {}
        self._seq = 0

    def __len__(self) -> int:
        with self._lock:
            self._sort()
            return len(self._waiting)

    @property
    def newest(self) -> int:
        """The `seq` of the newest word."""
        with self._lock:
            self._sort()
            return self._seq

    def put(
        self, subtask: SubTaskId, step: Step | None = None, outcome: SubTaskOutcome | None = None
    ) -> None:
        """Take a step, or an end; costs about a microsecond and waits for nobody."""
        if outcome is not None or len(self._inbox) < UNSORTED:
            # Appending is atomic: it needs no lock.
            self._inbox.append((subtask, step, outcome, time.time()))

    def take(self, limit: int, newest: int) -> list[Update]:
        """Take out updates that are due, all of one run of one job, oldest first.

        Args:
            limit: How many at most.
            newest: Greatest `seq` to take; what came later stays for another round.
        """
        taken: list[Update] = []
        now = time.monotonic()
        with self._lock:
            self._sort()
            for update in self._waiting.values():
                due = update.not_before <= now and update.seq <= newest
                if due and (not taken or _same_run(update, taken[0])):
                    taken.append(update)
                    if len(taken) == limit:
                        break
            for update in taken:
                del self._waiting[update.subtask]
        return taken

    def give_back(self, updates: Iterable[Update]) -> None:
        """Put back what could not be delivered, unless something newer has come meanwhile."""
        with self._lock:
            self._sort()
            for update in updates:
                newer = self._waiting.get(update.subtask)
                if newer is None or update.outcome is not None:
                    self._waiting[update.subtask] = update
                else:
                    newer.began = update.began

    def _sort(self) -> None:
        """Give what was put in its places; the lock is held."""
        while self._inbox:
            subtask, step, outcome, now = self._inbox.popleft()
            self._seq = max(self._seq + 1, int(now * 1e6))
            known = self._waiting.get(subtask)
            if known is None:
                if outcome is not None or len(self._waiting) < self._capacity:
                    self._waiting[subtask] = Update(subtask, self._seq, now, now, step, outcome)
            elif known.outcome is None:
                known.seq, known.at, known.step = self._seq, now, step or known.step
                known.outcome = outcome


def _same_run(one: Update, other: Update) -> bool:
    return (one.subtask.job_id, one.subtask.run) == (other.subtask.job_id, other.subtask.run)
