"""What stands around a mark: helpers of the modules that put constructions into plain form."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from crudflow.domain.routing.concepts import Concept, Mark

OPENERS = frozenset({Concept.BREAK, Concept.ASK, Concept.BUT, Concept.AND, Concept.OR})
"""Words that another clause may follow."""
ENDS = frozenset({Concept.BREAK, Concept.BUT})
"""Ends of clauses."""
QUIET_ENDS = ENDS | {Concept.ASK, Concept.ONLY}
"""Ends of clauses, and what only asks politely before them."""
LINKED_ENDS = QUIET_ENDS | {Concept.AND}
"""Ends of clauses, and links to what follows."""
PHRASE_ENDS = LINKED_ENDS | {Concept.FOR}
"""Where what is asked for ends: at a link, or at what it is for."""


@dataclass(frozen=True, slots=True)
class Settler:
    """What puts one construction into plain form.

    Attributes:
        settle: Does it to a text at one of its marks, which holds one of the words or parts.
        words: The words at which the construction may stand.
        parts: The parts that a mark may play for it to stand there, besides those words.
    """

    settle: Callable[[list[Mark], int], None]
    words: frozenset[str] = frozenset()
    parts: frozenset[Concept] = frozenset()


def settle_all(marks: Sequence[Mark], settlers: Iterable[Settler]) -> list[Mark]:
    """Return the marks with each construction put into plain form, one after the other."""
    settled = list(marks)
    words, parts = _present(settled)
    for settler in settlers:
        # Most constructions can stand nowhere in a text: none of its words is one of theirs.
        if words.isdisjoint(settler.words) and parts.isdisjoint(settler.parts):
            continue
        at = 0
        while at < len(settled):
            if settled[at].text in settler.words or settled[at].concept in settler.parts:
                settler.settle(settled, at)
            at += 1
        words, parts = _present(settled)
    return settled


def _present(marks: Sequence[Mark]) -> tuple[set[str], set[Concept]]:
    return {mark.text for mark in marks}, {mark.concept for mark in marks}


def after(marks: Sequence[Mark], at: int) -> int:
    """Return where the next mark that is no filler stands; the length of the text if none does."""
    following = at + 1
    while following < len(marks) and marks[following].concept is Concept.FILLER:
        following += 1
    return following


def before(marks: Sequence[Mark], at: int) -> int:
    """Return where the last mark that is no filler stands before another; -1 if none does."""
    last = at - 1
    while last >= 0 and marks[last].concept is Concept.FILLER:
        last -= 1
    return last


def concept_at(marks: Sequence[Mark], at: int) -> Concept:
    """Return the part of a mark; both ends of a text are ends of clauses."""
    return marks[at].concept if 0 <= at < len(marks) else Concept.BREAK


def idle(marks: list[Mark], at: int) -> None:
    """Make a mark one that says nothing."""
    marks[at] = Mark(Concept.FILLER, marks[at].text)


def idle_all(marks: list[Mark], start: int, end: int) -> None:
    """Make all marks of a stretch ones that say nothing."""
    for at in range(start, end):
        idle(marks, at)


def clause_before(marks: Sequence[Mark], at: int) -> list[Mark]:
    """Return what stands before a mark in the same clause, nearest first."""
    told: list[Mark] = []
    for mark in reversed(marks[:at]):
        if mark.concept in ENDS or mark.text in ("?", ":"):
            break
        told.append(mark)
    return told


def past_all(marks: Sequence[Mark], at: int) -> int:
    """Return where the next mark stands that is neither a filler nor "all"."""
    following = after(marks, at)
    return after(marks, following) if concept_at(marks, following) is Concept.ALL else following


def opens_clause(before: Sequence[Mark]) -> bool:
    """Say whether the next word opens a clause, fillers and courtesies aside."""
    last = next((m for m in reversed(before) if m.concept is not Concept.FILLER), None)
    return last is None or last.concept in OPENERS
