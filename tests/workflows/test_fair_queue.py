"""Who goes first when much is waiting: urgent sub-tasks, and every job in its turn.

Read from the histories of jobs on the server that crudflow embeds: what was queued when, what was
started and ended in which order. The sub-tasks do nothing but take a slot for a moment.
"""

import asyncio
import threading
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from temporalio import activity
from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client

from crudflow import runtime, signatures
from crudflow.contracts import (
    AgentKind,
    ParsedSchema,
    ParseSchema,
    RenderApp,
    Rendered,
    RenderTable,
)
from crudflow.settings import Settings
from tests.chaos.evidence import SUBTASKS, Execution, executions
from tests.workflows.fakes import FakeActivities, job
from tests.workflows.test_orchestration import Handle, start
from worker import WORKFLOWS
from workflows import policies

pytestmark = pytest.mark.slow

SLOT_SECONDS = 0.02
WAITING = 200


@dataclass
class Crowd(FakeActivities):
    """Activities of several jobs; no sub-task ends before the gate is open."""

    schemas: dict[str, tuple[int, tuple[AgentKind, ...]]] = field(default_factory=dict)
    gate: threading.Event = field(default_factory=threading.Event)

    @activity.defn(name=signatures.PARSE_SCHEMA)
    def parse_schema(self, job: ParseSchema) -> ParsedSchema:
        count, kinds = self.schemas[job.target.job_id]
        tables = tuple(f"t{number:03}" for number in range(count))
        return ParsedSchema("1" * 64, "postgres", tables, count, (), kinds)

    @activity.defn(name=signatures.RENDER_APP)
    def render_app(self, job: RenderApp) -> Rendered:
        return Rendered(files=1, written=1)

    @activity.defn(name=signatures.RENDER_TABLE)
    def render_table(self, job: RenderTable) -> Rendered:
        self.gate.wait()
        time.sleep(SLOT_SECONDS)
        return Rendered(files=1, written=1)


@asynccontextmanager
async def working(client: Client, crowd: Crowd) -> AsyncIterator[Settings]:
    """Run a worker with five slots; its workflows are cached, as in real work."""
    settings = Settings(task_queue=f"crowd-{uuid.uuid4()}")
    try:
        async with runtime.new_worker(client, settings, WORKFLOWS, crowd.all()):
            yield settings
    finally:
        crowd.gate.set()


async def submit(
    client: Client, settings: Settings, crowd: Crowd, tables: int, *kinds: AgentKind
) -> Handle:
    """Start a job of these kinds over so many tables."""
    job_id = f"crowd-{uuid.uuid4().hex[:8]}"
    crowd.schemas[job_id] = (tables, kinds)
    return await start(client, settings, job(job_id))


async def wait_for_backlog(client: Client, settings: Settings, count: int) -> None:
    """Wait until so many activities are queued that nobody has taken up."""
    request = DescribeTaskQueueRequest(
        namespace=client.namespace,
        task_queue=TaskQueue(name=settings.task_queue),
        task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
        report_stats=True,
    )
    async with asyncio.timeout(120):
        while True:
            answer = await client.workflow_service.describe_task_queue(request)
            if answer.stats.approximate_backlog_count >= count:
                return
            await asyncio.sleep(0.05)


async def subtasks_of(client: Client, handles: list[Handle]) -> list[Execution]:
    """Return the sub-tasks of jobs that have ended, in the order in which they were started."""
    for handle in handles:
        await handle.result()
    found = [
        one
        for handle in handles
        for one in await executions(client, handle.id.removeprefix("job-"))
        if one.activity in SUBTASKS
    ]
    return sorted(found, key=when_started)


def when_started(one: Execution) -> datetime:
    assert one.started is not None
    return one.started


def when_ended(one: Execution) -> datetime:
    assert one.ended is not None
    return one.ended


async def test_boilerplate_starts_before_200_waiting_subtasks(client: Client) -> None:
    crowd = Crowd()
    async with working(client, crowd) as settings:
        per_table = (AgentKind.BE_CRUD, AgentKind.FE_CRUD, AgentKind.UI_CRUD)
        earlier = [await submit(client, settings, crowd, 80, *per_table) for _ in range(2)]
        await wait_for_backlog(client, settings, 2 * 3 * policies.WINDOW - settings.slots)
        later = await submit(client, settings, crowd, 1, AgentKind.BE_BOILERPLATE)
        await wait_for_backlog(client, settings, 2 * 3 * policies.WINDOW - settings.slots + 1)
        crowd.gate.set()
        found = await subtasks_of(client, [*earlier, later])

    (boilerplate,) = (one for one in found if one.activity == signatures.RENDER_APP)
    since = boilerplate.scheduled
    others = [one for one in found if one is not boilerplate and when_started(one) > since]
    waiting = [one for one in others if one.scheduled <= since]
    before = [one for one in others if when_started(one) < when_started(boilerplate)]
    print(f"{len(waiting)} waiting, {len(before)} of them started before the boilerplate")
    assert len(waiting) >= WAITING
    assert len(before) <= 5


async def test_job_submitted_200_subtasks_later_has_its_share(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # All at once, so that it is the queue that is fair and not the window that is small. A task
    # that starts 270 children may take longer than the SDK lets one, on a machine that is busy.
    monkeypatch.setattr(policies, "WINDOW", 300)
    monkeypatch.setenv("TEMPORAL_DEBUG", "1")
    crowd = Crowd()
    async with working(client, crowd) as settings:
        earlier = await submit(client, settings, crowd, 270, AgentKind.BE_CRUD)
        await wait_for_backlog(client, settings, 270 - settings.slots)
        later = await submit(client, settings, crowd, 10, AgentKind.BE_CRUD)
        await wait_for_backlog(client, settings, 270 - settings.slots + 1)
        crowd.gate.set()
        mine = await subtasks_of(client, [later])
        others = await subtasks_of(client, [earlier])

    since = min(one.scheduled for one in mine)
    waiting = [one for one in others if one.scheduled <= since < when_started(one)]
    done = [when_ended(one) for one in (*mine, *others) if when_ended(one) > since]
    last = sum(ended <= max(map(when_ended, mine)) for ended in done)
    print(f"{len(waiting)} waiting; the later job's last of 10 was number {last}")
    assert len(waiting) >= WAITING
    assert last <= 60
