"""Book-keeping of a job: how many sub-tasks there are and how those that ended ended."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from crudflow.contracts import (
    AgentKind,
    Counts,
    JobState,
    SubTaskOutcome,
    SubTaskState,
    Task,
)

KEPT_FAILURES: Final = 500
"""Failures kept with their reasons; all are counted. Keeps results far below 2 MB."""

KEPT_PATHS: Final = 500


class Tally:
    """Counts sub-tasks as they are expected and as they end."""

    def __init__(self) -> None:
        """Start with nothing expected."""
        self.files = 0
        self.written = 0
        self.failures: list[SubTaskOutcome] = []
        self.kept: list[str] = []
        self._expected: Counter[AgentKind] = Counter()
        self._ended: Counter[tuple[AgentKind, SubTaskState]] = Counter()

    def expect(self, task: Task, tables: Sequence[str]) -> None:
        """Take note of a task over these tables."""
        self._expected[task.kind] += len(tables) if task.kind.per_table else 1

    def record(self, outcome: SubTaskOutcome) -> None:
        """Take note of a sub-task's end."""
        self._ended[outcome.kind, outcome.state] += 1
        self.files += outcome.files
        self.written += outcome.written
        self.keep(outcome.kept)
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
