"""Takes out the parts that a set-up is said to have: "the backend skeleton with config and a DB".

A project's set-up has an entry point, settings, a database connection whether a text lists them or
not. A list of nothing else is taken out where it belongs to a set-up, and makes an application one:
"a FastAPI app with settings and a DB session" is no whole application. Anywhere else, and in a list
with anything else in it, parts stay what they are, and the text is left open.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark

_ALSO_PARTS = frozenset(
    "config configs configuration environment settings tooling folders folder files directories "
    "requirements engine session sessions scripts styles eslint prettier ruff mypy pytest vitest "
    "docker".split()
)
"""Words that are parts of a set-up in a list of such, and mean other things elsewhere."""
_MAY_BE_PARTS = frozenset({"app", "main", "router"})
"""Words that are parts only beside others that are."""
_STATES = frozenset(
    "in place|ready|configured|configure|wired up|wire up|set up|included|connected|connect|"
    "hooked up|hook up|hooked|plugged|built|baked in|preconfigured|attached|"
    "in it|already|prepared|up|wired|wire|there|yet|is all i want|is all i need|"
    "are all we need|is all we need|is all we want".split("|")
)
"""What may be said of a part: that it is to be there."""
_SERVICES = frozenset({"api", "rest api", "web api", "service", "api service"})
_STRUCTURE = frozenset(
    "folder structure|directory structure|project structure|project layout|structure|"
    "base structure|project files|base files|base configuration|project configuration|"
    "app shell|application shell|shell".split("|")
)
"""Set-ups that are parts of a larger one in a list of parts."""
_BESIDE = frozenset(
    {Concept.FILLER, Concept.QUALITY, Concept.ONLY, Concept.SCHEMA, Concept.FEATURE, Concept.ASK}
    | {Concept.BACK_TECH, Concept.FRONT_TECH, Concept.PART}
)
"""Words that may stand beside parts in a list of them."""
_LEADS = frozenset({Concept.AND, Concept.WITH, Concept.BREAK})
_STOPS = _LEADS | {Concept.BUT, Concept.QUESTION}
_BACKS = frozenset({Concept.BACK, Concept.BACK_TECH})
_FRONTS = frozenset({Concept.FRONT, Concept.FRONT_TECH, Concept.SCREEN})
_MADE_OF = SIDES | {Concept.SCHEMA}
_HOSTS = frozenset({Concept.SETUP, Concept.PROJECT, Concept.START})
_SERVED = frozenset({Concept.APP, Concept.API, Concept.ENDPOINT, Concept.SERVICE})
"""What a set-up may be of."""
_ORDERS = frozenset({Concept.MAKE, Concept.START, Concept.NEED})
_ADDING = frozenset({"add", "adding", "put", "wire", "wire up"})
"""Verbs for what comes to a project that is there."""
_WITHIN = frozenset({Concept.FILLER, Concept.QUALITY, Concept.AND}) | SIDES
_SEVERAL = 3
"""Parts that amount to a set-up."""
_PASSED = SIDES | _BESIDE | _LEADS | {Concept.FOR, Concept.MAKE, Concept.NEED, Concept.NOT}
"""Words that may stand between a set-up and its parts."""


def settle_parts(marks: Sequence[Mark]) -> list[Mark]:
    """Take lists of parts out of a text that asks for the set-up they belong to."""
    kept = _enumerated(_routers(marks))
    at = 0
    while at < len(kept):
        end = _list_end(kept, at) if kept[at].concept in _LEADS else at
        fits = end > at and _of_one_side(kept[:at], kept[at:end])
        if not fits or not _belongs(kept, at, end):
            at += 1
            continue
        ends = kept[at].concept is Concept.BREAK
        kept[at + ends : end] = []
        at += ends
    return kept


def _enumerated(marks: Sequence[Mark]) -> list[Mark]:
    """Take an order to make several parts for one to make the set-up ("write main.py, ...")."""
    kept = list(marks)
    for at, mark in enumerate(marks):
        if mark.concept not in _ORDERS or mark.text in _ADDING:
            continue
        end = at + 1
        while end < len(marks) and (marks[end].concept in _WITHIN or is_part(marks[end])):
            end += 1
        listed = [told for told in marks[at + 1 : end] if is_part(told)]
        if len(listed) >= _SEVERAL and sum(_named(told) for told in listed) > 1:
            sides = [told for told in marks[at + 1 : end] if told.concept in SIDES]
            setup = Mark(Concept.SETUP, " ".join(told.text for told in listed))
            return [*kept[: at + 1], *sides, setup, *_of_the_api(kept[end:])]
    return kept


def _of_the_api(following: Sequence[Mark]) -> list[Mark]:
    """Take an API or a service that parts are of for the backend ("the settings of the API")."""
    kept = list(following)
    said = [(at, mark) for at, mark in enumerate(kept) if mark.concept is not Concept.FILLER][:3]
    tied = bool(said) and said[0][1].text in ("of", "for")
    for at, mark in said[1:] if tied else ():
        if mark.text in _SERVICES:
            kept[at] = Mark(Concept.BACK, f"{mark.text} server")
        elif mark.concept is not Concept.BACK_TECH:
            break
    return kept


def _routers(marks: Sequence[Mark]) -> list[Mark]:
    """Take the one router of a frontend's set-up for a part of it, and not for endpoints."""
    return [
        Mark(Concept.PART, mark.text)
        if mark.text == "router"
        and {m.concept for m in marks[:at]} & SIDES <= _FRONTS
        and _host(marks[:at]) is not None
        else mark
        for at, mark in enumerate(marks)
    ]


def _belongs(marks: list[Mark], lead: int, end: int) -> bool:
    """Say whether a list of parts is that of a set-up, and take an application for one then.

    Words that mean other things as well make none of an application ("an app with settings").
    """
    host = _host(marks[:lead])
    named = any(_named(mark) for mark in marks[lead:end])
    whole = host is not None and marks[host].concept in (Concept.APP, Concept.SERVICE)
    whole = whole and all(mark.concept is not Concept.START for mark in marks[:lead])
    return (named or not whole) and as_setup(marks, lead)


def as_setup(marks: list[Mark], end: int) -> bool:
    """Take the application named last before `end` for a set-up; say whether one was named."""
    host = _host(marks[:end])
    if host is not None and marks[host].concept in (Concept.APP, Concept.SERVICE):
        marks[host] = replace(marks[host], concept=Concept.SETUP)
    return host is not None


def _list_end(marks: Sequence[Mark], lead: int) -> int:
    """Return where a list of parts ends that `lead` leads to; `lead` if there is none."""
    end, start, found = lead, lead, False
    while start < len(marks) and marks[start].concept in _LEADS:
        if start > lead and marks[start].concept is Concept.BREAK:
            break
        stop = _stretch_end(marks, start)
        stretch = marks[start + 1 : stop]
        if not _about_parts(stretch):
            break
        found = (
            found or any(is_part(mark) for mark in stretch) or _adds_features(marks[start], stretch)
        )
        end = start = stop
    return end if found else lead


def _stretch_end(marks: Sequence[Mark], lead: int) -> int:
    """Return where the words between one link and the next end."""
    stop = lead + 1
    while stop < len(marks) and marks[stop].concept in _LEADS:
        stop += 1
    while stop < len(marks) and marks[stop].concept not in _STOPS:
        stop += 1
    return stop


def _about_parts(stretch: Sequence[Mark]) -> bool:
    """Say whether words name parts of a set-up and nothing else."""
    telling = [mark for mark in stretch if mark.concept is not Concept.FILLER]
    idle = _BESIDE | _LEADS
    fits = all(
        mark.concept in idle
        or (mark is stretch[-1] and mark.text == "in")
        or mark.text in _STATES | _MAY_BE_PARTS
        or is_part(mark)
        or _to_database(telling, mark)
        for mark in stretch
    )
    named = any(mark.concept in _BESIDE - {Concept.ASK, Concept.ONLY} for mark in telling)
    bare = [mark.text for mark in stretch if mark.concept not in _LEADS] == ["app"]
    return fits and (named or bare or any(is_part(mark) for mark in stretch))


def _adds_features(lead: Mark, stretch: Sequence[Mark]) -> bool:
    """Say whether "with" adds qualities of the code, or says that they are there.

    "With routing in place", "with SQLAlchemy configured".
    """
    said = {mark.concept for mark in stretch}
    there = bool(said & _MADE_OF) and any(mark.text in _STATES for mark in stretch)
    return lead.concept is Concept.WITH and (there or Concept.FEATURE in said)


def _to_database(telling: Sequence[Mark], mark: Mark) -> bool:
    """Say whether a preposition leads to the database ("a session factory for the database")."""
    pairs = pairwise(telling)
    return any(one is mark and other.concept is Concept.SCHEMA for one, other in pairs)


def is_part(mark: Mark) -> bool:
    """Say whether a word names a part of a set-up, or may in a list of such."""
    return _named(mark) or (mark.text in _ALSO_PARTS and mark.concept is not Concept.NAME)


def _named(mark: Mark) -> bool:
    return mark.concept is Concept.PART or mark.text in _STRUCTURE


def _of_one_side(before: Sequence[Mark], parts: Sequence[Mark]) -> bool:
    """Say whether technologies among the parts are those of the side that was named before."""
    said = {mark.concept for mark in before} & SIDES
    beside = {mark.concept for mark in parts} & SIDES
    return not beside or any(said and said | beside <= group for group in (_BACKS, _FRONTS))


def _host(before: Sequence[Mark]) -> int | None:
    """Return where the set-up is named that parts belong to, if it is the last thing named."""
    for at in range(len(before) - 1, -1, -1):
        mark = before[at]
        setup = _setup_of(before[:at]) if mark.concept in _SERVED else None
        if setup is not None:
            return setup
        denied = any(told.concept is Concept.NOT for told in before[max(0, at - 2) : at])
        if denied and mark.concept in OBJECTS:
            continue
        if mark.concept is Concept.APP or _empty_service(before, at):
            return None if denied or _both_sides(before[:at]) else at
        if mark.concept in _HOSTS:
            return None if denied else at
        if mark.concept not in _PASSED and mark.text not in _STATES and not is_part(mark):
            return None
    return None


def _setup_of(before: Sequence[Mark]) -> int | None:
    """Return the set-up that is of what follows, if one is ("the skeleton of the app")."""
    for at in range(len(before) - 1, -1, -1):
        if before[at].concept is Concept.SETUP:
            return at
        if before[at].concept not in SIDES | {Concept.FILLER, Concept.QUALITY, Concept.FOR}:
            return None
    return None


def _empty_service(before: Sequence[Mark], at: int) -> bool:
    """Say whether a service is the backend itself ("a FastAPI service")."""
    last = [mark.concept for mark in before[:at] if mark.concept is not Concept.FILLER][-1:]
    return before[at].text == "service" and last == [Concept.BACK_TECH]


def _both_sides(before: Sequence[Mark]) -> bool:
    return any(mark.concept is Concept.STACK for mark in before)
