"""Activities that can be taken back: while a job is paused, or to be queued anew."""

from collections.abc import Callable
from typing import Any, TypeVar

from temporalio import workflow
from temporalio.exceptions import ActivityError, RetryState, is_cancelled_exception

T = TypeVar("T")


class Hold:
    """Runs a workflow's activities; starts none while it is held.

    An activity that is taken back is cancelled and started again later. Temporal cannot tell one
    that waits in the queue from one that runs: one that runs is cut short as well, unless it ends
    before it hears of it, as most do. Activities must therefore be safe to repeat, as all of ours.
    """

    def __init__(self, *, held: bool = False) -> None:
        """Begin held or free."""
        self.held = held
        # Dictionaries for their order: what is iterated must be the same in every replay.
        self._running: dict[workflow.ActivityHandle[Any], None] = {}
        self._recalled: dict[workflow.ActivityHandle[Any], None] = {}

    def hold(self) -> None:
        """Start nothing from now on, and take back what waits or runs."""
        self.held = True
        self.recall()

    def release(self) -> None:
        """Go on."""
        self.held = False

    def recall(self) -> None:
        """Take back what waits or runs; it is started again at once, unless this is held."""
        for handle in self._running:
            self._recalled[handle] = None
            handle.cancel()

    async def run(self, start: Callable[[], workflow.ActivityHandle[T]]) -> T:
        """Run an activity to its end, starting it as often as it is taken back.

        Raises:
            ActivityError: It failed, or the workflow was cancelled.
        """
        while True:
            await workflow.wait_condition(lambda: not self.held)
            handle = start()
            self._running[handle] = None
            try:
                return await handle
            except ActivityError as error:
                if not self._is_recall(handle, error):
                    raise
            finally:
                del self._running[handle]
                self._recalled.pop(handle, None)

    def _is_recall(self, handle: workflow.ActivityHandle[Any], error: ActivityError) -> bool:
        # One that fails before it hears of it is not tried again, though another attempt was due.
        given_up = error.retry_state is RetryState.CANCEL_REQUESTED
        taken_back = is_cancelled_exception(error) or given_up
        # A workflow that is cancelled has nothing to start again, whatever was taken back before.
        cancelled = workflow.cancellation_reason() is not None
        return handle in self._recalled and taken_back and not cancelled
