"""The child workflow: all sub-tasks of one table."""

from collections.abc import Callable
from dataclasses import replace

from temporalio import workflow
from temporalio.exceptions import ActivityError, ApplicationError, is_cancelled_exception

from crudflow import signatures
from crudflow.contracts import (
    Rendered,
    RenderTable,
    SubTaskOutcome,
    SubTaskState,
    TableJob,
    TableResult,
    Task,
)
from workflows import policies, visibility
from workflows.crew import together
from workflows.hold import Hold
from workflows.outcomes import done, failed


@workflow.defn
class TableWorkflow:
    """Runs a table's sub-tasks side by side; one that fails leaves the others whole.

    Ends as failed, with the `TableResult` as the failure's detail, when any sub-task failed, so
    that the Web UI tells a failed table from a finished one.
    """

    @workflow.init
    def __init__(self, job: TableJob) -> None:
        """Set up before the first signal may come."""
        self._job = job
        self._hold = Hold()
        self._priority = 0

    @workflow.run
    async def run(self, job: TableJob) -> TableResult:
        """Run the sub-tasks and report how each ended."""
        outcomes = await together(*(self._render(task) for task in job.tasks))
        result = TableResult(table=job.table, outcomes=tuple(outcomes))
        workflow.set_current_details(visibility.table_details(job.table, outcomes))
        _raise_failures(result)
        return result

    @workflow.signal(description="Start nothing and take back what is queued; the job sends it.")
    def hold(self) -> None:
        """Pause with the job."""
        self._hold.hold()

    @workflow.signal(description="Go on after `hold`; the job sends it.")
    def release(self) -> None:
        """Resume with the job."""
        self._hold.release()

    @workflow.signal(description="Queue the sub-tasks anew with this priority; the job sends it.")
    def reprioritise(self, priority: int) -> None:
        """Take the job's new priority, 1 (low) to 10 (high)."""
        self._priority = priority
        self._hold.recall()

    async def _render(self, task: Task) -> SubTaskOutcome:
        try:
            rendered = await self._hold.run(self._starter(task))
        except ActivityError as error:
            if is_cancelled_exception(error):
                raise
            return failed(task, self._job.table, error)
        return done(task, self._job.table, rendered)

    def _starter(self, task: Task) -> Callable[[], workflow.ActivityHandle[Rendered]]:
        job = self._job
        label = visibility.subtask_label(task.kind, job.table)

        def start() -> workflow.ActivityHandle[Rendered]:
            current = replace(task, priority=self._priority or task.priority)
            return workflow.start_activity(
                signatures.render_table,
                RenderTable(target=job.target, task=current, table=job.table),
                **policies.subtask_options(job.target.job_id, current, label),
            )

        return start


def _raise_failures(result: TableResult) -> None:
    failures = [one for one in result.outcomes if one.state is SubTaskState.FAILED]
    if failures:
        reasons = "; ".join(f"{one.kind}: {one.reason}" for one in failures)
        raise ApplicationError(reasons, result, type=failures[0].error, non_retryable=True)
