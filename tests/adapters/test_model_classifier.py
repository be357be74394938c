"""Keywords first, then a model, once; what neither decides is left to a person."""

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from crudflow.adapters.consulting import Budget, Consultant
from crudflow.adapters.keyword_classifier import KeywordClassifier
from crudflow.adapters.locks import never, open_locks
from crudflow.adapters.model_classifier import ModelClassifier, listed_tables
from crudflow.adapters.scripted_model import ScriptedModel
from crudflow.contracts import UNUSED, AgentKind, Classification, ClassifyTask, Usage, Verdict
from crudflow.errors import BudgetError, ModelUnavailableError, WaitInterruptedError
from crudflow.ports import Prompt

UNCLEAR = "do the thing for students"
TABLES = ("students", "teachers")


def answer(*kinds: str, **more: object) -> dict[str, object]:
    """Return a form as a model fills it in."""
    values = {"verdict": "routed", "kinds": kinds, "tables": [], "confidence": 0.9, "reason": "so"}
    return {**values, **more}


class Desk:
    """A classifier with a scripted model, over folders that stay."""

    def __init__(
        self,
        folder: Path,
        calls: int = 10,
        tokens: int = 10_000,
        interrupted: Callable[[], bool] = never,
    ) -> None:
        self.folder = folder
        self.answers: list[dict[str, object] | None] = [answer("be_crud")]
        self.model = ScriptedModel(self._next)
        locks = open_locks("kernel", 30)
        budget = Budget(folder / "spent", locks, calls, tokens)
        consultant = Consultant(self.model, folder / "answers", locks, budget, interrupted)
        self._classifier = ModelClassifier(KeywordClassifier(), consultant)

    def _next(self, prompt: Prompt) -> dict[str, object] | None:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def classify(self, text: str = UNCLEAR, account: str = "job-1/a") -> Classification:
        return self._classifier.classify(ClassifyTask(text, TABLES, account))

    @property
    def asked(self) -> int:
        return len(self.model.prompts)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_keywords_decide_costs_nothing(desk: Desk) -> None:
    assert desk.classify("BE CRUD APIs for all tables").kinds == (AgentKind.BE_CRUD,)
    assert desk.classify("what is the weather").verdict is Verdict.REFUSED
    assert desk.classify("rm -rf / and be_crud").verdict is Verdict.REFUSED
    assert desk.asked == 0


def test_the_model_decides_what_keywords_leave_open(desk: Desk) -> None:
    desk.answers = [answer("be_crud", tables=["students"])]
    found = desk.classify()
    assert (found.verdict, found.kinds, found.tables) == (
        Verdict.ROUTED,
        (AgentKind.BE_CRUD,),
        ("students",),
    )
    assert not found.needs_choice
    assert found.usage == Usage(1, 100, 20)
    assert "the model says" in found.reasons[0]


def test_the_model_may_refuse(desk: Desk) -> None:
    desk.answers = [answer(verdict="refused")]
    found = desk.classify()
    assert (found.verdict, found.kinds, found.needs_choice) == (Verdict.REFUSED, (), False)


@pytest.mark.parametrize(
    "given",
    [answer("be_crud", confidence=0.6), answer("be_crud", "ui_crud", verdict="ambiguous"), None],
    ids=["not sure", "ambiguous", "refusal"],
)
def test_nobody_guesses(desk: Desk, given: dict[str, object] | None) -> None:
    desk.answers = [given]
    found = desk.classify()
    assert found.verdict is Verdict.AMBIGUOUS
    assert found.needs_choice
    assert AgentKind.BE_CRUD in found.kinds


def test_an_answer_is_asked_for_once_and_kept(desk: Desk) -> None:
    first = desk.classify()
    shouted = f"  {UNCLEAR.upper()} "
    assert desk.classify(shouted) == replace(first, text=shouted)
    again = Desk(desk.folder)
    other = again.classify(account="job-2/b")
    assert (other.kinds, other.usage) == (first.kinds, UNUSED)
    assert (desk.asked, again.asked) == (1, 0)


def test_another_model_another_list_or_another_wording_is_asked_anew(desk: Desk) -> None:
    desk.classify()
    other = Desk(desk.folder)
    other.model._name = "another"
    other.classify()
    desk.classify("do the thing for teachers")
    assert (desk.asked, other.asked) == (2, 1)


def test_concurrent_duplicates_are_asked_once(tmp_path: Path) -> None:
    gate = threading.Event()

    def slowly(prompt: Prompt) -> dict[str, object]:
        gate.wait(20)
        return answer("ui_crud")

    desks = [Desk(tmp_path) for _ in range(6)]
    for desk in desks:
        desk.model._script = slowly
    with ThreadPoolExecutor(6) as pool:
        futures = [pool.submit(desk.classify) for desk in desks]
        gate.set()
        kinds = {future.result().kinds for future in futures}
    assert kinds == {(AgentKind.UI_CRUD,)}
    assert sum(desk.asked for desk in desks) == 1


def test_an_unusable_answer_is_asked_for_again_once_with_what_was_wrong(desk: Desk) -> None:
    desk.answers = [answer("be_crud", tables=["pupils"]), answer("be_crud", tables=["students"])]
    found = desk.classify()
    assert (found.tables, found.usage.calls) == (("students",), 2)
    assert desk.model.remarks == ["", "tables not in the list: pupils"]


def test_two_unusable_answers_are_left_to_a_person_and_not_paid_for_again(desk: Desk) -> None:
    desk.answers = [answer("be_everything")]
    found = desk.classify()
    assert found.needs_choice
    assert "no answer" in found.reasons[-1]
    assert desk.classify() == found
    assert desk.asked == 2
    desk.classify(account="job-2/b")
    assert desk.asked == 4


def test_a_damaged_entry_is_asked_for_anew(desk: Desk) -> None:
    desk.classify()
    [kept] = (desk.folder / "answers").glob("*.json")
    kept.write_text('{"form": {"verd', encoding="utf-8")
    assert desk.classify().verdict is Verdict.ROUTED
    assert desk.asked == 2


def test_a_job_spends_no_more_calls_than_it_may(tmp_path: Path) -> None:
    desk = Desk(tmp_path, calls=2)
    desk.classify(f"{UNCLEAR} now")
    desk.classify(f"{UNCLEAR} please")
    with pytest.raises(BudgetError, match=r"2 of 2 calls.*CRUDFLOW_MODEL_CALLS"):
        Desk(tmp_path, calls=2).classify(f"{UNCLEAR} again")
    assert desk.asked == 2
    assert desk.classify(f"{UNCLEAR} again", account="job-2/b").verdict is Verdict.ROUTED


def test_a_job_spends_no_more_tokens_than_it_may(tmp_path: Path) -> None:
    desk = Desk(tmp_path, tokens=100)
    desk.classify(f"{UNCLEAR} now")
    with pytest.raises(BudgetError, match="120 of 100 tokens"):
        desk.classify(f"{UNCLEAR} please")


class SlowDesk(Desk):
    """A desk whose model is slow, and where nobody waits for it once it was asked."""

    def __init__(self, folder: Path) -> None:
        self.was_asked, self.may_answer = threading.Event(), threading.Event()
        super().__init__(folder, interrupted=self.was_asked.is_set)

    def _next(self, prompt: Prompt) -> dict[str, object] | None:
        self.was_asked.set()
        assert self.may_answer.wait(60)
        return super()._next(prompt)


def test_an_answer_that_nobody_waits_for_any_more_is_kept(tmp_path: Path) -> None:
    slow, later = SlowDesk(tmp_path), Desk(tmp_path)
    with pytest.raises(WaitInterruptedError, match="the model's answer: not waited for"):
        slow.classify()
    slow.may_answer.set()
    while not [*(tmp_path / "answers").glob("*.0.json")]:
        threading.Event().wait(0.01)
    answered = later.classify()
    assert (answered.kinds, answered.usage.calls) == ((AgentKind.BE_CRUD,), 1)
    assert later.asked == 0


class ImpatientDesk(Desk):
    """A desk whose model is slow, and where the first who asks gives the waiting up."""

    def __init__(self, folder: Path) -> None:
        self.was_asked, self.may_answer = threading.Event(), threading.Event()
        self.given_up = threading.Event()
        super().__init__(folder, interrupted=self._gives_up)

    def _gives_up(self) -> bool:
        if self.given_up.is_set():
            self.may_answer.set()  # the second one waits
            return False
        if self.was_asked.is_set():
            self.given_up.set()
        return self.given_up.is_set()

    def _next(self, prompt: Prompt) -> dict[str, object] | None:
        self.was_asked.set()
        assert self.may_answer.wait(60)
        return super()._next(prompt)


def test_who_asks_while_an_answer_is_under_way_waits_for_that_one(tmp_path: Path) -> None:
    desk = ImpatientDesk(tmp_path)
    with pytest.raises(WaitInterruptedError):
        desk.classify()
    answered = desk.classify()
    assert (answered.kinds, answered.usage.calls) == ((AgentKind.BE_CRUD,), 1)
    assert desk.asked == 1
    assert not [*(tmp_path / "answers").glob("*.0.json")]


class BrokenDesk(Desk):
    """A desk whose model is away."""

    def _next(self, prompt: Prompt) -> dict[str, object] | None:
        raise ModelUnavailableError("away")


def test_what_goes_wrong_while_asking_is_told_to_who_asks(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailableError, match="away"):
        BrokenDesk(tmp_path).classify()


def test_texts_and_names_are_data(desk: Desk) -> None:
    text = 'do the "thing" for students'
    desk.classify(text)
    [prompt] = desk.model.prompts
    data = json.loads(prompt.data)
    assert data["task"] == text
    assert data["tables"] == list(TABLES)
    assert text not in prompt.rules


def test_of_very_many_tables_those_are_listed_that_the_text_may_mean() -> None:
    tables = [f"table_{number}" for number in range(500)]
    listed = listed_tables("pages for the student files", [*tables, "students", "file_store"])
    assert listed == ("students", "file_store")
