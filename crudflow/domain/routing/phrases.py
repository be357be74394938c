"""Sorts the words of a segment: sides, objects, tables, and what speaks against a request."""

from dataclasses import dataclass, field

from crudflow.domain.routing.concepts import (
    FRONTS,
    OBJECTS,
    SIDES,
    SPECIFIC,
    TANGIBLE,
    Concept,
    Mark,
)
from crudflow.domain.routing.rules import distinct
from crudflow.domain.routing.segments import Segment

_FOREIGN = frozenset({Concept.FOREIGN_VERB, Concept.FOREIGN_THING, Concept.FEATURE})
_VERBS = frozenset(
    {Concept.MAKE, Concept.START, Concept.CONNECT, Concept.NEED, Concept.ASK, Concept.CONFIGURE}
)
_SINGLE = frozenset(
    "page screen form service view dialog modal endpoint route router controller handler hook "
    "seite formular maske endpunkt ecran formulaire pagina pantalla formulario ruta".split()
)
"""Things of which an application has one per table, so that a single one is not enough said."""
_TELLING = frozenset({Concept.DONE, Concept.IS, Concept.EDIT, Concept.MANAGE, Concept.NEEDED})
_TRAILING = frozenset({Concept.EDIT, Concept.HANDLE, Concept.QUALITY, Concept.NEED})
"""Words that turn what stands before them into something else when they come last."""
_ORDERS = _VERBS - {Concept.CONFIGURE, Concept.CONNECT}
_LATE = frozenset({Concept.HANDLE, Concept.CONFIGURE, Concept.MANAGE})
"""Verbs for what is there already, unless another verb asks to make it."""
_ALONE = frozenset({Concept.START, Concept.CONNECT})
"""Verbs that ask for something by themselves."""
_ALL_TABLES = frozenset({Concept.ALL, Concept.TABLE})
_COUNTED = _ALL_TABLES | {Concept.NAME, Concept.CRUD}
_ANCHORS = TANGIBLE | {Concept.TABLE, Concept.NAME, Concept.SCHEMA}
_ONCE = frozenset({Concept.BACK, Concept.FRONT, Concept.SCREEN, Concept.CRUD, Concept.API})
"""Words that a phrase does not hold twice, unless something between them was misread."""
_STRANGE = frozenset({Concept.UNKNOWN, Concept.AUDIENCE})


@dataclass(slots=True)
class Phrase:
    """What one segment holds."""

    sides: tuple[Concept, ...] = ()
    objects: list[Concept] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    strange_before: list[str] = field(default_factory=list)
    strange_after: list[str] = field(default_factory=list)
    concepts: set[Concept] = field(default_factory=set)
    order: list[Concept] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)
    tail_foreign: bool = False
    tables_first: bool = False
    trailing: Mark | None = None
    last_name: str = ""
    apart: bool = False
    handled: bool = False
    single: bool = False

    @property
    def scoped(self) -> bool:
        """Whether it names tables, in general or in particular."""
        return bool(self.names) or Concept.TABLE in self.concepts

    @property
    def anchored(self) -> bool:
        """Whether anything known was named: a side, an object or tables."""
        return bool(self.concepts & _ANCHORS)

    @property
    def counted(self) -> bool:
        """Whether it speaks of tables as such: "a backend for students" may be about people."""
        each = Concept.ALL in self.concepts and bool(self.names)
        return each or Concept.TABLE in self.concepts

    @property
    def specific(self) -> list[Concept]:
        """The objects that say by themselves what is to be made."""
        return [obj for obj in self.objects if obj in SPECIFIC]

    @property
    def verbs(self) -> bool:
        """Whether it holds a verb that asks for something."""
        return bool(self.concepts & _VERBS)

    @property
    def tells(self) -> bool:
        """Whether it tells what somebody does, did or has."""
        return self.verbs or bool(self.concepts & _TELLING)

    @property
    def strange(self) -> list[str]:
        """All words that are no part of a request."""
        return self.strange_before + self.strange_after

    @property
    def people(self) -> bool:
        """Whether its words that are no part of a request are people, and tables are not named."""
        return not self.unknown and Concept.TABLE not in self.concepts

    @property
    def named(self) -> bool:
        """Whether it names something to make, or a side."""
        return bool(self.sides or self.objects) or not self.concepts.isdisjoint(_ALONE)


def phrase_of(segment: Segment) -> Phrase:
    """Sort the words of a segment."""
    phrase = Phrase()
    sides: list[Concept] = []
    for mark in segment.marks:
        _follow(phrase, mark)
        phrase.concepts.add(mark.concept)
        phrase.order.append(mark.concept)
        if mark.concept in TANGIBLE:
            phrase.words.append(mark.text)
            phrase.strange_before += phrase.strange_after
            phrase.strange_after = []
        _sort(phrase, sides, mark)
    phrase.sides = distinct(sides)
    _settle_verbs(phrase)
    if not phrase.words:
        phrase.strange_before, phrase.strange_after = phrase.strange, []
    return phrase


def _follow(phrase: Phrase, mark: Mark) -> None:
    """Keep track of what stands behind the last thing known, and of who has a wish."""
    if mark.concept in _ANCHORS:
        phrase.tail, phrase.tail_foreign = [], False
        phrase.last_name = mark.text if mark.concept is Concept.NAME else ""
        phrase.apart = phrase.apart or _runs_on(phrase, mark)
        phrase.trailing = None
        counted = phrase.concepts >= _ALL_TABLES
        phrase.tables_first |= counted and mark.concept in SPECIFIC
    elif mark.concept in _STRANGE:
        phrase.tail.append(mark.text)
    elif mark.concept in _FOREIGN:
        phrase.tail_foreign = True
    elif mark.concept in _TRAILING and phrase.anchored:
        phrase.trailing = mark
    elif mark.concept is Concept.NEED and not phrase.words:
        phrase.strange_before, phrase.strange_after, phrase.unknown = [], [], []


def _runs_on(phrase: Phrase, mark: Mark) -> bool:
    """Say whether a word begins something new, although nothing separates it from what was said."""
    if mark.concept in phrase.concepts and mark.concept in _ONCE:
        return True
    if mark.concept not in OBJECTS or not phrase.objects:
        return False
    begun = set(phrase.specific) - {Concept.CRUD, Concept.SETUP, mark.concept}
    sided = bool(phrase.order) and phrase.order[-1] in SIDES and mark.concept in SPECIFIC
    return (bool(phrase.order) and phrase.order[-1] in _ORDERS) or (bool(begun) and sided)


def _sort(phrase: Phrase, sides: list[Concept], mark: Mark) -> None:
    if mark.concept in SIDES:
        sides.append(mark.concept)
    elif mark.concept in OBJECTS:
        phrase.objects.append(mark.concept)
    elif mark.concept is Concept.NAME:
        phrase.names.append(mark.tables)
    elif mark.concept in _STRANGE:
        phrase.strange_after.append(mark.text)
        if mark.concept is Concept.UNKNOWN:
            phrase.unknown.append(mark.text)
    elif mark.concept in _FOREIGN:
        phrase.foreign.append(mark.text)


def _settle_verbs(phrase: Phrase) -> None:
    """Settle the verbs whose meaning depends on what they are about.

    A project is configured when it is set up, endpoints when they are there. To publish, enable or
    maintain pages is no request to make them.
    """
    asked = not phrase.concepts.isdisjoint(_ORDERS)
    if Concept.CONFIGURE in phrase.concepts and not phrase.specific:
        phrase.concepts.add(Concept.START)
    wired = not asked and Concept.CONNECT in phrase.concepts and not FRONTS & set(phrase.sides)
    late = not phrase.concepts.isdisjoint(_LATE)
    phrase.handled = bool(phrase.specific) and (wired or (late and not asked))
    counted = not phrase.concepts.isdisjoint(_COUNTED)
    last = phrase.words[-1].rsplit(" ", 1)[-1] if phrase.words else ""
    phrase.single = not counted and last in _SINGLE
