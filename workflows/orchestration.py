"""The parent workflow: one job, from DDL to an assembled application."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Final, TypeVar

from temporalio import workflow
from temporalio.common import SearchAttributePair, TypedSearchAttributes
from temporalio.exceptions import (
    ActivityError,
    ApplicationError,
    ChildWorkflowError,
    FailureError,
    is_cancelled_exception,
)

from crudflow import signatures
from crudflow.contracts import (
    Assemble,
    Choice,
    Classification,
    ClassifyTask,
    Job,
    JobResult,
    JobState,
    JobStatus,
    ParsedSchema,
    ParseSchema,
    RenderApp,
    SubTaskOutcome,
    TableJob,
    Task,
)
from workflows import policies, visibility
from workflows.board import Board
from workflows.outcomes import cancelled, done, explain, failed, failure, table_result
from workflows.routing import Choices
from workflows.table import TableWorkflow
from workflows.tally import Tally
from workflows.tasking import merge_tasks, routing_problem, tasks_for_all_kinds

RESULT_MEMO: Final = "result"
"""Memo under which a cancelled job leaves its result: a cancelled workflow returns none."""

T = TypeVar("T")


@workflow.defn
class OrchestrationWorkflow:
    """Turns one schema and one or more tasks into an application.

    A table that fails never stops the others. The files that list tables are assembled at every
    end, so that the output tree is consistent whether the job is done, partial or cancelled.
    """

    @workflow.init
    def __init__(self, job: Job) -> None:
        """Set the books up before the first query may come."""
        self._job = job
        # The same for all workflow runs that continue each other: one run of the job.
        run = workflow.info().first_execution_run_id
        self._target = replace(job.target, run=run)
        self._schema = ParsedSchema(schema="", dialect="", tables=(), columns=0)
        self._tasks: tuple[Task, ...] = job.carried.tasks if job.carried else ()
        self._tally = Tally.resumed(job.carried) if job.carried else Tally()
        self._board = Board(self._target, job.carried.untold if job.carried else None)
        self._cursor = job.carried.cursor if job.carried else 0
        self._at_work: dict[str, None] = {}
        self._phase = ""
        self._cancelled = False
        self._state = JobState.RUNNING
        self._choices = Choices(job.target.job_id, job.choice_seconds, self._show)
        if job.carried:
            self._choices.usage = job.carried.usage

    @workflow.run
    async def run(self, job: Job) -> JobResult:
        """Run the job, report what became of it, and have the progress board told."""
        self._board.open()
        try:
            result = await self._run(job)
        except (asyncio.CancelledError, FailureError) as error:
            await self._board.conclude(self._result(), explain(error)[1])
            raise
        await self._board.conclude(result)
        return result

    async def _run(self, job: Job) -> JobResult:
        try:
            await self._parse()
            if not job.carried:
                await self._classify()
            await self._generate()
        except (asyncio.CancelledError, FailureError) as error:
            self._stop(error)
        await self._assemble()
        return self._conclude()

    @workflow.query(description="Where the job stands: phase, counts, failures.")
    def status(self) -> JobStatus:
        """Return where the job stands."""
        counts = self._tally.counts()
        return JobStatus(
            job_id=self._target.job_id,
            state=self._state,
            phase=self._phase,
            output_dir=self._target.output_dir,
            counts=replace(counts, running=min(len(self._at_work), counts.queued)),
            by_kind=self._tally.by_kind(),
            running=tuple(self._at_work),
            failures=tuple(self._tally.failures[: visibility.SHOWN]),
            tables=len(self._schema.tables),
            warnings=len(self._schema.warnings),
            questions=self._choices.questions,
            usage=self._choices.usage,
        )

    @workflow.update(description="Say what a task means that nothing else could decide.")
    def choose(self, choice: Choice) -> str:
        """Take a person's choice and say what it decided."""
        return self._choices.choose(choice)

    @choose.validator
    def _check_choice(self, choice: Choice) -> None:
        self._choices.check(choice)

    async def _parse(self) -> None:
        self._enter("reading the schema")
        self._schema = await _insist(
            workflow.execute_activity(
                signatures.parse_schema,
                ParseSchema(
                    target=self._target,
                    sources=self._job.sources,
                    dialect=self._job.dialect,
                    tables=self._job.tables,
                ),
                **self._steering(f"{len(self._job.sources)} file(s)"),
            )
        )
        self._target = replace(self._target, schema=self._schema.schema)

    async def _classify(self) -> None:
        self._enter("routing the tasks")
        if self._job.tasks:
            texts = dict.fromkeys(self._job.tasks)
            routed = await asyncio.gather(*(self._route(text) for text in texts))
            answers = await self._choices.settle(routed, self._schema.kinds)
            problem = routing_problem(answers, self._schema.kinds, self._target.blueprint)
            if problem:
                raise ApplicationError(problem, type="TaskError", non_retryable=True)
            self._tasks = merge_tasks(answers)
        else:
            self._tasks = tasks_for_all_kinds(self._schema.kinds)
        kinds = sorted(task.kind.value for task in self._tasks)
        workflow.upsert_search_attributes([visibility.KINDS.value_set(kinds)])

    async def _route(self, text: str) -> Classification:
        account = f"{self._target.job_id}/{self._target.run}"
        return await _insist(
            workflow.execute_activity(
                signatures.classify_task,
                ClassifyTask(text, self._schema.tables, account),
                **self._steering(visibility.plain(text)),
            )
        )

    async def _generate(self) -> None:
        self._enter("generating")
        self._board.expect(self._tasks, self._schema.tables)
        for task in self._tasks:
            self._tally.expect(task, self._tables_of(task))
        table_jobs = self._table_jobs()
        window = asyncio.Semaphore(policies.WINDOW)
        async with asyncio.TaskGroup() as group:
            for task in self._tasks:
                if not task.kind.per_table and not self._job.carried:
                    group.create_task(self._run_boilerplate(task))
            for table, tasks in table_jobs[self._cursor :]:
                await window.acquire()
                if workflow.info().is_continue_as_new_suggested():
                    break
                self._cursor += 1
                group.create_task(self._run_table(table, tasks, window))
        if self._cursor < len(table_jobs):
            self._continue_as_new()

    def _continue_as_new(self) -> None:
        """Go on in a new run with a short history; nothing is under way here any more."""
        carried = replace(
            self._tally.carried(self._tasks, self._cursor),
            untold=self._board.untold(),
            usage=self._choices.usage,
        )
        workflow.continue_as_new(replace(self._job, target=self._target, carried=carried))

    def _table_jobs(self) -> list[tuple[str, tuple[Task, ...]]]:
        by_table: dict[str, list[Task]] = {table: [] for table in self._schema.tables}
        for task in self._tasks:
            for table in self._tables_of(task) if task.kind.per_table else ():
                by_table[table].append(task)
        return [(table, tuple(tasks)) for table, tasks in by_table.items() if tasks]

    def _tables_of(self, task: Task) -> tuple[str, ...]:
        return task.tables or self._schema.tables

    async def _run_boilerplate(self, task: Task) -> None:
        label = visibility.subtask_label(task.kind, None)
        self._begin(label)
        try:
            rendered = await workflow.execute_activity(
                signatures.render_app,
                RenderApp(target=self._target, task=task),
                **policies.activity_options(self._target.job_id, task.priority, label),
            )
            self._record(done(task, None, rendered))
        except ActivityError as error:
            self._record(_unfinished(task, None, error))
        self._finish(label)

    async def _run_table(
        self, table: str, tasks: tuple[Task, ...], window: asyncio.Semaphore
    ) -> None:
        self._begin(table)
        await self._run_child(table, tasks)
        self._finish(table)
        window.release()

    async def _run_child(self, table: str, tasks: tuple[Task, ...]) -> None:
        try:
            result = await workflow.execute_child_workflow(
                TableWorkflow.run,
                TableJob(target=self._target, table=table, tasks=tasks),
                id=visibility.table_workflow_id(self._target.job_id, table),
                parent_close_policy=workflow.ParentClosePolicy.REQUEST_CANCEL,
                priority=policies.queue_priority(
                    self._target.job_id, max(task.priority for task in tasks)
                ),
                search_attributes=_table_attributes(table, tasks),
                static_summary=visibility.table_label(table, tasks),
            )
            outcomes = result.outcomes
        except ChildWorkflowError as error:
            carried = table_result(error)
            unknown = tuple(_unfinished(task, table, error) for task in tasks)
            outcomes = carried.outcomes if carried else unknown
        for outcome in outcomes:
            self._record(outcome)

    def _record(self, outcome: SubTaskOutcome) -> None:
        self._tally.record(outcome)
        self._board.record(outcome)

    def _stop(self, error: BaseException) -> None:
        """Take a cancellation as the end of generating; any other error ends the job here."""
        if not is_cancelled_exception(error):
            self._end(JobState.FAILED)
            raise error
        self._cancelled = True
        self._at_work.clear()
        self._tally.cancel_rest()

    async def _assemble(self) -> None:
        if not self._target.schema:
            return
        self._enter("assembling")
        try:
            assembled = await _insist(
                workflow.execute_activity(
                    signatures.assemble,
                    Assemble(target=self._target),
                    **self._steering("the files that list tables"),
                )
            )
        except ApplicationError as error:
            self._end(JobState.FAILED)
            raise ApplicationError(
                error.message, self._result(), type=error.type, non_retryable=True
            ) from error
        self._tally.files += assembled.files
        self._tally.written += assembled.written
        self._tally.keep(assembled.kept)

    def _conclude(self) -> JobResult:
        self._end(JobState.CANCELLED if self._cancelled else self._tally.verdict())
        result = self._result()
        if self._cancelled:
            workflow.upsert_memo({RESULT_MEMO: result})
            raise asyncio.CancelledError
        if self._state is JobState.FAILED:
            why = result.failures[0].reason if result.failures else "each was cancelled"
            reason = f"none of {result.counts.total} sub-tasks is done: {why}"
            raise ApplicationError(reason, result, type="NothingDone", non_retryable=True)
        return result

    def _end(self, state: JobState) -> None:
        self._state = state
        workflow.upsert_search_attributes([visibility.STATE.value_set(state.value)])
        self._enter("ended")

    def _result(self) -> JobResult:
        return JobResult(
            job_id=self._target.job_id,
            state=self._state,
            output_dir=self._target.output_dir,
            counts=self._tally.counts(),
            tables=len(self._schema.tables),
            files=self._tally.files,
            written=self._tally.written,
            failures=tuple(self._tally.failures),
            kept=tuple(self._tally.kept),
            warnings=(*self._tally.notes, *self._schema.warnings),
            usage=self._choices.usage,
        )

    def _steering(self, summary: str) -> workflow.ActivityConfig:
        return policies.activity_options(self._target.job_id, policies.STEERING, summary)

    def _begin(self, label: str) -> None:
        self._at_work[label] = None
        self._show()

    def _finish(self, label: str) -> None:
        # Never called from a `finally`: when a worker drops a workflow from its cache, such blocks
        # run outside of it, where nothing may be shown.
        del self._at_work[label]
        self._show()

    def _enter(self, phase: str) -> None:
        self._phase = phase
        self._show()

    def _show(self) -> None:
        workflow.set_current_details(visibility.job_details(self.status()))


def _table_attributes(table: str, tasks: tuple[Task, ...]) -> TypedSearchAttributes:
    kinds = sorted(task.kind.value for task in tasks)
    return TypedSearchAttributes(
        [
            SearchAttributePair(visibility.TABLE, visibility.attribute_text(table)),
            SearchAttributePair(visibility.KINDS, kinds),
        ]
    )


async def _insist(step: Coroutine[Any, Any, T]) -> T:
    """Await a step that the job cannot go on without; its failure is the job's."""
    try:
        return await step
    except ActivityError as error:
        if is_cancelled_exception(error):
            raise
        raise failure(error) from error


def _unfinished(task: Task, table: str | None, error: FailureError) -> SubTaskOutcome:
    if is_cancelled_exception(error):
        return cancelled(task, table)
    return failed(task, table, error)
