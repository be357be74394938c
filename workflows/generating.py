"""The middle of a job: boilerplate and tables are handed out, and steered while they run."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from temporalio import workflow
from temporalio.common import SearchAttributePair, TypedSearchAttributes
from temporalio.exceptions import (
    ActivityError,
    FailureError,
    is_cancelled_exception,
)

from crudflow import signatures
from crudflow.contracts import (
    Carried,
    RenderApp,
    Rendered,
    SubTaskOutcome,
    TableJob,
    TableResult,
    Target,
    Task,
)
from workflows import policies, visibility
from workflows.agenda import Agenda
from workflows.cancelling import is_cancelled, unharmed
from workflows.crew import Crew
from workflows.hold import Hold
from workflows.outcomes import cancelled, done, failed, table_result
from workflows.table import TableWorkflow

SKIPPED = "skipped, as somebody asked for"

Child = workflow.ChildWorkflowHandle[TableWorkflow, TableResult]


class Generation:
    """Hands out a job's sub-tasks in a sliding window and passes on what people ask for."""

    def __init__(
        self,
        carried: Carried | None,
        record: Callable[[SubTaskOutcome], None],
        changed: Callable[[], None],
    ) -> None:
        """Begin at the start, or where an earlier run of a large job stopped.

        Args:
            carried: What that earlier run hands on.
            record: Called with the end of each sub-task.
            changed: Called whenever something has begun or ended.
        """
        self.agenda = Agenda(carried.cursor, carried.skipped) if carried else Agenda()
        self.hold = Hold(held=carried.paused if carried else False)
        self.priority = carried.priority if carried else 0
        self.at_work: dict[str, None] = {}
        self._record = record
        self._changed = changed
        self._tables = 0
        self._children: dict[str, Child] = {}
        self._unwanted: dict[str, None] = {}

    async def run(self, target: Target, tasks: Sequence[Task]) -> bool:
        """Run boilerplate tasks and the agenda's tables; what was begun has ended afterwards.

        Returns:
            Whether all is done; otherwise the history has grown long and a new run is due.
        """
        async with Crew() as crew:
            for task in tasks:
                if not task.kind.per_table:
                    crew.start(self._run_boilerplate(target, task))
            while await self._may_start_next():
                table, its_tasks, is_skipped = self.agenda.take()
                if is_skipped:
                    self._leave_out(table, its_tasks)
                else:
                    self._tables += 1
                    crew.start(self._run_table(target, table, its_tasks))
        return not len(self.agenda)

    async def pause(self) -> None:
        """Start nothing more, and put what is under way back into the queue."""
        self.hold.hold()
        await self._tell_children(lambda child: child.signal(TableWorkflow.hold))

    async def resume(self) -> None:
        """Go on where the job was paused."""
        self.hold.release()
        await self._tell_children(lambda child: child.signal(TableWorkflow.release))

    async def reprioritise(self, priority: int) -> None:
        """Give all sub-tasks that have not ended another priority, 1 (low) to 10 (high)."""
        self.priority = priority
        self.hold.recall()
        await self._tell_children(lambda it: it.signal(TableWorkflow.reprioritise, priority))

    async def skip(self, table: str) -> None:
        """Leave a table out, or cancel it if it has begun."""
        child = self._children.get(table)
        if child is not None:
            await _cancel(child)
        elif table in self.at_work:
            self._unwanted[table] = None
        else:
            self.agenda.skip(table)

    def knows(self, table: str) -> bool:
        """Tell whether a table can still be skipped."""
        return table in self.at_work or self.agenda.has(table)

    async def _may_start_next(self) -> bool:
        if not len(self.agenda):
            return False
        await workflow.wait_condition(lambda: not self.hold.held and self._tables < policies.WINDOW)
        return not workflow.info().is_continue_as_new_suggested()

    def _leave_out(self, table: str, tasks: Sequence[Task]) -> None:
        for task in tasks:
            self._record(replace(cancelled(task, table), reason=SKIPPED))
        self._changed()

    async def _run_boilerplate(self, target: Target, task: Task) -> None:
        label = visibility.subtask_label(task.kind, None)
        self._begin(label)

        def start() -> workflow.ActivityHandle[Rendered]:
            current = self._with_priority(task)
            return workflow.start_activity(
                signatures.render_app,
                RenderApp(target=target, task=current),
                **policies.subtask_options(target.job_id, current, label),
            )

        try:
            self._record(done(task, None, await self.hold.run(start)))
        except ActivityError as error:
            self._record(_unfinished(task, None, error))
        self._finish(label)

    async def _run_table(self, target: Target, table: str, tasks: tuple[Task, ...]) -> None:
        self._begin(table)
        try:
            before = self.priority
            # Were the start cut short, the child would begin and nobody would wait for its end.
            child = await unharmed(self._start_child(target, table, tasks))
            self._children[table] = child
            await self._catch_up(child, table, before)
            outcomes = (await child).outcomes
        except FailureError as error:
            # It has failed or was cancelled; or another one of its name still runs.
            carried = table_result(error)
            unknown = tuple(_unfinished(task, table, error) for task in tasks)
            outcomes = carried.outcomes if carried else unknown
        for outcome in outcomes:
            self._record(outcome)
        self._children.pop(table, None)
        self._tables -= 1
        self._finish(table)

    async def _start_child(self, target: Target, table: str, tasks: tuple[Task, ...]) -> Child:
        current = tuple(self._with_priority(task) for task in tasks)
        return await workflow.start_child_workflow(
            TableWorkflow.run,
            TableJob(target=target, table=table, tasks=current),
            id=visibility.table_workflow_id(target.job_id, table),
            parent_close_policy=workflow.ParentClosePolicy.REQUEST_CANCEL,
            priority=policies.queue_priority(target.job_id, max(task.priority for task in current)),
            search_attributes=_table_attributes(table, tasks),
            static_summary=visibility.table_label(table, tasks),
        )

    async def _catch_up(self, child: Child, table: str, before: int) -> None:
        """Tell a child what was asked for while it was being started."""
        if table in self._unwanted:
            await _cancel(child)
        if self.hold.held:
            await _tell(child.signal(TableWorkflow.hold))
        if self.priority != before:
            await _tell(child.signal(TableWorkflow.reprioritise, self.priority))
        if is_cancelled():
            child.cancel()

    async def _tell_children(self, signal: Callable[[Child], Awaitable[None]]) -> None:
        await asyncio.gather(*(_tell(signal(child)) for child in self._children.values()))

    def _with_priority(self, task: Task) -> Task:
        return replace(task, priority=self.priority or task.priority)

    def _begin(self, label: str) -> None:
        self.at_work[label] = None
        self._changed()

    def _finish(self, label: str) -> None:
        # Never called from a `finally`: when a worker drops a workflow from its cache, such blocks
        # run outside of it, where nothing may be shown.
        # A table may be called like a kind of boilerplate.
        self.at_work.pop(label, None)
        self._changed()


async def _tell(signal: Awaitable[None]) -> None:
    try:
        await signal
    except FailureError:
        return  # The child has ended in this very moment.


async def _cancel(child: Child) -> None:
    await _tell(workflow.get_external_workflow_handle(child.id).cancel())


def _table_attributes(table: str, tasks: Sequence[Task]) -> TypedSearchAttributes:
    kinds = sorted(task.kind.value for task in tasks)
    return TypedSearchAttributes(
        [
            SearchAttributePair(visibility.TABLE, visibility.attribute_text(table)),
            SearchAttributePair(visibility.KINDS, kinds),
        ]
    )


def _unfinished(task: Task, table: str | None, error: FailureError) -> SubTaskOutcome:
    # A sub-task that fails before it hears of the cancellation is not attempted again, either.
    if is_cancelled_exception(error) or is_cancelled():
        return cancelled(task, table)
    return failed(task, table, error)
