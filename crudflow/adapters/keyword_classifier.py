"""Routes tasks by their words alone: no model, no network, the same answer every time."""

from crudflow.contracts import AgentKind, Classification, ClassifyTask, Verdict
from crudflow.domain.routing import route


class KeywordClassifier:
    """Routes tasks with the domain's rules."""

    def classify(self, task: ClassifyTask) -> Classification:
        """Say which kinds the words ask for, and why."""
        routing = route(task.text, task.tables)
        return Classification(
            text=task.text,
            verdict=Verdict(routing.verdict),
            kinds=tuple(AgentKind(kind) for kind in routing.kinds),
            confidence=routing.confidence,
            reasons=routing.reasons,
            tables=routing.tables,
        )
