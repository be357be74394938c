"""Cuts a clause into segments that are tied by small words, and tells what they are worth.

"Backend CRUD APIs for all tables, not the UI pages" has three segments: the first without a lead,
one led by FOR, and one led by AND (the comma) that is negated.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crudflow.domain.routing.concepts import ASKING, LINKS, OBJECTS, SIDES, TANGIBLE, Concept, Mark

"""Words that name a side or an object."""
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
_USING = frozenset({"use", "call", "calls", "consume", "consumes", "hit", "uses"})
"""Verbs that describe, and order nothing to be made when they stand at the head."""
_RESTART = ASKING - {Concept.ASK} | {Concept.ONLY, Concept.FOREIGN_VERB}
"""Words that open a new request in the middle of a clause."""
_NEXT = frozenset({"then", "and then", "after that", "afterwards", "followed by"})
"""Links to what is to be made after something, and not left out with it."""
_OWNERS = frozenset(
    "our my your their unser unsere unseren mein meine notre nos mon nuestro nuestra mi "
    "these this those diese dieser dieses ces cette ce estas estos este esta".split()
)


@dataclass(slots=True)
class Segment:
    """A stretch of a clause without small words that tie phrases together.

    Attributes:
        lead: What ties it to the one before: AND, OR, WITH, FOR, USE or WHEN; BREAK at the head
            of a clause.
        marks: Its words, fillers left out.
        tie: The last of the words that lead to it.
        asides: Its words of talk.
        owned: Whether "our", "these" or the like is in it.
        by_subject: Whether a pronoun leads to it ("the API you built").
        comma: Whether only a comma or the like leads to it.
        linked: Whether an "and" is among what leads to it.
        negated: Whether it says what is not wanted.
        denies: Whether a negation or a postponement leads to it.
        later: Whether it is postponed, for a negation.
        shaky: Whether it is unclear how far the negation reaches.
        context: Whether it only describes what the clause is about.
    """

    lead: Concept
    marks: tuple[Mark, ...]
    tie: str = ""
    asides: tuple[str, ...] = ()
    owned: bool = False
    by_subject: bool = False
    comma: bool = False
    linked: bool = False
    negated: bool = False
    denies: bool = False
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
        return self.has(TANGIBLE)


@dataclass(slots=True)
class _Draft:
    """A segment in the making."""

    leads: list[Mark] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    @property
    def denies(self) -> bool:
        """Whether a negation or a postponement leads to it."""
        return any(mark.concept in (Concept.NOT, Concept.LATER) for mark in self.leads)

    def finish(self) -> Segment:
        concepts = [mark.concept for mark in self.leads]
        telling = [c for c in concepts if c not in (Concept.NOT, Concept.LATER)]
        return Segment(
            lead=telling[-1] if telling else Concept.BREAK,
            marks=tuple(mark for mark in self.marks if mark.concept is not Concept.FILLER),
            asides=tuple(mark.text for mark in self.marks if mark.aside),
            owned=any(mark.text in _OWNERS for mark in self.marks),
            tie=self.leads[-1].text if self.leads else "",
            by_subject=any(mark.concept is Concept.USE and mark.relative for mark in self.leads),
            comma=bool(concepts) and all(mark.text == "," for mark in self.leads),
            linked=Concept.AND in concepts,
            negated=Concept.NOT in concepts or Concept.LATER in concepts,
            denies=self.denies,
            later=Concept.LATER in concepts,
        )


def segments_of(part: Sequence[Mark]) -> list[Segment]:
    """Cut a clause into segments, with negations spread and contexts told apart."""
    return _in_context(_negated(_cut(part)))


def _cut(part: Sequence[Mark]) -> list[Segment]:
    drafts = [_Draft()]
    for mark in part:
        lead = mark.concept in _LEADS or _relative(mark, drafts[-1])
        if lead and (drafts[-1].marks or (mark.concept in LINKS and drafts[-1].denies)):
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
    return mark.concept is Concept.SUBJECT and bool(said & TANGIBLE) and not said & ASKING


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
        apart = following.lead is Concept.AND and following.tie != ":"
        if following is not segments[at] and apart:
            return False
        if following.has(_EVIDENCE - {Concept.UNKNOWN} if segments[at].later else _EVIDENCE):
            return True
    return False


def _negate_backwards(spread: list[Segment]) -> None:
    """Negate what stands before ("the pages are not needed"), back to the last comma."""
    for segment in reversed(spread):
        segment.negated = True
        if segment.comma:
            break


def _still_negated(segment: Segment, before: Sequence[Segment]) -> bool:
    """Say whether a negation goes on behind an "and" or a comma."""
    if segment.has(_RESTART) or segment.tie in _NEXT:
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
    if segment.lead in LINKS and segment.tangible:
        return None
    return context
