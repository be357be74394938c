"""Reads what a text asks for: from clauses to requests, each with its side, object and tables."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from crudflow.domain.routing.clauses import Clause, Mode
from crudflow.domain.routing.company import settle_by_company
from crudflow.domain.routing.concepts import LINKS, OFFERED, ORDERS, TABLES, VIEWS, Concept, Mark
from crudflow.domain.routing.joining import (
    add_sides,
    at_odds,
    completes,
    fill_open,
    inherit,
    repeat,
    share_sides,
    takes_side,
)
from crudflow.domain.routing.phrases import Phrase, phrase_of
from crudflow.domain.routing.requests import Reading, Request
from crudflow.domain.routing.rules import CALLERS, FRONTS, VAGUE_PARTS
from crudflow.domain.routing.scoping import Scoping
from crudflow.domain.routing.segments import Segment

_FOREIGN = frozenset({Concept.FOREIGN_VERB, Concept.FOREIGN_THING})
_CIRCUMSTANCE = 0.04
"""Confidence that an unknown word in a circumstance costs ("before the summer ...")."""
_PURPOSE = 0.1
"""Confidence that an unknown word in a purpose costs ("endpoints that ...")."""
_ASIDE = 0.06
"""Confidence that a sentence about something else costs."""
_STATE = frozenset({Concept.DONE, Concept.IS, Concept.FILLER, Concept.UNKNOWN, Concept.AND})
_INTO = frozenset({"as", "as a", "als", "comme", "como"})
_WAS = frozenset({"was", "were", "war", "waren", "etait", "etaient", "era", "eran", "fue"})
_HEDGES = frozenset({"maybe", "perhaps"})
_OVERLOOK = frozenset({"ignore", "ignoring"})
_MOST_REPEATS = 2


def read(clauses: Iterable[Clause], *, schema: bool) -> Reading:
    """Read what clauses ask for.

    Args:
        clauses: The clauses of a text.
        schema: Whether the tables are known, so that unknown names are errors.
    """
    reader = _Reader(schema=schema)
    for clause in clauses:
        reader.clause(clause)
    settle_by_company(reader.reading.requests)
    share_sides(reader.reading.requests)
    return reader.reading


def _settled(clause: Clause) -> bool:
    """Say whether a clause says of what was named before that it is there ("...: done")."""
    said = {mark.concept for segment in clause.segments for mark in segment.marks}
    return Concept.DONE in said and said <= _STATE


def _reported(clause: Clause) -> bool:
    """Say whether a clause tells what was, as before a quotation ("the prompt was: ...")."""
    marks = [mark for segment in clause.segments for mark in segment.marks]
    return any(mark.concept is Concept.IS and mark.text in _WAS for mark in marks)


class _Reader:
    """Goes through the segments once, keeping the request that is being built."""

    def __init__(self, *, schema: bool) -> None:
        self.reading = Reading()
        self._scoping = Scoping(self.reading, schema=schema)
        self._current: Request | None = None
        self._naming = False
        self._listing = self._listing_extras = False
        self._announced: Request | None = None
        self._bare_tables = False
        self._told = False

    def clause(self, clause: Clause) -> None:
        """Take in one clause."""
        told, self._told = self._told, _settled(clause) or _reported(clause)
        if clause.mode is not Mode.REQUEST:
            self._remark(clause)
            return
        if told and clause.listing:
            self.reading.doubts.append("told, not asked for")
        self._naming = False
        self._listing = self._listing_extras = clause.listing
        self._announced = self._current if clause.listing else None
        for segment in clause.segments:
            self._listing_extras |= segment.lead is Concept.WITH
            if segment.marks:
                self._segment(segment, phrase_of(segment))
            elif segment is clause.segments[0] and segment.denies and self.reading.requests:
                self.reading.doubts.append(f"takes back what was said: '{segment.tie}'")

    def _remark(self, clause: Clause) -> None:
        """Take note of a clause that asks for nothing."""
        told = " ".join(mark.text for segment in clause.segments for mark in segment.marks)
        tangible = any(segment.tangible for segment in clause.segments)
        if self.reading.requests and _settled(clause):
            self.reading.doubts.append(f"says that it is there already: '{told}'")
        if tangible or clause.mode is Mode.QUESTION:
            self.reading.evidence |= tangible
            self.reading.notes.append(f"a {clause.mode}, not a request: '{told}'")
        else:
            self.reading.loss += _ASIDE
        if clause.mode is Mode.QUESTION:
            self.reading.foreign.append(told)

    def _segment(self, segment: Segment, phrase: Phrase) -> None:
        self.reading.evidence |= phrase.named or phrase.scoped
        if Concept.OTHER_STACK in phrase.concepts and not segment.negated:
            self._doubt("names a technology that the blueprint may not offer", segment.marks)
        if segment.tie in _OVERLOOK and phrase.concepts & TABLES == {Concept.TABLE}:
            self._doubt("unclear what is to be left out", segment.marks)
        if segment.context:
            self._describe(segment, phrase)
        elif segment.lead is Concept.FOR or self._goes_with(segment, phrase):
            self._complement(segment, phrase)
        else:
            self._head(segment, phrase)

    def _goes_with(self, segment: Segment, phrase: Phrase) -> bool:
        """Say whether a segment is about what was named, though no preposition leads to it."""
        return self._connected(segment, phrase) or self._called(segment, phrase)

    def _called(self, segment: Segment, phrase: Phrase) -> bool:
        """Say whether an "and" leads to more of the API that services are for."""
        callers = self._current is not None and self._current.object in CALLERS
        served = bool(phrase.specific) and set(phrase.objects) <= OFFERED
        named = served and phrase.order[:1] == [Concept.NAME]
        return callers and self._naming and named and segment.lead is Concept.AND

    def _connected(self, segment: Segment, phrase: Phrase) -> bool:
        """Say whether "with" names the other end of a connection, not an addition."""
        other = Concept.API in phrase.concepts or Concept.ENDPOINT in phrase.concepts
        connecting = self._current is not None and self._current.connect
        return connecting and other and segment.lead is Concept.WITH

    def _doubt(self, why: str, marks: Sequence[Mark]) -> None:
        self.reading.doubts.append(f"{why}: '{' '.join(mark.text for mark in marks)}'")

    # Descriptions: "... that call the API", "when the backend is ready".

    def _describe(self, segment: Segment, phrase: Phrase) -> None:
        self._scoping.note(phrase, self._current, negated=False)
        circumstance = segment.lead is Concept.WHEN
        cost = _CIRCUMSTANCE if circumstance else _PURPOSE
        self.reading.loss += cost * len(phrase.unknown)
        beyond = [mark for mark in segment.marks if mark.concept in _FOREIGN]
        if beyond and not circumstance:
            self._doubt("asks for more than generated code", beyond)
        if self._current is not None and not circumstance:
            self._described(self._current, segment, phrase)
        if phrase.words:
            self.reading.notes.append(f"only describes: '{' '.join(phrase.words)}'")

    def _described(self, request: Request, segment: Segment, phrase: Phrase) -> None:
        if segment.tie == "from" and request.object in CALLERS and not request.sides:
            request.sides = [side for side in phrase.sides if side in FRONTS]
        if segment.by_subject and phrase.named and not phrase.tells:
            self._doubt("breaks off", segment.marks)
        if request.object is Concept.EVERYTHING:
            self._doubt("not all of it, but only a part", segment.marks)

    # Complements: "for all tables", "on the backend", "over HTTP".

    def _complement(self, segment: Segment, phrase: Phrase) -> None:
        if segment.tie in _INTO and phrase.foreign:
            self._doubt("asks for it in another form", segment.marks)
        if segment.negated and phrase.named:
            self._ask(segment, phrase)
        elif phrase.specific:
            self._complement_object(segment, phrase)
        elif phrase.sides:
            self._complement_sides(segment, phrase)
        self._scoping.complement(segment, phrase, self._current)
        self._naming = not phrase.named

    def _complement_object(self, segment: Segment, phrase: Phrase) -> None:
        current = self._current
        rows = set(phrase.specific) <= {Concept.CRUD}
        if current is None or current.bare:
            self._replace_bare()
            self._ask(segment, phrase)
        elif rows and current.object in (Concept.VIEW, Concept.COMPONENT):
            current.sides = [Concept.SCREEN]
            current.scoped = True
        elif current.object in (Concept.CODE, Concept.CRUD) and not current.negated:
            current.objects += phrase.objects
            current.sides += [side for side in phrase.sides if side not in current.sides]
            current.words += phrase.words
        else:
            served = current.object in CALLERS and set(phrase.specific) <= OFFERED
            torn = phrase.tables_first or Concept.ASK in phrase.concepts
            if torn and not served:
                self._doubt("unclear what is wanted of the tables", segment.marks)
            current.scoped = current.scoped or (rows and current.open)
            self.reading.notes.append(f"only describes: '{' '.join(phrase.words)}'")

    def _replace_bare(self) -> None:
        """Forget a request that named nothing to make, now that something is named."""
        current = self._current
        if current is not None and current in self.reading.requests:
            self.reading.requests.remove(current)
            self.reading.names += current.names
        self._current = None

    def _complement_sides(self, segment: Segment, phrase: Phrase) -> None:
        current = self._current
        if current is None:
            self._ask(segment, phrase)
        elif takes_side(current, segment):
            add_sides(current, self._request(segment, phrase))
        elif any(at_odds(current, side) for side in phrase.sides):
            self._doubt("unclear which side is meant", segment.marks)
        else:
            self._beside(current, phrase)
        if len(phrase.sides) > 1:
            self._doubt("names two sides at once", segment.marks)

    def _beside(self, current: Request, phrase: Phrase) -> None:
        """Give a set-up or services the side named behind what is listed next.

        "Skeleton and APIs for the backend", "services and pages for the frontend".
        """
        setup = current.side in phrase.sides
        for before, request in pairwise(self.reading.requests):
            fits = before.object is Concept.SETUP and setup
            fits = fits or (before.object is Concept.SERVICE and set(phrase.sides) <= FRONTS)
            if request is current and fits and not before.sides and not before.negated:
                before.sides = list(phrase.sides)

    # Heads: what is asked for.

    def _head(self, segment: Segment, phrase: Phrase) -> None:
        self._listing_extras = self._goes_on(segment, phrase)
        if not segment.negated:
            self._foreign(segment, phrase)
        if phrase.concepts & VIEWS and self._bare_tables and segment.linked:
            self._doubt("tables in the database, or on the screen?", segment.marks)
        self._bare_tables = phrase.concepts == {Concept.TABLE}
        if phrase.named:
            self._ask(segment, phrase)
        elif phrase.strange:
            self._stranger(segment, phrase)
        elif {Concept.MANAGE, Concept.EDIT} & phrase.concepts:
            self._manage(segment, phrase)
        elif segment.lead is Concept.AND and phrase.concepts <= {Concept.SUBJECT}:
            self._doubt("breaks off", segment.marks)
        self._scoping.note(phrase, self._current, negated=segment.negated)
        self._naming = self._naming and not phrase.named

    def _goes_on(self, segment: Segment, phrase: Phrase) -> bool:
        """Say whether a segment belongs to what "with" adds ("with Docker and pagination")."""
        if segment.lead is Concept.WITH:
            return True
        if segment.lead is Concept.BREAK:
            return self._listing_extras and phrase.concepts <= {Concept.FEATURE}
        more = segment.lead in LINKS and not phrase.specific
        return self._listing_extras and more and not phrase.concepts & ORDERS

    def _foreign(self, segment: Segment, phrase: Phrase) -> None:
        """Note what a segment asks for that is not generated."""
        harmless = Concept.FEATURE in phrase.concepts and not phrase.concepts & _FOREIGN
        if harmless and self._listing_extras and self._current is not None:
            return
        self.reading.foreign += phrase.foreign
        if not phrase.foreign and segment.marks[0].concept is Concept.EDIT:
            self.reading.foreign += [m.text for m in segment.marks if m.concept is Concept.EDIT]

    def _stranger(self, segment: Segment, phrase: Phrase) -> None:
        """Take a segment whose words are unknown."""
        if segment.negated:
            self._strange_exception(phrase)
        elif self._naming and segment.lead in LINKS:
            self._scoping.unknown_names(phrase, self._current)
        elif self._listing_extras and self._current is not None:
            self._scoping.extras(phrase)
        else:
            self.reading.doubts.append(f"unknown words: '{' '.join(phrase.strange)}'")
            self._current = None if segment.lead is Concept.AND else Request(alien=True)

    def _strange_exception(self, phrase: Phrase) -> None:
        if self._current is not None and self._current.object is Concept.EVERYTHING:
            self.reading.doubts.append(f"all of it without '{' '.join(phrase.strange)}'?")

    def _manage(self, segment: Segment, phrase: Phrase) -> None:
        """Take a segment that asks to work with rows, without saying by what means."""
        if self._current is None and not segment.negated:
            self._current = Request(words=phrase.words, manage=True)
            self.reading.requests.append(self._current)

    def _ask(self, segment: Segment, phrase: Phrase) -> None:
        """Take a phrase that names a side, an object or both."""
        self._check(segment, phrase)
        request = self._request(segment, phrase)
        self._specify(request)
        if self._current is not None and self._current.lone_start and not request.negated:
            request.start, request.joined = True, False
            self._replace_bare()
        if not completes(self._current, segment, request):
            repeat(self.reading.requests, self._current, request)
            inherit(self._current, segment, request, listing=self._listing)
            fill_open(self.reading.requests, segment, request)
            self.reading.requests.append(request)
            self._current = request

    def _specify(self, request: Request) -> None:
        """Let what a colon leads to say what a vague word meant ("the CRUD part: pages")."""
        current = self._current
        if current is None or current is not self._announced or current.negated or current.start:
            return
        if not current.asked and current.object is Concept.CODE:
            return
        unsettled = current.object is Concept.SERVICE and not current.sides
        told = request.object not in VAGUE_PARTS and (current.object in VAGUE_PARTS or unsettled)
        told = told and request.object not in (CALLERS if unsettled else ())
        if told and request.object is not None and current is self.reading.requests[-1]:
            current.objects = []
            if current.bare:
                self._replace_bare()

    def _request(self, segment: Segment, phrase: Phrase) -> Request:
        return Request(
            words=list(phrase.words),
            sides=list(phrase.sides),
            objects=list(phrase.objects),
            start=Concept.START in phrase.concepts,
            connect=Concept.CONNECT in phrase.concepts,
            asked=phrase.verbs,
            whole=Concept.WHOLE in phrase.concepts,
            manage=Concept.MANAGE in phrase.concepts,
            single=phrase.single,
            listed=self._announced is not None,
            negated=segment.negated,
            joined=segment.lead is Concept.WITH,
        )

    def _check(self, segment: Segment, phrase: Phrase) -> None:
        """Note what speaks against a phrase."""
        if segment.negated:
            if segment.shaky or segment.tie in _HEDGES:
                self._doubt("unclear whether this is to be left out", segment.marks)
            return
        for speaks_against, why in self._objections(segment, phrase):
            if speaks_against:
                self._doubt(why, segment.marks)
        self._scoping.modifiers(phrase)

    def _somebody(self, phrase: Phrase) -> bool:
        return Concept.SUBJECT in phrase.concepts and not phrase.verbs

    def _objections(self, segment: Segment, phrase: Phrase) -> list[tuple[bool, str]]:
        repeated = any(phrase.words.count(word) > _MOST_REPEATS for word in phrase.words)
        return [
            (bool(phrase.strange_after), "unknown words at the head of a phrase"),
            (self._somebody(phrase), "says what somebody does"),
            (phrase.apart, "repeats itself"),
            (
                phrase.trailing is not None,
                "says how something is, should be, or what to do with it",
            ),
            (phrase.handled, "may be about something that is there"),
            (len(phrase.sides) > 1, "names two sides at once"),
            (repeated, "repeats itself"),
            (segment.lead is Concept.OR, "leaves a choice open"),
        ]
