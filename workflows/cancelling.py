"""Cancellations as a job takes them: none is lost, and none cuts short what must be whole."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from temporalio import workflow

T = TypeVar("T")


def is_cancelled() -> bool:
    """Tell whether somebody has cancelled the workflow, at whatever moment."""
    return workflow.cancellation_reason() is not None


def heed_cancellation() -> None:
    """Raise a cancellation that the last step has kept to itself.

    Whoever awaits an activity passes a cancellation on to it; if the activity ends well all the
    same, as one does that is over before it hears of it, the SDK gives its result, and the
    cancellation is raised nowhere else.

    Raises:
        asyncio.CancelledError: The workflow was cancelled.
    """
    if is_cancelled():
        raise asyncio.CancelledError


async def unharmed(step: Coroutine[Any, Any, T]) -> T:
    """Await a step to its end; a cancellation neither reaches it nor ends the waiting.

    Raises:
        Exception: Whatever the step raises.
    """
    task = asyncio.ensure_future(step)
    while True:
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.done():
                return task.result()
