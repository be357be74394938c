"""The order in which the words of a plain request may stand, in one table.

Vocabulary is not enough: "the backend needs endpoints" and "endpoints need the backend" hold the
same words. So each part that a word can play is listed with the parts that may follow it; idle
words and words of praise are left out. A text with a sequence that is not listed is not understood,
however well each of its words is known.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark
from crudflow.domain.routing.lexicon import entries

_OF_TABLES = "_tables"
_BEGIN, _END, _COLON = "begin", "end", "colon"

_GROUPS: Mapping[str, frozenset[Concept]] = {
    "side": SIDES,
    "object": OBJECTS,
    "table": frozenset({Concept.TABLE, Concept.NAME}),
    "make": frozenset({Concept.MAKE, Concept.CONNECT, Concept.CONFIGURE, Concept.HANDLE}),
    "start": frozenset({Concept.START}),
    "all": frozenset({Concept.ALL}),
    "whole": frozenset({Concept.WHOLE}),
    "schema": frozenset({Concept.SCHEMA}),
    "need": frozenset({Concept.NEED}),
    "please": frozenset({Concept.ASK}),
    "only": frozenset({Concept.ONLY}),
    "and": frozenset({Concept.AND}),
    "or": frozenset({Concept.OR}),
    "for": frozenset({Concept.FOR}),
    "with": frozenset({Concept.WITH}),
    "that": frozenset({Concept.USE}),
    "when": frozenset({Concept.WHEN}),
    "not": frozenset({Concept.NOT}),
    "later": frozenset({Concept.LATER}),
    "is": frozenset({Concept.IS}),
    "done": frozenset({Concept.DONE}),
    "needed": frozenset({Concept.NEEDED}),
    "edit": frozenset({Concept.EDIT}),
    "manage": frozenset({Concept.MANAGE}),
    "feature": frozenset({Concept.FEATURE}),
    "people": frozenset({Concept.AUDIENCE}),
    "somebody": frozenset({Concept.SUBJECT}),
    "unknown": frozenset({Concept.UNKNOWN}),
    "foreign": frozenset({Concept.FOREIGN_THING, Concept.FOREIGN_VERB, Concept.OTHER_STACK}),
    _END: frozenset({Concept.BREAK, Concept.BUT}),
}
_GROUP_OF = {concept: group for group, concepts in _GROUPS.items() for concept in concepts}
_IDLE = frozenset({Concept.FILLER, Concept.QUALITY})

_WISHED = {"object": "object", "need": "table_wished"}
"""What tables are behind a wish ("we need student pages", "I want our data to be ...")."""
_WISHING = frozenset(
    "brauche brauchen benotige benotigen mochte mochten sollen soll mussen muss voulons voudrais "
    "veux "
    "faut faudrait besoin quiero queremos necesito necesitamos".split()
)
"""Verbs of wishes behind which a place or a means may stand ("wir brauchen im Frontend ...")."""
_SAME = {"let": "make", "need_last": "need"}
"""Groups that stand where others do, and differ in what may follow them."""
_LETTING = frozenset("let letting allow allows allowing enable give".split())
_USING = frozenset({"use", "using"})
_BUT = frozenset("but aber sondern mais pero sino".split())

FOLLOWS: Mapping[str, str] = {
    _BEGIN: "using side object make make_last start need please all table whole only not and for "
    "people when done needed",
    "side": "side object make_last start for and or that with only done need please later is all "
    "not needed whole",
    "object": "side object make_last start for and or that with only done please later is all not "
    "needed table whole unknown",
    "table": "table object make_last edit_last for and or that only need please not needed manage "
    "all with",
    "all": "table object side unknown",
    "whole": "side object schema table and",
    "schema": "for and or please table with make_last manage need",
    "make": "side object make start all whole schema table for and only somebody",
    "make_last": "side object make_last all whole schema table for please and only with",
    "need_last": "side object make make_last start all whole only edit manage for",
    "let": "side object make start all whole schema table for and only somebody manage edit",
    "table_wished": "need",
    "start": "side object start all whole schema table for please and only somebody with",
    "need": "side object make make_last start all whole only edit manage for_tables table_wished",
    "please": "using side object make make_last start please and need only whole all not "
    "for_tables",
    "only": "side object table make make_last start and all whole for please",
    "and": "side object table make make_last start and not please feature unknown only for all "
    "schema need that whole edit edit_last people done when",
    "or": "side object table all feature unknown people edit edit_last make make_last start",
    "for": "side object table all whole schema unknown manage edit edit_last people done feature "
    "for need foreign",
    "for_tables": "all table",
    "with": "side object table all whole schema feature and",
    "that": "side object table all schema manage edit edit_last that and done people somebody "
    "make make_last start",
    "using": "side",
    "when": "side object table schema",
    "not": "side object table make make_last start for and all unknown feature people foreign "
    "whole needed",
    "later": "and",
    "is": "done",
    "done": "done side object and schema",
    "needed": "side object and for please",
    "edit": "table all unknown and or for",
    "edit_last": "table all unknown and or for",
    "manage": "table all for schema unknown",
    "feature": "feature and or for",
    "people": "people need object edit manage and for that",
    "somebody": "make make_last start manage edit edit_last object",
    "unknown": "table and or for please only",
    "foreign": "and",
}
"""What may follow what within a clause.

Verbs named `..._last` are not English, and may come last.
"""
MAY_END = frozenset(
    "begin side object table schema make make_last start please only whole done needed later "
    "feature unknown people somebody edit_last manage and for that foreign".split()
)
"""What a clause may end with; "that" as in "the services that call them"."""
ANNOUNCES = MAY_END | {"need", "when", "all"}
"""What a colon may follow ("we need: ...")."""
_FOLLOWS = {
    group: frozenset(after.split())
    | ({_END} if group in MAY_END else frozenset())
    | ({_COLON} if group in ANNOUNCES else frozenset())
    for group, after in FOLLOWS.items()
}


def misplaced(marks: Sequence[Mark]) -> Iterator[str]:
    """Give each pair of words that does not stand in the order of a plain request.

    Args:
        marks: The words of the whole text.
    """
    yield from _praised(marks)
    ends = Mark(Concept.BREAK, "")
    told = [ends, *(mark for mark in marks if mark.concept not in _IDLE), ends]
    words = [mark.text for mark in told]
    for at, (group, following) in enumerate(pairwise(_groups(told))):
        allowed = _FOLLOWS[_BEGIN if group in (_END, _COLON) else group]
        following = _SAME.get(following, following)
        placed = following in allowed or following.removesuffix(_OF_TABLES) in allowed
        ends_with_but = words[at] in _BUT and not words[at + 1]
        if ends_with_but or not placed:
            yield f"{words[at]} {words[at + 1]}".strip()


def _praised(marks: Sequence[Mark]) -> Iterator[str]:
    """Give what looks like a verb but is praised as a thing ("nice work on ...")."""
    for before, after in pairwise(mark for mark in marks if mark.concept is not Concept.FILLER):
        if before.concept is Concept.QUALITY and after.concept is Concept.MAKE:
            yield f"{before.text} {after.text}"


def _groups(marks: Sequence[Mark]) -> list[str]:
    """Return the part of each word; a preposition before tables is one of its own."""
    groups = [_group(mark) for mark in marks]
    for at, (group, following) in enumerate(pairwise(groups)):
        if group == "for" and following in ("all", "table"):
            groups[at] = f"for{_OF_TABLES}"
        if group == "need" and following == "table":
            groups[at + 1] = _WISHED.get(groups[at + 2], "table")
        if group == "need" and marks[at].text.split()[-1] in _WISHING:
            groups[at] = "need_last"
        if following == "table" and _placed_first(groups, at + 1):
            groups[at + 1] = "object"
        if group == "make" and marks[at].text in _LETTING:
            groups[at] = "let"
        if group in (_END, _COLON, "please") and marks[at + 1].text in _USING:
            groups[at + 1] = "using"
    return groups


def _placed_first(groups: Sequence[str], at: int) -> bool:
    """Say whether tables stand between a verb and its object ("baue für jede Tabelle ...")."""
    verb = groups[max(0, at - 3)].removesuffix("_last")
    led = (
        groups[at - 2] == f"for{_OF_TABLES}"
        and groups[at - 1] == "all"
        and verb in ("make", "need")
    )
    return led and groups[at + 1 : at + 2] == ["side"]


def _group(mark: Mark) -> str:
    if mark.text in ("?", ":"):
        return _END if mark.text == "?" else _COLON
    group = _GROUP_OF.get(mark.concept, "foreign")
    last = group in ("make", "edit") and mark.text not in _english_verbs()
    return f"{group}_last" if last else group


@lru_cache(maxsize=1)
def _english_verbs() -> frozenset[str]:
    verbs = _GROUPS["make"] | _GROUPS["edit"]
    return frozenset(" ".join(phrase) for phrase, concept in entries("en") if concept in verbs)
