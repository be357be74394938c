"""What the activities do, through the names that Temporal knows them by, on in-memory adapters."""

import inspect
import queue
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory
from temporalio.testing import ActivityEnvironment

from activities import reporting
from activities.failures import mapped_errors
from crudflow import signatures
from crudflow.adapters.memory_tree import InMemoryTrees
from crudflow.adapters.progress import RecordingProgress
from crudflow.adapters.ruff_formatter import PlainFormatter
from crudflow.contracts import (
    AgentKind,
    Announce,
    Announced,
    Assemble,
    Assembled,
    Classification,
    ClassifyTask,
    Counts,
    JobResult,
    JobState,
    ParsedSchema,
    ParseSchema,
    Reconcile,
    Record,
    Recorded,
    RenderApp,
    Rendered,
    RenderTable,
    Source,
    Step,
    SubTaskOutcome,
    SubTaskState,
    Target,
    Task,
    Verdict,
)
from crudflow.errors import BlueprintError, InternalError, LockTimeoutError, ProgressError
from crudflow.ports import BlueprintFiles, Formatter, SubTaskId
from worker import Adapters, bind_activities

DDL = """
CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE books (id integer PRIMARY KEY, author_id integer REFERENCES authors (id));
"""
BLUEPRINT = {
    "blueprint.toml": """
[kinds.be_boilerplate]
app = ["*"]
[kinds.be_crud]
table = ["*"]
[assembled]
app = ["index.txt"]
""",
    "app/readme.txt": "<%= app.slug %>\n",
    "app/index.txt": "tables:\n<% for key in app.tables %><%= key %>\n<% endfor %>",
    "table/_table_.txt": "<%= table.class_name %>\n",
}
CRUD = Task("1-be_crud", "", AgentKind.BE_CRUD, 7)
BOILERPLATE = Task("2-be_boilerplate", "", AgentKind.BE_BOILERPLATE, 10)


@dataclass
class OneBlueprint:
    """A blueprint under the tests' control."""

    files: dict[str, str] = field(default_factory=lambda: dict(BLUEPRINT))

    def load(self, name: str) -> BlueprintFiles:
        if name != "tiny":
            raise BlueprintError(f"no blueprint is called {name!r}")
        return BlueprintFiles(name, dict(self.files))


class OneAnswer:
    """A classifier that knows one task."""

    def classify(self, task: ClassifyTask) -> Classification:
        return Classification(task.text, Verdict.ROUTED, (AgentKind.BE_CRUD,), 1.0)


class HeardProgress(RecordingProgress):
    """A board on which one can wait for a step.

    Attributes:
        heard: The steps that nobody has waited for yet.
    """

    def __init__(self) -> None:
        super().__init__()
        self.heard: queue.Queue[Step] = queue.Queue()

    def step(self, subtask: SubTaskId, step: Step) -> None:
        super().step(subtask, step)
        self.heard.put(step)


class Workshop:
    """The activities, bound to in-memory adapters, and a target to work on."""

    def __init__(
        self, progress: RecordingProgress | None = None, formatter: Formatter | None = None
    ) -> None:
        self.trees = InMemoryTrees()
        self.blueprint = OneBlueprint()
        self.progress = progress or RecordingProgress()
        self.heartbeats: list[Step] = []
        formats = formatter or PlainFormatter()
        self.adapters = Adapters(self.trees, self.blueprint, formats, OneAnswer(), self.progress)
        self._bound = {name_of(it): it for it in bind_activities(self.adapters)}
        self.target = Target("job", "/out", "tiny", "My Books")

    def call(self, name: str, argument: object, running: ActivityEnvironment | None = None) -> Any:
        environment = running or ActivityEnvironment()
        environment.on_heartbeat = lambda *details: self.heartbeats.extend(details)
        return environment.run(self._bound[name], argument)

    def parse(self, ddl: str = DDL, **options: Any) -> ParsedSchema:
        source = Source("books.sql", self.trees.open("/out").store(ddl))
        parsed: ParsedSchema = self.call(
            "parse_schema", ParseSchema(self.target, (source,), **options)
        )
        self.target = Target("job", "/out", "tiny", "My Books", parsed.schema)
        return parsed

    @property
    def files(self) -> Mapping[str, str]:
        return self.trees.open("/out").files


def name_of(bound: Callable[..., Any]) -> str:
    definition = activity._Definition.from_callable(bound)
    assert definition is not None
    assert definition.name is not None
    return definition.name


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


def test_stubs_and_registered_activities_agree() -> None:
    adapters = Adapters(
        InMemoryTrees(), OneBlueprint(), PlainFormatter(), OneAnswer(), RecordingProgress()
    )
    bound = {name_of(it): it for it in bind_activities(adapters)}
    stubs = {
        name_of(it): it
        for _, it in inspect.getmembers(signatures, inspect.isfunction)
        if it.__module__ == signatures.__name__
    }
    assert bound.keys() == stubs.keys()
    for name, stub in stubs.items():
        assert types_of(bound[name]) == types_of(stub), name


def types_of(it: Callable[..., Any]) -> list[Any]:
    signature = inspect.signature(it)
    parameters = [parameter.annotation for parameter in signature.parameters.values()]
    return [*parameters, signature.return_annotation]


def test_parsing_stores_the_schema_and_says_what_it_holds(workshop: Workshop) -> None:
    parsed = workshop.parse(dialect="postgres")
    assert parsed.tables == ("authors", "books")
    assert parsed.columns == 4
    assert parsed.dialect == "postgres"
    assert parsed.kinds == (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD)
    assert "authors" in workshop.trees.open("/out").load(parsed.schema)


def test_chosen_tables_are_planned_with_all_that_they_refer_to(workshop: Workshop) -> None:
    parsed = workshop.parse(tables=("books",))
    assert parsed.tables == ("books",)
    assert "authors" in workshop.trees.open("/out").load(parsed.schema)


def test_bad_schema_is_not_worth_a_retry(workshop: Workshop) -> None:
    with pytest.raises(ApplicationError) as caught:
        workshop.parse("CREATE TABLE a (id integer,,);", dialect="postgres")
    assert caught.value.type == "SchemaError"
    assert caught.value.non_retryable
    assert caught.value.message.startswith("books.sql:1:")


def test_boilerplate_tables_and_index_are_written(workshop: Workshop) -> None:
    workshop.parse()
    rendered: Rendered = workshop.call("render_app", RenderApp(workshop.target, BOILERPLATE))
    assert (rendered.files, rendered.written) == (1, 1)
    for table in ("authors", "books"):
        workshop.call("render_table", RenderTable(workshop.target, CRUD, table))
    assembled: Assembled = workshop.call("assemble", Assemble(workshop.target))
    assert (assembled.files, assembled.tables) == (1, 2)
    assert workshop.files == {
        "readme.txt": "my-books\n",
        "author.txt": "Author\n",
        "book.txt": "Book\n",
        "index.txt": "tables:\nauthors\nbooks\n",
    }


def test_every_activity_may_run_twice(workshop: Workshop) -> None:
    workshop.parse()
    job = RenderTable(workshop.target, CRUD, "books")
    first: Rendered = workshop.call("render_table", job)
    second: Rendered = workshop.call("render_table", job)
    assert (first.written, second.written) == (1, 0)
    assert first.files == second.files


def test_index_without_tables_is_an_index_of_nothing(workshop: Workshop) -> None:
    workshop.parse()
    assembled: Assembled = workshop.call("assemble", Assemble(workshop.target))
    assert assembled.tables == 0
    assert workshop.files["index.txt"] == "tables:\n"


def test_edited_files_are_kept_and_named(workshop: Workshop) -> None:
    workshop.parse()
    job = RenderTable(workshop.target, CRUD, "books")
    workshop.call("render_table", job)
    workshop.trees.open("/out").files["book.txt"] = "mine"
    rendered: Rendered = workshop.call("render_table", job)
    assert rendered.kept == ("book.txt",)
    assert workshop.files["book.txt"] == "mine"


def test_short_activity_sends_no_heartbeat(workshop: Workshop) -> None:
    workshop.parse()
    workshop.call("render_table", RenderTable(workshop.target, CRUD, "books"))
    assert workshop.heartbeats == []
    assert [one.state for one in workshop.progress.outcomes.values()] == [SubTaskState.DONE]


def test_board_hears_of_the_step_that_an_activity_is_at() -> None:
    board = HeardProgress()

    class Patient(PlainFormatter):
        """Formats when the board has heard of it."""

        def format(self, files: Mapping[str, str]) -> dict[str, str]:
            while board.heard.get(timeout=30) != Step(4, 5, "format"):
                pass
            return super().format(files)

    workshop = Workshop(board, Patient())
    workshop.parse()
    workshop.call("render_table", RenderTable(workshop.target, CRUD, "books"))
    numbers = [step.number for _, step in board.steps]
    assert numbers == sorted(set(numbers)), "each at most once, in order"


def test_activity_that_takes_long_keeps_heartbeating_with_its_newest_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reporting, "QUIET_SECONDS", 0.01)
    monkeypatch.setattr(reporting, "PULSE_SECONDS", 0.01)
    monkeypatch.setattr(reporting, "GLANCE_SECONDS", 0.01)
    heartbeats: queue.Queue[Step] = queue.Queue()

    def slow() -> None:
        with reporting.reporting(of=5) as reporter:
            for step in (Step(3, 5, "render"), Step(4, 5, "format")):
                reporter.report(step.number, step.message)
                # The step before may have been on its way.
                while heartbeats.get(timeout=30) != step:
                    pass
                assert [heartbeats.get(timeout=30) for _ in range(2)] == [step] * 2

    environment = ActivityEnvironment()
    environment.on_heartbeat = heartbeats.put
    environment.run(slow)


def test_broken_template_is_a_bug_and_not_retried(workshop: Workshop) -> None:
    workshop.parse()
    workshop.blueprint.files["table/_table_.txt"] = "<%= table.nothing %>"
    with pytest.raises(ApplicationError) as caught:
        workshop.call("render_table", RenderTable(workshop.target, CRUD, "books"))
    assert caught.value.type == "InternalError"
    assert caught.value.non_retryable
    assert "_table_.txt" in caught.value.message


def test_changed_blueprint_is_seen_by_the_next_subtask(workshop: Workshop) -> None:
    workshop.parse()
    job = RenderTable(workshop.target, CRUD, "books")
    workshop.call("render_table", job)
    workshop.blueprint.files["table/_table_.txt"] = "new\n"
    workshop.call("render_table", job)
    assert workshop.files["book.txt"] == "new\n"


def test_announcing_counts_the_subtasks(workshop: Workshop) -> None:
    batch = Announce(workshop.target, (BOILERPLATE, CRUD), ("authors", "books"))
    announced: Announced = workshop.call("announce", batch)
    assert (announced.subtasks, announced.board) == (3, True)


def test_a_sub_task_tells_the_board_how_it_ended_as_the_workflow_will(workshop: Workshop) -> None:
    workshop.parse()
    rendered: Rendered = workshop.call("render_table", RenderTable(workshop.target, CRUD, "books"))
    workshop.blueprint.files["table/_table_.txt"] = "<%= table.nothing %>"
    with pytest.raises(ApplicationError) as caught:
        workshop.call("render_table", RenderTable(workshop.target, CRUD, "authors"))
    done, failed = workshop.progress.outcomes.values()
    assert (done.state, done.table) == (SubTaskState.DONE, "books")
    assert (done.files, done.written) == (rendered.files, rendered.written)
    assert (failed.state, failed.table) == (SubTaskState.FAILED, "authors")
    assert (failed.error, failed.reason) == (caught.value.type, caught.value.message)


def test_a_sub_task_that_is_tried_again_has_not_ended(workshop: Workshop) -> None:
    with pytest.raises(ApplicationError, match="StorageError"):
        workshop.call("render_table", RenderTable(workshop.target, CRUD, "books"))
    assert workshop.progress.outcomes == {}


def test_what_the_workflow_knows_reaches_the_board(workshop: Workshop) -> None:
    ended = SubTaskOutcome(CRUD.id, CRUD.kind, "books", SubTaskState.CANCELLED)
    recorded: Recorded = workshop.call("record", Record(workshop.target, (ended,)))
    assert recorded.changed == 1
    batch = Announce(workshop.target, (CRUD,), ("books",))
    truth = Reconcile(batch, JobResult("job", JobState.CANCELLED, "/out", Counts(1)), (ended,))
    assert workshop.call("reconcile", truth) == Recorded(0)
    assert workshop.progress.reconciled == [truth]


def test_a_board_in_trouble_is_tried_again_and_not_warned_of_twice(workshop: Workshop) -> None:
    def fail() -> None:
        with mapped_errors():
            raise ProgressError("away")

    with pytest.raises(ApplicationError) as caught:
        ActivityEnvironment().run(fail)
    assert not caught.value.non_retryable
    assert caught.value.category is ApplicationErrorCategory.BENIGN


def test_routing_asks_the_classifier(workshop: Workshop) -> None:
    answer: Classification = workshop.call("classify_task", ClassifyTask("APIs"))
    assert answer.kinds == (AgentKind.BE_CRUD,)


@pytest.mark.parametrize(
    ("error", "kind", "final"),
    [
        (LockTimeoutError("held\nby 42"), "LockTimeoutError", False),
        (OSError(28, "No space left on device", "/out/x"), "StorageError", False),
        (BlueprintError("none"), "BlueprintError", True),
        (InternalError("bad"), "InternalError", True),
        (KeyError("x"), "InternalError", True),
    ],
)
def test_errors_say_whether_a_retry_is_worth_it(error: Exception, kind: str, final: bool) -> None:
    def fail() -> None:
        with mapped_errors():
            raise error

    with pytest.raises(ApplicationError) as caught:
        ActivityEnvironment().run(fail)
    assert (caught.value.type, caught.value.non_retryable) == (kind, final)
    assert "\n" not in caught.value.message
