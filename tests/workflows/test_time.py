"""Time as a job sees it: the pauses between attempts, and an activity that falls silent.

On a real server that skips the time in which a workflow only waits. It does not skip while an
activity runs, so that what bounds a running one passes in real seconds.
"""

import sysconfig
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from temporalio import activity
from temporalio.client import WorkflowHandle
from temporalio.common import SearchAttributePair, TypedSearchAttributes
from temporalio.testing import WorkflowEnvironment

from crudflow import runtime, signatures
from crudflow.contracts import AgentKind, Counts, JobResult, JobState, Rendered, RenderTable
from crudflow.settings import Settings
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, busy, job
from worker import WORKFLOWS
from workflows import policies
from workflows.orchestration import OrchestrationWorkflow
from workflows.visibility import SEARCH_ATTRIBUTES, STATE, job_workflow_id

QUEUE = "time"
TIME_SKIPPING = ("--dynamic-config-value", "frontend.WorkflowTimeSkippingEnabled=true")


@pytest.fixture
async def environment() -> AsyncIterator[WorkflowEnvironment]:
    """A real server whose workflows' clocks leap over the time in which they wait."""
    async with await WorkflowEnvironment.start_time_skipping_v2(
        dev_server_existing_path=str(Path(sysconfig.get_path("scripts")) / "temporal"),
        dev_server_extra_args=[*TIME_SKIPPING, "--log-level", "error"],
        search_attributes=list(SEARCH_ATTRIBUTES),
        data_converter=runtime.data_converter(),
        runtime=runtime.sdk_runtime(),
    ) as started:
        yield started


@dataclass
class OneTroubled(FakeActivities):
    """Fake activities whose first one of a table is in trouble for some attempts."""

    troubled_attempts: int = 99
    silent: bool = False
    """Whether a troubled attempt never answers, as if its worker had died; else it fails."""

    attempts: list[activity.Info] = field(default_factory=list)

    @activity.defn(name=signatures.RENDER_TABLE)
    def render_table(self, job: RenderTable) -> Rendered:
        if (job.task.kind, job.table) == (AgentKind.BE_CRUD, "students"):
            self.attempts.append(activity.info())
            if activity.info().attempt <= self.troubled_attempts:
                self._be_in_trouble()
        return self._render(job.task.kind, job.table)

    def _be_in_trouble(self) -> None:
        if self.silent:
            activity.raise_complete_async()
        raise busy()


@asynccontextmanager
async def working(
    environment: WorkflowEnvironment, activities: FakeActivities
) -> AsyncIterator[None]:
    """Run a worker whose workflows replay from their histories with each task."""
    settings = Settings(task_queue=QUEUE)
    async with runtime.new_worker(
        environment.client,
        settings,
        WORKFLOWS,
        activities.all(),
        max_cached_workflows=0,
        sandboxed=True,
    ):
        yield


async def start(
    environment: WorkflowEnvironment,
) -> WorkflowHandle[OrchestrationWorkflow, JobResult]:
    return await environment.client.start_workflow(
        OrchestrationWorkflow.run,
        job("time"),
        id=job_workflow_id("time"),
        task_queue=QUEUE,
        search_attributes=TypedSearchAttributes([SearchAttributePair(STATE, "running")]),
    )


async def test_pauses_between_attempts_double_up_to_5_s_until_the_subtask_is_given_up(
    environment: WorkflowEnvironment,
) -> None:
    activities = OneTroubled()
    async with working(environment, activities):
        result = await (await start(environment)).result()

    assert result.state is JobState.PARTIAL
    assert result.counts == Counts(total=7, done=6, failed=1)
    assert result.failures[0].reason == "the lock is held"
    assert len(activities.attempts) == policies.RETRIES.maximum_attempts
    assert pauses(activities.attempts) == pytest.approx([1, 2, 4, 5, 5, 5, 5, 5], abs=0.9)


async def test_trouble_that_passes_costs_only_its_pauses(environment: WorkflowEnvironment) -> None:
    activities = OneTroubled(troubled_attempts=3)
    async with working(environment, activities):
        result = await (await start(environment)).result()

    assert result.state is JobState.DONE
    assert pauses(activities.attempts) == pytest.approx([1, 2, 4], abs=0.9)


async def test_subtask_whose_worker_falls_silent_is_executed_again(
    environment: WorkflowEnvironment,
) -> None:
    activities = OneTroubled(troubled_attempts=1, silent=True)
    async with working(environment, activities):
        result = await (await start(environment)).result()

    assert result.state is JobState.DONE
    assert result.counts == Counts(total=7, done=7)
    (pause,) = pauses(activities.attempts)
    silence = policies.HEARTBEAT + timedelta(seconds=1)
    assert pause == pytest.approx(silence.total_seconds(), abs=2)
    others = [count for called, count in activities.calls.items() if called[1] != "students"]
    assert set(others) == {1}


class OneEndless(FakeActivities):
    """Fake activities whose first sub-task goes on for ever, in good health, and the second not."""

    def _render(self, kind: AgentKind, table: str | None) -> Rendered:
        self.calls[kind, table] += 1
        if activity.info().attempt == 1:
            self._block()
        return Rendered(files=1, written=1)


async def test_subtask_that_does_not_end_in_its_time_is_executed_again(
    running_fast: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nothing skips the time of what is running: it has less of it here.
    monkeypatch.setattr(policies, "START_TO_CLOSE", timedelta(seconds=2))
    activities = OneEndless(("students",), (AgentKind.BE_CRUD,))
    async with running_fast(activities) as (client, settings):
        handle = await client.start_workflow(
            OrchestrationWorkflow.run,
            job("endless"),
            id=job_workflow_id(f"endless-{uuid.uuid4()}"),
            task_queue=settings.task_queue,
        )
        assert (await handle.result()).counts == Counts(total=1, done=1)
    assert activities.calls[AgentKind.BE_CRUD, "students"] > 1


def pauses(attempts: list[activity.Info]) -> list[float]:
    """Return the seconds from the start of each attempt to when the next was due."""
    return [
        (after.current_attempt_scheduled_time - before.started_time).total_seconds()
        for before, after in pairwise(attempts)
    ]
