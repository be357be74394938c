"""The activity that routes a task's words to agent kinds."""

from temporalio import activity

from activities.failures import mapped_errors
from crudflow.contracts import Classification, ClassifyTask
from crudflow.ports import Classifier
from crudflow.signatures import CLASSIFY_TASK


class RoutingActivities:
    """Routes tasks."""

    def __init__(self, classifier: Classifier) -> None:
        """Ask this classifier."""
        self._classifier = classifier

    @activity.defn(name=CLASSIFY_TASK)
    def classify_task(self, task: ClassifyTask) -> Classification:
        """Route a task's words to agent kinds."""
        with mapped_errors():
            return self._classifier.classify(task)
