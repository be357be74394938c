"""The command that decides what a waiting task means."""

from typing import Final

from rich.console import Console
from temporalio.client import WorkflowExecutionStatus, WorkflowUpdateFailedError
from temporalio.exceptions import ApplicationError

from crudflow.cli import jobs
from crudflow.cli.session import open_session
from crudflow.contracts import AgentKind, Choice
from crudflow.errors import TaskError, UserError
from crudflow.settings import Settings
from workflows.orchestration import OrchestrationWorkflow

NOTHING_WAITS: Final = "the job {job_id!r} has ended already: there is nothing to choose"


async def choose(job_id: str, kinds: tuple[AgentKind, ...], task: str, settings: Settings) -> int:
    """Tell a job what a task of its means.

    Raises:
        UserError: There is no such job, or it has ended.
        TaskError: No such task of it waits, or its blueprint does not offer the kind.
        TemporalUnavailableError: Temporal cannot be reached.
    """
    async with open_session(settings, with_worker=True) as session:
        found = await jobs.describe(session, job_id)
        if found.status is not WorkflowExecutionStatus.RUNNING:
            raise UserError(NOTHING_WAITS.format(job_id=job_id))
        handle = jobs.get_handle(session, job_id)
        try:
            said = await handle.execute_update(OrchestrationWorkflow.choose, Choice(kinds, task))
        except WorkflowUpdateFailedError as error:
            cause = error.cause
            reason = cause.message if isinstance(cause, ApplicationError) else str(cause)
            raise TaskError(reason) from None
    line = f"{said}: the job goes on; follow it with 'crudflow watch {job_id}'"
    Console().print(line, markup=False, highlight=False, soft_wrap=True)
    return 0
