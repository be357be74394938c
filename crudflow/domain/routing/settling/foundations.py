"""Tells what a project starts from: an empty app, a new codebase, "start a React project".

"Empty" makes a set-up of an application and of a side alone, and nothing that is generated of
endpoints or pages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crudflow.domain.routing.concepts import (
    OBJECTS,
    SIDES,
    SPECIFIC,
    TANGIBLE,
    TECHNOLOGIES,
    Concept,
    Mark,
)
from crudflow.domain.routing.settling.neighbours import opens_clause

_EMPTY = frozenset("empty blank bare leere leeren leeres vide vides vacio vacia".split())
_HOLLOW = _EMPTY | {"bare bones", "barebones", "minimal"}
"""Words for a project with nothing in it yet."""
_NEW = frozenset({"new", "basic", "fresh"})
_ADDING = frozenset({"add", "adding"})
_ASKING = frozenset({Concept.MAKE, Concept.NEED, Concept.START, Concept.ASK})
_LINKS = frozenset({Concept.AND, Concept.BREAK})
_ARTICLED = frozenset({"the", "our", "my", "your", "their", "this", "these", "all the", "all"})
_IDLE = frozenset({Concept.FILLER, Concept.QUALITY})
_HEADS = frozenset({Concept.APP, Concept.PROJECT})
_PLEASE = frozenset({"please", "pls", "plz"})
_PRONOUNS = frozenset({"it", "one"})
_BUILD_TOOL = "vite"
_APPS = frozenset({"app", "application", "service"})
_OF = frozenset({"of", "for"})
_SERVICES = frozenset({"api", "rest api", "web api", "http api", "service"})
_PAIR = frozenset({"both", "two"})
_ONES = frozenset({"a", "an", "both", "two"})
_FROM_NOTHING = frozenset({"from zero", "from scratch", "from nothing"})
_MAKING = frozenset({Concept.MAKE, Concept.START})
_BEGINNING = frozenset({"start", "begin"})
_PASSED = SIDES | {Concept.FILLER, Concept.QUALITY, Concept.PROJECT}
_ARTICLES = frozenset({"a", "an"})
_GOING_ON = frozenset({"add", "create", "build", "generate", "write", "put", "make"})
_FAR = 8
"""Words within which "from scratch" belongs to a verb."""


def settle_foundations(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with words for an empty project and for its start settled."""
    settled = _clients(_served(_starts(marks)))
    return _hollow(_emptied(_paired(_joined(_started(_built(settled))))))


def _started(marks: Sequence[Mark]) -> list[Mark]:
    """Tell to start a project, which is to set one up, from starting what is there."""
    started = [
        _begun(marks, at) if mark.text == "start" and opens_clause(marks[:at]) else mark
        for at, mark in enumerate(marks)
    ]
    return [
        Mark(Concept.FILLER, mark.text)
        if (mark.text in _PRONOUNS and before.concept is Concept.START)
        or (mark.text in _PLEASE and before.concept in (Concept.START, Concept.MAKE))
        else mark
        for before, mark in zip((Mark(Concept.BREAK, ""), *started), started, strict=False)
    ]


def _begun(marks: Sequence[Mark], at: int) -> Mark:
    """Return what "start" is at the head of a clause: idle before another verb, or a verb."""
    following = marks[at + 1 : at + 2]
    verb = any(m.concept in (Concept.MAKE, Concept.START) for m in following)
    if verb and following[0].text.endswith("ing"):
        return Mark(Concept.FILLER, marks[at].text)
    return Mark(Concept.START, marks[at].text) if _founds(marks, at) else marks[at]


def _founds(marks: Sequence[Mark], at: int) -> bool:
    if marks[at].concept is not Concept.FOREIGN_VERB:
        return False
    rest = marks[at + 1 : at + 1 + _FAR]
    stop = next((i for i, mark in enumerate(rest) if mark.concept is Concept.BREAK), len(rest))
    if any(mark.text in _FROM_NOTHING for mark in rest[:stop]):
        return True
    head = _head(marks, at + 1)
    if head is not None and _built_with(marks, head):
        return True
    article = any(mark.text in _ONES for mark in rest[:1])
    return article and head is not None and marks[head].concept in (Concept.PROJECT, Concept.SETUP)


def _served(marks: Sequence[Mark]) -> list[Mark]:
    """Take an API that a set-up is of for the backend ("the foundations of the API")."""
    settled = list(marks)
    for at, mark in enumerate(marks):
        described = mark.concept is not Concept.SERVICE and _describes_a_setup(marks, at)
        if mark.text in _SERVICES and (described or _of_a_setup(marks, at)):
            settled[at] = Mark(Concept.BACK, f"{mark.text} server")
    return settled


def _describes_a_setup(marks: Sequence[Mark], at: int) -> bool:
    return [mark.concept for mark in marks[at + 1 : at + 2]] == [Concept.SETUP]


def _clients(marks: Sequence[Mark]) -> list[Mark]:
    """Take a client for the frontend where it is one ("the React client", "client skeleton")."""
    settled = list(marks)
    for at, mark in enumerate(marks):
        if mark.text != "client" or mark.concept not in (Concept.UNKNOWN, Concept.AUDIENCE):
            continue
        before = [told.concept for told in marks[at - 1 : at]]
        after = [told.concept for told in marks[at + 1 : at + 2]]
        if before == [Concept.FRONT_TECH] or after in ([Concept.SETUP], [Concept.PROJECT]):
            settled[at] = Mark(Concept.FRONT, mark.text)
    return settled


def _of_a_setup(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "of" or "for" ties a word to a set-up; a service needs a technology too."""
    led = False
    technical = marks[at].concept is not Concept.SERVICE
    for mark in reversed(marks[:at]):
        if led:
            return mark.concept in (Concept.SETUP, Concept.START) and technical
        if mark.concept is Concept.SETUP and mark.text.endswith(" of"):
            return technical
        technical = technical or mark.concept is Concept.BACK_TECH
        led = mark.concept is Concept.FOR and mark.text in _OF
        if not led and mark.concept not in _IDLE | {Concept.BACK_TECH}:
            return False
    return False


def _built(marks: Sequence[Mark]) -> list[Mark]:
    """Take an application of which nothing is said but its build tool for a set-up."""
    said = {mark.concept for mark in marks}
    more = said & (SPECIFIC - {Concept.SETUP} | {Concept.ALL, Concept.TABLE, Concept.NAME})
    if more or Concept.STACK in said or all(mark.text != _BUILD_TOOL for mark in marks):
        return list(marks)
    return [
        replace(mark, concept=Concept.SETUP) if mark.concept is Concept.APP else mark
        for mark in marks
    ]


def _built_with(marks: Sequence[Mark], head: int) -> bool:
    """Say whether a project is to be made with a technology ("start the project with React").

    What is started with its build tool alone may be to run, and so may an application.
    """
    begun = marks[head].concept in (Concept.PROJECT, Concept.SETUP)
    tied = [mark.concept for mark in marks[head + 1 : head + 2]] == [Concept.WITH]
    with_ = [mark.text for mark in marks[head + 2 :] if mark.concept in TECHNOLOGIES]
    named = marks[head].text.split()[-1] not in _APPS
    return begun and named and tied and bool(set(with_) - {_BUILD_TOOL})


def _joined(marks: Sequence[Mark]) -> list[Mark]:
    """Make one phrase of the technologies of one thing ("a React + TypeScript + Vite app")."""
    return [
        mark
        for at, mark in enumerate(marks)
        if mark.concept is not Concept.AND or not _between_technologies(marks, at)
    ]


def _between_technologies(marks: Sequence[Mark], at: int) -> bool:
    before, after = marks[at - 1 : at], marks[at + 1 : at + 2]
    if not before or not after or before[0].concept is not after[0].concept:
        return False
    return before[0].concept in TECHNOLOGIES


def _paired(marks: Sequence[Mark]) -> list[Mark]:
    """Take "both skeletons", of which an application has two, for those of both sides."""
    return [
        Mark(Concept.STACK, mark.text) if mark.text in _PAIR and _skeletons(marks, at) else mark
        for at, mark in enumerate(marks)
    ]


def _skeletons(marks: Sequence[Mark], at: int) -> bool:
    head = _head(marks, at + 1)
    begun = head is not None and marks[head].concept in (Concept.SETUP, Concept.PROJECT)
    between = marks[at + 1 : head] if head is not None else ()
    sided = any(mark.concept in SIDES for mark in between)
    return begun and not sided and head is not None and marks[head].text.endswith("s")


def _emptied(marks: Sequence[Mark]) -> list[Mark]:
    """Make a set-up of an application, a project or a side that is to be empty."""
    kept = list(marks)
    for at, mark in enumerate(marks):
        head = _head(marks, at + 1) if mark.text in _HOLLOW or _new(marks, at) else None
        if head is not None and (marks[head].concept in _HEADS or marks[head].text == "service"):
            kept[head] = replace(marks[head], concept=Concept.SETUP)
        elif head is not None and marks[head].concept in SIDES:
            kept[at] = Mark(Concept.SETUP, mark.text)
    return kept


def _new(marks: Sequence[Mark], at: int) -> bool:
    """Say whether something new is asked for, and not what is new mentioned ("the new app")."""
    head = _head(marks, at + 1) if marks[at].text in _NEW else None
    if head is None or marks[head].concept not in SIDES - {Concept.SCREEN, Concept.STACK}:
        return False
    told = marks[: at - 1] if marks[at - 1 : at] and marks[at - 1].text in _ONES else marks[:at]
    asked = not told or told[-1].concept in _ASKING or told[-1].concept in _LINKS
    following = [mark.concept for mark in marks[head + 1 : head + 3]]
    used = following[:1] == [Concept.FOR] and not TECHNOLOGIES & set(following)
    return asked and not used and not any(mark.text in _ADDING for mark in told)


def _head(marks: Sequence[Mark], start: int) -> int | None:
    """Return what a noun phrase is about, from an adjective or an article on: its last word."""
    last: int | None = None
    for at in range(start, len(marks)):
        concept = marks[at].concept
        if concept in OBJECTS:
            return at
        if concept in SIDES:
            last = at
        elif _links_technologies(marks, at):
            continue
        elif concept not in _IDLE:
            break
    return last


def _links_technologies(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "and" or the like stands between two technologies."""
    beside = (*marks[at - 1 : at], *marks[at + 1 : at + 2])
    linked = marks[at].concept is Concept.AND
    return linked and all(mark.concept in TECHNOLOGIES for mark in beside)


def _hollow(marks: Sequence[Mark]) -> list[Mark]:
    """Tell an empty project, which is a start, from empty endpoints, which nobody generates."""
    return [
        Mark(Concept.FOREIGN_VERB, mark.text)
        if _orders(marks, at)
        else replace(mark, aside=True)
        if mark.text in _EMPTY and mark.concept is Concept.FILLER and not _begins(marks[at + 1 :])
        else mark
        for at, mark in enumerate(marks)
    ]


def _orders(marks: Sequence[Mark], at: int) -> bool:
    """Say whether an adjective is a verb: it opens a clause before an article ("clean the ...")."""
    quality = marks[at].concept in (Concept.QUALITY, Concept.WHOLE) or marks[at].text in _EMPTY
    articled = any(mark.text in _ARTICLED for mark in marks[at + 1 : at + 2])
    return quality and articled and opens_clause(marks[:at])


def _begins(following: Iterable[Mark]) -> bool:
    rest = (m.concept for m in following if m.concept not in SIDES | {Concept.FILLER})
    return next(rest, None) not in SPECIFIC - {Concept.SETUP} | {Concept.TABLE}


def _starts(marks: Sequence[Mark]) -> list[Mark]:
    """Settle what a start is made by, what is to be running, and templates of technologies.

    "Kick off the backend by creating the skeleton" asks for the skeleton of the backend, "a running
    FastAPI app" for one that runs, and a "React template" is a set-up.
    """
    settled = list(marks)
    for at, mark in enumerate(marks):
        if mark.text == "running" and _one_that_runs(marks, at):
            settled[at] = Mark(Concept.QUALITY, mark.text)
        elif mark.text == "template" and at and marks[at - 1].concept in TECHNOLOGIES:
            settled[at] = Mark(Concept.SETUP, mark.text)
        elif mark.text == "start" and _goes_on_adding(marks, at):
            settled[at] = Mark(Concept.START, mark.text)
    for at, mark in enumerate(settled):
        if mark.text == "by" and _by_making(settled, at):
            return _made(settled, at)
    return settled


def _one_that_runs(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "running" says how something is to be ("a running FastAPI app")."""
    articled = any(mark.text in _ARTICLES for mark in marks[at - 1 : at])
    return articled and any(mark.concept in TANGIBLE for mark in marks[at + 1 : at + 2])


def _goes_on_adding(marks: Sequence[Mark], at: int) -> bool:
    """Say whether a project is started to add to it ("start the React project, add pages")."""
    end = at + 1
    while end < len(marks) and (marks[end].concept in _PASSED or _links_technologies(marks, end)):
        end += 1
    project = marks[end - 1].concept is Concept.PROJECT
    rest = [mark for mark in marks[end:] if mark.concept is not Concept.FILLER][:2]
    linked = len(rest) > 1 and rest[0].concept is Concept.AND
    return opens_clause(marks[:at]) and project and linked and rest[1].text in _GOING_ON


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
