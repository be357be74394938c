"""The router against all labelled texts: sure answers are right, and nothing else is answered."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.adapters import messages_server
from tests.adapters.messages_server import serving
from tests.routing import evaluate
from tests.routing.cases import (
    CAMPUS,
    FILE,
    Case,
    blind_cases,
    cases,
    drawn,
    rows,
)

DRAWN = frozenset(
    "plain paraphrased several ambiguous out_of_scope adversarial typos german french spanish "
    "tables".split()
) | {"fresh: engineer", "fresh: reports", "fresh: voices", "fresh: titles", "fresh: idle wordings"}
"""Tiers of which a third was set aside by lot, besides the numbered rounds."""
ROUNDS = "fresh: round "

# All texts are routed once by whoever runs these tests; that takes a while.
pytestmark = pytest.mark.xdist_group("all labelled texts")


def test_enough_texts_of_every_sort_are_labelled() -> None:
    counts = {tier: scored.tasks + scored.others for tier, scored in by_tier().items()}
    assert sum(counts.values()) >= 400
    assert min(counts.values()) >= 10


def by_tier() -> dict[str, evaluate.Score]:
    return evaluate.by_tier(evaluate.everything())


@pytest.mark.parametrize("read", [cases, blind_cases])
def test_no_text_is_labelled_twice(read: Callable[[], Sequence[Case]]) -> None:
    texts = [case.text for case in read()]
    assert len(texts) == len(set(texts))


def test_those_who_wrote_blind_agree_with_the_author_of_the_router() -> None:
    known = {case.text: asked(case) for case in cases()}
    shared = [case for case in blind_cases() if case.text in known]
    assert len(shared) >= 20
    assert [case.text for case in shared if known[case.text] != asked(case)] == []


def asked(case: Case) -> frozenset[str] | None:
    return case.kinds if case.verdict == "routed" else None


def test_blind_authors_were_told_of_the_school() -> None:
    school = Path(__file__).parents[2] / "examples" / "school" / "schema.sql"
    made = re.findall(r"CREATE TABLE (\w+)", school.read_text(encoding="utf-8"))
    assert made == CAMPUS.split()


def test_what_is_set_aside_was_drawn_by_lot() -> None:
    wrong = [
        row["text"]
        for row in rows(FILE)
        if (row["tier"] in DRAWN or row["tier"].startswith(ROUNDS))
        and (row["set"] == "held") != drawn(row["text"])
    ]
    assert wrong == []


@pytest.mark.parametrize("held", [False, True], ids=["tuned on", "set aside"])
def test_targets_are_met(held: bool) -> None:
    scored = evaluate.score(answer for answer in evaluate.everything() if answer.case.held is held)
    assert scored.precision >= evaluate.PRECISION
    assert scored.coverage >= evaluate.COVERAGE
    assert scored.strays == 0


def test_plain_tasks_are_nearly_all_routed() -> None:
    scored = evaluate.score(
        answer for answer in evaluate.everything() if answer.case.tier.endswith("plain")
    )
    assert scored.precision >= evaluate.PRECISION
    assert scored.coverage >= 0.95


@pytest.mark.parametrize("held", [False, True], ids=["looked at", "set aside"])
def test_texts_written_blind_are_routed_right(held: bool) -> None:
    given = [answer for answer in evaluate.blind() if answer.case.held is held]
    scored = evaluate.score(given)
    assert scored.precision >= evaluate.PRECISION
    assert scored.strays == 0
    plain = evaluate.score(answer for answer in given if answer.case.tier == "plain")
    assert plain.coverage >= evaluate.COVERAGE


def test_a_schema_at_hand_makes_no_answer_wrong() -> None:
    scored = evaluate.score(evaluate.schooled())
    assert scored.precision >= evaluate.PRECISION
    assert scored.strays == 0


def test_every_answer_is_explained() -> None:
    unexplained = [
        answer.case.text
        for answer in evaluate.everything()
        if not answer.routing.reasons or not all(answer.routing.reasons)
    ]
    assert unexplained == []


def test_near_misses_of_tables_are_suggested() -> None:
    missed = [
        a
        for a in evaluate.everything()
        if a.case.tier == "tables" and not a.routed and a.case.schema
    ]
    suggested = [answer for answer in missed if answer.routing.suggestions]
    assert {name for answer in suggested for name in answer.routing.suggestions} >= {
        "students",
        "teachers",
        "exam_results",
    }
    assert all(
        any(name in reason for reason in answer.routing.reasons)
        for answer in suggested
        for name in answer.routing.suggestions
    )


def test_what_keywords_leave_open_can_be_put_to_a_model(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    few = [answer for answer in evaluate.everything() if answer.case.tier == "ambiguous"][:5]
    sure = [answer for answer in evaluate.everything() if answer.case.tier == "plain"][:5]
    with serving(messages_server.routing("be_crud")) as server:
        monkeypatch.setenv("ANTHROPIC_API_KEY", messages_server.KEY)
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        monkeypatch.setenv("CRUDFLOW_STATE_DIR", str(tmp_path))
        asked = evaluate.through_model([*few, *sure])
    open_ones = [answer for answer in few if answer.routing.verdict == "ambiguous"]
    assert len(server.requests) == len(open_ones) > 0
    decided = {answer.case.text: answer.routing.kinds for answer in asked}
    assert {decided[answer.case.text] for answer in open_ones} == {("be_crud",)}
    assert [answer.routing.kinds for answer in asked[5:]] == [a.routing.kinds for a in sure]


def test_the_report_names_every_tier(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    assert evaluate.main() == 0
    printed = capsys.readouterr().out
    assert all(case.tier in printed for case in (*cases(), *blind_cases()))
    assert "asked for (rows), answered (columns)" in printed
