"""Measures the keyword path on the labelled texts: `python -m tests.routing.evaluate`.

Coverage is the share of tasks that are routed at all, precision the share of those that are routed
right: exactly the kinds asked for, and exactly the tables named. What is no task, or may mean
several things, must never be routed.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache

from crudflow.contracts import ClassifyTask
from crudflow.domain.routing import KINDS, Routing, route
from crudflow.settings import Settings
from tests.routing.cases import SCHOOL, Case, blind_cases, cases
from worker import real_adapters

PRECISION = 0.99
COVERAGE = 0.85
AT_ONCE = 8
"""Requests to the model at a time."""
_ROUTED = "routed"
_COLUMNS = (*KINDS, "several", "ambiguous", "refused")


@dataclass(frozen=True, slots=True)
class Answer:
    """A case with the router's answer."""

    case: Case
    routing: Routing

    @property
    def routed(self) -> bool:
        return self.routing.verdict == _ROUTED

    @property
    def right(self) -> bool:
        """Whether it was routed to what it asks for."""
        same = frozenset(self.routing.kinds) == self.case.kinds
        tables = frozenset(self.routing.tables) == self.case.tables or not self.case.schema
        return self.routed and same and tables

    @property
    def false(self) -> bool:
        """Whether it was routed to anything else than what it asks for."""
        return self.routed and (self.case.verdict != _ROUTED or not self.right)


@dataclass(frozen=True, slots=True)
class Score:
    """What a set of answers is worth.

    Attributes:
        tasks: How many ask for something that is generated.
        routed: How many of these were routed.
        right: How many of these were routed right.
        others: How many ask for nothing of the kind, or not clearly.
        strays: How many of those were routed all the same.
    """

    tasks: int
    routed: int
    right: int
    others: int
    strays: int

    @property
    def coverage(self) -> float:
        return self.routed / self.tasks if self.tasks else 1.0

    @property
    def precision(self) -> float:
        given = self.routed + self.strays
        return self.right / given if given else 1.0


def answers(chosen: Iterable[Case], schema: Sequence[str] = ()) -> list[Answer]:
    """Route cases, each with the schema it is about, or with another one."""
    return [Answer(case, route(case.text, case.schema or schema)) for case in chosen]


@cache
def everything() -> tuple[Answer, ...]:
    """The cases, each with the schema that it is about, if any."""
    return tuple(answers(cases()))


@cache
def schooled() -> tuple[Answer, ...]:
    """The cases, the school's tables being known."""
    return tuple(answers(cases(), SCHOOL.split()))


@cache
def blind() -> tuple[Answer, ...]:
    """The texts of authors who did not know the router."""
    return tuple(answers(blind_cases()))


def score(given: Iterable[Answer]) -> Score:
    """Count what answers are worth."""
    told = list(given)
    tasks = [answer for answer in told if answer.case.verdict == _ROUTED]
    others = [answer for answer in told if answer.case.verdict != _ROUTED]
    return Score(
        tasks=len(tasks),
        routed=sum(answer.routed for answer in tasks),
        right=sum(answer.right for answer in tasks),
        others=len(others),
        strays=sum(answer.routed for answer in others),
    )


def by_tier(given: Sequence[Answer]) -> dict[str, Score]:
    """Count tier by tier."""
    tiers = dict.fromkeys(answer.case.tier for answer in given)
    return {tier: score(a for a in given if a.case.tier == tier) for tier in tiers}


def confusion(given: Iterable[Answer]) -> Counter[tuple[str, str]]:
    """Count answers by what was asked for and what was answered."""
    return Counter(
        (
            _column(answer.case.verdict, answer.case.kinds),
            _column(answer.routing.verdict, frozenset(answer.routing.kinds)),
        )
        for answer in given
    )


def _column(verdict: str, kinds: frozenset[str]) -> str:
    if verdict != _ROUTED:
        return verdict
    return next(iter(kinds)) if len(kinds) == 1 else "several"


def through_model(given: Sequence[Answer]) -> list[Answer]:
    """Ask the model, as a job would, about the cases that keywords leave open."""
    classifier = real_adapters(Settings.from_env()).classifier

    def asked(answer: Answer) -> Answer:
        told = classifier.classify(ClassifyTask(answer.case.text, answer.case.schema))
        kinds = tuple(kind.value for kind in told.kinds)
        routing = replace(
            answer.routing,
            verdict=told.verdict.value,
            kinds=kinds,
            confidence=told.confidence,
            reasons=told.reasons,
            tables=told.tables,
        )
        return replace(answer, routing=routing)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(asked, given))


def _report(title: str, given: Sequence[Answer]) -> list[str]:
    rows = {**by_tier(given), "all": score(given)}
    lines = [f"\n{title}", f"{'tier':26}{'tasks':>6}{'coverage':>10}{'precision':>11}  strays"]
    for tier, counted in rows.items():
        covered = f"{counted.coverage:.3f}" if counted.tasks else "-"
        precise = f"{counted.precision:.3f}" if counted.tasks else "-"
        strays = f"{counted.strays} of {counted.others}"
        lines.append(f"{tier:26}{counted.tasks:>6}{covered:>10}{precise:>11}  {strays}")
    return lines


def _table(counted: Counter[tuple[str, str]]) -> list[str]:
    heads = [column.replace("boilerplate", "boiler") for column in _COLUMNS]
    lines = [
        "\nasked for (rows), answered (columns)",
        " " * 11 + "".join(f"{h:>11}" for h in heads),
    ]
    for asked, head in zip(_COLUMNS, heads, strict=True):
        cells = "".join(f"{counted[asked, answered] or '.':>11}" for answered in _COLUMNS)
        lines.append(f"{head:11}{cells}")
    return lines


def _misrouted(given: Iterable[Answer]) -> list[str]:
    return [
        f"  {answer.case.text!r} -> {', '.join(answer.routing.kinds)} ({answer.routing.confidence})"
        for answer in given
        if answer.false
    ]


def main() -> int:
    """Print all figures; return 1 if a target is missed."""
    tuned = [answer for answer in everything() if not answer.case.held]
    held = [answer for answer in everything() if answer.case.held]
    lines = _report("tuned on", tuned) + _report("set aside", held)
    lines += _report("all, with the school's 24 tables known", schooled())
    lines += _report("written blind, looked at", [it for it in blind() if not it.case.held])
    aside = [answer for answer in blind() if answer.case.held]
    lines += _report("written blind, set aside", aside)
    lines += _table(confusion([*tuned, *held, *blind()]))
    if Settings.from_env().api_key:
        asked = through_model([*tuned, *held])
        lines += _report("all, with the model asked where keywords are not sure", asked)
        lines += _table(confusion(asked))
    wrong = _misrouted(tuned)
    lines += ["\nmisrouted, of those tuned on:", *wrong] if wrong else []
    sys.stdout.write("\n".join(lines) + "\n")
    plain = [answer for answer in aside if answer.case.tier == "plain"]
    good = all(map(_is_good, (tuned, held))) and _is_precise(aside) and _is_good(plain)
    return 0 if good else 1


def _is_precise(given: Sequence[Answer]) -> bool:
    scored = score(given)
    return scored.precision >= PRECISION and not scored.strays


def _is_good(given: Sequence[Answer]) -> bool:
    return _is_precise(given) and score(given).coverage >= COVERAGE


if __name__ == "__main__":
    raise SystemExit(main())
