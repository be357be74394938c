"""Cuts a marked text into clauses, and tells requests from questions and statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from crudflow.domain.routing.concepts import ASKING, TANGIBLE, Concept, Mark
from crudflow.domain.routing.segments import Segment, segments_of

_ASKING_WHO = frozenset({"who", "which", "where", "whose", "whom"})
_PREDICATES = frozenset({"is", "are", "was", "were", "has", "have", "exist", "exists", "existed"})
_MAKING = frozenset({Concept.MAKE, Concept.START, Concept.CONNECT})
_DOERS = ASKING | TANGIBLE | {Concept.SUBJECT}
_NOW = frozenset({"now", "jetzt", "nun", "ahora", "maintenant"})
"""Words that open a clause where one may begin, and mean nothing elsewhere."""
AUXILIARY = frozenset(
    {"don't", "dont", "do not", "doesn't", "cannot", "can't", "won't", "isn't", "aren't", "never"}
)
"""Negations of a verb: behind a noun they say what it does not do."""
_THIRD_PERSON = frozenset(
    "generates creates builds makes implements develops adds provides gives exposes scaffolds "
    "bootstraps connects serves offers lets allows enables manages initialises initializes".split()
)
"""Verbs that tell what somebody or something does."""
_PAST = frozenset(
    "built made written did aufgesetzt eingerichtet angelegt gebaut crees creees generes "
    "generees".split()
)
_WEAK = frozenset({Concept.FILLER, Concept.AND, Concept.ONLY})
_STATING = frozenset({Concept.IS, Concept.DONE, Concept.SUBJECT, Concept.QUESTION})
_COUNTED = frozenset({Concept.TABLE, Concept.SCHEMA, Concept.ALL, Concept.EVERYTHING})


class Mode(StrEnum):
    """How a clause is meant."""

    REQUEST = "request"
    QUESTION = "question"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause.

    Attributes:
        mode: How it is meant.
        segments: What it consists of.
        listing: Whether a colon leads to it.
    """

    mode: Mode
    segments: tuple[Segment, ...]
    listing: bool = False


def clauses(marks: Sequence[Mark]) -> list[Clause]:
    """Cut marks into clauses."""
    found: list[Clause] = []
    part: list[Mark] = []
    colon = False
    for at, mark in enumerate(marks):
        if mark.concept is Concept.BUT and _excepts(part, marks[at + 1 :]):
            part.append(Mark(Concept.NOT, mark.text))
        elif mark.text in _NOW and part and part[-1].concept is not Concept.AND:
            continue
        elif mark.text == ":" and _denies_what_follows(part):
            part.append(Mark(Concept.AND, ":"))
        elif mark.concept in (Concept.BREAK, Concept.BUT) or mark.text == "?":
            asked = mark.text == "?" and not (colon and _asked_politely(found))
            found.extend(_clauses_of(part, asked=asked, listing=colon))
            part, colon = [], mark.text == ":"
        else:
            part.append(mark)
    return [*found, *_clauses_of(part, asked=False, listing=colon)]


def _denies_what_follows(part: Sequence[Mark]) -> bool:
    """Say whether a colon leads to what is left out ("leave out: pages", "don't start: ...")."""
    last = next((at for at in reversed(range(len(part))) if part[at].concept is Concept.NOT), None)
    if last is not None and part[last].text in AUXILIARY:
        return True
    return last is not None and all(mark.concept not in TANGIBLE for mark in part[last:])


def _asked_politely(told: Sequence[Clause]) -> bool:
    """Say whether the clause before a colon is a request in the form of a question."""
    last = told[-1] if told else None
    polite = last is not None and any(part.has({Concept.ASK}) for part in last.segments)
    return polite and last is not None and last.mode is Mode.REQUEST


def _excepts(part: Sequence[Mark], following: Sequence[Mark]) -> bool:
    """Say whether "but" takes something from all ("every table but users")."""
    after = next((mark.concept for mark in following if mark.concept is not Concept.FILLER), None)
    denied = after in (Concept.NOT, Concept.FOREIGN_VERB, None)
    return bool(part) and part[-1].concept in _COUNTED and not denied


def _clauses_of(part: Sequence[Mark], *, asked: bool, listing: bool) -> list[Clause]:
    """Make clauses of what stands between two full stops."""
    told: list[Clause] = []
    for piece in _pieces(part):
        segments = segments_of(piece)
        told.append(Clause(_mode(piece, segments, asked=asked), tuple(segments), listing))
    return told


def _pieces(part: Sequence[Mark]) -> list[list[Mark]]:
    """Cut at those commas and "and"s that stand between a statement and a request."""
    pieces: list[list[Mark]] = [[]]
    for at, mark in enumerate(part):
        if mark.concept is Concept.AND and _cuts(
            pieces[-1], part[at + 1 :], comma=mark.text == ","
        ):
            pieces.append([])
        else:
            pieces[-1].append(mark)
    return [piece for piece in pieces if piece]


def _cuts(before: Sequence[Mark], after: Sequence[Mark], *, comma: bool) -> bool:
    told = {mark.concept for mark in before}
    stretch = _until_comma(after)
    opening = next((m.concept for m in stretch if m.concept not in _WEAK), None)
    if told & _STATING and opening in ASKING:
        return True
    following = {mark.concept for mark in stretch}
    asks = bool(following & (ASKING | {Concept.NEEDED, Concept.ONLY}))
    return comma and (Concept.DONE in following or (Concept.DONE in told and asks))


def _until_comma(marks: Sequence[Mark]) -> list[Mark]:
    stretch: list[Mark] = []
    for mark in marks:
        if mark.text == "," and stretch:
            break
        stretch.append(mark)
    return stretch


def _mode(part: Sequence[Mark], segments: Sequence[Segment], *, asked: bool) -> Mode:
    """Tell requests from questions and statements."""
    spoken = [mark for segment in segments if not segment.context for mark in segment.marks]
    wished = any(mark.concept in (Concept.NEED, Concept.ASK) for mark in spoken)
    opening = next((m for m in part if m.concept not in _WEAK), None)
    asks = opening is not None and (
        opening.concept is Concept.QUESTION or (asked and opening.text in _ASKING_WHO)
    )
    polite = any(mark.concept is Concept.ASK for mark in spoken)
    if asks or (asked and not polite):
        return Mode.QUESTION
    if _says_what_it_does_not(part) or (not wished and _goes_on_about_somebody(segments)):
        return Mode.STATEMENT
    heads = [mark for part in segments if part.lead is not Concept.FOR for mark in part.marks]
    if _is_statement(spoken, {mark.concept for mark in heads}, wished=wished):
        return Mode.STATEMENT
    return Mode.REQUEST


def _goes_on_about_somebody(segments: Sequence[Segment]) -> bool:
    """Say whether somebody does something in a circumstance ("if it is ready we can ...")."""
    for before, after in pairwise(segments):
        makes = after.marks and after.marks[0].concept in _MAKING
        if before.lead is Concept.WHEN and after.by_subject and makes:
            return True
    return False


def _is_statement(spoken: Sequence[Mark], heads: set[Concept], *, wished: bool) -> bool:
    said = {mark.concept for mark in spoken}
    if Concept.NEEDED in said:
        return False
    if _obliges(spoken):
        return True
    if Concept.IS in said:
        return not _wished_about(spoken)
    if any(mark.concept is Concept.DONE and mark.text.split()[0] in _PREDICATES for mark in spoken):
        return True
    if wished:
        return False
    if Concept.QUESTION in said or (Concept.DONE in said & heads and not _orders(spoken)):
        return True
    return _told_of_somebody(spoken) or _reports(spoken)


def _reports(spoken: Sequence[Mark]) -> bool:
    """Say whether all verbs tell what was done ("implemented the endpoints")."""
    verbs = _verbs(spoken)
    return bool(verbs) and all(past for past in verbs)


def _orders(spoken: Sequence[Mark]) -> bool:
    """Say whether a verb asks for something, instead of telling what was done."""
    return not all(_verbs(spoken))


def _verbs(spoken: Sequence[Mark]) -> list[bool]:
    """Say of each verb whether it tells what was done: by its form, or behind "have already"."""
    before = (None, *spoken)
    return [
        _past(mark) or (last is not None and last.concept is Concept.DONE)
        for last, mark in zip(before, spoken, strict=False)
        if mark.concept in _MAKING
    ]


def _obliges(spoken: Sequence[Mark]) -> bool:
    """Say whether somebody else is to make something ("the agency has to deliver the pages")."""
    parts = [mark.concept for mark in spoken if mark.concept is not Concept.FILLER]
    somebody = parts[:1] in ([Concept.UNKNOWN], [Concept.AUDIENCE])
    return somebody and parts[1:2] == [Concept.NEED] and Concept.MAKE in (parts[2:3] + parts[-1:])


def _past(mark: Mark) -> bool:
    return mark.text.endswith("ed") or mark.text in _PAST


def _told_of_somebody(spoken: Sequence[Mark]) -> bool:
    """Say whether a clause tells what somebody does or did ("my colleague built the backend")."""
    if any(mark.text in _THIRD_PERSON for mark in spoken):
        return True
    for before, mark in zip((None, *spoken), spoken, strict=False):
        if mark.concept is Concept.SUBJECT:
            return True
        if mark.concept in _DOERS:
            somebody = before is not None and before.concept in (Concept.UNKNOWN, Concept.AUDIENCE)
            return somebody and mark.concept in _MAKING and _past(mark)
    return False


def _wished_about(spoken: Sequence[Mark]) -> bool:
    """Say whether a wish comes before "is" or right behind it ("the team is waiting for ...")."""
    wishes = (Concept.NEED, Concept.ASK)
    at = next(i for i, mark in enumerate(spoken) if mark.concept is Concept.IS)
    if any(mark.concept in wishes for mark in spoken[:at]):
        return True
    return at + 1 < len(spoken) and spoken[at + 1].concept in wishes


def _says_what_it_does_not(part: Sequence[Mark]) -> bool:
    """Say whether a noun does not do something ("the forms do not validate")."""
    for at, mark in enumerate(part):
        if mark.concept in ASKING or mark.concept in (Concept.AND, Concept.NEEDED):
            return False
        if mark.concept is Concept.NOT and mark.text in AUXILIARY:
            return any(before.concept in TANGIBLE for before in part[:at])
    return False
