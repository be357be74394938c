"""The activities that tell the progress board what is to come and what became of it."""

from temporalio import activity

from activities.failures import mapped_errors
from activities.reporting import reporting
from crudflow.contracts import Announce, Announced, Reconcile, Record, Recorded
from crudflow.ports import Progress
from crudflow.signatures import ANNOUNCE, RECONCILE, RECORD


class BoardActivities:
    """Keeps the progress board equal to the job; each activity is safe to repeat."""

    def __init__(self, progress: Progress) -> None:
        """Tell this board."""
        self._progress = progress

    @activity.defn(name=ANNOUNCE, no_thread_cancel_exception=True)
    def announce(self, batch: Announce) -> Announced:
        """Make all sub-tasks known to the progress board."""
        with mapped_errors(), reporting(of=1):
            return Announced(self._progress.announce(batch), self._progress.live)

    @activity.defn(name=RECORD, no_thread_cancel_exception=True)
    def record(self, ended: Record) -> Recorded:
        """Tell the progress board how some sub-tasks ended."""
        with mapped_errors(), reporting(of=1):
            return Recorded(self._progress.record(ended.target, ended.outcomes))

    @activity.defn(name=RECONCILE, no_thread_cancel_exception=True)
    def reconcile(self, truth: Reconcile) -> Recorded:
        """Make the progress board equal to a job's result."""
        with mapped_errors(), reporting(of=1):
            return Recorded(self._progress.reconcile(truth))
