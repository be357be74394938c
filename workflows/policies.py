"""How long things may take, how often they are tried, and who goes first."""

from datetime import timedelta
from hashlib import sha256
from typing import Final

from temporalio.common import Priority, RetryPolicy
from temporalio.workflow import ActivityCancellationType, ActivityConfig

from crudflow.contracts import Task

START_TO_CLOSE: Final = timedelta(minutes=5)
HEARTBEAT: Final = timedelta(seconds=10)
RETRIES: Final = RetryPolicy(
    initial_interval=timedelta(seconds=1),
    backoff_coefficient=2.0,
    maximum_interval=timedelta(seconds=5),
    maximum_attempts=9,
)
"""Errors that are not worth a retry say so themselves (`ApplicationError.non_retryable`).

A worker that is killed costs what it had in hand an attempt, too. Hence many attempts with short
pauses, half a minute in all, instead of fewer with longer ones.
"""

WINDOW: Final = 50
"""Children pending at a time: the server refuses more than 2,000 and is no faster beyond 20."""

FAIRNESS_KEY_BYTES: Final = 64

LOWEST: Final = 1
HIGHEST: Final = 10

STEERING: Final = HIGHEST
"""Priority of what is no sub-task (parsing, routing, assembling): nothing else can go on."""


def activity_options(job_id: str, priority: int, summary: str) -> ActivityConfig:
    """Return the options that all activities share.

    Args:
        job_id: The job that the activity works for.
        priority: 1 (low) to 10 (high).
        summary: One line that labels it on the Web UI's timeline.
    """
    return ActivityConfig(
        start_to_close_timeout=START_TO_CLOSE,
        heartbeat_timeout=HEARTBEAT,
        retry_policy=RETRIES,
        cancellation_type=ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
        priority=queue_priority(job_id, priority),
        summary=summary,
    )


def subtask_options(job_id: str, task: Task, summary: str) -> ActivityConfig:
    """Return the options of a sub-task; its id is the task's kind, for people to read."""
    options = activity_options(job_id, task.priority, summary)
    options["activity_id"] = task.kind.value
    return options


def queue_priority(job_id: str, priority: int) -> Priority:
    """Map a task's priority onto Temporal's five levels, with each job a fair share.

    Args:
        job_id: The job, which becomes the fairness key.
        priority: 1 (low) to 10 (high).
    """
    return Priority(priority_key=5 - (priority - 1) // 2, fairness_key=_fairness_key(job_id))


def _fairness_key(job_id: str) -> str:
    if len(job_id.encode()) <= FAIRNESS_KEY_BYTES:
        return job_id
    return sha256(job_id.encode()).hexdigest()
