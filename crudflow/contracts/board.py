"""Inputs and results of the activities that keep the progress board."""

from dataclasses import dataclass

from crudflow.contracts.jobs import JobResult
from crudflow.contracts.tasks import SubTaskOutcome, Target, Task


@dataclass(frozen=True, slots=True)
class Announce:
    """Input of `announce`: all tasks of a job and the tables they run over.

    Attributes:
        target: Where the files go.
        tasks: The tasks.
        tables: Keys of the tables, in schema order.
        began: When the job began, in seconds since 1970; 0 if that is not known.
    """

    target: Target
    tasks: tuple[Task, ...]
    tables: tuple[str, ...]
    began: float = 0.0


@dataclass(frozen=True, slots=True)
class Announced:
    """Result of `announce`.

    Attributes:
        subtasks: How many sub-tasks the board now knows.
        board: Whether there is a board, so that it is worth telling it more.
    """

    subtasks: int
    board: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Input of `record`: how some sub-tasks of a job ended, for the progress board."""

    target: Target
    outcomes: tuple[SubTaskOutcome, ...]


@dataclass(frozen=True, slots=True)
class Reconcile:
    """Input of `reconcile`: the truth at the end of a job, for the progress board.

    Attributes:
        announced: What was announced; without tasks for a job that ended before it had any.
        result: The job's result.
        outcomes: How sub-tasks ended. Those that are neither here nor among the result's failures
            count as done, in a cancelled or failed job as cancelled, unless the board has an end
            for them already.
        ended: When the job ended, in seconds since 1970.
        reason: One line that says why the job failed as a whole.
    """

    announced: Announce
    result: JobResult
    outcomes: tuple[SubTaskOutcome, ...] = ()
    ended: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Result of `record` and `reconcile`: how many sub-tasks the board had otherwise."""

    changed: int
