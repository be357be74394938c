"""Schedules: made, listed, run and removed, as schedules of Temporal's own."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from temporalio.client import (
    Schedule,
    ScheduleActionExecutionStartWorkflow,
    ScheduleActionStartWorkflow,
    ScheduleAlreadyRunningError,
    ScheduleListActionStartWorkflow,
    ScheduleListDescription,
    SchedulePolicy,
    ScheduleSpec,
    WorkflowExecutionStatus,
)
from temporalio.service import RPCError, RPCStatusCode

from crudflow.cli import output
from crudflow.cli.request import Request, check, make_job
from crudflow.cli.session import Session, open_session
from crudflow.cli.sources import STDIN
from crudflow.contracts import Regeneration
from crudflow.errors import UserError
from crudflow.settings import Settings
from worker import real_adapters
from workflows.schedule import RegenerateWorkflow

PREFIX: Final = "regenerate-"
"""What the ids of our schedules begin with; the ids of the workflows that they start, too."""

CATCH_UP: Final = timedelta(days=1)
"""A run that was missed while the server was away is made up for within this time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list of schedules."""

    name: str
    next_run: datetime | None
    last_run: datetime | None
    last_state: str


def when(at: str | None, cron: str | None, default: str, time_zone: str) -> ScheduleSpec:
    """Return when a schedule runs.

    Args:
        at: Time of day as HH:MM, or `None`.
        cron: Cron expression, or `None`.
        default: Time of day where neither is given.
        time_zone: Name of the time zone of both.

    Raises:
        UserError: Both are given, or one is malformed.
    """
    if at and cron:
        raise UserError("--at and --cron exclude each other: give one of them")
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise UserError(f"there is no time zone {time_zone!r}: see the tz database") from None
    return ScheduleSpec(cron_expressions=[cron or _daily(at or default)], time_zone_name=time_zone)


async def add(name: str, request: Request, spec: ScheduleSpec, settings: Settings) -> int:
    """Make a schedule.

    Raises:
        CrudflowError: The request is wrong, there is one of that name, or Temporal is away.
    """
    if not re.fullmatch(r"[\w.-]{1,100}", name):
        raise UserError(f"{name!r} is no name for a schedule: use letters, digits, '-', '_', '.'")
    if STDIN in request.schema:
        raise UserError("a schedule reads its schema anew each time: name files, not '-'")
    paths = tuple(str(Path(path).absolute()) for path in request.schema)
    adapters = real_adapters(settings)
    checked = check(replace(request, schema=paths), adapters)
    job = replace(make_job(checked, adapters.trees), sources=())
    async with open_session(settings, with_worker=False) as session:
        schedule = Schedule(
            action=ScheduleActionStartWorkflow(
                RegenerateWorkflow.run,
                Regeneration(job, paths, checked.instructions),
                id=f"{PREFIX}{name}",
                task_queue=settings.task_queue,
                static_summary=f"{checked.app_name}: {', '.join(paths)}"[:200],
            ),
            spec=spec,
            policy=SchedulePolicy(catchup_window=CATCH_UP),
        )
        await _create(session, name, schedule)
        found = await session.client.get_schedule_handle(f"{PREFIX}{name}").describe()
        first = found.info.next_action_times
        _say(f"schedule {name}: next run {_local(first[0]) if first else 'never'}")
        _warn_embedded(session)
    return 0


async def _create(session: Session, name: str, schedule: Schedule) -> None:
    try:
        await session.client.create_schedule(f"{PREFIX}{name}", schedule)
    except ScheduleAlreadyRunningError:
        raise UserError(
            f"there is a schedule {name!r} already: remove it with"
            f" 'crudflow schedule remove {name}', or choose another name"
        ) from None
    except RPCError as error:
        if error.status is not RPCStatusCode.INVALID_ARGUMENT:
            raise
        raise UserError(f"Temporal does not take the schedule ({error.message})") from None


async def list_schedules(settings: Settings, *, as_json: bool) -> int:
    """List the schedules.

    Raises:
        CrudflowError: Temporal is away.
    """
    async with open_session(settings, with_worker=False) as session:
        found = [one async for one in await session.client.list_schedules() if _is_ours(one)]
        entries = [await _entry(session, one) for one in found]
    if as_json:
        output.print_json([_as_json(entry) for entry in entries])
    else:
        _print(entries)
    return 0


async def trigger(name: str, settings: Settings) -> int:
    """Let a schedule run now.

    Raises:
        CrudflowError: There is none of that name, or Temporal is away.
    """
    async with open_session(settings, with_worker=False) as session:
        async with _existing(name):
            await session.client.get_schedule_handle(f"{PREFIX}{name}").trigger()
        _say(f"schedule {name} runs: follow it with 'crudflow watch {name}'")
        _warn_embedded(session)
    return 0


async def remove(name: str, settings: Settings) -> int:
    """Remove a schedule.

    Raises:
        CrudflowError: There is none of that name, or Temporal is away.
    """
    async with open_session(settings, with_worker=False) as session, _existing(name):
        await session.client.get_schedule_handle(f"{PREFIX}{name}").delete()
    _say(f"schedule {name} is removed")
    return 0


@asynccontextmanager
async def _existing(name: str) -> AsyncIterator[None]:
    try:
        yield
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        raise UserError(
            f"there is no schedule {name!r}: 'crudflow schedule list' shows those there are"
        ) from None


async def _entry(session: Session, found: ScheduleListDescription) -> Entry:
    info = found.info
    times = info.next_action_times if info else ()
    recent = info.recent_actions[-1] if info and info.recent_actions else None
    state = ""
    if recent and isinstance(recent.action, ScheduleActionExecutionStartWorkflow):
        action = recent.action
        state = await _state_of(session, action.workflow_id, action.first_execution_run_id)
    return Entry(
        name=found.id.removeprefix(PREFIX),
        next_run=times[0] if times else None,
        last_run=recent.started_at if recent else None,
        last_state=state,
    )


async def _state_of(session: Session, workflow_id: str, run_id: str) -> str:
    handle = session.client.get_workflow_handle_for(
        RegenerateWorkflow.run, workflow_id, run_id=run_id
    )
    try:
        status = (await handle.describe()).status
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        return "forgotten"
    if status is WorkflowExecutionStatus.COMPLETED:
        return (await handle.result()).state
    return status.name.lower() if status else ""


def _is_ours(found: ScheduleListDescription) -> bool:
    action = found.schedule.action if found.schedule else None
    ours = RegenerateWorkflow.__name__
    return isinstance(action, ScheduleListActionStartWorkflow) and action.workflow == ours


def _daily(at: str) -> str:
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", at):
        raise UserError(f"--at {at!r} is no time of day: write it as 02:00")
    hour, minute = at.split(":")
    return f"{int(minute)} {int(hour)} * * *"


def _as_json(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "next_run": entry.next_run.isoformat() if entry.next_run else None,
        "last_run": entry.last_run.isoformat() if entry.last_run else None,
        "last_state": entry.last_state or None,
    }


def _print(entries: list[Entry]) -> None:
    grid = Table(box=None, pad_edge=False)
    for heading in ("schedule", "next run", "last run", "ended"):
        grid.add_column(heading)
    for one in entries:
        grid.add_row(
            escape(one.name), _local(one.next_run), _local(one.last_run), escape(one.last_state)
        )
    Console().print(grid if entries else "no schedules yet")


def _local(time: datetime | None) -> str:
    return time.astimezone().strftime("%Y-%m-%d %H:%M") if time else ""


def _say(line: str) -> None:
    Console().print(line, markup=False, highlight=False, soft_wrap=True)


def _warn_embedded(session: Session) -> None:
    if session.embedded:
        _say("the embedded server runs schedules only while 'crudflow dev' runs")
