"""Histories of every way through the workflows replay without a server."""

from pathlib import Path

import pytest
from temporalio import workflow
from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer
from temporalio.workflow import NondeterminismError

from crudflow import runtime
from crudflow.contracts import Job
from tests.workflows.record_histories import HISTORIES, ways
from worker import WORKFLOWS


def history(name: str) -> WorkflowHistory:
    return WorkflowHistory.from_json(name, (HISTORIES / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("path", sorted(HISTORIES.glob("*.json")), ids=lambda path: path.stem)
async def test_history_replays(path: Path) -> None:
    await runtime.new_replayer(WORKFLOWS).replay_workflow(history(path.stem))


def test_every_way_has_its_history() -> None:
    recorded = {path.stem for path in HISTORIES.glob("*.json")}
    expected = {way.name for way in ways()}
    expected |= {f"{way.name}.{table}" for way in ways() for table in way.children}
    expected |= {f"{way.name}.healing" for way in ways() if way.healed}
    assert recorded == expected


@workflow.defn(name="OrchestrationWorkflow")
class ChangedWorkflow:
    """A careless change: the job ends without doing anything."""

    @workflow.run
    async def run(self, job: Job) -> None:
        return None


async def test_changed_workflow_is_caught() -> None:
    replayer = Replayer(
        workflows=[ChangedWorkflow],
        data_converter=runtime.data_converter(),
        workflow_runner=runtime.workflow_runner(sandboxed=True),
    )
    with pytest.raises(NondeterminismError):
        await replayer.replay_workflow(history("done"))
