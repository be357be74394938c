"""What a job's histories say that was executed, and how often."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent
from temporalio.client import Client

from crudflow import runtime, signatures
from workflows.visibility import job_workflow_id

SUBTASKS = (signatures.RENDER_APP, signatures.RENDER_TABLE)


@dataclass(frozen=True)
class Execution:
    """One activity of a job, as its history tells it.

    Attributes:
        activity: The activity's name.
        label: What the timeline calls it: the kind, and the table where there is one.
        attempts: How often it was started; 0 while it waits.
        scheduled: When it was queued.
        started: When its last attempt started.
        ended: When it ended well.
    """

    activity: str
    label: str
    attempts: int
    scheduled: datetime
    started: datetime | None
    ended: datetime | None


async def executions(client: Client, job_id: str) -> list[Execution]:
    """Return all activities of a job and its tables, in no order."""
    found = []
    children = [
        event.child_workflow_execution_started_event_attributes.workflow_execution.workflow_id
        async for event in _events(client, job_workflow_id(job_id))
        if event.event_type == EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED
    ]
    for workflow_id in (job_workflow_id(job_id), *children):
        history = [event async for event in _events(client, workflow_id)]
        found += [await _execution(event, history) for event in history if _is_scheduled(event)]
    return found


async def subtasks(address: str, job_id: str) -> list[Execution]:
    """Return a job's sub-tasks, each as often as a workflow asked for it."""
    client = await runtime.connect(address)
    return [one for one in await executions(client, job_id) if one.activity in SUBTASKS]


def repeated(found: list[Execution]) -> Mapping[str, int]:
    """Return how many attempts beyond its first each sub-task took, those that took any."""
    return {one.label: one.attempts - 1 for one in found if one.attempts > 1}


def assert_each_done_once(found: list[Execution], total: int) -> None:
    """Hold that each sub-task was asked for once and ended well once."""
    asked = Counter(one.label for one in found)
    assert len(asked) == total
    assert {label: count for label, count in asked.items() if count > 1} == {}
    assert [one.label for one in found if not one.ended] == []


async def _events(client: Client, workflow_id: str) -> AsyncIterator[HistoryEvent]:
    async for event in client.get_workflow_handle(workflow_id).fetch_history_events():
        yield event


def _is_scheduled(event: HistoryEvent) -> bool:
    return event.event_type == EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED


async def _execution(scheduled: HistoryEvent, history: list[HistoryEvent]) -> Execution:
    attributes = scheduled.activity_task_scheduled_event_attributes
    started = _about(history, scheduled.event_id, "activity_task_started_event_attributes")
    ended = _about(history, scheduled.event_id, "activity_task_completed_event_attributes")
    summary = scheduled.user_metadata.summary
    (label,) = await runtime.data_converter().decode([summary], [str])
    return Execution(
        activity=attributes.activity_type.name,
        label=label,
        attempts=started.activity_task_started_event_attributes.attempt if started else 0,
        scheduled=scheduled.event_time.ToDatetime(),
        started=started.event_time.ToDatetime() if started else None,
        ended=ended.event_time.ToDatetime() if ended else None,
    )


def _about(history: list[HistoryEvent], scheduled: int, kind: str) -> HistoryEvent | None:
    for event in history:
        attributes: Any = getattr(event, kind) if event.HasField(kind) else None  # type: ignore[arg-type]
        if attributes is not None and attributes.scheduled_event_id == scheduled:
            return event
    return None
