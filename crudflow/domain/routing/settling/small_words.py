"""Settles numbers, the French article of a wish, and verbs that a particle turns into others."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from crudflow.domain.routing.concepts import OBJECTS, Concept, Mark

_NUMBERED = frozenset({Concept.BACK_TECH, Concept.FRONT_TECH, Concept.BREAK})
"""Parts that a version follows ("React 19"), or the number of a list item."""
_STEPS = frozenset(
    "milestone step task phase stage sprint part version node story ticket schritt".split()
)
_BEFORE_ARTICLES = frozenset({Concept.NEED, Concept.MAKE, Concept.BREAK})
_ARTICLES = frozenset({"des", "du", "d"})
_PARTICLES = frozenset({"up", "down", "off", "out", "away", "over"})
_COUNTABLE = OBJECTS | {Concept.TABLE, Concept.NAME, Concept.ALL}


def settle_numbers(marks: Sequence[Mark]) -> list[Mark]:
    """Tell numbers that count or number something ("24 tables", "step 2") from mere ones."""
    return [
        replace(mark, aside=True) if mark.text.isdigit() and not _counts(marks, at) else mark
        for at, mark in enumerate(marks)
    ]


def _counts(marks: Sequence[Mark], at: int) -> bool:
    before = marks[at - 1] if at else None
    if before and (before.concept in _NUMBERED or before.text in _STEPS):
        return True
    following = (mark.concept for mark in marks[at + 1 :] if mark.concept is not Concept.FILLER)
    return next(following, None) in _COUNTABLE


def settle_articles(marks: Sequence[Mark]) -> list[Mark]:
    """Take the French article of a wish for what it is ("il nous faut des formulaires")."""
    return [
        Mark(Concept.FILLER, mark.text)
        if mark.text in _ARTICLES and (before is None or before.concept in _BEFORE_ARTICLES)
        else mark
        for before, mark in zip((None, *marks), marks, strict=False)
    ]


def settle_particles(marks: Sequence[Mark]) -> list[Mark]:
    """Tell verbs that a particle turns into others ("give up on", "make out") from orders."""
    verbs = [
        mark.concept is Concept.MAKE and following is not None and following.text in _PARTICLES
        for mark, following in zip_longest(marks, marks[1:])
    ]
    return [
        Mark(Concept.FOREIGN_VERB, mark.text) if phrasal else mark
        for mark, phrasal in zip(marks, verbs, strict=True)
    ]
