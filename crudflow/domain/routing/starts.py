"""Settles what a start is made by, what is to be running, and templates of technologies.

"Kick off the backend by creating the project skeleton" asks for the skeleton of the backend, "a
running FastAPI app" for one that runs, and a "React template" is a set-up.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, TECHNOLOGIES, Concept, Mark
from crudflow.domain.routing.operations import opens_clause

_MAKING = frozenset({Concept.MAKE, Concept.START})
_BEGINNING = frozenset({"start", "begin"})
_PASSED = SIDES | {Concept.FILLER, Concept.QUALITY, Concept.PROJECT}
_ONES = frozenset({"a", "an"})
_ADDING = frozenset({"add", "create", "build", "generate", "write", "put", "make"})


def settle_starts(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with starts put into plain form."""
    settled = list(marks)
    for at, mark in enumerate(marks):
        if mark.text == "running" and _one_that_runs(marks, at):
            settled[at] = Mark(Concept.QUALITY, mark.text)
        elif (
            mark.text == "template"
            and [m.concept for m in marks[at - 1 : at]]
            and (marks[at - 1].concept in TECHNOLOGIES)
        ):
            settled[at] = Mark(Concept.SETUP, mark.text)
        elif mark.text == "start" and _goes_on_adding(marks, at):
            settled[at] = Mark(Concept.START, mark.text)
    for at, mark in enumerate(settled):
        if mark.text == "by" and _by_making(settled, at):
            return _made(settled, at)
    return settled


def _one_that_runs(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "running" says how something is to be ("a running FastAPI app")."""
    articled = any(mark.text in _ONES for mark in marks[at - 1 : at])
    return articled and any(mark.concept in SIDES | OBJECTS for mark in marks[at + 1 : at + 2])


def _goes_on_adding(marks: Sequence[Mark], at: int) -> bool:
    """Say whether a project is started to add to it ("start the React project, add pages")."""
    end = at + 1
    while end < len(marks) and (marks[end].concept in _PASSED or _between_technologies(marks, end)):
        end += 1
    project = marks[end - 1].concept is Concept.PROJECT
    rest = [mark for mark in marks[end:] if mark.concept is not Concept.FILLER][:2]
    linked = len(rest) > 1 and rest[0].concept is Concept.AND
    return opens_clause(marks[:at]) and project and linked and rest[1].text in _ADDING


def _between_technologies(marks: Sequence[Mark], at: int) -> bool:
    beside = [mark.concept in TECHNOLOGIES for mark in (marks[at - 1], *marks[at + 1 : at + 2])]
    return marks[at].concept is Concept.AND and beside == [True, True]


def _by_making(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "by" leads to what is made first ("start the backend by creating ...")."""
    verb = marks[at + 1 : at + 2]
    making = bool(verb) and verb[0].concept in _MAKING and verb[0].text.endswith("ing")
    begun = _beginning(marks, at)
    return making and begun is not None and opens_clause(marks[:begun])


def _beginning(marks: Sequence[Mark], at: int) -> int | None:
    """Return where a verb of beginning stands that only sides separate from a word."""
    for back in range(at - 1, -1, -1):
        if marks[back].concept is Concept.START or marks[back].text in _BEGINNING:
            return back
        if marks[back].concept not in _PASSED:
            return None
    return None


def _made(marks: Sequence[Mark], at: int) -> list[Mark]:
    """Name the verb first and the sides behind it, unless others are named there."""
    begun = _beginning(marks, at) or 0
    following = {mark.concept for mark in marks[at + 2 :]} & SIDES
    sides = [mark for mark in marks[begun:at] if mark.concept in SIDES and not following]
    return [*marks[:begun], marks[at + 1], *sides, *marks[at + 2 :]]
