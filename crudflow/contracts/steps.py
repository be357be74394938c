"""Inputs and results of the activities that read, route and generate."""

from dataclasses import dataclass

from crudflow.contracts.model import UNUSED, Usage
from crudflow.contracts.tasks import Source, Target, Task
from crudflow.contracts.vocabulary import AgentKind, Verdict


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
        plans: Digest of the tables' plans in the output tree's store; empty where there are none.
    """

    schema: str
    dialect: str
    tables: tuple[str, ...]
    columns: int
    warnings: tuple[str, ...] = ()
    kinds: tuple[AgentKind, ...] = ()
    plans: str = ""


@dataclass(frozen=True, slots=True)
class PlanTable:
    """Input of `plan_table`.

    Attributes:
        target: What the plan is for.
        table: Key of the table.
        instructions: Digest of the user's instructions.
        account: On whose budget a model is asked.
    """

    target: Target
    table: str
    instructions: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """Result of `plan_table`: what asking took, and a line where the default had to do."""

    usage: Usage = UNUSED
    warning: str = ""


@dataclass(frozen=True, slots=True)
class GatherPlans:
    """Input of `gather_plans`: the target, its schema read."""

    target: Target


@dataclass(frozen=True, slots=True)
class Plans:
    """Result of `gather_plans`: digest of the tables' plans; empty where there are none."""

    digest: str


@dataclass(frozen=True, slots=True)
class ClassifyTask:
    """Input of `classify_task`: one task in the user's words, and what may be chosen.

    Attributes:
        text: The task.
        tables: Keys of the schema's tables.
        account: On whose budget a model is asked: the run of a job; empty outside of jobs.
    """

    text: str
    tables: tuple[str, ...] = ()
    account: str = ""


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
        needs_choice: Whether a person is to be asked, because the model could not be sure either.
        usage: What asking the model has used up.
    """

    text: str
    verdict: Verdict
    kinds: tuple[AgentKind, ...] = ()
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    needs_choice: bool = False
    usage: Usage = UNUSED


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
        note: What the user should know of the job, in one line; empty where all is as usual.
    """

    files: int
    written: int
    kept: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Assemble:
    """Input of `assemble`: render the files that list tables, from the manifest."""

    target: Target


@dataclass(frozen=True, slots=True)
class Assembled:
    """Result of `assemble`; the fields are those of `Rendered`; `tables` counts the manifest's."""

    files: int
    written: int
    tables: int
    kept: tuple[str, ...] = ()
