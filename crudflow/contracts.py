"""All that crosses the wire: inputs and results of workflows, activities and queries.

One frozen dataclass per input and per result; fields are only ever added, with a default, so that
a history written by an older crudflow still replays. Names, digests and counts travel, never file
contents: an activity's input stays in the history for ever.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import TypeAdapter


class AgentKind(StrEnum):
    """What a task asks for."""

    BE_BOILERPLATE = "be_boilerplate"
    FE_BOILERPLATE = "fe_boilerplate"
    BE_CRUD = "be_crud"
    FE_CRUD = "fe_crud"
    UI_CRUD = "ui_crud"

    @property
    def per_table(self) -> bool:
        """Whether the kind has one sub-task per table; else it has exactly one."""
        return self in (AgentKind.BE_CRUD, AgentKind.FE_CRUD, AgentKind.UI_CRUD)

    @property
    def priority(self) -> int:
        """Default priority, 1 (low) to 10 (high)."""
        return _PRIORITIES[self]


_PRIORITIES = {
    AgentKind.BE_BOILERPLATE: 10,
    AgentKind.FE_BOILERPLATE: 10,
    AgentKind.BE_CRUD: 7,
    AgentKind.FE_CRUD: 5,
    AgentKind.UI_CRUD: 4,
}


class JobState(StrEnum):
    """Where a job stands; all but RUNNING are final."""

    RUNNING = "running"
    DONE = "done"
    PARTIAL = "partial"
    FAILED = "failed"
    CANCELLED = "cancelled"


class SubTaskState(StrEnum):
    """Where a sub-task stands; all but QUEUED and RUNNING are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Verdict(StrEnum):
    """What became of a task's words."""

    ROUTED = "routed"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Target:
    """Where the files go and what they are made of; shared by all sub-tasks of a job.

    Attributes:
        job_id: The job's name, unique among running jobs.
        output_dir: Absolute path of the output directory.
        blueprint: Name of a shipped blueprint, or absolute path of one's own.
        app_name: Name of the generated application, as a person writes it.
        schema: Digest of the parsed schema in the output tree's store; empty until parsed.
        run: Which run of the job this is, for the progress board; the same for all workflow runs
            of one job that continue each other.
    """

    job_id: str
    output_dir: str
    blueprint: str
    app_name: str
    schema: str = ""
    run: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One piece of DDL: the name the user gave it and its digest in the output tree's store."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class ParseSchema:
    """Input of `parse_schema`."""

    target: Target
    sources: tuple[Source, ...]
    dialect: str | None = None
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedSchema:
    """Result of `parse_schema`.

    Attributes:
        schema: Digest of the parsed schema in the output tree's store.
        dialect: The dialect given or detected.
        tables: Keys of the tables to generate, in schema order.
        columns: How many columns they have together.
        warnings: What could not be read, one line each (the first hundred).
        kinds: Kinds that the blueprint offers, in the order of their priority.
    """

    schema: str
    dialect: str
    tables: tuple[str, ...]
    columns: int
    warnings: tuple[str, ...] = ()
    kinds: tuple[AgentKind, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassifyTask:
    """Input of `classify_task`: one task in the user's words, and what may be chosen."""

    text: str
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Classification:
    """Result of `classify_task`.

    Attributes:
        text: The task as given.
        verdict: Whether it could be routed.
        kinds: The kinds it was routed to, or those it may mean; empty when refused.
        confidence: How sure the answer is, 0 to 1.
        reasons: The words or rules that decided, readable by a person.
        tables: Keys of the tables that the words narrow the task to; empty means all.
    """

    text: str
    verdict: Verdict
    kinds: tuple[AgentKind, ...] = ()
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """A classified task: one request routed to one agent kind.

    Attributes:
        id: Name of the task, unique in its job.
        text: The user's words; empty where nobody named a task.
        kind: What it asks for.
        priority: 1 (low) to 10 (high).
        tables: Keys of the tables that the words narrow it to; empty means all.
    """

    id: str
    text: str
    kind: AgentKind
    priority: int
    tables: tuple[str, ...] = ()


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
class RenderTable:
    """Input of `render_table`: one sub-task of a kind that works table by table."""

    target: Target
    task: Task
    table: str


@dataclass(frozen=True, slots=True)
class RenderApp:
    """Input of `render_app`: the sub-task of a boilerplate kind."""

    target: Target
    task: Task


@dataclass(frozen=True, slots=True)
class Rendered:
    """Result of `render_table` and `render_app`.

    Attributes:
        files: How many files the sub-task is responsible for.
        written: How many of them were new or changed.
        kept: Paths that the user had edited and that were therefore left alone.
    """

    files: int
    written: int
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assemble:
    """Input of `assemble`: render the files that list tables, from the manifest."""

    target: Target


@dataclass(frozen=True, slots=True)
class Assembled:
    """Result of `assemble`; the fields are those of `Rendered`, `tables` counts the manifest's."""

    files: int
    written: int
    tables: int
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SubTaskOutcome:
    """How one sub-task ended.

    Attributes:
        task: Id of its task.
        kind: Its agent kind.
        table: Key of its table, or `None` for boilerplate.
        state: DONE, FAILED or CANCELLED.
        files: How many files it is responsible for.
        written: How many of them were new or changed.
        kept: Paths left alone because the user had edited them.
        reason: One line that says why it failed.
        error: Class name of the error, for FAILED.
    """

    task: str
    kind: AgentKind
    table: str | None
    state: SubTaskState
    files: int = 0
    written: int = 0
    kept: tuple[str, ...] = ()
    reason: str = ""
    error: str = ""


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
    """

    tasks: tuple[Task, ...]
    cursor: int
    ended: tuple[Ended, ...]
    files: int
    written: int
    failures: tuple[SubTaskOutcome, ...]
    kept: tuple[str, ...]


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
    """

    target: Target
    sources: tuple[Source, ...]
    tasks: tuple[str, ...] = ()
    dialect: str | None = None
    tables: tuple[str, ...] = ()
    carried: Carried | None = None


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
        warnings: What of the schema could not be read, one line each.
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


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a running sub-task, as heartbeats carry it: `number` of `of`, in words."""

    number: int
    of: int
    message: str


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
