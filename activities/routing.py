"""The activity that routes a task's words to agent kinds."""

from temporalio import activity

from activities.failures import mapped_errors
from activities.reporting import reporting
from crudflow.contracts import Classification, ClassifyTask
from crudflow.ports import Classifier
from crudflow.signatures import CLASSIFY_TASK


class RoutingActivities:
    """Routes tasks."""

    def __init__(self, classifier: Classifier) -> None:
        """Ask this classifier."""
        self._classifier = classifier

    @activity.defn(name=CLASSIFY_TASK, no_thread_cancel_exception=True)
    def classify_task(self, task: ClassifyTask) -> Classification:
        """Route a task's words to agent kinds."""
        # A model may take its time: the heartbeats go on meanwhile.
        with mapped_errors(), reporting(of=1) as reporter:
            reporter.report(1, "route")
            return self._classifier.classify(task)
