"""Inputs, results and query answers of the workflows."""

from dataclasses import dataclass, field

from pydantic import TypeAdapter

from crudflow.contracts.model import UNUSED, Question, Usage
from crudflow.contracts.steps import Classification
from crudflow.contracts.tasks import Source, SubTaskOutcome, Target, Task, Untold
from crudflow.contracts.vocabulary import AgentKind, JobState, SubTaskState


@dataclass(frozen=True, slots=True)
class Ended:
    """How many sub-tasks of a kind have ended in a state."""

    kind: AgentKind
    state: SubTaskState
    count: int


@dataclass(frozen=True, slots=True)
class Carried:
    """What one run of a large job hands on to the next, so that no history grows too long.

    Attributes:
        tasks: The routed tasks.
        cursor: How many tables have been handed out, in schema order; all of them have ended.
        ended: The sub-tasks that have ended, counted.
        files: How many files they are responsible for.
        written: How many of them were new or changed.
        failures: The failed ones.
        kept: Paths left alone because the user had edited them.
        untold: What the progress board was not told yet.
        usage: What asking a model has used up.
        notes: What the user should know of the job, one line each.
        skipped: Keys of tables that are to be left out.
        paused: Whether the job is paused.
        priority: Priority that somebody gave the whole job, 1 to 10; 0 if nobody did.
        news: How often there has been news for those who follow the job.
    """

    tasks: tuple[Task, ...]
    cursor: int
    ended: tuple[Ended, ...]
    files: int
    written: int
    failures: tuple[SubTaskOutcome, ...]
    kept: tuple[str, ...]
    untold: Untold | None = None
    usage: Usage = UNUSED
    notes: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    paused: bool = False
    priority: int = 0
    news: int = 0


@dataclass(frozen=True, slots=True)
class Only:
    """Sub-tasks of one kind to run again: those of these tables, or the boilerplate if none."""

    kind: AgentKind
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """Input of `OrchestrationWorkflow`.

    Attributes:
        target: Where the files go.
        sources: The DDL, in reading order.
        tasks: The tasks in the user's words; empty means all kinds that the blueprint offers.
        dialect: SQL dialect, or `None` to detect it.
        tables: Globs of table names to generate; empty means all.
        carried: What an earlier run of a large job hands on to the next; `None` at the start.
        instructions: Digest of the user's instructions in the output tree's store; empty for none.
        choice_seconds: How long a person has to say what an unclear task means.
        only: What to run of all that the tasks say, when a job is retried; empty means all.
        decided: What people have said that unclear tasks mean, in the job that this one retries.
    """

    target: Target
    sources: tuple[Source, ...]
    tasks: tuple[str, ...] = ()
    dialect: str | None = None
    tables: tuple[str, ...] = ()
    carried: Carried | None = None
    choice_seconds: float = 86_400.0
    only: tuple[Only, ...] = ()
    instructions: str = ""
    decided: tuple[Classification, ...] = ()


@dataclass(frozen=True, slots=True)
class TableJob:
    """Input of `TableWorkflow`: all sub-tasks of one table."""

    target: Target
    table: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class TableResult:
    """Result of `TableWorkflow`, or the detail of its failure."""

    table: str
    outcomes: tuple[SubTaskOutcome, ...]

    @classmethod
    def read(cls, detail: object) -> "TableResult":
        """Read the result out of a failure's detail, which arrives untyped."""
        return TypeAdapter(cls).validate_python(detail)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sub-tasks stand where."""

    total: int = 0
    done: int = 0
    failed: int = 0
    cancelled: int = 0
    running: int = 0

    @property
    def queued(self) -> int:
        """Sub-tasks that have not begun."""
        return self.total - self.done - self.failed - self.cancelled - self.running


@dataclass(frozen=True, slots=True)
class JobResult:
    """Result of `OrchestrationWorkflow`.

    Attributes:
        job_id: The job.
        state: DONE, PARTIAL, FAILED or CANCELLED.
        output_dir: Absolute path of the generated application.
        counts: Sub-tasks by state.
        tables: How many tables were asked for.
        files: How many files the job is responsible for.
        written: How many of them were new or changed.
        failures: The failed sub-tasks.
        kept: Paths left alone because the user had edited them.
        warnings: What the user should know of the job, then what of the schema could not be read,
            one line each.
        usage: What asking a model has used up.
        decided: What people have said that unclear tasks mean.
    """

    job_id: str
    state: JobState
    output_dir: str
    counts: Counts
    tables: int = 0
    files: int = 0
    written: int = 0
    failures: tuple[SubTaskOutcome, ...] = ()
    kept: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    usage: Usage = UNUSED
    decided: tuple[Classification, ...] = ()


@dataclass(frozen=True, slots=True)
class JobStatus:
    """Answer of the `status` query.

    Attributes:
        job_id: The job.
        state: Where it stands.
        phase: The step it is in, in words ("reading the schema", "generating", ...).
        output_dir: Absolute path of the output directory.
        counts: Sub-tasks by state.
        by_kind: The same for each agent kind.
        running: Labels of tables at work now.
        failures: The failed sub-tasks so far.
        tables: How many tables were asked for.
        warnings: How many warnings the schema gave.
        questions: Tasks that wait for a person to say what they mean.
        usage: What asking a model has used up.
        upcoming: Keys of the next tables.
        priority: Priority that somebody gave the whole job, 1 to 10; 0 if nobody did.
    """

    job_id: str
    state: JobState
    phase: str
    output_dir: str
    counts: Counts
    by_kind: dict[AgentKind, Counts] = field(default_factory=dict)
    running: tuple[str, ...] = ()
    failures: tuple[SubTaskOutcome, ...] = ()
    tables: int = 0
    warnings: int = 0
    questions: tuple[Question, ...] = ()
    usage: Usage = UNUSED
    upcoming: tuple[str, ...] = ()
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Answer of the `follow` update.

    Attributes:
        news: To be given to the next `follow`, which waits until there is something else to say.
        status: Where the job stands.
    """

    news: int
    status: JobStatus
