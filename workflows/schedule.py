"""The workflow that a schedule starts: reads the schema's files anew, and runs the job."""

from dataclasses import replace
from typing import Final

from temporalio import workflow
from temporalio.common import SearchAttributePair, TypedSearchAttributes
from temporalio.exceptions import ChildWorkflowError, is_cancelled_exception

from crudflow import signatures
from crudflow.contracts import (
    GatheredSources,
    GatherSources,
    JobResult,
    JobState,
    Regenerated,
    Regeneration,
)
from workflows import policies, visibility
from workflows.cancelling import heed_cancellation
from workflows.orchestration import OrchestrationWorkflow
from workflows.outcomes import failure, insist

UNCHANGED: Final = "unchanged"
"""State of a run that had nothing to do."""


@workflow.defn
class RegenerateWorkflow:
    """One run of a schedule: nothing if nothing has changed, else the job as a child workflow."""

    @workflow.run
    async def run(self, wish: Regeneration) -> Regenerated:
        """Look what the schema's files hold now, and run the job if it differs from last time."""
        last = workflow.get_last_completion_result(Regenerated)
        gathered = await _gather(wish, last.fingerprint if last else "")
        if gathered.unchanged:
            workflow.set_current_details("Nothing has changed since the last run.")
            return Regenerated(UNCHANGED, gathered.fingerprint)
        job = replace(wish.job, sources=gathered.sources, instructions=gathered.instructions)
        result = await _run_job(replace(wish, job=job))
        complete = result.state is JobState.DONE
        return Regenerated(result.state.value, gathered.fingerprint if complete else "")


async def _gather(wish: Regeneration, seen: str) -> GatheredSources:
    target = wish.job.target
    gathered = await insist(
        workflow.execute_activity(
            signatures.gather_sources,
            GatherSources(target, wish.paths, seen, wish.instructions),
            **policies.activity_options(target.job_id, policies.STEERING, "the schema's files"),
        )
    )
    heed_cancellation()
    return gathered


async def _run_job(wish: Regeneration) -> JobResult:
    target = wish.job.target
    running = SearchAttributePair(visibility.STATE, JobState.RUNNING.value)
    try:
        return await workflow.execute_child_workflow(
            OrchestrationWorkflow.run,
            wish.job,
            id=visibility.job_workflow_id(target.job_id),
            parent_close_policy=workflow.ParentClosePolicy.REQUEST_CANCEL,
            priority=policies.queue_priority(target.job_id, policies.STEERING),
            search_attributes=TypedSearchAttributes([running]),
            static_summary=visibility.plain(f"{target.app_name}, by its schedule"),
        )
    except ChildWorkflowError as error:
        if is_cancelled_exception(error):
            raise
        raise failure(error) from error
