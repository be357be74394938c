"""Shows progress on a board in Convex, and never holds a job up for it."""

import time
from collections.abc import Iterable, Sequence
from typing import Any, Final

from crudflow.adapters.convex_http import ConvexHttp
from crudflow.adapters.convex_line import Line
from crudflow.adapters.convex_messages import (
    announcements,
    cells_of,
    reconciliations,
    recordings,
)
from crudflow.adapters.convex_queue import UpdateQueue
from crudflow.adapters.convex_sender import Sender
from crudflow.contracts import Announce, Reconcile, Step, SubTaskOutcome, Target
from crudflow.ports import SubTaskId

CLOSE_SECONDS: Final = 3.0


class ConvexProgress:
    """A progress board in Convex, fed by the functions of `progress_board/convex`.

    Steps and ends of sub-tasks are handed to one daemon thread, which sends the newest word on
    each. `announce`, `record` and `reconcile` call the board in the caller's own thread, within
    the client's time limits; while the board is known to be in trouble they fail at once, so that
    an activity slot is never held for it. All may be repeated.

    Attributes:
        live: There is a board that people may look at.
    """

    live: Final = True

    def __init__(self, http: ConvexHttp, secret: str, job_url: str = "") -> None:
        """Write to a deployment.

        Args:
            http: Client of the deployment.
            secret: The workers' secret, which the deployment knows as CONVEX_WORKER_SECRET.
            job_url: Address of a job in Temporal's Web UI, with `{job}` where its id goes; empty
                if the board is not to link there.
        """
        self._secret = secret
        self._job_url = job_url
        self._line = Line(http)
        self._queue = UpdateQueue()
        self._sender = Sender(self._queue, self._line, secret)

    @property
    def waiting(self) -> int:
        """How many sub-tasks there are whose news the board has not taken yet."""
        return len(self._queue)

    def announce(self, batch: Announce) -> int:
        """Make all sub-tasks known, 500 in a call, and return how many there are.

        Raises:
            ProgressError: The board did not take them all; says why.
        """
        self._call("subtasks:createBatch", announcements(batch, self._job_url, time.time()))
        return len(cells_of(batch))

    def step(self, subtask: SubTaskId, step: Step) -> None:
        """Hand over a running sub-task's step; never waits, never raises."""
        self._queue.put(subtask, step=step)
        self._sender.wake()

    def finish(self, subtask: SubTaskId, outcome: SubTaskOutcome) -> None:
        """Hand over a sub-task's end; never waits, never raises, is kept until delivered."""
        self._queue.put(subtask, outcome=outcome)
        self._sender.wake()

    def record(self, target: Target, outcomes: Sequence[SubTaskOutcome]) -> int:
        """Tell how sub-tasks ended, as the workflow has it; overrides what workers said.

        Sub-tasks that the board does not know are left out: `reconcile` makes good for them.

        Returns:
            How many of them the board had otherwise.

        Raises:
            ProgressError: The board did not take them; says why.
        """
        if not outcomes:
            return 0
        answers = self._call("jobs:reconcile", recordings(target, outcomes, time.time()))
        return sum(int(answer["changed"]) for answer in answers)

    def reconcile(self, truth: Reconcile) -> int:
        """Make the board equal to the truth at the end of a job, even if it had lost everything.

        Returns:
            How many sub-tasks it had otherwise.

        Raises:
            ProgressError: The board did not take it all; says why.
        """
        self.announce(truth.announced)
        answers = self._call("jobs:reconcile", reconciliations(truth))
        return sum(int(answer["changed"]) for answer in answers)

    def close(self) -> None:
        """Deliver what is queued, for at most three seconds."""
        if self._sender.close(CLOSE_SECONDS):
            self._line.close()

    def _call(self, path: str, calls: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        secret = {"secret": self._secret}
        # An activity slot is held meanwhile, which is a fifth of all.
        return [self._line.call(path, {**secret, **args}, hurry=True) for args in calls]
