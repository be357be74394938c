"""Updates with a description and the right type: the SDK's decorator loses one for the other."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import ParamSpec, Protocol, TypeVar, cast

from temporalio import workflow

P = ParamSpec("P")
R = TypeVar("R")


class Described(Protocol):
    """What makes an update of an asynchronous method."""

    def __call__(
        self, method: Callable[P, Awaitable[R]], /
    ) -> workflow.UpdateMethodMultiParam[P, R]:
        """Return the update."""


def described_update(description: str) -> Described:
    """Make an asynchronous method an update that the Web UI can describe.

    Args:
        description: One sentence that says what the update does.
    """
    return cast(Described, workflow.update(description=description))


async def settled() -> None:
    """Wait until all that came before an update has been applied.

    A worker that replays a job whose history holds workflow tasks without events, such as those of
    refused updates, is handed an update together with events that lie before it, and the SDK
    applies updates first. What the update then did would depend on who replayed what. A timer's
    end is an event like any other, so that what follows it is the same in every replay.
    """
    await workflow.sleep(timedelta(milliseconds=1))
