"""Takes out the remarks that change nothing about a request, and settles those that limit it.

"so that the team can build on it", "we'll add the endpoints later", "on top of them": closed forms,
matched against the words of a whole remark up to its end. A form that holds any other word is none
of these, and stays in the text for the checks to find.
"""

import re
from collections.abc import Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark
from crudflow.domain.routing.parts import as_setup

_WHO = (
    r"(?:(?:all|the|our|my|your|other|others|new|back end|front end|backend|frontend|web|mobile|of|"
    r"rest) )*(?:team|teams|people|folks|guys|crew|devs?|developers?|engineers?|designers?|"
    r"colleagues?|others|everyone|everybody|anyone|we|i|you|they|us|me|them)(?: members)?"
)
_SHALL = (
    r"(?: can| could| may| might| will| would|'ll| should be able to| (?:is|are|am|be) able to)"
)
_LATER = (
    r"(?: (?:later|later on|afterwards?|after that|next|next week|next sprint|soon|then|tomorrow|"
    r"today|right away|immediately|at once|from there|locally|quickly|easily|in parallel|"
    r"(?:on|by) (?:mon|tues|wednes|thurs|fri)day|in the next (?:sprint|step)|in later tickets|"
    r"ourselves|themselves|myself|on our own|on their own|by hand))"
)
_THINGS = (
    r"(?:(?:our|the|their|new|more|own|actual|first|individual|other) )*(?:endpoints?|routes?|"
    r"routers?|apis?|screens?|pages?|components?|views?|features?|code|services?|hooks?|models?|"
    r"business logic|logic|stuff|things|functionality)"
)
_WORK = r"(?:work|working|cod(?:e|ing)|develop|developing|implement|implementing|build|building)"
_ADD = r"(?:add|adding|put|putting|write|writing|implement|implementing|plug|plugging)"
_IT = r"(?: (?:it|this|that|there))"
_END = r"(?: (?:please|pls|thanks|thank you))?(?= [.,?:]|$)"
_BEGIN = r"(?:start|begin|go on|carry on|continue)"
_GROUND = (
    rf"(?:(?:{_BEGIN} )?(?:build|building)(?: up)?(?: on| upon| on top of)?{_IT}?|"
    rf"(?:clone|fork|extend|grow|check out){_IT}?|"
    rf"{_BEGIN}(?: {_WORK})?(?: (?:from|with|on|in))?{_IT}?|(?:get|be) (?:started|going)|"
    rf"(?:{_BEGIN} )?{_ADD} {_THINGS}(?: and {_THINGS})?(?: (?:to|into|in|on top of|on){_IT})?)"
)
_STRANDED = (
    rf"(?:build (?:up)?on|build upon|start(?: up| from| with| with uvicorn)?|extend|clone|fork|"
    rf"work (?:on|from|with)|begin with|run|boot|{_ADD} {_THINGS}(?: and {_THINGS})? (?:to|into))"
)
_SOMETHING = r"(?:something|somewhere|a place|a base|a basis|a foundation|a skeleton|one)"
_SO = r"(?:, )?(?:so that|so|in order that)"
_USE = r"(?:use|see|try|test|check|review|open|run|look at|work with|play with|show|demo|explore)"

GROUND = "ground"
"""The purpose of a set-up: what it belongs to is one."""
IDLE = "idle"
"""Nothing that the request depends on."""
POSTPONED = "postponed"
"""What is made later, or by others: it is to be left out."""
LATER = "later"
"""That what stands before comes later."""
THAT_IS = "that is"
"""What follows says the same in other words, as a colon does."""

REMARKS: tuple[tuple[str, str], ...] = (
    (GROUND, rf"{_SO} {_WHO}{_SHALL}? {_GROUND}{_LATER}*{_END}"),
    (
        GROUND,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?|will have) {_SOMETHING} to "
        rf"(?:{_STRANDED}|begin|start)(?: {_WORK})?{_LATER}*{_END}",
    ),
    (
        GROUND,
        rf"{_SO} there(?:'s| is) something to {_STRANDED}(?: with (?:npm run dev|npm start|"
        rf"uvicorn|npm|make))?{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:, )?(?:(?:that|which) )?{_WHO}{_SHALL} {_STRANDED}{_LATER}*{_END}"),
    (
        GROUND,
        rf"(?:for {_WHO} )?to (?:build (?:up)?on|build upon|start from|start with|begin with|"
        rf"work from|extend|clone|grow){_LATER}*{_END}",
    ),
    (
        THAT_IS,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?)(?= an? (?:[^ .,?:]+ ){{1,6}}to (?:start from|build on|"
        r"begin with|work (?:with|from)|extend))",
    ),
    (IDLE, rf"{_SO} {_WHO}{_SHALL} {_USE}(?: (?:it|them|this|that))?(?: out)?{_LATER}*{_END}"),
    (
        POSTPONED,
        rf"[,.:] (?:and )?(?:then )?{_WHO}(?:{_SHALL}| are going to| am going to) (?:then |later )?"
        rf"(?:add|do|write|build|make|create|tackle|handle|take care of|generate)"
        rf"(?P<what>(?: [^ .,?:]+){{1,5}}?){_LATER}+{_END}",
    ),
    (
        LATER,
        r"(?:comes?|will come|follows?|will follow|are|is|will be) (?:done |made |added )?"
        r"(?:in |for |with )(?:a |some |the )?(?:later|next|another) "
        r"(?:ticket|sprint|step|task|story|phase|iteration|release|round)s?",
    ),
    (THAT_IS, r"(?:, )?(?:i e|namely|that is to say|in other words)(?: [.,:])?"),
    (IDLE, r"(?<=,) (?:on top of|next to|alongside) (?:it|them|that|this|these|those)(?= ,)"),
    (IDLE, r"(?:behind|on top of|alongside|around) (?:it|them|these|those)(?= [.,?]|$)"),
    (IDLE, rf"(?<=tables) in (?:it|there){_END}"),
)
"""What a remark amounts to, and its words."""
_PATTERNS = tuple((means, re.compile(rf"(?<!\S){form}(?!\S)")) for means, form in REMARKS)
_REST = frozenset({"rest", "else", "everything else", "others", "more", "remainder"})
"""Words for all that a text does not name."""


def settle_remarks(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks without idle remarks, and with the others in plain words."""
    kept = list(marks)
    for means, pattern in _PATTERNS:
        found = pattern.search(" ".join(mark.text for mark in kept))
        span = _span(kept, found.span()) if found else None
        if span:
            kept[span[0] : span[1]] = _settled(means, kept, span)
    return kept


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


def _settled(means: str, kept: list[Mark], span: tuple[int, int]) -> list[Mark]:
    """Return what stands for a remark; a set-up that it belongs to is told so."""
    remark = kept[span[0] : span[1]]
    if means == IDLE:
        return []
    if means == LATER:
        return [Mark(Concept.LATER, "come later")]
    if means == THAT_IS:
        return [Mark(Concept.BREAK, ":")]
    if means == GROUND:
        grounded = as_setup(kept, span[0])
        return [] if grounded else [mark for mark in remark if mark.concept is Concept.START]
    return _left_out(remark)


def _left_out(remark: Sequence[Mark]) -> list[Mark]:
    """Turn "we'll add the pages later" into what is meant: "without the pages"."""
    things = [mark for mark in remark if mark.concept in OBJECTS | SIDES]
    if things:
        return [Mark(Concept.AND, ","), Mark(Concept.NOT, "without"), *things]
    rest = any(mark.text in _REST for mark in remark)
    return [] if rest else list(remark)
