"""What the activities need of the world, as Protocols; `crudflow.adapters` fulfils them.

Paths of generated files are strings, relative to the output directory, with `/` between parts.
Digests are SHA-256 in hexadecimal.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from crudflow.contracts import (
    UNUSED,
    Announce,
    Classification,
    ClassifyTask,
    Reconcile,
    Step,
    SubTaskOutcome,
    Target,
    Usage,
)

Form = TypeVar("Form", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class SubTaskId:
    """Names one sub-task for the progress board: (job, task, table), of one run of the job."""

    job_id: str
    task: str
    table: str | None
    run: str = ""


class Progress(Protocol):
    """Where a job's progress is shown, besides Temporal itself."""

    @property
    def live(self) -> bool:
        """Whether there is a board, so that it is worth telling it more."""

    def announce(self, batch: Announce) -> int:
        """Make all sub-tasks known and return how many there are; safe to repeat.

        Raises:
            ProgressError: The board did not take it.
        """

    def step(self, subtask: SubTaskId, step: Step) -> None:
        """Hand over a running sub-task's step: best effort, never blocks, never raises."""

    def finish(self, subtask: SubTaskId, outcome: SubTaskOutcome) -> None:
        """Hand over a sub-task's end: queued at once, never dropped before `close`."""

    def record(self, target: Target, outcomes: Sequence[SubTaskOutcome]) -> int:
        """Tell how sub-tasks ended, as the job has it; return how many were shown otherwise.

        Raises:
            ProgressError: The board did not take it.
        """

    def reconcile(self, truth: Reconcile) -> int:
        """Make the board equal to a job's result; return how many sub-tasks it had otherwise.

        Raises:
            ProgressError: The board did not take it.
        """

    def close(self) -> None:
        """Deliver what is queued, within a deadline."""


class Locks(Protocol):
    """Mutual exclusion between all processes that write into one output directory."""

    def hold(self, names: Sequence[Path]) -> AbstractContextManager[None]:
        """Hold the locks at these paths for the length of a `with` block.

        They are taken in sorted order, whatever order they are named in.

        Raises:
            LockTimeoutError: One was not free in time; names its path and its holder.
            WaitInterruptedError: Nobody wants any more what they were waited for.
        """

    def reclaim(self, name: Path, clean: Callable[[], None]) -> bool:
        """Remove the lock file at this path if nobody holds the lock; never waits.

        Args:
            name: Path of the lock.
            clean: Called while the lock is held, before its file goes away: removes what a
                killed holder left behind.

        Returns:
            Whether the lock was free, and so `clean` was called and the file removed.
        """


class Classifier(Protocol):
    """Routes a task's words to agent kinds."""

    def classify(self, task: ClassifyTask) -> Classification:
        """Say which kinds the words ask for, and why."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is told.

    Attributes:
        version: Changes whenever the wording does, so that old answers are not taken for new ones.
        rules: What it is to do: ours alone.
        data: What it is to do it with, as JSON: other people's words, never instructions.
    """

    version: str
    rules: str
    data: str


@dataclass(frozen=True, slots=True)
class Reply(Generic[Form]):
    """What came back from a model.

    Attributes:
        form: The form, filled in; `None` if it was not.
        problem: Why it was not, in one line.
        usage: What it took.
    """

    form: Form | None
    problem: str = ""
    usage: Usage = UNUSED


class Model(Protocol):
    """A language model that fills in forms.

    Asking and reading are two steps: an answer is to be on the disk before anything is made of it.
    """

    @property
    def name(self) -> str:
        """The model's name, as its service knows it."""

    def ask(self, prompt: Prompt, form: type[Form], remark: str = "") -> str:
        """Have a form filled in: one request, no retries; return the answer as it came.

        Args:
            prompt: What to do, and with what.
            form: The form.
            remark: What was wrong with the answer before, when it is asked again.

        Raises:
            ModelUnavailableError: The service is away or busy.
            ModelSetupError: The service refuses our requests.
        """

    def read(self, answer: str, form: type[Form]) -> Reply[Form]:
        """Say what an answer holds, and what it took.

        Raises:
            ModelUnavailableError: It is no answer at all.
        """


class Advisor(Protocol):
    """Asks a model, through a cache and a budget."""

    def ask(
        self, prompt: Prompt, form: type[Form], check: Callable[[Form], str], account: str = ""
    ) -> Reply[Form]:
        """Have a form filled in that `check` finds nothing wrong with.

        Raises:
            BudgetError: The account has used up what it may.
            ModelUnavailableError: The service is away or busy.
            ModelSetupError: The service refuses our requests.
        """


class Formatter(Protocol):
    """Gives generated code its final form."""

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths with formatted text; what it does not know stays as it is.

        Raises:
            InternalError: A file is not valid in its language.
        """

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say in one line why files of these paths stay as they are, though they should not.

        Empty where nothing stands in the way.
        """


@dataclass(frozen=True, slots=True)
class BlueprintFiles:
    """A blueprint as text: its name and its files (path within the blueprint -> text)."""

    name: str
    files: Mapping[str, str]


class Blueprints(Protocol):
    """Where blueprints are found."""

    def load(self, name: str) -> BlueprintFiles:
        """Return the shipped blueprint of that name, or the one in the folder of that path.

        Raises:
            BlueprintError: There is none.
        """


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the manifest: who generated which files, out of which schema.

    Attributes:
        table: Key of the table, or `None` for the application itself.
        schema: Digest of the schema it was last generated from.
        files: Digest of what was generated, by section (agent kind or `assembled`) and path.
    """

    table: str | None
    schema: str
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a set of files: paths new or changed, unchanged, and kept as edited."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class OutputTree(Protocol):
    """One output directory: the generated files, and `.crudflow/` with all that is ours."""

    def store(self, text: str) -> str:
        """Keep a text, content-addressed, and return its digest; safe to repeat."""

    def load(self, digest: str) -> str:
        """Return a stored text.

        Raises:
            StorageError: It is not there, or is damaged.
        """

    def write(
        self, table: str | None, section: str, schema: str, files: Mapping[str, str]
    ) -> Written:
        """Write one section of one part, atomically file by file, and record it.

        Args:
            table: Key of the table that the files belong to; `None` for the application.
            section: The agent kind, or `assembled`.
            schema: Digest of the schema they were made from.
            files: Path -> text, the section's complete set; files that it no longer holds and
                that nobody edited are removed.

        Raises:
            OutputError: A path leaves the output directory, or the directory is not writable.
            StorageError: The disk refused.
            LockTimeoutError: Somebody else is writing the same part for too long.
        """

    def plan_files(self) -> Mapping[str, str]:
        """Return the plan files, name -> text, sorted by name.

        Raises:
            OutputError: One cannot be read.
        """

    def save_plan(self, name: str, text: str) -> None:
        """Write a plan file, atomically.

        Raises:
            OutputError: The directory is not writable.
            StorageError: The disk refused.
        """

    def assembling(self) -> AbstractContextManager[Sequence[Part]]:
        """Hold the application's lock and give the manifest's table parts, sorted by key."""

    def tidy(self) -> None:
        """Remove what killed processes left behind: temporary files, free lock files."""


class OutputTrees(Protocol):
    """Opens output directories."""

    def open(self, output_dir: str) -> OutputTree:
        """Open the directory, making it if need be.

        Raises:
            OutputError: It cannot be made or written.
        """
