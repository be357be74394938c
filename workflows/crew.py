"""Tasks of a workflow that run side by side and are cancelled in the same order in every replay."""

import asyncio
from collections.abc import Awaitable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")


class Crew:
    """Runs tasks for the length of an `async with` block, which ends when all of them have.

    `asyncio.TaskGroup` does the same with a set of tasks: a cancellation reaches them in an order
    that differs from process to process, and so do the commands that follow from it. A worker that
    replays such a history finds others than it makes, and the workflow never goes on.
    """

    def __init__(self) -> None:
        """Begin without a task."""
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a task; what it raises, the block raises at its end."""
        self._tasks.append(asyncio.create_task(work))

    async def __aenter__(self) -> Self:
        """Begin the block."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wait for all tasks; a cancellation, and what the block raises, cancels them first."""
        if error is not None:
            for task in self._tasks:
                task.cancel()
        try:
            await together(*self._tasks)
        except Exception:
            if error is None:
                raise


async def together(*work: Awaitable[T]) -> list[T]:
    """Await all and return what they return, in this order.

    Unlike with `asyncio.gather` alone, nothing goes on unwatched when one of them is cancelled or
    raises: that is raised again when all have ended.
    """
    ends = await asyncio.gather(*work, return_exceptions=True)
    results: list[T] = []
    for end in ends:
        if isinstance(end, BaseException):
            raise end
        results.append(end)
    return results
