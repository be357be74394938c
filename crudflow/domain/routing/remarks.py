"""Takes out the remarks that change nothing about a request, and settles those that limit it.

"so that the team can build on it", "we'll add the endpoints later", "on top of them": closed forms,
matched against the words of a whole remark up to its end. A form that holds any other word is none
of these, and stays in the text for the checks to find.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark
from crudflow.domain.routing.openings import (
    ANNOUNCEMENTS,
    ENDLESS,
    FROM_NOTHING,
    ITS,
    MADE_WITH,
    MISSING,
    NOT_YET,
    OWN,
    SCOPES,
    SPANNING,
    WISHES,
    WITHIN,
)
from crudflow.domain.routing.parts import as_setup, is_part
from crudflow.domain.routing.setups import DOINGS, POSTPONING
from crudflow.domain.routing.uses import OTHERWISE, THAT_MEANS, USES, VISIBLE

_WHO = (
    r"(?:(?:all|the|our|my|your|other|others|new|back end|front end|backend|frontend|web|mobile|of|"
    r"rest) )*(?:team|teams|people|folks|guys|crew|devs?|developers?|engineers?|designers?|"
    r"colleagues?|others|everyone|everybody|anyone|we|i|you|they|us|me|them)(?: members)?"
)
_SHALL = (
    r"(?: can| could| may| might| will| would|'ll| should be able to| (?:is|are|am|be) able to)"
)
_TOOL = (
    r"(?:npm run dev|npm start|npm|uvicorn|vite|docker|make|python|one command|a single command)"
)
_DATABASE = r"(?:(?:the|our|a|my) )?(?:database|db|postgres|postgresql|mysql|sqlite)"
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
_ADD = r"(?:add|adding|hang|hook|put|putting|write|writing|implement|implementing|plug|plugging)"
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
    rf"(?:build (?:up)?on|build upon|start from|start with|extend|clone|fork|begin with|"
    rf"work (?:on|from|with)|{_ADD} {_THINGS}(?: and {_THINGS})? (?:to|into|on)|"
    rf"(?:run|boot|start|launch)(?: up)?(?: locally)?(?: with {_TOOL})?)"
)
_SOMETHING = r"(?:something|somewhere|a place|a base|a basis|a foundation|a skeleton|one)"
_SO = r"(?:, )?(?:so that|so|in order that)"
_USE = r"(?:use|see|try|test|check|review|open|run|look at|work with|play with|show|demo|explore)"

_OPENS = r"(?:^|(?<=[.:?] ))"
_NOW = r"(?:for now|for the moment|for the time being|at this (?:stage|point)|at the moment)"
_ROLE = (
    r"(?:(?:tech|team|new|senior|junior|lead|product|project|backend|frontend|back end|front end|"
    r"full stack|api|office|school|web|mobile|software) )*(?:developer|dev|lead|engineer|user|"
    r"owner|admin|administrator|manager|tester|designer|clerk|consumer|architect|client)"
)
_MISSING = r"(?: [^ .,?:]+){1,4}?"
_NOTHING_YET = (
    rf"(?:(?:we|i) (?:don't|do not) have{_MISSING}(?: yet| so far)|"
    rf"there(?:'s| is| are) no{_MISSING}(?: yet| so far)|"
    rf"(?:we|i) have (?:nothing|no{_MISSING})(?: yet| so far)|"
    r"(?:our|the|my)(?: [^ .,?:]+){1,3}? is (?:still |currently )?(?:empty|blank|bare)|"
    r"nothing (?:exists|is there|is in place|has been (?:built|done|generated))(?: yet| so far)?|"
    r"(?:we're|we are|i'm|i am) about to (?:start|begin)(?: (?:development|coding|work|the project|"
    r"implementation|developing|working))?|"
    r"(?:we're|we are|i'm|i am) (?:still |just )?at the (?:very )?(?:beginning|start)|"
    r"(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning)(?: out| an?(?: [^ .,?:]+){1,3}?)?"
    r"(?: from (?:scratch|zero|nothing))?)"
)

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

FOUNDED = "founded"
"""What only a set-up does or has: where none is named, it stays in the text."""
AMONG = "among"
"""Where something belongs that is named together with another thing."""
NOTHING = "nothing yet"
"""That nothing is there yet: of it remains which side is spoken of, if no other is named."""
WISH = "wish"
"""That what follows is wanted."""
FOUND = "found"
"""That what stands before is to be set up."""
SCOPE = "scope"
"""What a change is of: its side remains."""
ENDED = "ended"
"""That a list of parts is not complete; nothing is said by it."""
SIDED = "sided"
"""What says nothing new where a side is named before."""
LISTED = "listed"
"""What says nothing new where a list of several things follows."""
SEEN = "seen"
"""What people see: the pages."""
BESIDE = "beside"
"""That there is nothing but what follows."""

REMARKS: tuple[tuple[str, str], ...] = (
    (
        THAT_IS,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?)(?= an? (?:[^ .,?:]+ ){{1,6}}to (?:start from|build on|"
        r"begin with|work (?:with|from)|extend))",
    ),
    (GROUND, rf"{_SO} {_WHO}{_SHALL}? {_GROUND}{_LATER}*{_END}"),
    (
        GROUND,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?|will have) {_SOMETHING} to "
        rf"(?:{_STRANDED}|begin|start)(?: {_WORK})?{_LATER}*{_END}",
    ),
    (
        GROUND,
        rf"{_SO} there(?:'s| is) something to {_STRANDED}{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:, )?(?:(?:that|which) )?{_WHO}{_SHALL} {_STRANDED}{_LATER}*{_END}"),
    (
        GROUND,
        rf"(?:for {_WHO} )?to (?:build (?:up)?on|build upon|start from|start with|begin with|"
        rf"work from|extend|clone|grow){_LATER}*{_END}",
    ),
    (
        FOUNDED,
        rf"(?:that|which) (?:just |only )?(?:starts?|runs?|boots?|compiles?|builds?)(?: up)?"
        rf"(?: with {_TOOL})?(?: locally| cleanly| out of the box| without errors)?"
        rf"(?:(?: ,| and| , and) (?:(?:connects|talks|is connected) to {_DATABASE}|(?:reads|loads) "
        rf"(?:its )?(?:settings|config|configuration) from (?:the environment|env|env vars)))*"
        rf"(?= [.,?:]| and|$)",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:already )?(?:connected|wired|hooked up|wired up) (?:up )?(?:to|with) "
        rf"{_DATABASE}",
    ),
    (
        WISH,
        rf"{_OPENS}(?:all|what|the (?:only|first|next) thing)(?: that)? (?:i|we)"
        r"(?: really| only| just)? (?:need|want)"
        r"(?: (?:now|right now|first|next|at the moment|for now|today|to have))*"
        r" (?:is|are)(?: the| an?)?",
    ),
    (
        FOUND,
        r"(?:(?:still|now|also|first|next|then) )*(?:should|must|needs? to|ha(?:s|ve) to|"
        r"(?:is|are) to)(?: (?:now|still|first|also))* be (?:set up|scaffold(?:ed)?|"
        rf"initiali[sz]ed?|bootstrap(?:ped)?)(?: (?:first|now|next|soon))*{_END}",
    ),
    (IDLE, rf"{_OPENS}{_NOW}(?: ,)?(?= [^ .,?:])"),
    (FOUNDED, rf"itself{_END}"),
    (
        FOUNDED,
        rf"with everything (?:(?:that )?(?:it|we|you) needs?|needed|required)"
        rf"(?: to (?:start|run|boot|work|get going|get started))?{_END}",
    ),
    (IDLE, rf"{_OPENS}as (?:an?|the|our|your) {_ROLE}(?: ,)?(?= (?:i|we)\b)"),
    (
        FOUNDED,
        rf"[,.:?] (?:so |and )?(?:please |kindly )?(?:scaffold it|set it up|set up it|bootstrap it|"
        rf"initiali[sz]e it)(?: (?:now|for me|for us|soon))*{_END}",
    ),
    (FOUNDED, rf"with (?:nothing but|only|just) the (?:essentials|basics|bare minimum){_END}"),
    (FOUNDED, rf"(?:, )?ready (?:for|to start) (?:development|coding|developing|work){_END}"),
    (
        GROUND,
        rf"{_SO} (?:{_THINGS}|crud|the rest|everything else|more)(?: and {_THINGS})?{_SHALL} be "
        rf"(?:added|built|put|implemented)(?: (?:on top|on it|to it|in))?{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:that|which) {_THINGS}{_SHALL} be (?:added|attached) to{_LATER}*{_END}"),
    (IDLE, rf"first{_END}"),
    (
        IDLE,
        rf"[,.:?] (?:so |and )?(?:please |kindly )?do (?:it|that|this|so)"
        rf"(?: (?:now|for me|for us|soon))*{_END}",
    ),
    (
        IDLE,
        r"(?:(?<=empty )|(?<=bare )|(?<=blank )|(?<=minimal )|(?<=simple )|(?<=small ))but "
        r"(?:working|runnable|running|functional|complete|clean|usable)",
    ),
    (BESIDE, r"with nothing (?:in it |inside )?(?:yet )?(?:but|except|besides|other than)"),
    (FOUNDED, rf"(?:with|,) nothing (?:in it|inside)(?: yet)?{_END}"),
    (NOTHING, rf"(?:^|(?<=[.:?,] )){_NOTHING_YET}(?: [,.:])(?: so(?! please)| and)?"),
    (IDLE, rf"[,.:?] (?:just|only) (?:that|this)(?: for now| for the moment| today)*{_END}"),
    (
        LATER,
        r"(?:comes?|follows?|will (?:come|follow|be done)) (?:next (?:week|month|sprint|time|year)|"
        rf"tomorrow|soon|afterwards?|after that|separately|another (?:day|time)|in (?:a|the) "
        rf"(?:second|next) step|on (?:mon|tues|wednes|thurs|fri)day){_END}",
    ),
    (LATER, rf"to (?:follow|come)(?: later| soon| next)?{_END}"),
    (
        IDLE,
        rf"before {_WHO}{_SHALL}? (?:do|start|begin|go on|write|add|build|make|touch|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {_THINGS})?{_END}",
    ),
    (IDLE, r"before (?:anything|everything|all) else(?: ,)?"),
    (
        IDLE,
        rf"{_OPENS}before {_WHO}{_SHALL}? (?:start|begin|write|add|build|make|do|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {_THINGS})?(?: ,)?(?= (?:we|i|please|let|could|can|kindly)\b)",
    ),
    (IDLE, rf"{_SO} {_WHO}{_SHALL} {_USE}(?: (?:it|them|this|that))?(?: out)?{_LATER}*{_END}"),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?(?:then )?{_WHO}(?:{_SHALL}| (?:are|am) going to) (?:then )?"
        rf"(?:add|do|write|build|make|create|tackle|handle|take care of|generate|ask for|need|want|"
        rf"request|order)"
        rf"(?:(?: [^ .,?:]+){{1,5}}?){_LATER}+{_END}",
    ),
    (
        LATER,
        r"(?:comes?|will come|follows?|will follow|are|is|will be) (?:done |made |added )?"
        r"(?:in |for |with )(?:a |some |the )?(?:later|next|another) "
        r"(?:ticket|sprint|step|task|story|phase|iteration|release|round)s?",
    ),
    (THAT_IS, r"(?:, )?(?:i e|namely|that is to say|in other words)(?: [.,:])?"),
    (IDLE, r"(?<=, )(?:on top of|next to|alongside) (?:it|them|that|this|these|those)(?= ,)"),
    (
        IDLE,
        rf"[,.:?] (?:so |and )?(?:please |kindly |could you )*(?:generate|create|build|make|write|"
        rf"produce|do) (?:all (?:(?:of )?(?:three|four|five|them|these|those|it|this)|the above)|"
        rf"both(?: of them)?)(?: (?:please|now|for me|for us))*{_END}",
    ),
    (IDLE, r"(?<=do )it all(?= :)"),
    (IDLE, r"(?<=incl )\."),
    (IDLE, rf", all (?:in one go|at once|together|in one){_END}"),
    (AMONG, r"(?<=, )(?:and )?(?:finally|lastly|last but not least)"),
    (
        AMONG,
        rf"(?:on top|(?:to|that|which) goe?s? with (?:it|them)|that belongs? to (?:it|them)|"
        rf"(?:(?:that|which) )?(?:it|they|those|these) (?:needs?|uses?|depends? on|rel(?:y|ies) on|"
        rf"requires?)){_END}",
    ),
    (
        POSTPONED,
        r"(?:[,.:] )?(?:and |but )?leave(?: the| out the)?(?: [^ .,?:]+){1,4}? for (?:later|"
        rf"another (?:day|time)|the next (?:sprint|step)){_END}",
    ),
    (IDLE, r", typescript (?:on|enabled|switched on)"),
    (AMONG, r"(?:behind|on top of|alongside|around) (?:it|them|these|those)(?= [.,?]| for|$)"),
    (AMONG, rf"(?<=tables )in (?:it|there){_END}"),
)
"""What a remark amounts to, and its words."""
_FORMS = (
    *((POSTPONED, form) for form in OTHERWISE),
    (THAT_IS, THAT_MEANS),
    *((SEEN, form) for form in VISIBLE),
    *((SCOPE, form) for form in SCOPES),
    *((IDLE, form) for form in ANNOUNCEMENTS),
    *((WISH, form) for form in WISHES),
    *((NOTHING, form) for form in MISSING),
    (ENDED, ENDLESS),
    *((POSTPONED, form) for form in (*NOT_YET, OWN)),
    (SIDED, MADE_WITH),
    (LISTED, SPANNING),
    (IDLE, FROM_NOTHING),
    *((FOUNDED, form) for form in DOINGS),
    *((POSTPONED, form) for form in POSTPONING),
    *((IDLE, form) for form in USES),
    *REMARKS,
    *((AMONG, form) for form in ITS),
)
_PATTERNS = tuple((means, re.compile(rf"(?<!\S){form}(?!\S)")) for means, form in _FORMS)
_ANY = re.compile("|".join(rf"(?<!\S)(?:{form})(?!\S)" for _, form in _FORMS))
"""All of them in one: most texts hold no remark at all, and need not be searched for each."""
_PLAINLY: Mapping[str, tuple[Mark, ...]] = {
    IDLE: (),
    LATER: (Mark(Concept.LATER, "come later"),),
    THAT_IS: (Mark(Concept.BREAK, ":"),),
    SEEN: (Mark(Concept.SCREEN, "visible part"),),
    BESIDE: (Mark(Concept.WITH, "with"),),
    WISH: (Mark(Concept.NEED, "we need"),),
    FOUND: (Mark(Concept.START, "set up"),),
}
"""What stands for remarks that mean the same wherever they stand."""
_LINKS = frozenset({Concept.AND, Concept.OR})
_BEGUN = SIDES | {Concept.SETUP, Concept.PROJECT, Concept.APP}
_ONE = frozenset("a an new fresh empty blank basic".split())
_TECHNOLOGIES = frozenset({Concept.BACK_TECH, Concept.FRONT_TECH})
_IN_IT = re.compile(rf"(?<!\S){WITHIN}")
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
    if means == SCOPE:
        return [mark for mark in remark if mark.concept not in _LINKS | {Concept.NEED}]
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
    return articled and (last[-2].text in _ONE or last[-2].concept in _TECHNOLOGIES)


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
    if not sides or asked & SIDES or not asked & {Concept.SETUP, Concept.PROJECT}:
        return []
    return [*sides, Mark(Concept.BREAK, ":")]


def _left_out(remark: Sequence[Mark]) -> list[Mark]:
    """Turn "we'll add the pages later" into what is meant: "without the pages"."""
    things = [mark for mark in remark[1:] if mark.concept in OBJECTS | SIDES | _LINKS]
    while things and things[0].concept in _LINKS:
        things.pop(0)
    if things:
        return [Mark(Concept.AND, ","), Mark(Concept.NOT, "without"), *things]
    rest = any(mark.text in _REST for mark in remark)
    return [] if rest else list(remark)
