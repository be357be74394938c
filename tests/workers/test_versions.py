"""A new version of the code beside the old one: a job ends on the version that it began on."""

import asyncio
from pathlib import Path

import pytest
from temporalio.api.workflowservice.v1 import SetWorkerDeploymentCurrentVersionRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from crudflow import runtime
from crudflow.cli.session import connect_when_ready
from crudflow.settings import Settings
from tests.e2e.conftest import BACKEND, SCHOOL, CommandLine, eventually, stop_server
from tests.workers.conftest import Start, at_work, events
from workflows.visibility import job_workflow_id, table_workflow_id

SOME = ("--tables", "rooms", "--tables", "terms", "--tables", "campuses", *BACKEND)


def version(build_id: str) -> dict[str, str]:
    return {"CRUDFLOW_DEPLOYMENT": "crudflow", "CRUDFLOW_BUILD_ID": build_id}


async def make_current(client: Client, build_id: str) -> None:
    """Send new jobs to a version, as `temporal worker deployment set-current-version` does."""
    request = SetWorkerDeploymentCurrentVersionRequest(
        namespace=client.namespace,
        deployment_name="crudflow",
        build_id=build_id,
        identity="test",
    )
    unknown_yet = (RPCStatusCode.NOT_FOUND, RPCStatusCode.FAILED_PRECONDITION)
    async with asyncio.timeout(60):
        while True:
            try:
                await client.workflow_service.set_worker_deployment_current_version(request)
                return
            except RPCError as error:
                if error.status not in unknown_yet:
                    raise
                await asyncio.sleep(0.1)


async def versions_of(client: Client, workflow_id: str) -> set[str]:
    """The versions of all workers that decided about a workflow; it must have had no trouble."""
    history = await client.get_workflow_handle(workflow_id).fetch_history()
    assert not any(
        event.HasField("workflow_task_failed_event_attributes") for event in history.events
    )
    decided = [
        event.workflow_task_completed_event_attributes
        for event in history.events
        if event.HasField("workflow_task_completed_event_attributes")
    ]
    return {one.deployment_version.build_id for one in decided}


async def test_a_new_version_does_not_break_the_jobs_of_the_old_one(
    cli: CommandLine, start: Start, log: Path, tmp_path: Path
) -> None:
    client = await connect_when_ready(cli.extra["TEMPORAL_ADDRESS"])
    gate = tmp_path / "gate"
    old = start(0.0, **version("one"), GATE=str(gate))
    await make_current(client, "one")
    job = ("generate", str(SCHOOL), "--out", "a", "--job-id", "first", *SOME, "--detach")
    assert cli.run(*job).returncode == 0
    assert eventually(lambda: bool(events(log)))

    new = start(0.0, "changed", **version("two"))
    await make_current(client, "two")
    result = cli.json("generate", str(SCHOOL), "--out", "b", "--job-id", "second", *SOME)
    assert result["state"] == "done"
    assert at_work(log)[old.pid] > 0, "the first job is in its middle"
    gate.touch()
    assert cli.json("watch", "first")["state"] == "done"
    assert (old.poll(), new.poll()) == (None, None)
    for job_id, build_id in (("first", "one"), ("second", "two")):
        assert await versions_of(client, job_workflow_id(job_id)) == {build_id}
        assert await versions_of(client, table_workflow_id(job_id, "rooms")) == {build_id}


def test_the_embedded_worker_has_no_version(cli: CommandLine) -> None:
    cli.extra = version("one")
    job = ("generate", str(SCHOOL), "--out", "a", "--tables", "rooms", "--task", "BE CRUD APIs")
    assert cli.json(*job)["state"] == "done"
    stop_server(cli.state_dir)


def test_without_a_deployment_workers_have_no_versions() -> None:
    assert runtime.worker_version(Settings()) is None


def test_the_version_is_named_by_the_code_unless_by_a_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    named = runtime.worker_version(Settings(deployment="crudflow", build_id="7"))
    assert named is not None
    assert named.build_id == "7"
    ours = runtime.worker_version(Settings(deployment="crudflow"))
    assert ours == runtime.worker_version(Settings(deployment="crudflow"))
    (tmp_path / "crudflow").mkdir()
    monkeypatch.setattr(runtime, "__file__", str(tmp_path / "crudflow" / "runtime.py"))
    other = runtime.worker_version(Settings(deployment="crudflow"))
    assert ours is not None
    assert other is not None
    assert other.build_id != ours.build_id
