"""Book-keeping of a job: how many sub-tasks there are and how those that ended ended."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from crudflow.contracts import (
    AgentKind,
    Carried,
    Counts,
    Ended,
    JobState,
    SubTaskOutcome,
    SubTaskState,
    Task,
)

KEPT_FAILURES: Final = 500
"""Failures kept with their reasons; all are counted. Keeps results far below 2 MB."""

KEPT_PATHS: Final = 500
KEPT_NOTES: Final = 20


class Tally:
    """Counts sub-tasks as they are expected and as they end."""

    def __init__(self) -> None:
        """Start with nothing expected."""
        self.files = 0
        self.written = 0
        self.failures: list[SubTaskOutcome] = []
        self.kept: list[str] = []
        self.notes: dict[str, None] = {}
        self._expected: Counter[AgentKind] = Counter()
        self._ended: Counter[tuple[AgentKind, SubTaskState]] = Counter()

    @classmethod
    def resumed(cls, carried: Carried) -> "Tally":
        """Start where an earlier run of the same job stopped."""
        tally = cls()
        tally.files = carried.files
        tally.written = carried.written
        tally.failures = list(carried.failures)
        tally.kept = list(carried.kept)
        tally.notes = dict.fromkeys(carried.notes)
        for ended in carried.ended:
            tally._ended[ended.kind, ended.state] = ended.count
        return tally

    def carried(self, tasks: tuple[Task, ...], cursor: int) -> Carried:
        """Return what the next run of the same job needs to know.

        Args:
            tasks: The routed tasks.
            cursor: How many tables have been handed out.
        """
        ended = [Ended(kind, state, count) for (kind, state), count in self._ended.items()]
        return Carried(
            tasks=tasks,
            cursor=cursor,
            ended=tuple(ended),
            files=self.files,
            written=self.written,
            failures=tuple(self.failures),
            kept=tuple(self.kept),
            notes=tuple(self.notes),
        )

    def expect(self, task: Task, tables: Sequence[str]) -> None:
        """Take note of a task over these tables."""
        self._expected[task.kind] += len(tables) if task.kind.per_table else 1

    def record(self, outcome: SubTaskOutcome) -> None:
        """Take note of a sub-task's end."""
        self._ended[outcome.kind, outcome.state] += 1
        self.files += outcome.files
        self.written += outcome.written
        self.keep(outcome.kept)
        if outcome.note and len(self.notes) < KEPT_NOTES:
            self.notes[outcome.note] = None
        if outcome.state is SubTaskState.FAILED and len(self.failures) < KEPT_FAILURES:
            self.failures.append(outcome)

    def keep(self, paths: Sequence[str]) -> None:
        """Take note of files that were left alone because the user had edited them."""
        self.kept.extend(paths[: KEPT_PATHS - len(self.kept)])

    def cancel_rest(self) -> None:
        """Count everything that has not ended as cancelled."""
        for kind, counts in self.by_kind().items():
            self._ended[kind, SubTaskState.CANCELLED] += counts.queued

    def by_kind(self) -> dict[AgentKind, Counts]:
        """Return the counts for each kind that is expected."""
        return {kind: self._counts(kind) for kind in self._expected}

    def counts(self) -> Counts:
        """Return the counts of all kinds together."""
        each = self.by_kind().values()
        return Counts(
            total=sum(counts.total for counts in each),
            done=sum(counts.done for counts in each),
            failed=sum(counts.failed for counts in each),
            cancelled=sum(counts.cancelled for counts in each),
        )

    def verdict(self) -> JobState:
        """Return the state that these counts amount to at the end of a job."""
        counts = self.counts()
        if counts.done == counts.total:
            return JobState.DONE
        return JobState.PARTIAL if counts.done else JobState.FAILED

    def _counts(self, kind: AgentKind) -> Counts:
        return Counts(
            total=self._expected[kind],
            done=self._ended[kind, SubTaskState.DONE],
            failed=self._ended[kind, SubTaskState.FAILED],
            cancelled=self._ended[kind, SubTaskState.CANCELLED],
        )
