"""The keyword classifier says on the wire what the domain's rules found."""

from crudflow.adapters.keyword_classifier import KeywordClassifier
from crudflow.contracts import AgentKind, ClassifyTask, Verdict
from crudflow.ports import Classifier

CLASSIFIER: Classifier = KeywordClassifier()


def test_a_task_is_routed_with_its_tables() -> None:
    answer = CLASSIFIER.classify(
        ClassifyTask("UI pages and REST endpoints for students", ("students", "teachers"))
    )
    assert answer.text == "UI pages and REST endpoints for students"
    assert answer.verdict is Verdict.ROUTED
    assert answer.kinds == (AgentKind.BE_CRUD, AgentKind.UI_CRUD)
    assert answer.tables == ("students",)
    assert 0.75 <= answer.confidence <= 1
    assert answer.reasons


def test_an_ambiguous_task_keeps_its_candidates() -> None:
    answer = CLASSIFIER.classify(ClassifyTask("CRUD for all tables"))
    assert answer.verdict is Verdict.AMBIGUOUS
    assert answer.kinds == (AgentKind.BE_CRUD, AgentKind.FE_CRUD, AgentKind.UI_CRUD)


def test_a_near_miss_of_a_table_is_in_the_reasons() -> None:
    answer = CLASSIFIER.classify(ClassifyTask("REST endpoints for studnets", ("students",)))
    assert answer.verdict is Verdict.AMBIGUOUS
    assert any("did you mean 'students'?" in reason for reason in answer.reasons)


def test_no_generation_task_is_refused() -> None:
    answer = CLASSIFIER.classify(ClassifyTask("describe the setup meeting"))
    assert (answer.verdict, answer.kinds) == (Verdict.REFUSED, ())
