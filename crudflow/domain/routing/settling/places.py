"""Puts what a text is about, and where it belongs, to where it is read.

"For each table give me a list" and "the backend should for each table offer endpoints" name the
tables before, or within, what is wanted of them. Each is a closed form: a word more, and it stays.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, TABLES, Concept, Mark
from crudflow.domain.routing.settling.neighbours import (
    ENDS,
    Settler,
    after,
    before,
    clause_before,
    concept_at,
    idle,
    opens_clause,
    settle_all,
)

_ARTICLES = frozenset({"a", "an", "one"})
_THE = frozenset({"the", "our", "my", "all"})
_SHALL_BE = frozenset({"soll es", "sollen es", "soll es bitte"})
_AMONG = frozenset({"for", "fur"})
_FRONTING = frozenset({"for", "per"})
_PLACES = frozenset({"on", "in"})


def settle_places(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with tables and sides where they are read."""
    return settle_all(marks, _SETTLERS)


def _fronted(marks: list[Mark], at: int) -> None:
    """Part the tables named first from what is wanted of them ("for each table give me ...")."""
    led = marks[at].concept is Concept.FOR
    table = _tables_end(marks, at) if led and opens_clause(marks[:at]) else at
    if table == at or table + 1 >= len(marks):
        return
    following = marks[table + 1]
    wished = following.text in _ARTICLES and concept_at(marks, after(marks, table)) in OBJECTS
    asked = following.concept in (Concept.MAKE, Concept.NEED)
    if wished or asked or _people_wish(marks, table):
        marks[table + 1 : table + 1] = [Mark(Concept.AND, ",")]


def _tables_end(marks: Sequence[Mark], at: int) -> int:
    """Return where the tables end that a preposition leads to; where it stands if none does."""
    table = after(marks, at)
    if concept_at(marks, table) is Concept.ALL:
        table = after(marks, table)
        return table if concept_at(marks, table) in TABLES else at
    end = at
    while concept_at(marks, table) is Concept.NAME:
        end = table
        link = after(marks, table)
        table = after(marks, link) if concept_at(marks, link) is Concept.AND else len(marks)
    return end


def _people_wish(marks: Sequence[Mark], at: int) -> bool:
    who = after(marks, at)
    wish = concept_at(marks, after(marks, who)) is Concept.NEED
    return concept_at(marks, who) is Concept.AUDIENCE and wish


def _among(marks: list[Mark], at: int) -> None:
    """Move tables that stand within a wish before it ("users should get, for each entity, ...")."""
    each, table = after(marks, at), after(marks, after(marks, at))
    if concept_at(marks, each) is not Concept.ALL:
        return
    if concept_at(marks, table) in TABLES and _told_of_side(marks, at):
        start = at - len(clause_before(marks, at))
        tables = [*marks[at : table + 1], Mark(Concept.AND, ",")]
        marks[start : table + 1] = [*tables, *marks[start:at]]
        return
    opened = concept_at(marks, at - 1) is Concept.AND and marks[at - 1].text == ","
    closed = table + 1 < len(marks) and marks[table + 1].text == ","
    wished = concept_at(marks, before(marks, at - 1)) is Concept.NEED
    if opened and closed and wished and concept_at(marks, table) in TABLES:
        start = at - 1 - len(clause_before(marks, at - 1))
        tables = [*marks[at : table + 1], Mark(Concept.AND, ",")]
        marks[start : table + 2] = [*tables, *marks[start : at - 1]]


def _told_of_side(marks: Sequence[Mark], at: int) -> bool:
    """Say whether only a side and what it should stand before ("the backend should ...")."""
    told = [mark.concept for mark in clause_before(marks, at) if mark.concept is not Concept.FILLER]
    return told[:1] == [Concept.NEED] and bool(told[1:]) and set(told[1:]) <= SIDES


def _in_other_words(marks: list[Mark], at: int) -> None:
    """Take the German "also" for the colon that it stands for ("..., also Listen")."""
    comma = concept_at(marks, at - 1) is Concept.AND and marks[at - 1].text == ","
    if marks[at].aside and comma:
        marks[at - 1] = Mark(Concept.BREAK, ":")
        idle(marks, at)


def _placed(marks: list[Mark], at: int) -> None:
    """Name the side of what follows it ("produce on the server side the routes")."""
    led = at + 1 < len(marks) and marks[at + 1].text in _THE
    side = after(marks, at)
    made = concept_at(marks, before(marks, at)) is Concept.MAKE
    article = side + 1 < len(marks) and marks[side + 1].text in _THE | _ARTICLES
    named = concept_at(marks, side) in SIDES and concept_at(marks, after(marks, side)) in OBJECTS
    if led and made and article and named:
        idle(marks, at)


def _shall_be(marks: list[Mark], at: int) -> None:
    """Leave out the German "soll es" before "geben", which asks for what is between them."""
    for mark in marks[at + 1 :]:
        if mark.concept in ENDS:
            return
        if mark.text == "geben":
            idle(marks, at)


_SETTLERS: tuple[Settler, ...] = (
    Settler(_in_other_words, words=frozenset({"also"})),
    Settler(_among, words=_AMONG),
    Settler(_fronted, words=_FRONTING),
    Settler(_shall_be, words=_SHALL_BE),
    Settler(_placed, words=_PLACES),
)
"""One after the other, since some rely on what others have settled."""
