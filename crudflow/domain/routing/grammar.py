"""The order in which the words of a plain request may stand, in one table.

Vocabulary is not enough: "the backend needs endpoints" and "endpoints need the backend" hold the
same words. So each part that a word can play is listed with the parts that may follow it; idle
words and words of praise are left out. A text with a sequence that is not listed is not understood,
however well each of its words is known.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark

_BEGIN, _END, _COLON = "begin", "end", "colon"

_GROUPS: Mapping[str, frozenset[Concept]] = {
    "side": SIDES,
    "object": OBJECTS,
    "table": frozenset({Concept.TABLE, Concept.NAME}),
    "verb": frozenset(
        {Concept.MAKE, Concept.START, Concept.CONNECT, Concept.CONFIGURE, Concept.HANDLE}
    ),
    "all": frozenset({Concept.ALL}),
    "whole": frozenset({Concept.WHOLE}),
    "schema": frozenset({Concept.SCHEMA}),
    "need": frozenset({Concept.NEED}),
    "please": frozenset({Concept.ASK}),
    "only": frozenset({Concept.ONLY}),
    "and": frozenset({Concept.AND, Concept.OR}),
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

FOLLOWS: Mapping[str, str] = {
    _BEGIN: "side object verb need please all table whole only not and for people when done needed",
    "side": "side object verb for and that with only done need please later is all not needed",
    "object": "side object verb for and that with only done please later is all not needed table "
    "whole unknown",
    "table": "table object verb for and that only need please not needed manage all with",
    "all": "table object side unknown",
    "whole": "side object schema table and",
    "schema": "for and please table with",
    "verb": "side object verb all whole schema table for please and only somebody",
    "need": "side object verb all whole only edit manage",
    "please": "side object verb please and need only whole all not",
    "only": "side object table verb and all whole for",
    "and": "side object table verb and not please feature unknown only for all schema need that "
    "whole edit people done when",
    "for": "side object table all whole schema unknown manage edit people done feature for need "
    "foreign",
    "with": "side object table all schema feature and",
    "that": "and side object table all manage edit that done people somebody verb",
    "when": "side object table schema",
    "not": "for and side object table verb all unknown feature people foreign whole",
    "later": "and",
    "is": "done",
    "done": "side object and schema",
    "needed": "side object and for please",
    "edit": "table all unknown and for",
    "manage": "table all for schema unknown",
    "feature": "feature and for",
    "people": "need object edit and for that",
    "somebody": "verb edit manage object",
    "unknown": "table and for please only",
    "foreign": "and",
}
"""What may follow what within a clause."""
MAY_END = frozenset(
    "begin side object table schema verb please only whole done needed later feature unknown "
    "people somebody manage and for that foreign".split()
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
    told = [mark for mark in marks if mark.concept not in _IDLE]
    ends = Mark(Concept.BREAK, "")
    for before, after in pairwise([ends, *told, ends]):
        group = _group(after)
        if group not in _FOLLOWS[_BEGIN if _group(before) in (_END, _COLON) else _group(before)]:
            yield f"{before.text} {after.text}".strip()


def _group(mark: Mark) -> str:
    if mark.text in ("?", ":"):
        return _END if mark.text == "?" else _COLON
    return _GROUP_OF.get(mark.concept, "foreign")
