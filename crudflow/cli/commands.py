"""The commands that talk to Temporal; each returns its exit code."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass

from rich.console import Console
from temporalio.client import WorkflowExecutionDescription, WorkflowExecutionStatus

from crudflow.cli import describing, jobs, output, steering, troubles
from crudflow.cli.board import running_board
from crudflow.cli.display import new_display
from crudflow.cli.jobs import Handle, JobEnd
from crudflow.cli.request import Request, check, make_job
from crudflow.cli.session import Session, open_session
from crudflow.cli.steering import Ask
from crudflow.contracts import Job, JobState, JobStatus
from crudflow.errors import UserError
from crudflow.runtime import configured_address
from crudflow.settings import Settings
from worker import real_adapters


@dataclass(frozen=True, slots=True)
class Report:
    """Where a command's words go: to people on a console, or as JSON on standard output."""

    as_json: bool

    @property
    def console(self) -> Console:
        """The console for people; standard error where standard output is for JSON."""
        return Console(stderr=self.as_json)

    def say(self, line: str) -> None:
        """Print one line for people, as it is."""
        self.console.print(line, markup=False, highlight=False, soft_wrap=True)

    def standing(self, status: JobStatus) -> None:
        """Print where a running job stands."""
        if self.as_json:
            output.print_json(output.status_as_json(status))
        else:
            self.say(output.status_line(status))

    def unanswered(self, job_id: str, state: str, hint: str) -> None:
        """Print that nobody can say where a running job stands, and what to do about it."""
        if self.as_json:
            output.print_json(output.unanswered_as_json(job_id, state))
        self.say(f"{job_id}: {state}, but no worker answers: {hint}")

    def end(self, end: JobEnd, output_dir: str, seconds: float) -> int:
        """Print how a job ended and return the exit code for it."""
        if self.as_json:
            output.print_json(output.end_as_json(end, output_dir, seconds))
        else:
            output.print_end(self.console, end, output_dir, seconds)
        return end.exit_code


async def generate(request: Request, settings: Settings, *, detach: bool, as_json: bool) -> int:
    """Run a job to its end, or start it on a cluster and return.

    Raises:
        CrudflowError: The request is wrong, or Temporal cannot be reached.
    """
    started = time.monotonic()
    report = Report(as_json)
    adapters = real_adapters(settings)
    checked = check(request, adapters)
    if detach and not configured_address():
        raise UserError(
            "--detach needs a Temporal cluster: set TEMPORAL_ADDRESS, or leave --detach out"
        )
    job = make_job(checked, adapters.trees)
    async with open_session(settings, with_worker=True) as session:
        summary = output.job_summary(checked)
        handle, joined = await jobs.submit(session, job, summary)
        await _greet(report, session, job.target.job_id, joined)
        if detach:
            return _detached(report, job)
        end = await _follow(report, session, handle, job.target.job_id)
    return report.end(end, job.target.output_dir, time.monotonic() - started)


async def watch(job_id: str, settings: Settings, *, as_json: bool) -> int:
    """Follow a job to its end; on the embedded server this carries a killed job on, too.

    Raises:
        CrudflowError: There is no such job, or Temporal cannot be reached.
    """
    report = Report(as_json)
    async with open_session(settings, with_worker=True) as session:
        await jobs.describe(session, job_id)
        handle = jobs.get_handle(session, job_id)
        end = await _follow(report, session, handle, job_id)
        seconds = await jobs.took(session, await jobs.describe(session, job_id))
    return report.end(end, end.output_dir, seconds)


async def status(job_id: str, settings: Settings, *, as_json: bool) -> int:
    """Say where a job stands.

    Raises:
        CrudflowError: There is no such job, or Temporal cannot be reached.
    """
    report = Report(as_json)
    async with open_session(settings, with_worker=False) as session:
        found = await jobs.describe(session, job_id)
        handle = jobs.get_handle(session, job_id)
        if found.status is not WorkflowExecutionStatus.RUNNING:
            end = await jobs.end_of(handle, job_id)
            report.end(end, end.output_dir, await jobs.took(session, found))
            return 0
        standing = await jobs.query_status(handle)
        if standing is None:
            report.unanswered(job_id, jobs.state_of(found), _worker_hint(session, job_id))
            return 0
        report.standing(standing)
    return 0


async def list_jobs(limit: int, settings: Settings, *, as_json: bool) -> int:
    """List the newest jobs.

    Raises:
        CrudflowError: Temporal cannot be reached.
    """
    report = Report(as_json)
    async with open_session(settings, with_worker=False) as session:
        entries = await jobs.list_jobs(session, limit)
    if as_json:
        output.print_json(output.jobs_as_json(entries))
    else:
        output.print_jobs(report.console, entries)
    return 0


async def cancel(job_id: str, settings: Settings) -> int:
    """Cancel a job and wait until it has ended.

    Raises:
        CrudflowError: There is no such job, it has ended, or Temporal cannot be reached.
    """
    report = Report(as_json=False)
    async with open_session(settings, with_worker=True) as session:
        found = await jobs.describe(session, job_id)
        if found.status is not WorkflowExecutionStatus.RUNNING:
            raise _nothing_to_cancel(job_id)
        handle = jobs.get_handle(session, job_id)
        await handle.cancel()
        end = await _follow(report, session, handle, job_id)
        seconds = await jobs.took(session, await jobs.describe(session, job_id))
    report.end(end, end.output_dir, seconds)
    if end.state is JobState.CANCELLED:
        return 0
    if end.exit_code:
        return end.exit_code
    # It was at its end when it heard of it.
    raise _nothing_to_cancel(job_id)


def _nothing_to_cancel(job_id: str) -> UserError:
    return UserError(f"the job {job_id!r} has ended already: there is nothing to cancel")


async def steer(job_id: str, ask: Ask, settings: Settings, *, as_json: bool = False) -> int:
    """Ask something of a running job: to pause, to resume, to take another priority, to skip.

    Raises:
        CrudflowError: There is no such job, it refuses, or Temporal cannot be reached.
    """
    report = Report(as_json)
    async with open_session(settings, with_worker=True) as session:
        report.standing(await steering.steer(session, job_id, ask))
    return 0


async def retry(job_id: str, table: str | None, settings: Settings, *, as_json: bool) -> int:
    """Run again what failed in a job that has ended, and follow it to its end.

    Raises:
        CrudflowError: There is no such job, nothing of it failed, or Temporal cannot be reached.
    """
    started = time.monotonic()
    report = Report(as_json)
    async with open_session(settings, with_worker=True) as session:
        handle = await steering.retry(session, job_id, table)
        await _greet(report, session, job_id, joined=False)
        end = await _follow(report, session, handle, job_id)
    return report.end(end, end.output_dir, time.monotonic() - started)


async def describe(job_id: str, settings: Settings, *, as_json: bool) -> int:
    """Print all that is known of a job.

    Raises:
        CrudflowError: There is no such job, or Temporal cannot be reached.
    """
    async with open_session(settings, with_worker=False) as session:
        known = await describing.describe(session, job_id)
    if as_json:
        output.print_json(known)
    else:
        output.print_description(Report(as_json).console, known)
    return 0


async def dev(settings: Settings, *, board: bool = False) -> int:
    """Run the embedded server, its Web UI and a worker until interrupted.

    Args:
        settings: The settings in force.
        board: Whether to run a progress board, too, on a test double of Convex.

    Raises:
        CrudflowError: The server or the board cannot be started.
    """
    report = Report(as_json=False)
    if configured_address():
        raise UserError("'dev' runs the embedded server: unset TEMPORAL_ADDRESS to use it")
    async with AsyncExitStack() as stack:
        if board:
            settings = stack.enter_context(running_board(settings))
        opened = open_session(settings, with_worker=True, measured=True)
        session = await stack.enter_async_context(opened)
        report.say(f"Temporal:  {session.client.service_client.config.target_host}")
        report.say(f"Web UI:    {session.ui}")
        if settings.metrics:
            report.say(f"metrics:   http://{settings.metrics}/metrics")
        if board:
            report.say(f"board:     {settings.convex_url}")
            report.say("the board is on a TEST DOUBLE of Convex: in memory, and gone at the end")
        report.say("a worker is running; Ctrl-C stops everything")
        await asyncio.Event().wait()
    return 0


async def _follow(report: Report, session: Session, handle: Handle, job_id: str) -> JobEnd:
    with _explained_interrupt(report.say, session, job_id), new_display(report.console) as display:
        async with troubles.told(session, job_id, display.say):
            return await jobs.follow(handle, job_id, display.show, display.say)


async def _greet(report: Report, session: Session, job_id: str, joined: bool) -> None:
    report.say(f"job {job_id} {'goes on where it was' if joined else 'started'}")
    if session.ui:
        report.say(f"Web UI: {session.ui}/namespaces/default/workflows/job-{job_id}")
    others = await jobs.running_jobs(session, job_id) if session.embedded else []
    for other in others:
        report.say(f"job {other} was left unfinished and goes on too (crudflow cancel {other})")
    if not session.embedded and not await session.has_worker():
        report.say(f"no worker answers yet: {_worker_hint(session, job_id)}")


def _duration(found: WorkflowExecutionDescription) -> float:
    return (found.close_time - found.start_time).total_seconds() if found.close_time else 0.0


def _detached(report: Report, job: Job) -> int:
    job_id = job.target.job_id
    if report.as_json:
        output.print_json(
            {"job_id": job_id, "state": "running", "output_dir": job.target.output_dir}
        )
    else:
        report.say(f"it runs on the cluster: follow it with 'crudflow watch {job_id}'")
    return 0


def _worker_hint(session: Session, job_id: str) -> str:
    if session.embedded:
        return f"carry it on with 'crudflow watch {job_id}'"
    return f"start 'crudflow-worker' (task queue {session.settings.task_queue!r})"


@contextmanager
def _explained_interrupt(
    say: Callable[[str], None], session: Session, job_id: str
) -> Iterator[None]:
    """Say what becomes of the job when the user interrupts the command."""
    try:
        yield
    except asyncio.CancelledError:
        if session.embedded:
            say(f"interrupted; the job is kept: resume it with 'crudflow watch {job_id}'")
            say("or with the same command again")
        else:
            say(f"the job runs on: 'crudflow watch {job_id}' follows it, 'crudflow cancel' ends it")
        raise
