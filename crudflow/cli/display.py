"""What a person sees while a job runs: a live display on a terminal, plain lines elsewhere."""

from types import TracebackType
from typing import Protocol, Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.markup import escape
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from crudflow.contracts import Counts, JobState, JobStatus, Question, SubTaskOutcome
from workflows.visibility import question_line


class Display(Protocol):
    """Shows one job's progress for the length of a `with` block."""

    def __enter__(self) -> Self:
        """Begin to show."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop showing."""

    def show(self, status: JobStatus) -> None:
        """Show where the job stands now."""

    def say(self, line: str) -> None:
        """Show one line."""


def new_display(console: Console) -> Display:
    """Return the display that suits the console."""
    return LiveDisplay(console) if console.is_terminal else PlainDisplay(console)


class PlainDisplay:
    """One line whenever the phase changes or another tenth of the sub-tasks has ended."""

    def __init__(self, console: Console) -> None:
        """Write to this console."""
        self._console = console
        self._said: tuple[str, int] = ("", 0)
        self._failures = 0
        self._asked: set[Question] = set()

    def __enter__(self) -> Self:
        """Begin; nothing is written yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop; nothing is left to write."""

    def show(self, status: JobStatus) -> None:
        """Write a line if there is something new to say."""
        counts = status.counts
        ended = counts.done + counts.failed + counts.cancelled
        phase = phase_of(status)
        news = (phase, ended * 10 // max(counts.total, 1))
        if news != self._said and phase:
            self._said = news
            self.say(f"{phase}: {summary(counts)}" if counts.total else phase)
        for question in status.questions:
            if question not in self._asked:
                self._asked.add(question)
                self.say(question_line(status.job_id, question))
        for failure in status.failures[self._failures :]:
            self.say(describe_failure(failure))
        self._failures = len(status.failures)

    def say(self, line: str) -> None:
        """Write one line as it is."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)


class LiveDisplay:
    """A bar per agent kind, the tables at work, and the failures so far."""

    def __init__(self, console: Console) -> None:
        """Draw on this console."""
        self._console = console
        self._live = Live(console=console, transient=True, refresh_per_second=8)

    def __enter__(self) -> Self:
        """Begin to draw."""
        self._live.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the drawing away; what is to stay is written by others."""
        self._live.__exit__(kind, error, trace)

    def show(self, status: JobStatus) -> None:
        """Draw the status."""
        self._live.update(_drawing(status))

    def say(self, line: str) -> None:
        """Write one line above the drawing."""
        self._console.print(escape(line), highlight=False)


def phase_of(status: JobStatus) -> str:
    """Return the step that a job is in, in words; a paused one is in none."""
    if status.state is not JobState.PAUSED:
        return status.phase
    return f"paused, go on with 'crudflow resume {status.job_id}'"


def summary(counts: Counts) -> str:
    """Return the counts in words."""
    parts = [f"{counts.done} of {counts.total} sub-tasks done"]
    if counts.failed:
        parts.append(f"{counts.failed} failed")
    if counts.cancelled:
        parts.append(f"{counts.cancelled} cancelled")
    return ", ".join(parts)


def describe_failure(outcome: SubTaskOutcome) -> str:
    """Return one line that says which sub-task failed and why."""
    place = f"{outcome.kind} {outcome.table}" if outcome.table else str(outcome.kind)
    return f"failed: {place}: {outcome.error}: {outcome.reason}"


def _drawing(status: JobStatus) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for kind, counts in status.by_kind.items():
        ended = counts.done + counts.failed + counts.cancelled
        bar = ProgressBar(total=max(counts.total, 1), completed=ended, width=30)
        grid.add_row(kind.value, bar, f"{ended}/{counts.total}", _flag(counts))
    at_work = ", ".join(status.running[:5])
    lines = [Text(f"{phase_of(status) or 'waiting for a worker'} ", style="bold")]
    failures = [Text(describe_failure(one), style="red") for one in status.failures[:5]]
    lines += [Text(question_line(status.job_id, one)) for one in status.questions]
    return Group(*lines, grid, Text(at_work, style="dim"), *failures)


def _flag(counts: Counts) -> Text:
    return Text(f"{counts.failed} failed", style="red") if counts.failed else Text("")
