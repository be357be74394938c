"""Activities that do nothing real: the workflows' other side, under the tests' control."""

import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from temporalio import activity
from temporalio.exceptions import ApplicationError, CancelledError

from crudflow import signatures
from crudflow.contracts import (
    AgentKind,
    Announce,
    Announced,
    Assemble,
    Assembled,
    Classification,
    ClassifyTask,
    GatheredSources,
    GatherPlans,
    GatherSources,
    Job,
    ParsedSchema,
    ParseSchema,
    PlannedTable,
    Plans,
    PlanTable,
    Reconcile,
    Record,
    Recorded,
    RenderApp,
    Rendered,
    RenderTable,
    Source,
    Target,
    Usage,
    Verdict,
)

KINDS = (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD, AgentKind.FE_CRUD)


def job(job_id: str, *tasks: str) -> Job:
    """Return a job as the command line would make it."""
    target = Target(job_id, "/nowhere/out", "fastapi_react", "school")
    return Job(target, (Source("school.sql", "0" * 64),), tasks)


Failing = dict[tuple[AgentKind, str | None], tuple[ApplicationError, int]]


@dataclass
class FakeActivities:
    """All activities; `failing` maps (kind, table) to an error and how often it is raised.

    Tables in `blocking` block until they are cancelled, boilerplate if it holds an empty text.
    The activity that `deaf` names goes on until `may_end`, and then ends well, cancelled or not.
    """

    tables: tuple[str, ...] = ("students", "teachers", "courses")
    kinds: tuple[AgentKind, ...] = KINDS
    answers: dict[str, Classification] = field(default_factory=dict)
    failing: Failing = field(default_factory=dict)
    parse_error: ApplicationError | None = None
    announce_error: ApplicationError | None = None
    board: bool = False
    board_errors: list[ApplicationError] = field(default_factory=list)
    truths: list[Reconcile] = field(default_factory=list)
    recorded: list[Record] = field(default_factory=list)
    blocking: frozenset[str] = frozenset()
    planless: frozenset[str] = frozenset()
    plans: set[str] = field(default_factory=set)
    calls: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    blocked: threading.Event = field(default_factory=threading.Event)
    slow_to_fail: bool = False
    may_fail: threading.Event = field(default_factory=threading.Event)
    unchanged: bool = False
    deaf: str = ""
    may_end: threading.Event = field(default_factory=threading.Event)

    def all(self) -> list[Callable[..., Any]]:
        """Return the activities to register."""
        return [
            self.parse_schema,
            self.classify_task,
            self.plan_table,
            self.gather_plans,
            self.announce,
            self.record,
            self.reconcile,
            self.render_app,
            self.render_table,
            self.assemble,
            self.gather_sources,
        ]

    @activity.defn(name=signatures.PARSE_SCHEMA)
    def parse_schema(self, job: ParseSchema) -> ParsedSchema:
        self._call("parse", None)
        if self.parse_error:
            raise self.parse_error
        warnings = ("line 3: lost",)
        return ParsedSchema("1" * 64, "postgres", self.tables, 12, warnings, self.kinds)

    @activity.defn(name=signatures.CLASSIFY_TASK)
    def classify_task(self, task: ClassifyTask) -> Classification:
        self._call("classify", task.text)
        refused = Classification(task.text, Verdict.REFUSED, reasons=("no known words",))
        return self.answers.get(task.text, refused)

    @activity.defn(name=signatures.PLAN_TABLE)
    def plan_table(self, job: PlanTable) -> PlannedTable:
        self._call("plan", job.table)
        warning = f"{job.table}: no plan" if job.table in self.planless else ""
        return PlannedTable(Usage(1, 500, 50, 0.0001), warning)

    @activity.defn(name=signatures.GATHER_PLANS)
    def gather_plans(self, job: GatherPlans) -> Plans:
        self._call("gather", None)
        return Plans("2" * 64)

    @activity.defn(name=signatures.ANNOUNCE)
    def announce(self, batch: Announce) -> Announced:
        self.calls["announce", None] += 1
        if self.announce_error:
            raise self.announce_error
        return Announced(len(batch.tasks), self.board)

    @activity.defn(name=signatures.RECORD)
    def record(self, ended: Record) -> Recorded:
        self.calls["record", None] += 1
        self.recorded.append(ended)
        return Recorded(len(ended.outcomes))

    @activity.defn(name=signatures.RECONCILE)
    def reconcile(self, truth: Reconcile) -> Recorded:
        self._call("reconcile", None)
        if self.board_errors:
            raise self.board_errors.pop()
        self.truths.append(truth)
        return Recorded(0)

    @activity.defn(name=signatures.RENDER_APP)
    def render_app(self, job: RenderApp) -> Rendered:
        return self._render(job.task.kind, None)

    @activity.defn(name=signatures.RENDER_TABLE)
    def render_table(self, job: RenderTable) -> Rendered:
        self.plans.add(job.target.plans)
        return self._render(job.task.kind, job.table)

    @activity.defn(name=signatures.ASSEMBLE)
    def assemble(self, job: Assemble) -> Assembled:
        self._call("assemble", None)
        return Assembled(files=3, written=3, tables=len(self.tables))

    @activity.defn(name=signatures.GATHER_SOURCES)
    def gather_sources(self, files: GatherSources) -> GatheredSources:
        self._call("sources", None)
        return GatheredSources((Source("school.sql", "0" * 64),), "4" * 64, self.unchanged)

    def _call(self, name: str, what: str | None) -> None:
        self.calls[name, what] += 1
        if name == self.deaf:
            with suppress(CancelledError), activity.shield_thread_cancel_exception():
                self.blocked.set()
                while not self.may_end.wait(0.5):
                    activity.heartbeat()

    def _render(self, kind: AgentKind, table: str | None) -> Rendered:
        self._call(kind, table)
        if (table or "") in self.blocking and kind != self.deaf:
            self._block()
        error, times = self.failing.get((kind, table), (None, 0))
        if error and self.calls[kind, table] <= times:
            self._wait_to_fail()
            raise error
        return Rendered(files=4, written=2, kept=("README.md",) if table is None else ())

    def _wait_to_fail(self) -> None:
        """Hear of nothing until the test lets this attempt fail, if the test wants that."""
        if self.slow_to_fail:
            self.blocked.set()
            self.may_fail.wait(60)

    def _block(self) -> None:
        """Heartbeat until the cancellation is raised in this thread."""
        self.blocked.set()
        while True:
            activity.heartbeat()
            activity.wait_for_cancelled_sync(timeout=0.1)


def broken(message: str = "the template is broken") -> ApplicationError:
    """Return an error that is not worth a retry."""
    return ApplicationError(message, type="InternalError", non_retryable=True)


def busy(message: str = "the lock is held") -> ApplicationError:
    """Return an error that is worth a retry."""
    return ApplicationError(message, type="LockTimeoutError")
