"""What is read out of a text: phrases, and the requests that they add up to."""

from dataclasses import dataclass, field

from crudflow.domain.routing.concepts import OBJECTS, SIDES, SPECIFIC, Concept, Mark
from crudflow.domain.routing.rules import IMPLIED, distinct, principal
from crudflow.domain.routing.segments import Segment

_FOREIGN = frozenset({Concept.FOREIGN_VERB, Concept.FOREIGN_THING, Concept.FEATURE})
_VERBS = frozenset(
    {Concept.MAKE, Concept.START, Concept.CONNECT, Concept.NEED, Concept.ASK, Concept.CONFIGURE}
)
_SINGLE = frozenset(
    "page screen form view dialog modal endpoint route router controller handler hook seite "
    "formular maske endpunkt ecran formulaire pagina pantalla formulario ruta".split()
)
"""Things of which an application has one per table, so that a single one is not enough said."""
_TELLING = frozenset({Concept.DONE, Concept.IS, Concept.EDIT, Concept.MANAGE, Concept.NEEDED})
_ANCHORS = SIDES | OBJECTS | {Concept.TABLE, Concept.NAME, Concept.SCHEMA}
_ONCE = frozenset(
    {Concept.BACK, Concept.FRONT, Concept.SCREEN, Concept.CRUD, Concept.API, Concept.SETUP}
)
"""Words that a phrase does not hold twice, unless something between them was misread."""
_STRANGE = frozenset({Concept.UNKNOWN, Concept.AUDIENCE})


@dataclass(slots=True)
class Request:
    """One thing that the text asks for, or asks to leave out.

    Attributes:
        words: The words that say so.
        sides: The sides named.
        objects: The objects named.
        start: Whether a verb asks to set something up.
        connect: Whether a verb asks to connect something.
        whole: Whether all of it is meant.
        manage: Whether it is about working with rows.
        scoped: Whether it names tables in general or in particular.
        names: The tables it names, each with the keys it may have.
        negated: Whether it is to be left out.
        joined: Whether it was joined on by "with".
        single: Whether it names a single page, endpoint or the like.
        alien: Whether it asks for something unknown.
        listing: Whether the side was added by "for", so that more may follow.
    """

    words: list[str] = field(default_factory=list)
    sides: list[Concept] = field(default_factory=list)
    objects: list[Concept] = field(default_factory=list)
    start: bool = False
    connect: bool = False
    whole: bool = False
    manage: bool = False
    scoped: bool = False
    names: list[tuple[str, ...]] = field(default_factory=list)
    negated: bool = False
    joined: bool = False
    listing: bool = False
    single: bool = False
    alien: bool = False

    @property
    def object(self) -> Concept | None:
        """What it is about, `None` if that is not said or contradictory."""
        specific = SPECIFIC & set(self.objects)
        if self.start and not specific:
            return Concept.SETUP
        if self.connect and self._frontend and specific <= {Concept.API, Concept.ENDPOINT}:
            return Concept.CONNECT
        found = principal(self.objects)
        if self.whole and found in (Concept.APP, Concept.CODE, Concept.PROJECT, None):
            return None if self.objects and found is None else Concept.EVERYTHING
        return found

    @property
    def _frontend(self) -> bool:
        return not self.objects or bool({Concept.FRONT, Concept.FRONT_TECH} & set(self.sides))

    @property
    def bare(self) -> bool:
        """Whether neither a side nor an object is named."""
        return not (self.objects or self.sides or self.start or self.alien)

    @property
    def lone_start(self) -> bool:
        """Whether it only says that something is to be set up."""
        return self.start and not (self.objects or self.sides)

    @property
    def contradictory(self) -> bool:
        """Whether it names objects that do not go together."""
        return bool(self.objects) and principal(self.objects) is None

    @property
    def open(self) -> bool:
        """Whether only a side is named so far."""
        return not (self.objects or self.start or self.connect) and bool(self.sides)

    @property
    def side(self) -> Concept | None:
        """The side named or implied, if it is one."""
        if self.sides:
            return self.sides[-1]
        return IMPLIED.get(self.object) if self.object else None


@dataclass(slots=True)
class Reading:
    """All that was understood of a text.

    Attributes:
        requests: What it asks for or asks to leave out, in order.
        foreign: Words that ask for something that is no generation task.
        doubts: Reasons not to be sure.
        notes: What else was taken into account.
        names: Tables named outside any request.
        left_out: Tables named in order to be left out.
        nameless: Words that stand where a table would and name none of the schema's.
        all_tables: Whether all tables are meant, in so many words.
        loss: Confidence lost on the way.
        evidence: Whether anything was said about sides, objects or tables, in whatever way.
    """

    requests: list[Request] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    left_out: list[tuple[str, ...]] = field(default_factory=list)
    nameless: list[str] = field(default_factory=list)
    all_tables: bool = False
    loss: float = 0.0
    evidence: bool = False


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
    tail: list[str] = field(default_factory=list)
    tail_foreign: bool = False
    apart: bool = False
    trailing_wish: bool = False
    trailing_quality: bool = False
    handled: bool = False
    single: bool = False

    @property
    def scoped(self) -> bool:
        """Whether it names tables, in general or in particular."""
        return bool(self.names) or Concept.TABLE in self.concepts

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
        verbs = {Concept.START, Concept.CONNECT} & self.concepts
        return bool(self.sides or self.objects or verbs)


def phrase_of(segment: Segment) -> Phrase:
    """Sort the words of a segment."""
    phrase = Phrase()
    sides: list[Concept] = []
    for mark in segment.marks:
        _follow(phrase, mark)
        phrase.concepts.add(mark.concept)
        if mark.concept in SIDES | OBJECTS:
            phrase.words.append(mark.text)
            phrase.strange_before += phrase.strange_after
            phrase.strange_after = []
            phrase.trailing_wish = phrase.trailing_quality = False
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
        repeated = mark.concept in phrase.concepts and mark.concept in _ONCE
        phrase.apart = phrase.apart or repeated
    elif mark.concept in _STRANGE:
        phrase.tail.append(mark.text)
    elif mark.concept in _FOREIGN:
        phrase.tail_foreign = True
    elif mark.concept is Concept.NEED and not phrase.words:
        phrase.strange_before, phrase.strange_after, phrase.unknown = [], [], []


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
    elif mark.concept is Concept.NEED:
        phrase.trailing_wish = bool(phrase.words)
    elif mark.concept is Concept.QUALITY:
        phrase.trailing_quality = bool(phrase.words)


def _settle_verbs(phrase: Phrase) -> None:
    """Settle the verbs whose meaning depends on what they are about.

    A project is configured when it is set up, endpoints when they are there. To publish, enable or
    maintain pages is no request to make them.
    """
    asked = bool(phrase.concepts & _VERBS - {Concept.CONFIGURE})
    if Concept.CONFIGURE in phrase.concepts and not phrase.specific:
        phrase.concepts.add(Concept.START)
    late = {Concept.HANDLE, Concept.CONFIGURE, Concept.MANAGE} & phrase.concepts
    phrase.handled = bool(late) and bool(phrase.specific) and not asked
    counted = {Concept.ALL, Concept.TABLE, Concept.NAME, Concept.CRUD} & phrase.concepts
    last = phrase.words[-1].rsplit(" ", 1)[-1] if phrase.words else ""
    phrase.single = not counted and last in _SINGLE
