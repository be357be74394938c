"""Takes out the remarks that change nothing about a request, and settles those that limit it.

"so that the team can build on it", "we'll add the endpoints later", "on top of them": closed forms,
matched against the words of a whole remark up to its end. A form that holds any other word is none
of these, and stays in the text for the checks to find.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from crudflow.domain.routing.concepts import (
    LINKS,
    OBJECTS,
    SIDES,
    TANGIBLE,
    TECHNOLOGIES,
    Concept,
    Mark,
)
from crudflow.domain.routing.settling.parts import as_setup, is_part
from crudflow.domain.routing.settling.remark_forms import (
    AMONG,
    BESIDE,
    CLIENTS,
    DENIED,
    ENDED,
    FOUND,
    GROUND,
    IDLE,
    LATER,
    LISTED,
    NOTHING,
    PAGES,
    POSTPONED,
    REMARKS,
    SCOPE,
    SEEN,
    SIDED,
    THAT_IS,
    WISH,
)

_PATTERNS = tuple((means, re.compile(rf"(?<!\S){form}(?!\S)")) for means, form in REMARKS)
_ANY = re.compile(rf"(?<!\S)(?:{'|'.join(form for _, form in REMARKS)})(?!\S)")
"""All of them in one: most texts hold no remark at all, and need not be searched for each.

Where a word begins is looked for once, not once for each form."""
_PLAINLY: Mapping[str, tuple[Mark, ...]] = {
    IDLE: (),
    LATER: (Mark(Concept.LATER, "come later"),),
    THAT_IS: (Mark(Concept.BREAK, ":"),),
    SEEN: (Mark(Concept.SCREEN, "visible part"),),
    BESIDE: (Mark(Concept.WITH, "with"),),
    PAGES: (Mark(Concept.PAGE, "what users see"),),
    CLIENTS: (Mark(Concept.FRONT, "frontend"), Mark(Concept.CLIENT, "what calls the api")),
    WISH: (Mark(Concept.NEED, "we need"),),
    FOUND: (Mark(Concept.START, "set up"),),
}
"""What stands for remarks that mean the same wherever they stand."""
_BEGUN = SIDES | {Concept.SETUP, Concept.PROJECT, Concept.APP}
_ONE = frozenset("a an new fresh empty blank basic".split())
_IN_IT = re.compile(r"(?<!\S)(?:for|in|into|inside) (?:it|there)(?: please)?(?= [.,?:]|$)")
"""Where something belongs that has been said not to be there yet."""
_MOST = 3
"""Remarks of one form that are settled; a text with more is no plain request."""
_REST = frozenset({"rest", "else", "everything else", "others", "more", "remainder"})
"""Words for all that a text does not name."""


def settle_remarks(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks without idle remarks, and with the others in plain words."""
    kept = list(marks)
    told = _text(kept)
    if not _ANY.search(told):
        return kept
    for means, pattern in _PATTERNS:
        for _ in range(_MOST):
            found = pattern.search(told)
            span = _span(kept, found.span()) if found else None
            if span is None:
                break
            kept[span[0] : span[1]] = _settled(means, kept, span)
            told = _text(kept)
    return kept


def _text(marks: Sequence[Mark]) -> str:
    return " ".join(mark.text for mark in marks)


def _span(marks: Sequence[Mark], chars: tuple[int, int]) -> tuple[int, int] | None:
    """Return which marks characters of their joined texts are, if they are whole marks."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for index, mark in enumerate(marks):
        starts[at] = index
        at += len(mark.text)
        ends[at] = index + 1
        at += 1
    first, last = starts.get(chars[0]), ends.get(chars[1])
    return (first, last) if first is not None and last is not None else None


def _several(marks: Sequence[Mark]) -> bool:
    return sum(mark.concept in OBJECTS for mark in marks) > 1


_SAYS_NOTHING_IF: Mapping[str, Callable[[Sequence[Mark], Sequence[Mark]], bool]] = {
    AMONG: lambda before, _: _several(before),
    LISTED: lambda _, following: _several(following),
    SIDED: lambda before, _: any(mark.concept in SIDES for mark in before),
    ENDED: lambda before, _: any(is_part(mark) for mark in before[-1:]),
}
"""When a remark says nothing, by what stands before it and what follows."""


def _settled(means: str, kept: list[Mark], span: tuple[int, int]) -> list[Mark]:
    """Return what stands for a remark; a set-up that it belongs to is told so."""
    remark = kept[span[0] : span[1]]
    if means in _PLAINLY:
        return list(_PLAINLY[means])
    said_already = _SAYS_NOTHING_IF.get(means)
    if said_already:
        return [] if said_already(kept[: span[0]], kept[span[1] :]) else remark
    if means == POSTPONED:
        return _left_out(remark)
    if means == NOTHING:
        _named_before(remark, kept, span[1])
        return _side_of(remark, kept[span[1] :])
    if means == DENIED:
        things = any(mark.concept in TANGIBLE for mark in remark)
        return [mark for mark in remark if mark.concept is not Concept.NEEDED] if things else []
    if means == SCOPE:
        return [mark for mark in remark if mark.concept not in LINKS | {Concept.NEED}]
    if as_setup(kept, span[0]):
        return []
    if _side_alone(kept[: span[0]]):
        return [Mark(Concept.SETUP, "skeleton")]
    founding = [mark for mark in remark if mark.concept is Concept.START]
    return founding if means == GROUND else remark


def _side_alone(before: Sequence[Mark]) -> bool:
    """Say whether a side is asked for of which there is none yet ("build me a server that ...")."""
    last = [mark for mark in before if mark.concept is not Concept.QUALITY]
    articled = len(last) > 1 and last[-1].concept in (Concept.BACK, Concept.FRONT)
    return articled and (last[-2].text in _ONE or last[-2].concept in TECHNOLOGIES)


def _named_before(remark: Sequence[Mark], kept: list[Mark], start: int) -> None:
    """Settle what a request says of that which nothing is there of yet ("start one", "in it")."""
    following = kept[start:]
    place = _IN_IT.search(_text(following))
    span = _span(following, place.span()) if place else None
    if span:
        kept[start + span[0] : start + span[1]] = []
    if not any(mark.concept in _BEGUN for mark in remark):
        return
    for at in range(start, len(kept) - 2):
        words = [mark.text for mark in kept[at : at + 3]]
        verb = kept[at].concept in (Concept.MAKE, Concept.START) or words[0] == "start"
        if verb and words[1] == "one":
            kept[at + 1] = Mark(Concept.SETUP, "one")
        if words[0] == "fill" and words[1] in ("it", "this") and words[2] == "with":
            filled = (Concept.MAKE, Concept.FILLER, Concept.FILLER)
            kept[at : at + 3] = [Mark(c, w) for c, w in zip(filled, words, strict=True)]


def _side_of(remark: Sequence[Mark], following: Sequence[Mark]) -> list[Mark]:
    """Return the side that nothing is there of yet, where a set-up is asked for without one."""
    sides = [mark for mark in remark if mark.concept in SIDES]
    asked = {mark.concept for mark in following}
    if not sides or asked & SIDES or not asked & {Concept.SETUP, Concept.PROJECT, Concept.PART}:
        return []
    return [*sides, Mark(Concept.BREAK, ":")]


def _left_out(remark: Sequence[Mark]) -> list[Mark]:
    """Turn "we'll add the pages later" into what is meant: "without the pages"."""
    things = [mark for mark in remark[1:] if mark.concept in TANGIBLE | LINKS]
    while things and things[0].concept in LINKS:
        things.pop(0)
    if things:
        return [Mark(Concept.AND, ","), Mark(Concept.NOT, "without"), *things]
    rest = any(mark.text in _REST for mark in remark)
    return [] if rest else list(remark)
