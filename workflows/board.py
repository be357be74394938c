"""The progress board's side of a job: it is told as the job goes on, and never waited for."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, WorkflowAlreadyStartedError

from crudflow import signatures
from crudflow.contracts import (
    Announce,
    Announced,
    JobResult,
    Reconcile,
    Record,
    Recorded,
    SubTaskOutcome,
    SubTaskState,
    Target,
    Task,
    Untold,
)
from workflows import policies, visibility

RECORD_AFTER: Final = timedelta(seconds=5)
"""How long ends of sub-tasks are gathered; a job that is shorter tells them all at its end."""

RECORD_LONGEST_PAUSE: Final = timedelta(minutes=5)
RECORD_MANY: Final = 200
RECORD_MOST: Final = 500

KEPT_OUTCOMES: Final = 2_000
"""Ends kept for a board that is away; of later ones those that are not done, as many again. What
is not kept counts as done, which most of them are."""

RECONCILE_BASE: Final = timedelta(seconds=2)
RECONCILE_EACH: Final = timedelta(milliseconds=2)
"""How long the end of a job may wait for a board that answered a moment ago, with its size."""

EARLY_END: Final = timedelta(seconds=1)
"""How long a job that failed before it had sub-tasks waits to hear whether there is a board."""

ONCE: Final = RetryPolicy(maximum_attempts=1)
UNTIL_THE_END: Final = RetryPolicy(
    initial_interval=timedelta(seconds=1), maximum_interval=timedelta(seconds=30)
)
HEALING: Final = timedelta(days=1)
"""How long a board that was away at the end of a job is tried again."""


@workflow.defn
class ProgressBoardWorkflow:
    """Makes the board equal to a job's result when it was away at the end of the job."""

    @workflow.run
    async def run(self, truth: Reconcile) -> Recorded:
        """Try for a day."""
        options = _options(truth.announced.target.job_id, "the job's result")
        options["schedule_to_close_timeout"] = HEALING
        options["retry_policy"] = UNTIL_THE_END
        return await workflow.execute_activity(signatures.reconcile, truth, **options)


class Board:
    """Tells the progress board of one job, beside the job itself.

    Only `conclude` is ever awaited, and waits for nothing but a board that was there just now.
    """

    def __init__(self, target: Target, untold: Untold | None = None) -> None:
        """Tell of this job; `untold` is what an earlier run of it hands on."""
        self._target = target
        self._began = untold.began if untold else workflow.info().start_time.timestamp()
        self._outcomes = list(untold.outcomes) if untold else []
        self._batch = Announce(target, (), (), self._began)
        self._planned = False
        self._there: bool | None = None
        self._up_to_date = False
        self._telling: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Begin to tell: ask whether there is a board, and make the job known to it."""
        self._telling = asyncio.create_task(self._tell())

    def expect(self, tasks: Sequence[Task], tables: Sequence[str]) -> None:
        """Have all sub-tasks announced."""
        self._batch = replace(self._batch, tasks=tuple(tasks), tables=tuple(tables))
        self._planned = True

    def record(self, outcome: SubTaskOutcome) -> None:
        """Have the end of a sub-task told, in a batch with others."""
        if self._there is False:
            return
        most = KEPT_OUTCOMES * (1 if outcome.state is SubTaskState.DONE else 2)
        if len(self._outcomes) < most:
            self._outcomes.append(outcome)

    def untold(self) -> Untold:
        """Return what the next run of the same job has to tell."""
        return Untold(self._began, tuple(self._outcomes))

    async def conclude(self, result: JobResult, reason: str = "") -> None:
        """Make the board equal to the result, or leave that to a workflow of its own.

        Args:
            result: The job's result.
            reason: Why the job failed as a whole; empty if it did not.
        """
        if self._there is None and not self._planned:
            await self._wait_for_word()
        if self._there is False:
            return
        ended = workflow.time()
        truth = Reconcile(self._batch, result, tuple(self._outcomes), ended, reason)
        if not (self._up_to_date and await self._reconcile(truth)):
            await self._leave_to_healing(truth)

    async def _tell(self) -> None:
        announced = await self._announce()
        self._there = announced is not None and announced.board
        # What was gathered for want of knowing better.
        if not self._there:
            self._outcomes.clear()
            return
        self._up_to_date = True
        await workflow.wait_condition(lambda: self._planned)
        self._up_to_date = False
        self._up_to_date = await self._announce() is not None
        pause = RECORD_AFTER
        while True:
            await self._wait_for_outcomes(pause)
            told = await self._record()
            pause = RECORD_AFTER if told else min(pause * 2, RECORD_LONGEST_PAUSE)

    async def _announce(self) -> Announced | None:
        """Announce for as long as it takes; a board that is away comes back some day."""
        options = _options(self._target.job_id, f"{len(self._batch.tasks)} tasks")
        options["retry_policy"] = UNTIL_THE_END
        try:
            return await workflow.execute_activity(signatures.announce, self._batch, **options)
        except ActivityError:
            # The board will not take it however often it is told: it is as good as not there.
            return None

    async def _wait_for_outcomes(self, pause: timedelta) -> None:
        await workflow.wait_condition(lambda: bool(self._outcomes))
        try:
            many = RECORD_MANY if pause == RECORD_AFTER else KEPT_OUTCOMES
            await workflow.wait_condition(lambda: len(self._outcomes) >= many, timeout=pause)
        except TimeoutError:
            return

    async def _record(self) -> bool:
        batch = tuple(self._outcomes[:RECORD_MOST])
        options = _options(self._target.job_id, f"{len(batch)} sub-tasks have ended")
        options["retry_policy"] = ONCE
        try:
            await workflow.execute_activity(
                signatures.record, Record(self._target, batch), **options
            )
        except ActivityError:
            self._up_to_date = False
            return False
        del self._outcomes[: len(batch)]
        self._up_to_date = True
        return True

    async def _wait_for_word(self) -> None:
        try:
            await workflow.wait_condition(lambda: self._there is not None, timeout=EARLY_END)
        except TimeoutError:
            return

    async def _reconcile(self, truth: Reconcile) -> bool:
        options = _options(self._target.job_id, "the job's result")
        options["retry_policy"] = ONCE
        counted = truth.result.counts.total
        options["start_to_close_timeout"] = RECONCILE_BASE + RECONCILE_EACH * counted
        try:
            await workflow.execute_activity(signatures.reconcile, truth, **options)
        except ActivityError:
            return False
        return True

    async def _leave_to_healing(self, truth: Reconcile) -> None:
        try:
            await workflow.start_child_workflow(
                ProgressBoardWorkflow.run,
                truth,
                id=visibility.board_workflow_id(self._target.job_id, self._target.run),
                parent_close_policy=workflow.ParentClosePolicy.ABANDON,
                priority=policies.queue_priority(self._target.job_id, policies.STEERING),
                static_summary="makes the progress board equal to the job's result",
            )
        except WorkflowAlreadyStartedError:
            return


def _options(job_id: str, summary: str) -> workflow.ActivityConfig:
    return policies.activity_options(job_id, policies.STEERING, summary)
