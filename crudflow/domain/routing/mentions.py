"""Finds phrases that only mention what they name, or are about what is there already.

"About the pages", "my UI pages", "see the pages", "make the pages work".
"""

from collections.abc import Sequence
from itertools import pairwise

from crudflow.domain.routing.clauses import Clause, Mode
from crudflow.domain.routing.concepts import (
    ASKING,
    OBJECTS,
    ORDERS,
    SIDES,
    SPECIFIC,
    TABLES,
    TANGIBLE,
    Concept,
    Mark,
)
from crudflow.domain.routing.segments import Segment

GIVEN = TABLES | {Concept.SCHEMA, Concept.ALL}
ABOUT = TANGIBLE | GIVEN
"""Words that a request or a remark can be about."""
_BEFORE_VERB = frozenset(
    {Concept.ASK, Concept.SUBJECT, Concept.AUDIENCE, Concept.ONLY, Concept.UNKNOWN}
    | {Concept.QUESTION, Concept.AND, Concept.IS}
)
"""Words that may stand before the verb of a request."""
AS = frozenset("as als comme como".split())
_EXPOSED = ("expos", "offer", "provid", "publish")
_STANDING = frozenset({"them", "it", "that", "those", "these"})
_PLACES = frozenset("im en dans au aux al".split())
"""Prepositions that stand between a verb and its object in German, Spanish and French."""
_WORK = frozenset({"work", "working"})
_YOU = "you "
_TALK_OF = frozenset("about regarding concerning re betreffend between zwischen entre".split())
GENITIVE = frozenset("of von vom der des de du d del".split())


def words_of(marks: Sequence[Mark]) -> list[str]:
    """Return the words of marks."""
    return [mark.text for mark in marks]


def marks_of(clause: Clause) -> list[Mark]:
    """Return all marks of a clause."""
    return [mark for segment in clause.segments for mark in segment.marks]


def mention(clause: Clause) -> list[str]:
    """Find a phrase that begins with a preposition ("about the pages", "because of the API")."""
    if clause.mode is not Mode.REQUEST:
        return []
    asked = False
    for before, segment in zip((None, *clause.segments), clause.segments, strict=False):
        led = segment.lead is Concept.FOR
        if (segment.tie in _TALK_OF and segment.tangible) or _led_by_verb(before, segment):
            return [segment.tie, *words_of(segment.marks)]
        asked = asked or segment.has(ORDERS if led else ORDERS | ABOUT)
        tables_first = bool(segment.marks) and segment.marks[0].concept in GIVEN
        if led and not asked and not tables_first and segment.has(SPECIFIC):
            return [segment.tie, *words_of(segment.marks)]
        asked = asked or tables_first
    return []


def _led_by_verb(before: Segment | None, segment: Segment) -> bool:
    """Say whether a preposition turns a verb into another one ("prepare for the pages")."""
    verb = before is not None and before.marks and before.marks[-1].concept is Concept.MAKE
    led = segment.lead is Concept.FOR and segment.tie not in GENITIVE
    led = led and bool(segment.marks) and segment.marks[0].concept not in GIVEN
    led = led and not (segment.tie in _PLACES and _placed(segment))
    led = led and not (before and before.marks and _complete(before.marks[-1], segment))
    return bool(verb and led and segment.has(TANGIBLE))


def _placed(segment: Segment) -> bool:
    """Say whether a side says where, and what is made follows ("crea en el backend las rutas")."""
    return len(segment.marks) > 1 and segment.marks[0].concept in SIDES and segment.has(OBJECTS)


def _complete(verb: Mark, segment: Segment) -> bool:
    """Say whether a verb has what it needs ("generate them in ...", "exposed as ...")."""
    if segment.tie in AS:
        return verb.text.startswith(_EXPOSED)
    placed = segment.tie in ("in", "on") and not segment.has(OBJECTS)
    return placed and verb.text.split()[-1] in _STANDING


def possession(clause: Clause) -> list[str]:
    """Find a thing of somebody's that nothing is asked of ("my UI pages")."""
    first = clause.segments[0] if clause.segments else None
    asked = any(segment.has(ASKING | {Concept.NEEDED}) for segment in clause.segments)
    if first is None or asked or clause.mode is not Mode.REQUEST:
        return []
    owned = first.owned and first.lead is Concept.BREAK and first.has(SPECIFIC)
    return words_of(first.marks) if owned else []


def look(clause: Clause) -> list[str]:
    """Find an order to look at, change or remove what is there ("see the pages")."""
    if clause.mode is not Mode.REQUEST:
        return []
    for segment in clause.segments:
        if segment.lead is Concept.FOR or segment.context:
            continue
        verb = next((m for m in segment.marks if not _before_verb(m)), None)
        if verb and verb.concept is Concept.EDIT and segment.has(TANGIBLE):
            return words_of(segment.marks)
    return []


def _before_verb(mark: Mark) -> bool:
    wished = mark.concept is Concept.NEED and mark.text.endswith(" to")
    return mark.concept in _BEFORE_VERB or wished or mark.text.startswith(_YOU)


def work(clause: Clause) -> list[str]:
    """Find an order to make work what is there ("make the pages work")."""
    for segment in clause.segments:
        for before, mark in pairwise((None, *segment.marks)):
            if mark is None or mark.text not in _WORK:
                continue
            does = before is None or before.concept in TABLES
            named = before is not None and before.concept in SPECIFIC and mark.text == "work"
            if named or (does and segment.lead is not Concept.BREAK) or _made(segment):
                return [segment.tie, *words_of(segment.marks)]
    return []


def _made(segment: Segment) -> bool:
    return segment.marks[0].concept is Concept.MAKE and segment.marks[-1].text in _WORK
