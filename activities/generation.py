"""The activities that generate files: per application, per table, and those that list tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from temporalio import activity

from activities.failures import mapped_errors
from activities.materials import Materials
from activities.reporting import Reporter, reporting, telling_failure
from crudflow.contracts import (
    Assemble,
    Assembled,
    RenderApp,
    Rendered,
    RenderTable,
    SubTaskOutcome,
    SubTaskState,
    Target,
    Task,
)
from crudflow.domain.planning import AppPlan
from crudflow.domain.rendering import Blueprint
from crudflow.ports import Formatter, OutputTree, Progress, SubTaskId, Written
from crudflow.signatures import ASSEMBLE, RENDER_APP, RENDER_TABLE

STEPS: Final = 5
"""Parse, load template, render, format, write."""

ASSEMBLED: Final = "assembled"
"""Section of the application's manifest part that holds the files that list tables."""

Render = Callable[[Blueprint, AppPlan], Mapping[str, str]]


class GenerationActivities:
    """Renders, formats and writes; each activity is safe to repeat."""

    def __init__(self, materials: Materials, formatter: Formatter, progress: Progress) -> None:
        """Render these materials, format with this formatter, report to this board."""
        self._materials = materials
        self._formatter = formatter
        self._progress = progress

    @activity.defn(name=RENDER_APP, no_thread_cancel_exception=True)
    def render_app(self, job: RenderApp) -> Rendered:
        """Generate the files of a boilerplate kind."""
        kind = job.task.kind
        return self._subtask(job.target, job.task, None, lambda it, plan: it.render_app(kind, plan))

    @activity.defn(name=RENDER_TABLE, no_thread_cancel_exception=True)
    def render_table(self, job: RenderTable) -> Rendered:
        """Generate one kind's files for one table."""
        kind, table = job.task.kind, job.table
        return self._subtask(
            job.target, job.task, table, lambda it, plan: it.render_table(kind, plan, table)
        )

    @activity.defn(name=ASSEMBLE, no_thread_cancel_exception=True)
    def assemble(self, job: Assemble) -> Assembled:
        """Generate the files that list tables, from the manifest, under its lock."""
        # Cut short, this would leave the index behind the tables.
        with mapped_errors(), reporting(of=STEPS, cancellable=False) as reporter:
            tree = self._materials.tree(job.target)
            with tree.assembling() as parts:
                reporter.report(1, "parse")
                plan = self._materials.assembly(tree, job.target, parts)
                place = _Place(tree, job.target, None, ASSEMBLED)
                files, it = self._produce(place, reporter, lambda it: it.render_assembled(plan))
            tree.tidy()
            return Assembled(len(files), len(it.written), len(plan.tables), it.kept)

    def _subtask(self, target: Target, task: Task, table: str | None, render: Render) -> Rendered:
        subtask = SubTaskId(target.job_id, task.id, table, target.run)
        with (
            telling_failure(self._progress, subtask, task.kind),
            mapped_errors(),
            reporting(STEPS, self._progress, subtask, task.kind) as reporter,
        ):
            reporter.report(1, "parse")
            place = _Place(self._materials.tree(target), target, table, task.kind)
            plan = self._materials.plan_of(place.tree, target, target.schema)
            files, it = self._produce(place, reporter, lambda it: render(it, plan))
            note = self._formatter.shortfall(files)
            rendered = Rendered(len(files), len(it.written), it.kept, note)
        self._progress.finish(subtask, _outcome(subtask, task, rendered))
        return rendered

    def _produce(
        self,
        place: "_Place",
        reporter: Reporter,
        render: Callable[[Blueprint], Mapping[str, str]],
    ) -> tuple[Mapping[str, str], Written]:
        reporter.report(2, "load template")
        blueprint = self._materials.blueprint(place.target.blueprint)
        reporter.report(3, "render")
        rendered = render(blueprint)
        reporter.report(4, "format")
        files = self._formatter.format(rendered)
        reporter.report(5, "write")
        reporter.heed()
        return files, place.write(files)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sub-task's files belong: the tree, and the section of the manifest's part."""

    tree: OutputTree
    target: Target
    table: str | None
    section: str

    def write(self, files: Mapping[str, str]) -> Written:
        return self.tree.write(self.table, self.section, self.target.schema, files)


def _outcome(subtask: SubTaskId, task: Task, rendered: Rendered) -> SubTaskOutcome:
    return SubTaskOutcome(
        task=task.id,
        kind=task.kind,
        table=subtask.table,
        state=SubTaskState.DONE,
        files=rendered.files,
        written=rendered.written,
        kept=rendered.kept,
    )
