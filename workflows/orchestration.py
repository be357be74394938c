"""The parent workflow: one job, from DDL to an assembled application."""

import asyncio
from dataclasses import replace
from typing import Final

from temporalio import workflow
from temporalio.exceptions import ApplicationError, FailureError

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
    Standing,
    SubTaskOutcome,
    Task,
)
from workflows import policies, visibility
from workflows.board import Board
from workflows.cancelling import heed_cancellation, is_cancelled, unharmed
from workflows.generating import Generation
from workflows.outcomes import explain, insist
from workflows.planning import plan_tables
from workflows.routing import Choices
from workflows.tally import Tally
from workflows.tasking import merge_tasks, narrowed, routing_problem, tasks_for_all_kinds
from workflows.updates import described_update, settled

RESULT_MEMO: Final = "result"
"""Memo under which a cancelled job leaves its result: a cancelled workflow returns none."""


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
        self._generation = Generation(job.carried, self._record, self._show)
        self._resumed = job.carried is not None
        self._news = job.carried.news if job.carried else 0
        self._said: tuple[object, ...] = ()
        self._near_the_end = False
        self._leaving = False
        self._phase = ""
        self._state = JobState.RUNNING
        self._choices = Choices(job.target.job_id, job.choice_seconds, self._show, job.decided)
        if job.carried:
            self._choices.usage = job.carried.usage

    @workflow.run
    async def run(self, job: Job) -> JobResult:
        """Run the job, report what became of it, and have the progress board told."""
        self._board.open()
        try:
            result = await self._run()
        except (asyncio.CancelledError, FailureError) as error:
            await unharmed(self._part(self._result(), explain(error)[1]))
            raise
        await unharmed(self._part(result))
        return result

    async def _run(self) -> JobResult:
        first = () if self._resumed else (self._classify, self._plan)
        try:
            for step in (self._parse, *first, self._generate):
                await step()
                heed_cancellation()
        except (asyncio.CancelledError, FailureError) as error:
            self._stop(error)
        await unharmed(self._assemble())
        return self._conclude()

    @workflow.query(description="Where the job stands: phase, counts, failures.")
    def status(self) -> JobStatus:
        """Return where the job stands."""
        counts, at_work = self._tally.counts(), self._generation.at_work
        paused = self._state is JobState.RUNNING and self._generation.hold.held
        return JobStatus(
            job_id=self._target.job_id,
            state=JobState.PAUSED if paused else self._state,
            phase=self._phase,
            output_dir=self._target.output_dir,
            counts=replace(counts, running=min(len(at_work), counts.queued)),
            by_kind=self._tally.by_kind(),
            running=tuple(at_work),
            failures=tuple(self._tally.failures[: visibility.SHOWN]),
            tables=len(self._schema.tables),
            warnings=len(self._schema.warnings),
            questions=self._choices.questions,
            usage=self._choices.usage,
            upcoming=self._generation.agenda.upcoming(),
            priority=self._generation.priority,
        )

    @workflow.update(description="Say what a task means that nothing else could decide.")
    def choose(self, choice: Choice) -> str:
        """Take a person's choice and say what it decided."""
        return self._choices.choose(choice)

    @choose.validator
    def _check_choice(self, choice: Choice) -> None:
        self._choices.check(choice)

    @described_update("Wait until there is news since the number given, and tell it.")
    async def follow(self, seen: int) -> Standing:
        """Wait until there is news, or the job ends; give -1 to hear at once."""
        await workflow.wait_condition(lambda: self._news != seen or self._leaving)
        return Standing(self._news, self.status())

    @described_update("Start nothing more; what is under way goes back to the queue.")
    async def pause(self) -> JobStatus:
        """Pause the job until `resume`."""
        await self._settled()
        workflow.upsert_search_attributes([visibility.STATE.value_set(JobState.PAUSED.value)])
        await self._generation.pause()
        return self._shown()

    @pause.validator
    def _refuse_pause(self) -> None:
        self._refuse_near_the_end()
        if self._generation.hold.held:
            raise _refusal("the job is paused already")

    @described_update("Go on where the job was paused.")
    async def resume(self) -> JobStatus:
        """Go on."""
        await self._settled()
        workflow.upsert_search_attributes([visibility.STATE.value_set(JobState.RUNNING.value)])
        await self._generation.resume()
        return self._shown()

    @resume.validator
    def _refuse_resume(self) -> None:
        self._refuse_near_the_end()
        if not self._generation.hold.held:
            raise _refusal("the job is not paused")

    @described_update("Give all that has not ended this priority, 1 (low) to 10 (high).")
    async def reprioritise(self, priority: int) -> JobStatus:
        """Change the job's priority; what is queued is queued anew."""
        await self._settled()
        await self._generation.reprioritise(priority)
        return self._shown()

    @reprioritise.validator
    def _refuse_priority(self, priority: int) -> None:
        self._refuse_near_the_end()
        if not policies.LOWEST <= priority <= policies.HIGHEST:
            raise _refusal(
                f"{priority} is no priority: give {policies.LOWEST} (low) to"
                f" {policies.HIGHEST} (high)"
            )

    @described_update("Leave this table out, or cancel it if it has begun.")
    async def skip(self, table: str) -> JobStatus:
        """Skip a table; its sub-tasks count as cancelled."""
        await self._settled()
        await self._generation.skip(table)
        return self._shown()

    @skip.validator
    def _refuse_skip(self, table: str) -> None:
        self._refuse_near_the_end()
        if not self._generation.knows(table):
            raise _refusal(f"the table {table!r} is none of this job's, or has ended already")

    async def _settled(self) -> None:
        await settled()
        # The job may have ended, or been cancelled, in between.
        self._refuse_near_the_end()

    def _refuse_near_the_end(self) -> None:
        if self._near_the_end or is_cancelled():
            raise _refusal("the job is at its end: there is nothing left to control")

    async def _parse(self) -> None:
        self._enter("reading the schema")
        self._schema = await insist(
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
        self._target = replace(self._target, schema=self._schema.schema, plans=self._schema.plans)

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
        self._tasks = narrowed(self._tasks, self._job.only)
        kinds = sorted(task.kind.value for task in self._tasks)
        workflow.upsert_search_attributes([visibility.KINDS.value_set(kinds)])

    async def _route(self, text: str) -> Classification:
        decided = self._choices.decision(text)
        if decided is not None:
            return decided
        account = f"{self._target.job_id}/{self._target.run}"
        return await insist(
            workflow.execute_activity(
                signatures.classify_task,
                ClassifyTask(text, self._schema.tables, account),
                **self._steering(visibility.plain(text)),
            )
        )

    async def _plan(self) -> None:
        """Have the tables planned as the user's instructions say, if there are any."""
        if not self._job.instructions:
            return
        self._enter("planning the tables")
        planned = await insist(
            plan_tables(self._target, self._schema.tables, self._job.instructions, self._steering)
        )
        self._target = replace(self._target, plans=planned.digest)
        self._choices.usage += planned.usage
        warnings = (*self._schema.warnings, *planned.warnings)
        self._schema = replace(self._schema, warnings=warnings)

    async def _generate(self) -> None:
        self._enter("generating")
        self._board.expect(self._tasks, self._schema.tables)
        for task in self._tasks:
            self._tally.expect(task, task.tables or self._schema.tables)
        self._generation.agenda.fill(self._schema.tables, self._tasks)
        complete = await self._generation.run(
            self._target, [task for task in self._tasks if task.kind.per_table or not self._resumed]
        )
        if not complete:
            await self._part_with_followers()
            self._continue_as_new()

    def _continue_as_new(self) -> None:
        """Go on in a new run with a short history; nothing is under way here any more."""
        carried = replace(
            self._tally.carried(self._tasks, self._generation.agenda.cursor),
            untold=self._board.untold(),
            usage=self._choices.usage,
            skipped=self._generation.agenda.skipped,
            paused=self._generation.hold.held,
            priority=self._generation.priority,
            news=self._news,
        )
        decided = self._choices.decided
        workflow.continue_as_new(
            replace(self._job, target=self._target, carried=carried, decided=decided)
        )

    def _record(self, outcome: SubTaskOutcome) -> None:
        self._tally.record(outcome)
        self._board.record(outcome)

    def _stop(self, error: BaseException) -> None:
        """Take a cancellation as the end of generating; any other error ends the job here."""
        if not is_cancelled():
            self._end(JobState.FAILED)
            raise error
        self._generation.at_work.clear()
        self._tally.cancel_rest()

    async def _assemble(self) -> None:
        self._near_the_end = True
        if not self._target.schema:
            return
        self._enter("assembling")
        try:
            assembled = await insist(
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
        self._end(JobState.CANCELLED if is_cancelled() else self._tally.verdict())
        result = self._result()
        if self._state is JobState.CANCELLED:
            workflow.upsert_memo({RESULT_MEMO: result})
            raise asyncio.CancelledError
        if self._state is JobState.FAILED:
            why = result.failures[0].reason if result.failures else "each was cancelled"
            reason = f"none of {result.counts.total} sub-tasks is done: {why}"
            raise ApplicationError(reason, result, type="NothingDone", non_retryable=True)
        return result

    def _end(self, state: JobState) -> None:
        self._state, self._near_the_end = state, True
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
            decided=self._choices.decided,
        )

    def _steering(self, summary: str) -> workflow.ActivityConfig:
        return policies.activity_options(self._target.job_id, policies.STEERING, summary)

    def _enter(self, phase: str) -> None:
        self._phase = phase
        self._show()

    def _show(self) -> None:
        self._shown()

    def _shown(self) -> JobStatus:
        """Show where the job stands; it is news only if somebody would see a difference."""
        status = self.status()
        workflow.set_current_details(visibility.job_details(status))
        said = visibility.headline(status)
        if said != self._said:
            self._said = said
            self._news += 1
        return status

    async def _part(self, result: JobResult, reason: str = "") -> None:
        """Tell the board and the followers; a cancellation comes too late from here on."""
        await self._board.conclude(result, reason)
        await self._part_with_followers()

    async def _part_with_followers(self) -> None:
        """Answer those who follow the job: an update that is not answered would be lost."""
        self._leaving = True
        await workflow.wait_condition(workflow.all_handlers_finished)


def _refusal(reason: str) -> ApplicationError:
    return ApplicationError(reason, type="UserError", non_retryable=True)
