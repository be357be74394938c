"""What keeps a text from being a plain request, in one table.

The reading (`reading`) says what a text would ask for if all of it were meant so. Here is what must
not be in it for that to be believed: words that may turn the meaning, remarks and circumstances
that were not understood, and phrases that only mention what they name. One finding is enough; the
text is left to the model or to a person.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from crudflow.domain.routing.clauses import AUXILIARY, Clause, Mode
from crudflow.domain.routing.concepts import (
    ASKING,
    OBJECTS,
    OFFERED,
    SIDES,
    SPECIFIC,
    TABLES,
    TANGIBLE,
    Concept,
    Mark,
)
from crudflow.domain.routing.mentions import (
    ABOUT,
    AS,
    GENITIVE,
    GIVEN,
    look,
    marks_of,
    mention,
    possession,
    words_of,
    work,
)
from crudflow.domain.routing.segments import Segment

_STRANGE = frozenset(
    {Concept.UNKNOWN, Concept.FOREIGN_VERB, Concept.FOREIGN_THING, Concept.OTHER_STACK}
    | {Concept.QUESTION, Concept.QUALITY}
)
"""Words that a remark is not understood with."""
_SAYING = frozenset(Concept) - {Concept.ASK, Concept.ONLY}
"""Words that say something; the others only ask politely."""
_POLITE = frozenset({Concept.ASK, Concept.ONLY})
_STATE = frozenset({Concept.DONE, Concept.NEEDED})
_OF_ROWS = frozenset({Concept.EDIT, Concept.MANAGE, Concept.CRUD, Concept.ALL, Concept.TABLE})
"""Words that a table of unknown name may follow in a purpose ("to edit students")."""
_JUDGED = frozenset({Concept.QUALITY, Concept.IS})
"""Words that say how something is."""
_ON_BEHALF = frozenset("for fur pour para".split())
_MEANS = frozenset("via over through by per uber mit par mediante por".split())
_PARTICLES = frozenset(
    "ab aus vor durch unter weg in out up down off over away by at of from into onto um".split()
)
"""Second parts that turn a verb into another one ("baue ... ab", "turn ... down")."""
_MAY_DANGLE = frozenset("for fur pour para auf an um als".split())
_PLACES = frozenset("in inside within from im dans en dentro".split())
_CALLING = frozenset("call calls calling use uses using consume consumes hit".split())
_SAID = frozenset({Concept.DONE, Concept.NEED, Concept.IS, Concept.FOREIGN_VERB})
"""Words that say something of the tables before them."""
_DOES = frozenset({"reach", "access", "manage", "maintain", "administer"})
_PIECES = frozenset({Concept.CODE, Concept.VIEW})
_ASKED_OF_US = frozenset({Concept.MAKE, Concept.START, Concept.ASK})
_WANTED = frozenset("want wants wanted asked asks would wishes wish requests".split())
_OF = GENITIVE | frozenset("on zu sur sobre".split())
_BAD = frozenset({"slow", "broken", "ugly", "buggy", "dirty", "hard"})
"""Words that no plain request has for what is to be made."""
_OTHERS = frozenset("they he she it somebody someone er jemand alguien ils elles".split())
"""Pronouns of others: what they want, or are wanted to do, is no request to us."""


def objections(clauses: Sequence[Clause]) -> list[str]:
    """Return why a text is no plain request, in words; nothing if it may be one.

    Args:
        clauses: The clauses of the text.
    """
    found: list[str] = []
    bare = [mark for clause in clauses for mark in marks_of(clause) if mark.concept in _SAYING]
    if len(bare) == 1 and bare[0].concept in OBJECTS and " " not in bare[0].text:
        found.append(f"a word alone, of which nothing is said: '{bare[0].text}'")
    wishes = _only_others_wish(clauses)
    if wishes:
        found.append(f"what others want or do: '{' '.join(wishes)}'")
    for before, clause in zip((None, *clauses), clauses, strict=False):
        if before and clause.listing and _tells(before):
            found.append(f"told, not asked for: '{' '.join(words_of(marks_of(clause)))}'")
        if before and clause.mode is Mode.REQUEST and _settles(clause):
            found.append(f"says that it is there already: '{' '.join(words_of(marks_of(clause)))}'")
        for why, check in CHECKS:
            words = check(clause)
            if words:
                found.append(f"{why}: '{' '.join(words)}'")
    return found


def _only_others_wish(clauses: Sequence[Clause]) -> list[str]:
    """Find a wish of somebody else's that nobody asks us to fulfil ("the team wants pages").

    What people need is to be made, as long as it is named; what they want may be told.
    """
    told: list[str] = []
    for clause in clauses:
        for before, mark in pairwise((None, *marks_of(clause))):
            asks = mark is not None and mark.concept in _ASKED_OF_US
            if mark is None or (asks and not told):
                continue
            if asks:
                return []
            wished = mark.concept is Concept.NEED and mark.text.split()[0] in _WANTED
            if wished and before is not None and before.concept is Concept.AUDIENCE:
                told = [before.text, mark.text]
    return told


def _tells(clause: Clause) -> bool:
    """Say whether what a colon follows tells how something is ("broken: ...")."""
    said = {mark.concept for mark in marks_of(clause)}
    return clause.mode is Mode.STATEMENT or said == {Concept.QUALITY}


def _settles(clause: Clause) -> bool:
    """Say whether a clause only says that something is done ("...: 12 of 24 done")."""
    said = {mark.concept for mark in marks_of(clause)}
    return Concept.DONE in said and not said & (ABOUT | ASKING)


def _asides(clause: Clause) -> list[str]:
    """Find words of talk in a request ("enough of the pages")."""
    asides = [word for segment in clause.segments for word in segment.asides]
    about = any(segment.has(ABOUT | ASKING) for segment in clause.segments)
    return asides if (about or clause.listing) and clause.mode is Mode.REQUEST else []


def _remark(clause: Clause) -> list[str]:
    """Find a remark that is neither about the work nor free of strange words."""
    if clause.mode is not Mode.STATEMENT:
        return []
    marks = marks_of(clause)
    said = {mark.concept for mark in marks}
    asides = any(segment.asides for segment in clause.segments)
    clear = bool(said & (ABOUT | _STATE)) and not said & _STRANGE and not asides
    return [] if clear else words_of(marks)


def _circumstance(clause: Clause) -> list[str]:
    """Find a circumstance that does more than to say what is there ("now that X is done")."""
    for segment in clause.segments:
        said = {mark.concept for mark in segment.marks}
        there = Concept.DONE in said and not said & _STRANGE
        given = bool(said) and said <= GIVEN
        if segment.lead is Concept.WHEN and said and not (there or given):
            return [segment.tie, *words_of(segment.marks)]
    return []


def _purpose(clause: Clause) -> list[str]:
    """Find a purpose that is about nothing known, or says how something is ("that are slow")."""
    for at, segment in enumerate(clause.segments):
        if not segment.context or segment.lead is Concept.WHEN:
            continue
        if segment.tie in _CALLING and not segment.marks and not segment.by_subject:
            continue
        if segment.lead is Concept.AND and {m.concept for m in segment.marks} <= _POLITE:
            continue
        said = [mark for part in clause.segments[at:] if part.context for mark in part.marks]
        called = clause.segments[at + 1 : at + 2] and clause.segments[at + 1].tie in _CALLING
        about = called or any(mark.concept in ABOUT for mark in said) or _row_named(said)
        if not about or segment.has(_JUDGED) or _strange_word(segment.marks):
            return [segment.tie, *words_of(segment.marks)]
    return []


def _row_named(marks: Sequence[Mark]) -> bool:
    """Say whether an unknown word stands where a table's name would ("to edit students")."""
    return any(
        mark.concept is Concept.UNKNOWN and before.concept in _OF_ROWS
        for before, mark in pairwise(marks)
    )


def _strange_word(marks: Sequence[Mark]) -> bool:
    """Say whether an unknown word is among marks that stands where no table's name would."""
    pairs = pairwise((None, *marks))
    return any(
        mark.concept is Concept.UNKNOWN and (before is None or before.concept not in _OF_ROWS)
        for before, mark in pairs
        if mark
    )


def _dangling(clause: Clause) -> list[str]:
    """Find a preposition that nothing follows, as of a verb of two parts ("baue ... ab")."""
    for segment in clause.segments:
        idle = {mark.concept for mark in segment.marks} <= {Concept.QUALITY}
        if segment.lead is Concept.FOR and idle and segment.tie not in _MAY_DANGLE:
            return [segment.tie, *words_of(segment.marks)]
    last = clause.segments[-1] if clause.segments else None
    if last and last.tie == "um" and any(m.text.startswith("setz") for m in marks_of(clause)):
        return []
    if last and last.lead is Concept.FOR and not last.marks and last.tie in _PARTICLES:
        return [last.tie]
    return []


def _form(clause: Clause) -> list[str]:
    """Find another form in which something is wanted ("endpoints as a service")."""
    named = shown = False
    rows = True
    for segment in clause.segments:
        formed = segment.tangible or segment.has({Concept.UNKNOWN})
        same = rows and segment.has(OFFERED)
        over = shown and segment.tie in _MEANS and segment.has(OFFERED)
        if over or (named and segment.tie in AS and formed and not same):
            return [segment.tie, *words_of(segment.marks)]
        named = named or segment.has(SPECIFIC | SIDES)
        rows = rows and not segment.has(TANGIBLE - {Concept.CRUD, Concept.BACK, Concept.BACK_TECH})
        shown = shown or segment.has({Concept.PAGE, Concept.VIEW})
    return []


def _state(clause: Clause) -> list[str]:
    """Find what is said of tables instead of asked ("... for all tables done")."""
    for at, segment in enumerate(clause.segments):
        anchored = False
        for mark in segment.marks:
            anchored = anchored or mark.concept in TABLES
            said = mark.concept in (_SAID if at else _SAID - {Concept.NEED}) or mark.text in _DOES
            if segment.lead is Concept.FOR and anchored and said:
                return words_of(segment.marks)
    return []


def _piece(clause: Clause) -> list[str]:
    """Find a piece of something that is there, or rows ("half of the pages", "users for ...")."""
    for before, after in pairwise(clause.segments):
        piece = before.marks and before.marks[-1].concept in _PIECES
        piece = piece and not before.has(SPECIFIC - {Concept.VIEW})
        whole = after.has(TANGIBLE - {Concept.VIEW})
        rows = before.has({Concept.NAME}) and not before.tangible and after.tie in _ON_BEHALF
        if rows and before.lead is not Concept.FOR and after.has(SPECIFIC):
            return words_of([*before.marks, *after.marks])
        vague = before.tangible and not before.has(TANGIBLE - {Concept.CODE})
        unclear = vague and after.lead is Concept.FOR and after.has({Concept.UNKNOWN})
        if unclear or (piece and after.lead is Concept.FOR and after.tie in _OF and whole):
            return words_of([*before.marks, *after.marks])
    return []


def _place(clause: Clause) -> list[str]:
    """Find a place that only the writer knows ("in the public module")."""
    for segment in clause.segments:
        vague = segment.has({Concept.CODE}) and not segment.has(TANGIBLE - {Concept.CODE})
        if segment.tie in _PLACES and vague:
            return [segment.tie, *words_of(segment.marks)]
    return []


def _wired(clause: Clause) -> list[str]:
    """Find a connection to the database, which is none of the frontend's."""
    marks = marks_of(clause)
    said = {mark.concept for mark in marks}
    wired = {Concept.CONNECT, Concept.SCHEMA} <= said and not said & SPECIFIC
    return words_of(marks) if wired else []


def _others(clause: Clause) -> list[str]:
    """Find a wish of others, or one that others do something ("I need someone to ...")."""
    marks = marks_of(clause)
    for before, mark in pairwise(marks):
        wished = mark.concept is Concept.NEED and mark.text.endswith(" to")
        if before.concept is Concept.NAME and wished:
            return [before.text, mark.text]
    for at, mark in enumerate(marks):
        if mark.concept is Concept.SUBJECT and mark.text in _OTHERS:
            near = marks[max(0, at - 1) : at + 2]
            if any(told.concept is Concept.NEED for told in near):
                return words_of(near)
    return []


def _denial(clause: Clause) -> list[str]:
    """Find a negation that names nothing to leave out ("... but we don't")."""
    denies: list[Segment] = [segment for segment in clause.segments if segment.denies]
    for segment in clause.segments:
        placed = segment.lead is Concept.FOR and not segment.has(ABOUT | {Concept.AUDIENCE})
        only = {mark.concept for mark in segment.marks} == {Concept.FOREIGN_VERB}
        if segment.negated and (placed or only or segment.has({Concept.UNKNOWN})):
            return [segment.tie, *words_of(segment.marks)]
    marks = marks_of(clause)
    if denies and marks and not any(mark.concept in ABOUT | _NAMED for mark in marks):
        return [denies[0].tie, *words_of(marks)]
    return []


def _reach(clause: Clause) -> list[str]:
    """Find orders of which nobody says whether the second is denied ("don't start and build")."""
    denied = False
    for segment in clause.segments:
        opens = bool(segment.marks) and segment.marks[0].concept in _ASKED_OF_US
        if denied and segment.linked and not segment.negated and opens and segment.tie != ",":
            return [segment.tie, *words_of(segment.marks)]
        denied = denied or (segment.denies and segment.tie in AUXILIARY and opens)
    return []


_NAMED = frozenset({Concept.FEATURE, Concept.UNKNOWN, Concept.FOREIGN_THING, Concept.OTHER_STACK})
"""Words that a negation can be about, besides those of the work."""


def _fault(clause: Clause) -> list[str]:
    """Find what is wrong with something, or where it is missing ("slow", "not in the menu")."""
    marks = marks_of(clause)
    needed = any(mark.concept is Concept.NEEDED for mark in marks)
    for segment in clause.segments:
        bad = [mark.text for mark in segment.marks if mark.text in _BAD]
        shown = segment.lead is Concept.FOR and segment.has({Concept.FEATURE})
        if bad or (needed and shown):
            return bad or [segment.tie, *words_of(segment.marks)]
    return []


CHECKS: tuple[tuple[str, Callable[[Clause], list[str]]], ...] = (
    ("words that may turn the meaning", _asides),
    ("a remark that is not understood", _remark),
    ("a circumstance that is not understood", _circumstance),
    ("a purpose that is not understood", _purpose),
    ("only mentions it", mention),
    ("only mentions it", possession),
    ("may be about something that is there", look),
    ("may be about something that is there", work),
    ("a verb of two parts, or a sentence that breaks off", _dangling),
    ("asks for it in another form", _form),
    ("says how something is", _state),
    ("says what is wrong with it", _fault),
    ("a part of it, or a list of them?", _piece),
    ("where is that?", _place),
    ("connects something to the database", _wired),
    ("what others want or do", _others),
    ("takes back what was said", _denial),
    ("unclear how far a denial reaches", _reach),
)
"""What is found against a plain request, and how."""
