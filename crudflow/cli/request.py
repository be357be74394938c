"""From the arguments of `generate` to a job: everything that can be checked before it starts."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from crudflow.adapters.keyword_classifier import KeywordClassifier
from crudflow.cli.sources import app_name, read_sources
from crudflow.contracts import (
    AgentKind,
    Classification,
    ClassifyTask,
    Job,
    Source,
    Target,
    Task,
    Verdict,
)
from crudflow.domain.ddl import (
    DetectedDialect,
    SourceText,
    detect_sources,
    read_schema,
    select_tables,
)
from crudflow.domain.rendering import Blueprint
from crudflow.domain.schema import Schema
from crudflow.errors import TaskError, UserError
from crudflow.ports import Classifier, OutputTrees
from crudflow.runtime import configured_address
from worker import Adapters
from workflows.tasking import merge_tasks, routing_problem, tasks_for_all_kinds

MOST_NAME: Final = 1_000
MOST_INSTRUCTIONS: Final = 8_000
"""Characters: they are sent to the model with every table."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks for.

    Attributes:
        schema: The SCHEMA arguments.
        out: Output directory.
        tasks: Tasks in the user's words; empty means all kinds.
        dialect: SQL dialect, or `None` to detect it.
        tables: Globs of table names; empty means all.
        blueprint: Name of a shipped blueprint, or path of one's own.
        job_id: The job's name, or `None` to derive it from everything else.
        strict: Whether a statement that cannot be read is an error.
        choice_seconds: How long a person has to say what an unclear task means.
        instructions: How the owner wishes the application to be, in words, or a file of them.
    """

    schema: tuple[str, ...]
    out: Path
    tasks: tuple[str, ...] = ()
    dialect: str | None = None
    tables: tuple[str, ...] = ()
    blueprint: str = "fastapi_react"
    job_id: str | None = None
    strict: bool = False
    choice_seconds: float = 86_400.0
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A request that holds water: its schema read, its tasks routed, its blueprint found.

    Attributes:
        request: What was asked for.
        sources: The DDL.
        schema: The schema, narrowed to the tables asked for; its warnings are the whole one's.
        tasks: What the job will run.
        blueprint: The blueprint.
        unclear: Tasks that keywords leave open; the worker may ask a model about them.
        instructions: How the owner wishes the application to be, in words.
    """

    request: Request
    sources: tuple[SourceText, ...]
    schema: Schema
    tasks: tuple[Task, ...]
    blueprint: Blueprint
    unclear: tuple[str, ...] = ()
    instructions: str = ""

    @property
    def app_name(self) -> str:
        """The application's name."""
        return app_name(self.request.schema)

    @property
    def detected(self) -> DetectedDialect | None:
        """How the dialect was told and how sure that is; `None` where it was given."""
        return None if self.request.dialect else detect_sources(self.sources)


def check(request: Request, adapters: Adapters) -> Checked:
    """Check a request without writing anything.

    Raises:
        UserError: The schema, a task or the blueprint is wrong.
    """
    sources = read_sources(request.schema)
    whole = read_schema(sources, request.dialect, strict=request.strict)
    schema = replace(select_tables(whole, request.tables), warnings=whole.warnings)
    blueprint = adapters.blueprint(request.blueprint)
    keywords = KeywordClassifier() if adapters.consultant else adapters.classifier
    answers = route(request.tasks, schema, keywords)
    unclear = tuple(one.text for one in answers if one.verdict is Verdict.AMBIGUOUS)
    if adapters.consultant or configured_address():
        answers = [one for one in answers if one.verdict is not Verdict.AMBIGUOUS]
    tasks = chosen_tasks(answers, blueprint) if request.tasks else all_tasks(blueprint)
    may_plan = bool(adapters.consultant or configured_address())
    instructions = read_instructions(request.instructions, may_plan=may_plan)
    return Checked(request, tuple(sources), schema, tasks, blueprint, unclear, instructions)


def read_instructions(given: str, *, may_plan: bool) -> str:
    """Return the instructions: the words given, or the content of the file that they name.

    Raises:
        UserError: There is nobody who could follow them, the file cannot be read, or it is long.
    """
    if given and not may_plan:
        raise UserError(
            "--instructions needs a model: set ANTHROPIC_API_KEY, or write plans by hand"
            " (docs/routing.md)"
        )
    try:
        is_file = len(given) < MOST_NAME and Path(given or ".").is_file()
        text = Path(given).read_text(encoding="utf-8") if is_file else given
    except (OSError, ValueError) as error:
        raise UserError(f"--instructions {given!r} cannot be read as text: {error}") from None
    if len(text) > MOST_INSTRUCTIONS:
        raise UserError(
            f"the instructions have {len(text)} characters, {MOST_INSTRUCTIONS} at most are read:"
            " shorten them"
        )
    return " ".join(text.split())


def route(texts: Sequence[str], schema: Schema, classifier: Classifier) -> list[Classification]:
    """Route the tasks as the job will, as far as that costs nothing."""
    tables = tuple(table.key for table in schema.tables)
    return [classifier.classify(ClassifyTask(text, tables)) for text in texts]


def chosen_tasks(answers: Sequence[Classification], blueprint: Blueprint) -> tuple[Task, ...]:
    """Return the tasks that the answers name.

    Raises:
        TaskError: Some words cannot be routed, or ask for what the blueprint does not offer.
    """
    problem = routing_problem(answers, offered_kinds(blueprint), blueprint.name)
    if problem:
        raise TaskError(problem)
    return merge_tasks(answers)


def all_tasks(blueprint: Blueprint) -> tuple[Task, ...]:
    """Return the tasks of a job that names none."""
    return tasks_for_all_kinds(offered_kinds(blueprint))


def offered_kinds(blueprint: Blueprint) -> list[AgentKind]:
    """Return the kinds that a blueprint offers, the most urgent first."""
    return sorted((AgentKind(kind) for kind in blueprint.kinds), key=lambda it: -it.priority)


def make_job(checked: Checked, trees: OutputTrees) -> Job:
    """Store the sources in the output tree and return the job that refers to them.

    Raises:
        OutputError: The output directory cannot be used.
    """
    request = checked.request
    tree = trees.open(str(request.out.absolute()))
    sources = tuple(Source(one.name, tree.store(one.text)) for one in checked.sources)
    return Job(
        target=Target(
            job_id=request.job_id or derive_job_id(checked, sources),
            output_dir=str(request.out.absolute()),
            blueprint=_absolute_if_path(request.blueprint),
            app_name=checked.app_name,
        ),
        sources=sources,
        tasks=request.tasks,
        dialect=request.dialect,
        tables=request.tables,
        choice_seconds=request.choice_seconds,
        instructions=tree.store(checked.instructions) if checked.instructions else "",
    )


def derive_job_id(checked: Checked, sources: Sequence[Source]) -> str:
    """Name a job after what it does, so that the same command finds the same job again."""
    request = checked.request
    parts = (
        str(request.out.absolute()),
        *(source.digest for source in sources),
        *request.tasks,
        *request.tables,
        *((f"instructions {checked.instructions}",) if checked.instructions else ()),
        request.dialect or "",
        request.blueprint,
    )
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]
    slug = re.sub(r"[^a-z0-9]+", "-", checked.app_name.lower()).strip("-")[:40] or "app"
    return f"{slug}-{digest}"


def _absolute_if_path(blueprint: str) -> str:
    return str(Path(blueprint).absolute()) if Path(blueprint).is_dir() else blueprint
