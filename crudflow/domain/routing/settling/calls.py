"""Puts what calls an API, and what an API is called by, into the one form that is read.

"The code that talks to the API", "wrap the endpoints in hooks" and "let the frontend call the API"
ask for clients without naming any. Each is a closed form: a word more, and it stays as it stands.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import (
    FRONTS,
    NAMED,
    OFFERED,
    SERVED,
    SIDES,
    VIEWS,
    Concept,
    Mark,
)
from crudflow.domain.routing.settling.neighbours import (
    ENDS,
    Settler,
    after,
    before,
    clause_before,
    concept_at,
    idle,
    idle_all,
    opens_clause,
    past_all,
    settle_all,
)

_ADDING = frozenset({"add", "adding"})
_LET_CALL = frozenset("call calls calling consume consumes consuming use uses using".split())
_TALKING = frozenset({"talk to", "talks to", "talking to"})
_PLAIN_CODE = frozenset(
    {
        "code",
        "glue code",
        "glue",
        "bridge",
        "functions",
        "funciones",
        "fonctions",
        "logic",
        "modules",
        "module",
        "stuff",
        "layer",
    }
)
_VERBS_LAST = frozenset(
    "aufruft anspricht nutzt verwendet konsumiert aufrufen ansprechen nutzen verwenden konsumieren "
    "benutzen".split()
)
_OPENING = frozenset(
    {Concept.MAKE, Concept.START, Concept.ASK, Concept.NEED, Concept.USE, Concept.FOR}
)
"""What makes of a verb at the end of a clause something else than what is asked for."""
_RELATIVES = frozenset({"die", "das", "der", "welche"})
_NEEDS = frozenset({"need", "needs", "needs to have", "has to", "have to", "needs to", "should"})
_LACKS = frozenset({"need", "needs", "needs to have"})
_BEFORE_API = frozenset({Concept.FILLER, Concept.CRUD, Concept.QUALITY, Concept.WHOLE})
_WRAPPING = frozenset({"wrap", "wrapping"})
_IN = frozenset({"in", "into", "with", "inside"})
_LOADING = frozenset("load loads fetch save store read write get retrieve".split())
_LETTING = frozenset({"let", "have", "make"})
_TURNED = frozenset({"translate", "transform", "convert", "map"})
_OFFERING = frozenset("offer provide expose serve support have handle".split())
_PLACES = frozenset("in on within im dans en".split())
_OF_TABLES = frozenset({Concept.NAME, Concept.ALL, Concept.TABLE, Concept.AND})
_HOSTS = SIDES | {Concept.APP}


def settle_calls(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all that calls an API put into plain form."""
    return settle_all(marks, _SETTLERS)


def _for_use(marks: list[Mark], at: int) -> None:
    """Leave out that something is for use ("for use in React", "for the frontend to use")."""
    if marks[at].concept is not Concept.USE or at == 0:
        return
    following = concept_at(marks, after(marks, at))
    if marks[at - 1].text == "for" and following is Concept.FOR:
        idle(marks, at)
        idle(marks, at - 1)


def _wrapped(marks: list[Mark], at: int) -> None:
    """Name what something is wrapped in first ("wrap the endpoints in hooks")."""
    if not opens_clause(marks[:at]):
        return
    end = next((n for n in range(at, len(marks)) if _cuts(marks[n])), len(marks))
    tie = next((n for n in range(at, end) if marks[n].text in _IN), end)
    wrapped = {mark.concept for mark in marks[at:tie]}
    wrapping = {mark.concept for mark in marks[tie + 1 : end]}
    if not wrapped & {Concept.ENDPOINT, Concept.API} or not wrapping & {
        Concept.CLIENT,
        Concept.SERVICE,
    }:
        return
    verb = Mark(Concept.MAKE, "create")
    purpose = Mark(Concept.USE, "wrapping")
    marks[at:end] = [verb, *marks[tie + 1 : end], purpose, *marks[at + 1 : tie]]


def _cuts(mark: Mark) -> bool:
    return mark.concept in ENDS or mark.text in ("?", ":", ",")


def _between(marks: list[Mark], at: int) -> None:
    """Take what stands between the frontend and the API for a client of it."""
    tie = after(marks, at)
    if concept_at(marks, tie) is not Concept.FOR:
        return
    link = next((n for n in range(tie, len(marks)) if marks[n].text == "and"), len(marks))
    end = after(marks, link)
    one = {mark.concept for mark in marks[tie + 1 : link]} - {Concept.FILLER}
    between = marks[tie].text == "between" and concept_at(marks, end) in SERVED
    if between and one and one <= FRONTS | VIEWS | {Concept.COMPONENT, Concept.APP}:
        marks[at] = Mark(Concept.CLIENT, marks[at].text)
        idle_all(marks, tie, end + 1)


def _needy(marks: list[Mark], at: int) -> None:
    """Settle what needs something: an app is none that is made, a frontend is served an API."""
    need = after(marks, at)
    if concept_at(marks, need) is not Concept.NEED or marks[need].text not in _NEEDS:
        return
    told = [mark for mark in clause_before(marks, at) if mark.concept is not Concept.FILLER]
    alone = not told or (len(told) == 1 and told[0].concept in FRONTS)
    if not alone or not opens_clause(marks[: at if not told else before(marks, at)]):
        return
    if marks[at].concept is Concept.APP:
        idle(marks, at)
    side = at if marks[at].concept in FRONTS else before(marks, at)
    if marks[need].text in _LACKS and concept_at(marks, side) in FRONTS and _api_next(marks, need):
        idle(marks, side)


def _api_next(marks: Sequence[Mark], at: int) -> bool:
    """Say whether the next thing named is an API."""
    rest = (mark for mark in marks[at + 1 :] if mark.concept not in _BEFORE_API)
    found = next(rest, None)
    return found is not None and found.concept in OFFERED


def _on_the_client(marks: list[Mark], at: int) -> None:
    """Take the client that something is on for the frontend ("the code on the client")."""
    if marks[at].concept is not Concept.UNKNOWN or not at:
        return
    if marks[before(marks, at)].text in ("on", "in"):
        marks[at] = Mark(Concept.FRONT, marks[at].text)


def _wired(marks: list[Mark], at: int) -> None:
    """Take "wire the frontend to the API" for an order to connect them."""
    rest = marks[at + 1 :]
    end = next((n for n, mark in enumerate(rest) if mark.concept in ENDS), len(rest))
    said = {mark.concept for mark in rest[:end]}
    served = said & SERVED
    first = concept_at(marks, after(marks, at)) in FRONTS
    if first and served and any(mark.text == "to" for mark in rest[:end]):
        marks[at] = Mark(Concept.CONNECT, "connect")


def _into(marks: list[Mark], at: int) -> None:
    """Take "translate the tables into endpoints" for an order to make them."""
    tables = past_all(marks, at)
    tie = after(marks, tables)
    made = {mark.concept for mark in marks[tie + 1 : tie + 6]}
    given = concept_at(marks, tables) in (Concept.TABLE, Concept.SCHEMA)
    tied = tie < len(marks) and marks[tie].text == "into"
    if given and tied and made & {Concept.API, Concept.ENDPOINT, Concept.PAGE}:
        marks[at] = Mark(Concept.MAKE, "turn into")


def _let_offer(marks: list[Mark], at: int) -> None:
    """Leave out the second verb of "let the backend offer ..."."""
    if _who_is_let(marks, at):
        idle(marks, at)


def _who_is_let(marks: Sequence[Mark], at: int) -> list[Mark]:
    """Return the sides that are let do what follows ("let the backend ..."), if nothing else is."""
    told = [mark for mark in clause_before(marks, at) if mark.concept is not Concept.FILLER]
    sides = told[:-1]
    let = bool(sides) and told[-1].text in _LETTING
    return sides if let and all(mark.concept in _HOSTS for mark in sides) else []


def _let_call(marks: list[Mark], at: int) -> None:
    """Take "let the frontend call the API" for an order to connect them."""
    called = concept_at(marks, past_all(marks, at)) in OFFERED
    if called and {mark.concept for mark in _who_is_let(marks, at)} & FRONTS:
        for where in range(at - len(clause_before(marks, at)), at):
            if marks[where].text in _LETTING:
                marks[where] = Mark(Concept.CONNECT, "connect")
            elif marks[where].concept is Concept.APP:
                idle(marks, where)
        idle(marks, at)


def _within(marks: list[Mark], at: int) -> None:
    """Leave out "app" where a side says in what ("in the React app, add ...")."""
    last = before(marks, at)
    tie = before(marks, last)
    placed = concept_at(marks, last) in SIDES and tie >= 0 and marks[tie].text in _PLACES
    comma = at + 1 < len(marks) and marks[at + 1].text == ","
    if placed and comma and opens_clause(marks[:tie]):
        idle(marks, at)


def _addition(marks: list[Mark], at: int) -> None:
    """Take the side that something is added to for where it belongs ("add ... to the backend")."""
    if marks[at].concept is not Concept.USE:
        return
    told = clause_before(marks, at)
    adds = any(mark.text in _ADDING for mark in told) and bool(told) and told[0].concept in NAMED
    if adds and concept_at(marks, after(marks, at)) in SIDES:
        marks[at] = Mark(Concept.FOR, "in")


def _calling(marks: list[Mark], at: int) -> None:
    """Take "for calling" for a purpose, as "to call" is one."""
    following = marks[at + 1] if at + 1 < len(marks) else None
    if following and following.concept is Concept.USE and following.text in _LET_CALL:
        idle(marks, at)


def _verb_last(marks: list[Mark], at: int) -> None:
    """Take a German relative clause for what it is ("die Dienste, die die API aufrufen").

    Where nothing opens one, what is there is to be used, not made ("die API nutzen").
    """
    told = clause_before(marks, at)
    for back, mark in enumerate(told):
        where = at - 1 - back
        opened = concept_at(marks, where - 1) is Concept.AND and marks[where - 1].text == ","
        if opened and mark.text.split()[0] in _RELATIVES:
            marks[where] = Mark(Concept.USE, "calling")
            idle(marks, at)
            return
    if told and not any(mark.concept in _OPENING for mark in told):
        marks[at] = Mark(Concept.FOREIGN_VERB, marks[at].text)


def _client(marks: list[Mark], at: int) -> None:
    """Take frontend code that calls the API for a client of it."""
    if marks[at].text not in _PLAIN_CODE:
        return
    end = next((n for n in range(at + 2, len(marks)) if _stops(marks[n])), len(marks))
    around = [*clause_before(marks, at), *marks[at + 1 : end]]
    if not any(mark.concept in FRONTS for mark in around):
        return
    calling = next((where for where in range(at + 1, end) if _calls(marks, where)), None)
    if calling is None:
        return
    marks[at] = Mark(Concept.CLIENT, marks[at].text)
    for within in range(at + 1, calling):
        if marks[within].concept is Concept.APP:
            idle(marks, within)


def _stops(mark: Mark) -> bool:
    return mark.concept in ENDS | {Concept.MAKE, Concept.NOT} or mark.text in ("?", ",")


def _calls(marks: Sequence[Mark], at: int) -> bool:
    """Say whether something calls the API here, or loads rows ("uses to load and save ...")."""
    calling = marks[at].text in _LET_CALL
    named = marks[at].text in _TALKING or (calling and not marks[at].text.startswith("us"))
    if named and _served(marks, at):
        return True
    if marks[at].concept is Concept.CLIENT:
        return any(mark.concept is Concept.USE for mark in clause_before(marks, at)[:3])
    to = after(marks, at)
    loads = after(marks, to)
    loading = loads < len(marks) and marks[loads].text.split()[0] in _LOADING
    return calling and concept_at(marks, to) is Concept.USE and loading


def _served(marks: Sequence[Mark], at: int) -> bool:
    """Say whether the API or the backend follows a verb that calls something."""
    following = after(marks, at)
    while concept_at(marks, following) in _OF_TABLES:
        following = after(marks, following)
    return concept_at(marks, following) in {
        Concept.API,
        Concept.ENDPOINT,
        Concept.BACK,
        Concept.CRUD,
    }


def _plumbing(marks: list[Mark], at: int) -> None:
    """Leave open what plumbing is that clients may be parts of ("plumbing (types, hooks)").

    So is it of plumbing that is told by its purpose ("plumbing to call the API").
    """
    link = concept_at(marks, at + 1) in (Concept.AND, Concept.BREAK)
    parts = concept_at(marks, after(marks, at + 1)) in (Concept.CLIENT, Concept.SERVICE)
    if (link and parts) or concept_at(marks, after(marks, at)) is Concept.USE:
        marks[at] = Mark(Concept.CODE, marks[at].text)


_SETTLERS: tuple[Settler, ...] = (
    Settler(_for_use, words=frozenset({"use"})),
    Settler(_wrapped, words=_WRAPPING),
    Settler(_between, parts=frozenset({Concept.CODE})),
    Settler(_needy, parts=FRONTS | {Concept.APP}),
    Settler(_on_the_client, words=frozenset({"client"})),
    Settler(_wired, words=frozenset({"wire", "wire up", "hook", "link", "attach"})),
    Settler(_into, words=_TURNED),
    Settler(_let_offer, words=_OFFERING),
    Settler(_let_call, words=_LET_CALL),
    Settler(_within, parts=frozenset({Concept.APP, Concept.PROJECT, Concept.CODE})),
    Settler(_addition, words=frozenset({"to"})),
    Settler(_calling, words=frozenset({"for"})),
    Settler(_verb_last, words=_VERBS_LAST),
    Settler(_client, parts=frozenset({Concept.CODE})),
    Settler(_plumbing, words=frozenset({"plumbing"})),
)
"""One after the other, since some rely on what others have settled."""
