"""Cuts a marked text into clauses, and clauses into segments that are tied by small words.

"Backend CRUD APIs for all tables, not the UI pages" is one clause of three segments: the first
without a lead, one led by FOR, and one led by AND (the comma) that is negated.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark

_LEADS = frozenset(
    {Concept.AND, Concept.OR, Concept.WITH, Concept.FOR, Concept.USE, Concept.WHEN}
    | {Concept.NOT, Concept.LATER}
)
_EVIDENCE = (
    SIDES
    | OBJECTS
    | {
        Concept.NAME,
        Concept.ALL,
        Concept.TABLE,
        Concept.SCHEMA,
        Concept.UNKNOWN,
        Concept.FOREIGN_THING,
        Concept.FOREIGN_VERB,
        Concept.FEATURE,
        Concept.OTHER_STACK,
        Concept.AUDIENCE,
    }
)
"""Words that a negation can be about."""
_VERBS = frozenset({Concept.MAKE, Concept.START, Concept.CONNECT, Concept.NEED, Concept.ASK})
_TANGIBLE = SIDES | OBJECTS
_ASKING_WHO = frozenset({"who", "which", "where", "whose", "whom"})
_USING = frozenset({"use", "call", "calls", "consume", "consumes", "hit", "uses"})
"""Verbs that describe, and order nothing to be made when they stand at the head."""
_PREDICATES = frozenset({"is", "are", "was", "were", "has", "have", "exist", "exists", "existed"})
_MAKING = frozenset({Concept.MAKE, Concept.START, Concept.CONNECT})
_DOERS = _VERBS | _TANGIBLE | {Concept.SUBJECT}
_RESTART = _VERBS - {Concept.ASK} | {Concept.ONLY, Concept.FOREIGN_VERB}
"""Words that open a new request in the middle of a clause."""
_NOW = frozenset({"now", "jetzt", "nun", "ahora", "maintenant"})
"""Words that open a clause where one may begin, and mean nothing elsewhere."""
_AUXILIARY = frozenset(
    {"don't", "dont", "do not", "doesn't", "cannot", "can't", "won't", "isn't", "aren't", "never"}
)
"""Negations of a verb: behind a noun they say what it does not do."""
_THIRD_PERSON = frozenset(
    "generates creates builds makes implements develops adds provides gives exposes scaffolds "
    "bootstraps connects serves offers lets allows enables manages initialises initializes".split()
)
"""Verbs that tell what somebody or something does."""
_OWNERS = frozenset(
    "our my your their unser unsere unseren mein meine notre nos mon nuestro nuestra mi".split()
)
_PAST = frozenset({"built", "made", "written", "did"})
_WEAK = frozenset({Concept.FILLER, Concept.AND, Concept.ONLY})
_STATING = frozenset({Concept.IS, Concept.DONE, Concept.SUBJECT, Concept.QUESTION})
_COUNTED = frozenset({Concept.TABLE, Concept.SCHEMA, Concept.ALL, Concept.EVERYTHING})


class Mode(StrEnum):
    """How a clause is meant."""

    REQUEST = "request"
    QUESTION = "question"
    STATEMENT = "statement"


@dataclass(slots=True)
class Segment:
    """A stretch of a clause without small words that tie phrases together.

    Attributes:
        lead: What ties it to the one before: AND, OR, WITH, FOR, USE or WHEN; BREAK at the head
            of a clause.
        marks: Its words, fillers left out.
        tie: The last of the words that lead to it.
        owned: Whether "our" or the like is in it.
        by_subject: Whether a pronoun leads to it ("the API you built").
        comma: Whether only a comma or the like leads to it.
        linked: Whether an "and" is among what leads to it.
        negated: Whether it says what is not wanted.
        later: Whether it is postponed, for a negation.
        shaky: Whether it is unclear how far the negation reaches.
        context: Whether it only describes what the clause is about.
    """

    lead: Concept
    marks: tuple[Mark, ...]
    tie: str = ""
    owned: bool = False
    by_subject: bool = False
    comma: bool = False
    linked: bool = False
    negated: bool = False
    later: bool = False
    shaky: bool = False
    context: bool = False

    def has(self, concepts: Iterable[Concept]) -> bool:
        """Say whether a word of these parts is in it."""
        wanted = frozenset(concepts)
        return any(mark.concept in wanted for mark in self.marks)

    @property
    def tangible(self) -> bool:
        """Whether it names a side or an object."""
        return self.has(_TANGIBLE)


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


@dataclass(slots=True)
class _Draft:
    """A segment in the making."""

    leads: list[Mark] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def finish(self) -> Segment:
        concepts = {mark.concept: None for mark in self.leads}
        telling = [c for c in concepts if c not in (Concept.AND, Concept.NOT, Concept.LATER)]
        plain = Concept.AND if Concept.AND in concepts else Concept.BREAK
        return Segment(
            lead=telling[-1] if telling else plain,
            marks=tuple(mark for mark in self.marks if mark.concept is not Concept.FILLER),
            owned=any(mark.text in _OWNERS for mark in self.marks),
            tie=self.leads[-1].text if self.leads else "",
            by_subject=any(mark.concept is Concept.USE and mark.relative for mark in self.leads),
            comma=bool(concepts) and all(mark.text == "," for mark in self.leads),
            linked=Concept.AND in concepts,
            negated=Concept.NOT in concepts or Concept.LATER in concepts,
            later=Concept.LATER in concepts,
        )


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
        elif mark.text == ":" and any(told.concept is Concept.NOT for told in part):
            part.append(Mark(Concept.AND, ":"))
        elif mark.concept in (Concept.BREAK, Concept.BUT) or mark.text == "?":
            found.extend(_clauses_of(part, asked=mark.text == "?", listing=colon))
            part, colon = [], mark.text == ":"
        else:
            part.append(mark)
    return [*found, *_clauses_of(part, asked=False, listing=colon)]


def _excepts(part: Sequence[Mark], following: Sequence[Mark]) -> bool:
    """Say whether "but" takes something from all ("every table but users")."""
    after = next((mark.concept for mark in following if mark.concept is not Concept.FILLER), None)
    denied = after in (Concept.NOT, Concept.FOREIGN_VERB, None)
    return bool(part) and part[-1].concept in _COUNTED and not denied


def _clauses_of(part: Sequence[Mark], *, asked: bool, listing: bool) -> list[Clause]:
    """Make clauses of what stands between two full stops."""
    told: list[Clause] = []
    for piece in _pieces(part):
        segments = _in_context(_negated(_segments(piece)))
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
    if told & _STATING and opening in _VERBS:
        return True
    following = {mark.concept for mark in stretch}
    asks = bool(following & (_VERBS | {Concept.NEEDED, Concept.ONLY}))
    return comma and (Concept.DONE in following or (Concept.DONE in told and asks))


def _until_comma(marks: Sequence[Mark]) -> list[Mark]:
    stretch: list[Mark] = []
    for mark in marks:
        if mark.text == "," and stretch:
            break
        stretch.append(mark)
    return stretch


def _segments(part: Sequence[Mark]) -> list[Segment]:
    drafts = [_Draft()]
    for mark in part:
        lead = mark.concept in _LEADS or _relative(mark, drafts[-1])
        if lead and drafts[-1].marks:
            drafts.append(_Draft())
        if lead:
            tie = mark if mark.concept in _LEADS else Mark(Concept.USE, mark.text, relative=True)
            drafts[-1].leads.append(tie)
        else:
            drafts[-1].marks.append(mark)
    return [draft.finish() for draft in drafts if draft.marks or draft.leads]


def _relative(mark: Mark, draft: _Draft) -> bool:
    """Say whether a pronoun opens a relative clause ("the API you built")."""
    said = {before.concept for before in draft.marks}
    return mark.concept is Concept.SUBJECT and bool(said & _TANGIBLE) and not said & _VERBS


def _negated(segments: Sequence[Segment]) -> list[Segment]:
    """Spread each negation over the segments that it is about."""
    spread: list[Segment] = []
    active = False
    for at, segment in enumerate(segments):
        if segment.negated:
            active = True
            if not _something_follows(segments, at):
                _negate_backwards(spread)
                active = False
        elif active and segment.lead in (Concept.AND, Concept.OR, Concept.BREAK):
            active = _still_negated(segment, spread)
        segment.shaky = active and segment.comma and segment.tangible and not segment.negated
        segment.negated = active
        spread.append(segment)
    return spread


def _something_follows(segments: Sequence[Segment], at: int) -> bool:
    """Say whether a negation has something behind it to be about."""
    for following in segments[at:]:
        if following is not segments[at] and following.lead is Concept.AND:
            return False
        if following.has(_EVIDENCE - {Concept.UNKNOWN} if segments[at].later else _EVIDENCE):
            return True
    return False


def _negate_backwards(spread: list[Segment]) -> None:
    """Negate what stands before ("the pages are not needed"), back to the last "and"."""
    for segment in reversed(spread):
        segment.negated = True
        if segment.lead is Concept.AND:
            break


def _still_negated(segment: Segment, before: Sequence[Segment]) -> bool:
    """Say whether a negation goes on behind an "and" or a comma."""
    if segment.has(_RESTART):
        return False
    asked = any(told.tangible and not told.negated for told in before)
    return not segment.comma or asked


def _in_context(segments: Sequence[Segment]) -> list[Segment]:
    """Tell the segments that ask for something from those that only describe it."""
    told: list[Segment] = []
    context: Concept | None = None
    for segment in segments:
        context = _context_of(segment, context, told)
        segment.context = context is not None
        told.append(segment)
    return told


def _context_of(
    segment: Segment, context: Concept | None, before: Sequence[Segment]
) -> Concept | None:
    if segment.lead is Concept.WHEN:
        return Concept.WHEN
    if segment.lead is Concept.USE:
        asked = any(told.tangible and not told.context for told in before)
        if asked or segment.tie in _USING:
            return Concept.USE
        return context if context and not segment.has(_RESTART) else None
    if context is None or segment.lead is Concept.FOR:
        return context
    if segment.has(_RESTART) or (context is Concept.WHEN and segment.linked):
        return None
    if segment.lead in (Concept.AND, Concept.OR) and segment.tangible:
        return None
    return context


def _mode(part: Sequence[Mark], segments: Sequence[Segment], *, asked: bool) -> Mode:
    """Tell requests from questions and statements."""
    spoken = [mark for segment in segments if not segment.context for mark in segment.marks]
    wished = any(mark.concept in (Concept.NEED, Concept.ASK) for mark in spoken)
    opening = next((m for m in part if m.concept not in _WEAK), None)
    asks = opening is not None and (
        opening.concept is Concept.QUESTION or (asked and opening.text in _ASKING_WHO)
    )
    if asks or (asked and not wished):
        return Mode.QUESTION
    if _says_what_it_does_not(part):
        return Mode.STATEMENT
    heads = [mark for part in segments if part.lead is not Concept.FOR for mark in part.marks]
    if _is_statement(spoken, {mark.concept for mark in heads}, wished=wished):
        return Mode.STATEMENT
    return Mode.REQUEST


def _is_statement(spoken: Sequence[Mark], heads: set[Concept], *, wished: bool) -> bool:
    said = {mark.concept for mark in spoken}
    if Concept.NEEDED in said:
        return False
    if Concept.IS in said:
        return not _wished_about(spoken)
    if any(mark.concept is Concept.DONE and mark.text.split()[0] in _PREDICATES for mark in spoken):
        return True
    if wished:
        return False
    if Concept.QUESTION in said or (Concept.DONE in said & heads and not _orders(spoken)):
        return True
    return _told_of_somebody(spoken)


def _orders(spoken: Sequence[Mark]) -> bool:
    """Say whether a verb asks for something, instead of telling what was done."""
    return any(mark.concept in _MAKING and not _past(mark) for mark in spoken)


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
        if mark.concept in _VERBS or mark.concept in (Concept.AND, Concept.NEEDED):
            return False
        if mark.concept is Concept.NOT and mark.text in _AUXILIARY:
            return any(before.concept in _TANGIBLE for before in part[:at])
    return False
