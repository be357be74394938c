"""Reads names of code for what they are names of: `useStudents`, `useCreate`, `StudentListPage`.

Who writes such names knows which of them there are to be; no word of any language is built so.
"""

import re
from collections.abc import Callable, Sequence

from crudflow.domain.routing.concepts import LINKS, Concept, Mark

_DEED = r"(?:list|get|fetch|load|read|create|add|insert|update|edit|save|delete|remove|search)"
_DEED_HOOK = re.compile(rf"use{_DEED}(?:all|one|by ?id|many|item|items|x|entity)?")
_HOOK = re.compile(rf"use(?:{_DEED}|all)?(?P<table>[a-z]{{4,}})")
_PAGE = re.compile(
    r"(?P<table>x|entity|[a-z]{4,}?)(?:list|form|details?|edit|create|new|overview|index|table)"
    r"(?:page|view|screen|form|component)?s?"
)
_PLACEHOLDERS = frozenset({"x", "entity", "xs", "entities", "things", "resource", "item"})
_FIRST = frozenset({Concept.MAKE, Concept.NEED, Concept.AND, Concept.OR, Concept.BREAK})
"""Parts that a name of code may follow."""
_ASKED = frozenset({Concept.MAKE, Concept.NEED})
"""Parts of which one must stand before: a name alone may be of code that is there already."""

Finder = Callable[[str], tuple[str, ...]]
"""Gives the tables that a word names."""


def settle_identifiers(marks: Sequence[Mark], tables: Finder) -> list[Mark]:
    """Return the marks with names of code taken for hooks, pages and tables.

    Args:
        marks: The marks of a text.
        tables: Gives the tables that a word names.
    """
    settled: list[Mark] = []
    at = 0
    while at < len(marks):
        end = _run_end(marks, at, tables)
        if end > at:
            settled += _named(marks[at:end], tables)
            at = end
        else:
            settled.append(marks[at])
            at += 1
    return settled


def _run_end(marks: Sequence[Mark], start: int, tables: Finder) -> int:
    """Return where a run of names of code ends that begins at `start`; `start` if none does."""
    before = marks[start - 1].concept if start else Concept.BREAK
    idle = before is Concept.FILLER or before in _FIRST
    kind = _kind(marks[start], tables) if idle else None
    if kind is None or not any(mark.concept in _ASKED for mark in marks[:start]):
        return start
    end = at = start + 1
    while at < len(marks):
        if marks[at].concept in LINKS:
            at += 1
        elif _kind(marks[at], tables) is kind and at > end:
            end = at = at + 1
        else:
            break
    return end


def _kind(mark: Mark, tables: Finder) -> Concept | None:
    """Return what a word is a name of, as code has it; `None` of most."""
    if mark.concept is not Concept.UNKNOWN:
        return None
    if _DEED_HOOK.fullmatch(mark.text) or _table(_HOOK, mark.text, tables):
        return Concept.CLIENT
    return Concept.PAGE if _table(_PAGE, mark.text, tables) else None


def _table(pattern: re.Pattern[str], word: str, tables: Finder) -> tuple[str, ...]:
    """Return the tables within a name of code, `x` where it holds a placeholder for one."""
    found = pattern.fullmatch(word)
    if found is None:
        return ()
    return ("x",) if found["table"] in _PLACEHOLDERS else tables(found["table"])


def _named(run: Sequence[Mark], tables: Finder) -> list[Mark]:
    """Return a run as the tables it names and what it is to be made for them."""
    kind = _kind(run[0], tables) or Concept.CLIENT
    pattern = _HOOK if kind is Concept.CLIENT else _PAGE
    links = (Mark(Concept.AND, "and"),)
    marks: list[Mark] = []
    for mark in run:
        keys = () if _DEED_HOOK.fullmatch(mark.text) else _table(pattern, mark.text, tables)
        named = [] if mark.concept is not Concept.UNKNOWN or keys in ((), ("x",)) else [keys]
        for key in named:
            told = any(known.tables == key for known in marks)
            marks += () if told else (*(links if marks else ()), Mark(Concept.NAME, mark.text, key))
    return [*marks, Mark(kind, " ".join(mark.text for mark in run).replace(" ,", ","))]
