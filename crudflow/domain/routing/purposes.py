"""Puts purposes and relative clauses into the one form that is read.

"The code that talks to the API", "screens in which you can edit them" and "wrap the endpoints in
hooks" say by a purpose what is to be made. Each is a closed form: a word more, and it stays.
"""

from collections.abc import Callable, Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark
from crudflow.domain.routing.neighbours import (
    ENDS,
    QUIET_ENDS,
    after,
    before,
    clause_before,
    concept_at,
    idle,
)
from crudflow.domain.routing.operations import opens_clause

_NAMED = SIDES | OBJECTS | {Concept.TABLE, Concept.NAME}
_SHOWN = frozenset({Concept.PAGE, Concept.VIEW})
_ADDING = frozenset({"add", "adding"})
_LET_CALL = frozenset("call calls calling consume consumes consuming use uses using".split())
_TALKING = frozenset({"talk to", "talks to", "talking to"})
_THAT_CALL = ("que llam", "que consum", "qui appel", "qui consom")
_PLAIN_CODE = frozenset(
    {"code", "functions", "funciones", "fonctions", "logic", "modules", "module", "stuff", "layer"}
)
_PRONOUNS = frozenset({"it", "them", "one", "those", "these"})
_VERBS_LAST = frozenset(
    "aufruft anspricht nutzt verwendet konsumiert aufrufen ansprechen nutzen verwenden konsumieren "
    "benutzen".split()
)
_RELATIVES = frozenset({"die", "das", "der", "welche"})
_RELATIVE_ENDS = frozenset({"which", "which one", "whom"})
_LETS = frozenset({"lets", "let", "allows", "allow", "enables"})
_NEEDS = frozenset({"need", "needs", "needs to have", "has to", "have to", "needs to", "should"})
_LACKS = frozenset({"need", "needs", "needs to have"})
_BEFORE_API = frozenset({Concept.FILLER, Concept.CRUD, Concept.QUALITY, Concept.WHOLE})
_ABLE = frozenset({"you can", "i can", "we can", "one can"})
_SHOWING = frozenset({"showing", "displaying", "listing"})
_PASSIVES = frozenset({"can be", "could be"})
_OPERATED = frozenset(
    "read changed edited updated deleted removed created added viewed listed saved browsed queried "
    "modified inserted fetched".split()
)
"""What can be done with rows ("so that each table can be read and changed")."""
_WRAPPING = frozenset({"wrap", "wrapping"})
_IN = frozenset({"in", "into", "with", "inside"})
_LOADING = frozenset("load loads fetch save store read write get retrieve".split())
_SEEING = frozenset({"see", "work with", "look at"})
_WILL = frozenset({"will", "would", "can", "could"})
_HAVING = frozenset({"have", "has", "gets"})
_LETTING = frozenset({"let", "have", "make"})
_OFFERING = frozenset("offer provide expose serve support have".split())
_FRONTS = frozenset({Concept.FRONT, Concept.FRONT_TECH})
_PLACES = frozenset("in on within im dans en".split())
_HOSTS = SIDES | {Concept.APP}
_DOES = frozenset({"does", "do"})


def settle_purposes(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all purposes put into plain form."""
    settled = list(marks)
    for settle in _SETTLERS:
        for at in range(len(settled)):
            settle(settled, at)
    return settled


def _addition(marks: list[Mark], at: int) -> None:
    """Take the side that something is added to for where it belongs ("add ... to the backend")."""
    if marks[at].text != "to" or marks[at].concept is not Concept.USE:
        return
    told = clause_before(marks, at)
    adds = any(mark.text in _ADDING for mark in told) and bool(told) and told[0].concept in _NAMED
    if adds and concept_at(marks, after(marks, at)) in SIDES:
        marks[at] = Mark(Concept.FOR, "in")


def _calling(marks: list[Mark], at: int) -> None:
    """Take "for calling" for a purpose, as "to call" is one."""
    if marks[at].concept is Concept.FOR and marks[at].text == "for":
        following = marks[at + 1] if at + 1 < len(marks) else None
        if following and following.concept is Concept.USE and following.text in _LET_CALL:
            marks[at] = Mark(Concept.FILLER, marks[at].text)


def _client(marks: list[Mark], at: int) -> None:
    """Take frontend code that calls the API for a client of it."""
    code = marks[at].concept is Concept.CODE and marks[at].text in _PLAIN_CODE
    if not code:
        return
    end = next((n for n in range(at + 2, len(marks)) if _stops(marks[n])), len(marks))
    around = [*clause_before(marks, at), *marks[at + 1 : end]]
    if not any(mark.concept in _FRONTS for mark in around):
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
    named = (
        marks[at].text in _TALKING
        or marks[at].text.startswith(_THAT_CALL)
        or (calling and not marks[at].text.startswith("us"))
    )
    if named and _served(marks, at):
        return True
    if marks[at].concept is Concept.CLIENT:
        return any(mark.concept is Concept.USE for mark in clause_before(marks, at)[:3])
    to = after(marks, at)
    loads = after(marks, to)
    loading = loads < len(marks) and marks[loads].text.split()[0] in _LOADING
    return calling and concept_at(marks, to) is Concept.USE and loading


def _plumbing(marks: list[Mark], at: int) -> None:
    """Leave open what plumbing is that clients may be parts of ("plumbing (types, hooks)")."""
    link = concept_at(marks, at + 1) in (Concept.AND, Concept.BREAK)
    parts = concept_at(marks, after(marks, at + 1)) in (Concept.CLIENT, Concept.SERVICE)
    if marks[at].text == "plumbing" and link and parts:
        marks[at] = Mark(Concept.CODE, marks[at].text)


def _served(marks: Sequence[Mark], at: int) -> bool:
    """Say whether the API or the backend follows a verb that calls something."""
    following = after(marks, at)
    return concept_at(marks, following) in {
        Concept.API,
        Concept.ENDPOINT,
        Concept.BACK,
        Concept.CRUD,
    }


def _verb_last(marks: list[Mark], at: int) -> None:
    """Take a German relative clause for what it is ("die Dienste, die die API aufrufen")."""
    following = concept_at(marks, after(marks, at))
    if marks[at].text not in _VERBS_LAST or following not in QUIET_ENDS | {
        Concept.AND,
        Concept.FOR,
    }:
        return
    told = clause_before(marks, at)
    for back, mark in enumerate(told):
        where = at - 1 - back
        opened = concept_at(marks, where - 1) is Concept.AND and marks[where - 1].text == ","
        if opened and mark.text.split()[0] in _RELATIVES:
            marks[where] = Mark(Concept.USE, "calling")
            idle(marks, at)
            return


def _rows(marks: list[Mark], at: int) -> None:
    """Take a pronoun behind an operation on rows for rows ("a form to edit one")."""
    if marks[at].text not in _PRONOUNS or at == 0 or marks[at - 1].concept is not Concept.EDIT:
        return
    told = clause_before(marks, at - 1)
    purpose = bool(told) and told[0].concept is Concept.USE
    shown = any(mark.concept in (Concept.PAGE, Concept.VIEW) for mark in told)
    if purpose and shown:
        marks[at] = Mark(Concept.TABLE, marks[at].text)


def _between(marks: list[Mark], at: int) -> None:
    """Take what stands between the frontend and the API for a client of it."""
    tie = after(marks, at)
    if marks[at].concept is not Concept.CODE or concept_at(marks, tie) is not Concept.FOR:
        return
    link = next((n for n in range(tie, len(marks)) if marks[n].text == "and"), len(marks))
    end = after(marks, link)
    one = {mark.concept for mark in marks[tie + 1 : link]} - {Concept.FILLER}
    backs = (Concept.API, Concept.ENDPOINT, Concept.BACK)
    between = marks[tie].text == "between" and concept_at(marks, end) in backs
    if between and one and one <= _FRONTS | _SHOWN | {Concept.COMPONENT, Concept.APP}:
        marks[at] = Mark(Concept.CLIENT, marks[at].text)
        for where in range(tie, end + 1):
            idle(marks, where)


def _through_which(marks: list[Mark], at: int) -> None:
    """Take "through which" for the pronoun that opens a relative clause."""
    if at == 0 or marks[at].text not in _RELATIVE_ENDS:
        return
    if marks[at - 1].concept in (Concept.FOR, Concept.WITH):
        idle(marks, at - 1)
        marks[at] = Mark(Concept.USE, "which")


def _needy(marks: list[Mark], at: int) -> None:
    """Settle what needs something: an app is none that is made, a frontend is served an API."""
    need = after(marks, at)
    if concept_at(marks, need) is not Concept.NEED or marks[need].text not in _NEEDS:
        return
    told = [mark for mark in clause_before(marks, at) if mark.concept is not Concept.FILLER]
    alone = not told or (len(told) == 1 and told[0].concept in _FRONTS)
    if not alone or not opens_clause(marks[: at if not told else before(marks, at)]):
        return
    if marks[at].concept is Concept.APP:
        idle(marks, at)
    side = at if marks[at].concept in _FRONTS else before(marks, at)
    if marks[need].text in _LACKS and concept_at(marks, side) in _FRONTS and _api_next(marks, need):
        marks[side] = Mark(Concept.AUDIENCE, marks[side].text)


def _api_next(marks: Sequence[Mark], at: int) -> bool:
    """Say whether the next thing named is an API."""
    rest = (mark for mark in marks[at + 1 :] if mark.concept not in _BEFORE_API)
    found = next(rest, None)
    return found is not None and found.concept in (Concept.API, Concept.ENDPOINT)


def _letting(marks: list[Mark], at: int) -> None:
    """Leave out whom code lets do something ("code that lets clients ...")."""
    lets = marks[at].text in _LETS and concept_at(marks, before(marks, at)) is Concept.USE
    who = after(marks, at)
    if not lets or who >= len(marks):
        return
    done = concept_at(marks, after(marks, who)) in (Concept.EDIT, Concept.MANAGE, Concept.CRUD)
    if done and (
        marks[who].concept is Concept.AUDIENCE or marks[who].text in ("client", "clients")
    ):
        idle(marks, at)
        idle(marks, who)


def _to_be_able(marks: list[Mark], at: int) -> None:
    """Leave out "be able to" behind "to" ("I want the frontend to be able to call ...")."""
    last = before(marks, at)
    if marks[at].text == "able to" and last >= 0 and marks[last].text == "to":
        idle(marks, at)


def _able(marks: list[Mark], at: int) -> None:
    """Leave out who is able to do something ("pages where you can ...")."""
    if marks[at].text in _ABLE and concept_at(marks, before(marks, at)) is Concept.USE:
        idle(marks, at)


def _let_offer(marks: list[Mark], at: int) -> None:
    """Leave out the second verb of "let the backend offer ..."."""
    told = clause_before(marks, at)
    spoken = [mark for mark in told if mark.concept is not Concept.FILLER]
    side = len(spoken) > 1 and all(mark.concept in _HOSTS for mark in spoken[:-1])
    if marks[at].text in _OFFERING and side and spoken[-1].text in _LETTING:
        idle(marks, at)


def _let_call(marks: list[Mark], at: int) -> None:
    """Take "let the frontend call the API" for an order to connect them."""
    told = clause_before(marks, at)
    spoken = [mark for mark in told if mark.concept is not Concept.FILLER]
    side = len(spoken) > 1 and all(mark.concept in _HOSTS for mark in spoken[:-1])
    if marks[at].text not in _LET_CALL or not side or spoken[-1].text not in _LETTING:
        return
    called = concept_at(marks, _past_all(marks, at)) in (Concept.API, Concept.ENDPOINT)
    if called and {mark.concept for mark in spoken[:-1]} & _FRONTS:
        for where in range(at - len(told), at):
            if marks[where].text in _LETTING:
                marks[where] = Mark(Concept.CONNECT, "connect")
            elif marks[where].concept is Concept.APP:
                idle(marks, where)
        idle(marks, at)


def _past_all(marks: Sequence[Mark], at: int) -> int:
    following = after(marks, at)
    return after(marks, following) if concept_at(marks, following) is Concept.ALL else following


def _on_the_client(marks: list[Mark], at: int) -> None:
    """Take the client that something is on for the frontend ("the code on the client")."""
    placed = marks[before(marks, at)].text in ("on", "in") if at else False
    if marks[at].text == "client" and marks[at].concept is Concept.UNKNOWN and placed:
        marks[at] = Mark(Concept.FRONT, marks[at].text)


def _within(marks: list[Mark], at: int) -> None:
    """Leave out "app" where a side says in what ("in the React app, add ...")."""
    hosted = marks[at].concept in (Concept.APP, Concept.PROJECT, Concept.CODE)
    last = before(marks, at)
    tie = before(marks, last)
    placed = concept_at(marks, last) in SIDES and tie >= 0 and marks[tie].text in _PLACES
    comma = at + 1 < len(marks) and marks[at + 1].text == ","
    if hosted and placed and comma and opens_clause(marks[:tie]):
        idle(marks, at)


def _used(marks: list[Mark], at: int) -> None:
    """Take "people will use" behind pages, or "our pages will use" behind hooks, for a purpose."""
    made = concept_at(marks, before(marks, at))
    people = made in _SHOWN and marks[at].concept in (Concept.AUDIENCE, Concept.SUBJECT)
    parts = made is Concept.CLIENT and marks[at].concept in _SHOWN | {Concept.COMPONENT}
    use = after(marks, at + 1)
    if (
        people
        and concept_at(marks, at + 1) is Concept.USE
        and marks[at + 1].text in ("use", "uses")
    ):
        idle(marks, at)
    if not (people or parts) or use >= len(marks) or marks[at + 1].text not in _WILL:
        return
    if marks[use].text == "use":
        last = use
    elif marks[use].text in _SEEING and concept_at(marks, after(marks, use)) in QUIET_ENDS:
        last = use + 1
    elif marks[at + 2].text == "click through":
        last = at + 3
    else:
        return
    for where in range(at, last):
        idle(marks, where)


def _having(marks: list[Mark], at: int) -> None:
    """Leave out that something is to have what follows ("we want every table to have ...")."""
    told = clause_before(marks, at)
    if marks[at].text not in _HAVING or not told or at + 1 >= len(marks):
        return
    followed = concept_at(marks, after(marks, at)) in _NAMED
    if not followed:
        return
    wished = any(mark.concept is Concept.NEED for mark in told[1:])
    if marks[at].text == "have" and told[0].text == "to" and wished:
        idle(marks, at)
        idle(marks, at - 1)
    elif marks[at].text in ("has", "gets") and _so_each_table(marks, at):
        idle(marks, at)


def _so_each_table(marks: Sequence[Mark], at: int) -> bool:
    """Say whether a purpose about all tables stands before ("so that each table has an API")."""
    table = before(marks, at)
    each = before(marks, table)
    purpose = concept_at(marks, before(marks, each)) is Concept.USE
    counted = concept_at(marks, each) is Concept.ALL
    return purpose and counted and concept_at(marks, table) is Concept.TABLE


def _doing(marks: list[Mark], at: int) -> None:
    """Leave out the verb of what something does ("that does the fetching")."""
    last = before(marks, at)
    done = concept_at(marks, after(marks, at)) in (Concept.EDIT, Concept.CLIENT, Concept.CRUD)
    if marks[at].text in _DOES and concept_at(marks, last) is Concept.USE and done:
        idle(marks, at)


def _showing(marks: list[Mark], at: int) -> None:
    """Take what a page is showing for its purpose ("a screen showing one record")."""
    shown = concept_at(marks, before(marks, at)) in _SHOWN
    following = _past_all(marks, at)
    rows = concept_at(marks, following) in (Concept.TABLE, Concept.NAME)
    if marks[at].text in _SHOWING and shown and rows and marks[following].text != "tables":
        marks[at] = Mark(Concept.USE, marks[at].text)


def _passive(marks: list[Mark], at: int) -> None:
    """Take what can be done with tables for working with them ("each table can be read")."""
    last = before(marks, at)
    if marks[at].text not in _PASSIVES or concept_at(marks, last) is not Concept.TABLE:
        return
    if not any(mark.concept is Concept.USE for mark in clause_before(marks, at)):
        return
    end = at
    for where in range(at + 1, len(marks)):
        if marks[where].text in _OPERATED:
            end = where
        elif marks[where].concept not in (Concept.AND, Concept.FILLER):
            break
    ends = concept_at(marks, after(marks, end)) in QUIET_ENDS | {Concept.FOR}
    if end > at and ends:
        marks[at] = Mark(Concept.MANAGE, marks[at].text)
        for where in range(at + 1, end + 1):
            idle(marks, where)


def _for_use(marks: list[Mark], at: int) -> None:
    """Leave out that something is for use ("for use in React", "for the frontend to use")."""
    if marks[at].text != "use" or marks[at].concept is not Concept.USE or at == 0:
        return
    following = concept_at(marks, after(marks, at))
    if marks[at - 1].text == "for" and following is Concept.FOR:
        idle(marks, at)
        idle(marks, at - 1)


def _wrapped(marks: list[Mark], at: int) -> None:
    """Name what something is wrapped in first ("wrap the endpoints in hooks")."""
    if marks[at].text not in _WRAPPING or not opens_clause(marks[:at]):
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


_SETTLERS: tuple[Callable[[list[Mark], int], None], ...] = (
    _for_use,
    _wrapped,
    _between,
    _through_which,
    _letting,
    _to_be_able,
    _needy,
    _able,
    _on_the_client,
    _let_offer,
    _let_call,
    _within,
    _used,
    _having,
    _doing,
    _showing,
    _passive,
    _addition,
    _calling,
    _verb_last,
    _client,
    _plumbing,
    _rows,
)
"""One after the other, since some rely on what others have settled."""
