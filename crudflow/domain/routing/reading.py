"""Reads what a text asks for: from clauses to requests, each with its side, object and tables."""

from collections.abc import Iterable, Sequence

from crudflow.domain.routing.concepts import Concept, Mark
from crudflow.domain.routing.requests import Phrase, Reading, Request, phrase_of
from crudflow.domain.routing.rules import NEUTRAL, SERVED, distinct
from crudflow.domain.routing.segments import Clause, Mode, Segment

_STRANGE = frozenset({Concept.UNKNOWN, Concept.AUDIENCE})
_STRANGER = 0.06
"""Confidence that an unknown word in a description of the context costs."""
_MODIFIER = 0.12
"""Confidence that an unknown word right before CRUD costs ("order CRUD pages")."""
_EXTRA = 0.13
"""Confidence that an unknown word behind "with" costs ("with Poetry")."""
_UNCHECKED = 0.03
"""Confidence that a table's name costs which no schema confirms."""
_VAGUE_SCOPE = 0.1
"""The same for a phrase of several words, which may be no table at all."""
_LONGEST_NAME = 3
_OF_TABLES = frozenset(
    "for of over per across to from fur von vom der des zu pour de du d para del sobre".split()
)
"""Prepositions that a table's name may follow."""
_MAY_BE_TABLES = frozenset(
    "user users customer customers employee employees manager managers partner partners admin "
    "admins teacher teachers administrator administrators client clients operator operators".split()
)
"""People that a schema may well have a table of, so that one without is worth a question."""
_ROLES = frozenset({"as"})
"""Prepositions of what somebody is ("as a teacher I want ...")."""
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
    _settle_views(reader.reading.requests)
    return reader.reading


def _settle_views(requests: Iterable[Request]) -> None:
    """Take "lists" and "views" for pages where pages, or several kinds of them, are named.

    Alone they may just as well be views of the database.
    """
    wanted = [request for request in requests if not request.negated]
    shown = [request.objects.count(Concept.VIEW) for request in wanted]
    if sum(shown) > 1 or any(request.object is Concept.PAGE for request in wanted):
        for request in wanted:
            if request.object is Concept.VIEW and not request.sides:
                request.sides = [Concept.SCREEN]


class _Reader:
    """Goes through the segments once, keeping the request that is being built."""

    def __init__(self, *, schema: bool) -> None:
        self.reading = Reading()
        self._schema = schema
        self._current: Request | None = None
        self._naming = False
        self._tie = ""

    def clause(self, clause: Clause) -> None:
        """Take in one clause."""
        if clause.mode is not Mode.REQUEST:
            self._remark(clause)
            return
        self._naming = False
        for segment in clause.segments:
            self._segment(segment, phrase_of(segment))

    def _remark(self, clause: Clause) -> None:
        """Take note of a clause that asks for nothing."""
        told = [mark.text for segment in clause.segments for mark in segment.marks]
        tangible = any(segment.tangible for segment in clause.segments)
        if tangible or clause.mode is Mode.QUESTION:
            self.reading.evidence |= tangible
            self.reading.notes.append(f"a {clause.mode}, not a request: '{' '.join(told)}'")
        else:
            self.reading.loss += _STRANGER
        if clause.mode is Mode.QUESTION:
            self.reading.foreign.append(" ".join(told))

    def _segment(self, segment: Segment, phrase: Phrase) -> None:
        if not segment.marks:
            return
        self.reading.evidence |= phrase.named or phrase.scoped
        if Concept.OTHER_STACK in phrase.concepts and not segment.negated:
            self._doubt("names a technology that the blueprint may not offer", segment.marks)
        if segment.context:
            self._describe(segment, phrase)
        elif segment.lead is Concept.FOR:
            self._complement(segment, phrase)
        else:
            self._head(segment, phrase)

    def _doubt(self, why: str, marks: Sequence[Mark]) -> None:
        self.reading.doubts.append(f"{why}: '{' '.join(mark.text for mark in marks)}'")

    # Descriptions: "... that call the API", "when the backend is ready".

    def _describe(self, segment: Segment, phrase: Phrase) -> None:
        self._scope(phrase, negated=False)
        self.reading.loss += _STRANGER * len(phrase.unknown)
        verbs = [m for m in segment.marks if m.concept is Concept.FOREIGN_VERB]
        things = [m for m in segment.marks if m.concept is Concept.FOREIGN_THING]
        if segment.lead is not Concept.WHEN and (verbs or things):
            self._doubt("asks for more than generated code", verbs + things)
        if self._current is not None and self._current.object is Concept.EVERYTHING:
            self._doubt("not all of it, but only a part", segment.marks)
        if phrase.words:
            self.reading.notes.append(f"only describes: '{' '.join(phrase.words)}'")

    # Complements: "for all tables", "on the backend", "over HTTP".

    def _complement(self, segment: Segment, phrase: Phrase) -> None:
        if segment.negated and phrase.named:
            self._ask(segment, phrase)
        elif phrase.specific:
            self._complement_object(segment, phrase)
        elif phrase.sides:
            self._complement_sides(segment, phrase)
        self._complement_scope(segment, phrase)

    def _complement_object(self, segment: Segment, phrase: Phrase) -> None:
        current = self._current
        if current is None or current.bare:
            self._replace_bare(current)
            self._ask(segment, phrase)
        elif current.object is Concept.VIEW and set(phrase.specific) <= {Concept.CRUD}:
            current.sides = current.sides or [Concept.SCREEN]
        elif current.object in (Concept.CODE, Concept.CRUD) and not current.negated:
            current.objects += phrase.objects
            current.sides += [side for side in phrase.sides if side not in current.sides]
            current.words += phrase.words
        else:
            if set(phrase.specific) <= {Concept.CRUD} and current.open:
                current.scoped = True
            self.reading.notes.append(f"only describes: '{' '.join(phrase.words)}'")

    def _replace_bare(self, current: Request | None) -> None:
        """Forget a request that named nothing to make, now that something is named."""
        if current is not None and current in self.reading.requests:
            self.reading.requests.remove(current)
            self.reading.names += current.names
        self._current = None

    def _complement_sides(self, segment: Segment, phrase: Phrase) -> None:
        current = self._current
        if current is None:
            self._ask(segment, phrase)
        elif self._takes_side(current, segment):
            self._attach(current, phrase)
        elif any(self._at_odds(current, side) for side in phrase.sides):
            self._doubt("unclear which side is meant", segment.marks)

    def _takes_side(self, request: Request, segment: Segment) -> bool:
        if request.alien:
            return False
        if request.sides:
            return request.listing and segment.linked
        return request.object is None or request.object in NEUTRAL

    def _attach(self, request: Request, phrase: Phrase) -> None:
        request.sides += [side for side in phrase.sides if side not in request.sides]
        request.words += phrase.words
        request.listing = True

    def _at_odds(self, request: Request, side: Concept) -> bool:
        """Say whether a side does not go with a request that has one already."""
        if request.alien:
            return False
        own = request.sides or ([request.side] if request.side else [])
        if any(distinct([side, mine]) != (side, mine) and side is not mine for mine in own):
            return False
        if side in own or request.object is None:
            return False
        return side not in SERVED.get(request.object, frozenset())

    def _complement_scope(self, segment: Segment, phrase: Phrase) -> None:
        self._scope(phrase, negated=segment.negated)
        if phrase.named:
            self.reading.loss += _STRANGER * len(phrase.strange)
        elif phrase.strange and segment.tie not in _ROLES:
            self._nameless(phrase, segment.tie, owned=segment.owned)
        if phrase.foreign and not segment.negated:
            self._foreign_scope(phrase)
        self._naming = not phrase.named

    def _foreign_scope(self, phrase: Phrase) -> None:
        plural = all(word.endswith("s") for word in phrase.foreign)
        if Concept.TABLE in phrase.concepts or plural and not self._schema:
            self.reading.loss += _UNCHECKED
        elif Concept.FEATURE not in phrase.concepts or self._current is None:
            self.reading.foreign += phrase.foreign

    def _nameless(self, phrase: Phrase, tie: str, *, owned: bool = False) -> None:
        """Take words that stand where a table's name would and are none that is known."""
        self._tie = tie
        words = " ".join(phrase.strange)
        if phrase.people and (owned or not self._schema or words not in _MAY_BE_TABLES):
            return
        if self._schema:
            self.reading.nameless.append(words)
            return
        counted = bool(phrase.concepts & {Concept.TABLE, Concept.ALL})
        plural = phrase.strange[-1].endswith("s")
        if tie not in _OF_TABLES or len(phrase.strange) > _LONGEST_NAME or not counted | plural:
            self.reading.doubts.append(f"unknown words: '{words}'")
        self.reading.loss += _UNCHECKED if len(phrase.strange) == 1 or counted else _VAGUE_SCOPE
        self.reading.notes.append(f"taken for tables, no schema to check with: '{words}'")
        if self._current is not None:
            self._current.scoped = True

    def _scope(self, phrase: Phrase, *, negated: bool) -> None:
        """Note the tables that a phrase names."""
        if negated:
            self.reading.left_out += phrase.names
            return
        current = self._current
        (current.names if current else self.reading.names).extend(phrase.names)
        if current is not None and phrase.scoped:
            current.scoped = True
        if {Concept.ALL, Concept.TABLE} <= phrase.concepts:
            self.reading.all_tables = True

    # Heads: what is asked for.

    def _head(self, segment: Segment, phrase: Phrase) -> None:
        if phrase.foreign and not segment.negated:
            self._foreign(segment, phrase)
        elif self._idle_edit(segment):
            self.reading.foreign += [m.text for m in segment.marks if m.concept is Concept.EDIT]
        if phrase.named:
            self._ask(segment, phrase)
        elif phrase.strange:
            self._stranger(segment, phrase)
        elif Concept.MANAGE in phrase.concepts or Concept.EDIT in phrase.concepts:
            self._manage(segment, phrase)
        self._scope(phrase, negated=segment.negated)
        self._naming = self._naming and not phrase.named

    def _foreign(self, segment: Segment, phrase: Phrase) -> None:
        features = Concept.FEATURE in phrase.concepts and not phrase.concepts & {
            Concept.FOREIGN_VERB,
            Concept.FOREIGN_THING,
        }
        if features and segment.lead is Concept.WITH and self._current is not None:
            return
        self.reading.foreign += phrase.foreign

    def _idle_edit(self, segment: Segment) -> bool:
        """Say whether a segment orders to work with rows ("show me the students")."""
        first = segment.marks[0].concept
        return first is Concept.EDIT and not segment.negated

    def _stranger(self, segment: Segment, phrase: Phrase) -> None:
        """Take a segment whose words are unknown."""
        if segment.negated or {Concept.UNKNOWN, Concept.NEED} & phrase.concepts == {Concept.NEED}:
            return
        if self._naming and segment.lead in (Concept.AND, Concept.OR):
            self._nameless(phrase, self._tie)
        elif segment.lead is Concept.WITH and self._current is not None:
            self.reading.loss += _EXTRA * len(phrase.strange)
        else:
            self.reading.doubts.append(f"unknown words: '{' '.join(phrase.strange)}'")
            self._current = None if segment.lead is Concept.AND else Request(alien=True)

    def _manage(self, segment: Segment, phrase: Phrase) -> None:
        """Take a segment that asks to work with rows, without saying by what means."""
        if self._current is None and not segment.negated:
            self._current = Request(words=phrase.words, manage=True)
            self.reading.requests.append(self._current)

    def _ask(self, segment: Segment, phrase: Phrase) -> None:
        """Take a phrase that names a side, an object or both."""
        self._check(segment, phrase)
        request = self._request(segment, phrase)
        if self._current is not None and self._current.lone_start and not request.negated:
            request.start = True
            self._replace_bare(self._current)
        if not self._completes(segment, request):
            self._inherit(segment, request)
            self._fill_open(segment, request)
            self.reading.requests.append(request)
            self._current = request

    def _request(self, segment: Segment, phrase: Phrase) -> Request:
        return Request(
            words=list(phrase.words),
            sides=list(phrase.sides),
            objects=list(phrase.objects),
            start=Concept.START in phrase.concepts,
            connect=Concept.CONNECT in phrase.concepts,
            whole=Concept.WHOLE in phrase.concepts,
            manage=Concept.MANAGE in phrase.concepts,
            negated=segment.negated,
            joined=segment.lead is Concept.WITH,
        )

    def _check(self, segment: Segment, phrase: Phrase) -> None:
        """Note what speaks against a phrase."""
        if segment.negated:
            if segment.shaky:
                self._doubt("unclear whether this is to be left out", segment.marks)
            return
        if phrase.strange_after:
            self.reading.doubts.append(
                f"unknown words after '{' '.join(phrase.words)}': '{' '.join(phrase.strange_after)}'"
            )
        if phrase.trailing_wish:
            self._doubt("says how something should be", segment.marks)
        if len(phrase.sides) > 1:
            self._doubt("names two sides at once", segment.marks)
        if any(phrase.words.count(word) > _MOST_REPEATS for word in phrase.words):
            self._doubt("repeats itself", segment.marks)
        if segment.lead is Concept.OR:
            self._doubt("leaves a choice open", segment.marks)
        self._modifiers(segment, phrase)

    def _modifiers(self, segment: Segment, phrase: Phrase) -> None:
        """Weigh unknown words before an object: a table's name, or quite another thing."""
        words = phrase.strange_before
        wished = Concept.NEED in phrase.concepts and segment.marks[0].concept in _STRANGE
        if wished:
            self.reading.loss += _STRANGER
        elif words and self._schema:
            self.reading.nameless.append(" ".join(words))
        elif words and (Concept.CRUD not in phrase.concepts or len(words) > 1):
            self.reading.doubts.append(f"unknown words: '{' '.join(words)}'")
        elif words:
            self.reading.loss += _MODIFIER

    def _completes(self, segment: Segment, request: Request) -> bool:
        """Add a side, or an object, to the request before if that is what was still missing."""
        current = self._current
        if current is None or request.negated != current.negated or not request.open:
            return False
        if current.listing and segment.lead in (Concept.AND, Concept.OR):
            current.sides += request.sides
            current.words += request.words
            return True
        lone = segment.comma or segment.lead in (Concept.BREAK, Concept.WITH)
        if lone and self._same_side(current, request):
            return True
        neutral = current.object in NEUTRAL and not current.open
        if neutral and not current.sides and (lone or segment.has({Concept.ONLY})):
            current.sides += request.sides
            current.words += request.words
            current.listing = True
            return True
        if current.sides and (current.start or current.object is Concept.EVERYTHING):
            request.start, request.whole = current.start, current.whole
            request.objects = list(current.objects)
        return False

    def _same_side(self, current: Request, request: Request) -> bool:
        """Say whether a request only repeats the side of another ("backend ... with FastAPI")."""
        own = distinct([*current.sides, *([current.side] if current.side else [])])
        return bool(own) and distinct([*own, *request.sides]) == own

    def _inherit(self, segment: Segment, request: Request) -> None:
        """Give an object without a side that of the request before ("backend setup and CRUD")."""
        current = self._current
        if current is None or request.sides or request.object not in NEUTRAL:
            return
        tied = segment.lead in (Concept.AND, Concept.WITH) or current.open
        if tied and current.side and not current.negated and not request.negated:
            request.sides = list(current.sides) or [current.side]

    def _fill_open(self, segment: Segment, request: Request) -> None:
        """Give sides that were named before the object that now follows, or let them pass on.

        "backend and frontend setup" names two setups; "backend: CRUD APIs" names one thing.
        """
        if request.open or request.negated:
            return
        waiting = self._waiting()
        for earlier in waiting:
            if segment.lead is Concept.AND and request.sides and earlier.sides != request.sides:
                earlier.objects = list(request.objects)
                earlier.start = request.start
                earlier.words += request.words
            elif self._fits(earlier, request):
                request.sides = list(dict.fromkeys([*earlier.sides, *request.sides]))
                request.words = [*earlier.words, *request.words]
                request.names += earlier.names
                self.reading.requests.remove(earlier)

    def _waiting(self) -> list[Request]:
        """Return the last requests that only name a side."""
        waiting: list[Request] = []
        for request in reversed(self.reading.requests):
            if not request.open or request.negated:
                break
            waiting.insert(0, request)
        return waiting

    def _fits(self, earlier: Request, request: Request) -> bool:
        if request.sides:
            return set(earlier.sides) <= set(request.sides)
        own = request.side
        return own is None or len(distinct([own, *earlier.sides])) == 1
