"""The child workflow: all sub-tasks of one table."""

import asyncio

from temporalio import workflow
from temporalio.exceptions import ActivityError, ApplicationError, is_cancelled_exception

from crudflow import signatures
from crudflow.contracts import (
    RenderTable,
    SubTaskOutcome,
    SubTaskState,
    TableJob,
    TableResult,
    Task,
)
from workflows import policies, visibility
from workflows.outcomes import done, failed


@workflow.defn
class TableWorkflow:
    """Runs a table's sub-tasks side by side; one that fails leaves the others whole.

    Ends as failed, with the `TableResult` as the failure's detail, when any sub-task failed, so
    that the Web UI tells a failed table from a finished one.
    """

    @workflow.run
    async def run(self, job: TableJob) -> TableResult:
        """Run the sub-tasks and report how each ended."""
        outcomes = await asyncio.gather(*(_render(job, task) for task in job.tasks))
        result = TableResult(table=job.table, outcomes=tuple(outcomes))
        workflow.set_current_details(visibility.table_details(job.table, outcomes))
        _raise_failures(result)
        return result


async def _render(job: TableJob, task: Task) -> SubTaskOutcome:
    label = visibility.subtask_label(task.kind, job.table)
    try:
        rendered = await workflow.execute_activity(
            signatures.render_table,
            RenderTable(target=job.target, task=task, table=job.table),
            **policies.activity_options(job.target.job_id, task.priority, label),
        )
    except ActivityError as error:
        if is_cancelled_exception(error):
            raise
        return failed(task, job.table, error)
    return done(task, job.table, rendered)


def _raise_failures(result: TableResult) -> None:
    failures = [one for one in result.outcomes if one.state is SubTaskState.FAILED]
    if failures:
        reasons = "; ".join(f"{one.kind}: {one.reason}" for one in failures)
        raise ApplicationError(reasons, result, type=failures[0].error, non_retryable=True)
