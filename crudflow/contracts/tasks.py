"""What a job works on and with: its target, its sources, its tasks, how sub-tasks end."""

from dataclasses import dataclass

from crudflow.contracts.vocabulary import AgentKind, SubTaskState


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
        plans: Digest of the tables' plans in the output tree's store; empty where there are none.
    """

    job_id: str
    output_dir: str
    blueprint: str
    app_name: str
    schema: str = ""
    run: str = ""
    plans: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One piece of DDL: the name the user gave it and its digest in the output tree's store."""

    name: str
    digest: str


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
        note: What the user should know of the job, in one line; said once, however many say it.
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
    note: str = ""


@dataclass(frozen=True, slots=True)
class Untold:
    """What one run of a large job hands on to the next, for the progress board.

    Attributes:
        began: When the job began, in seconds since 1970.
        outcomes: Ends of sub-tasks that the board was not told yet.
    """

    began: float
    outcomes: tuple[SubTaskOutcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a running sub-task, as heartbeats carry it: `number` of `of`, in words."""

    number: int
    of: int
    message: str
