"""The activity that tells the progress board what is to come."""

from temporalio import activity

from activities.failures import mapped_errors
from crudflow.contracts import Announce, Announced
from crudflow.ports import Progress
from crudflow.signatures import ANNOUNCE


class BoardActivities:
    """Keeps the progress board's list of sub-tasks."""

    def __init__(self, progress: Progress) -> None:
        """Tell this board."""
        self._progress = progress

    @activity.defn(name=ANNOUNCE)
    def announce(self, batch: Announce) -> Announced:
        """Make all sub-tasks known to the progress board."""
        with mapped_errors():
            return Announced(subtasks=self._progress.announce(batch))
