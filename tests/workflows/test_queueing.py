"""Who goes first when more is queued than there are slots, read out of the histories."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from temporalio.client import Client
from temporalio.service import RPCError

from crudflow.contracts import AgentKind, Counts
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, job
from tests.workflows.test_orchestration import new_id, reach, start
from workflows.visibility import job_workflow_id, table_workflow_id

WAITING = tuple(f"t{number:03}" for number in range(200))
SECONDS = 0.2

Times = list[tuple[str, datetime]]
"""What happened to activities, and when."""


@asynccontextmanager
async def behind_200_waiting(
    running: Running, tables: tuple[str, ...], kind: AgentKind
) -> AsyncIterator[tuple[Client, str, Times]]:
    """Start a job behind one of 200 sub-tasks; give what happened to the first one's by its end."""
    first, second = new_id(), new_id()
    activities = FakeActivities(WAITING, (AgentKind.BE_CRUD,), seconds=SECONDS)
    activities.others[second] = (tables, (kind,))
    async with running(activities) as (client, settings):
        waiting = await start(client, settings, job(first))
        await reach(waiting, lambda status: status.counts.done >= 5)
        handle = await start(client, settings, job(second))
        count = max(len(tables), 1)
        assert (await handle.result()).counts == Counts(total=count, done=count)
        ids = [table_workflow_id(first, table) for table in WAITING]
        times = [time for one in ids for time in await activity_times(client, one)]
        await waiting.cancel()
        yield client, second, times


async def activity_times(client: Client, workflow_id: str) -> Times:
    """Return when the sub-tasks of a workflow were scheduled, started and completed."""
    names = ("scheduled", "started", "completed")
    try:
        history = await client.get_workflow_handle(workflow_id).fetch_history()
    except RPCError:
        return []  # It has not been handed out yet.
    ours = {
        event.event_id
        for event in history.events
        if event.activity_task_scheduled_event_attributes.activity_id
        in {kind.value for kind in AgentKind}
    }
    times: Times = []
    for event in history.events:
        for name in names:
            part = f"activity_task_{name}_event_attributes"
            if event.HasField(part):  # type: ignore[arg-type]
                scheduled = getattr(getattr(event, part), "scheduled_event_id", event.event_id)
                if scheduled in ours:
                    times.append((name, event.event_time.ToDatetime()))
    return times


async def test_boilerplate_starts_within_the_next_five(running_fast: Running) -> None:
    kind = AgentKind.BE_BOILERPLATE
    async with behind_200_waiting(running_fast, (), kind) as (client, job_id, others):
        its = dict(await activity_times(client, job_workflow_id(job_id)))
    between = [
        time
        for name, time in others
        if name == "started" and its["scheduled"] < time < its["started"]
    ]
    assert len(between) <= 5


async def test_later_job_is_not_starved(running_fast: Running) -> None:
    tables = tuple(f"u{number}" for number in range(10))
    kind = AgentKind.BE_CRUD
    async with behind_200_waiting(running_fast, tables, kind) as (client, job_id, others):
        ids = [table_workflow_id(job_id, table) for table in tables]
        its = [time for one in ids for time in await activity_times(client, one)]
    first = min(time for name, time in its if name == "scheduled")
    last = max(time for name, time in its if name == "completed")
    before = [time for name, time in others if name == "completed" and first < time < last]
    assert len(before) + len(tables) <= 60
