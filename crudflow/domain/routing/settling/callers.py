"""Settles who calls, gets and uses what is made, where a text says so at length.

"Code with which our React app fetches records through the API", "handlers through which clients can
add rows", "for each table our staff should get a list": who does it changes nothing of what is to
be made. Each is a closed form: a word more, and it stays as it stands.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import (
    FRONTS,
    OFFERED,
    SERVED,
    SIDES,
    TABLES,
    VIEWS,
    WORKING,
    Concept,
    Mark,
)
from crudflow.domain.routing.settling.neighbours import (
    ENDS,
    PHRASE_ENDS,
    Settler,
    after,
    before,
    clause_before,
    concept_at,
    idle,
    idle_all,
    opens_clause,
    settle_all,
)

_DOERS = SIDES | {Concept.APP, Concept.COMPONENT, Concept.AUDIENCE, Concept.PAGE, Concept.SUBJECT}
"""Who may call the API, or work with rows."""
_BEINGS = frozenset({"client", "clients", "us", "let us", "lets us"})
_RELATIVE = frozenset({"which", "where", "so that", "so", "that"})
_MAY = frozenset("can could will would may able".split())
_TALKING = frozenset({"talk to", "talks to", "call", "calls", "use", "uses", "consume", "consumes"})
_PLAIN_CODE = frozenset({"code", "functions", "logic", "modules", "module", "stuff", "layer"})
_MEANS = frozenset({"through", "via", "over", "from", "by", "using", "against"})
_DATA_LAYERS = frozenset({"data access layer", "data layer", "dal"})
_LETTING = frozenset({"let", "allow", "letting", "allowing", "lets", "allows"})
_GIVING = frozenset({"give", "giving"})
_USING = frozenset({"use", "using"})
_ENTERING = frozenset({"edit", "enter", "add", "create", "change", "update", "editing", "adding"})
_REPEATED = frozenset({"it", "them", "those", "these"})
_THESE = frozenset({"this", "that", "these", "those"})
_OF_CLIENTS = frozenset({"functions", "types", "code", "calls", "interfaces"})
"""What client code consists of, and other code as well."""
_THAT = frozenset({"that", "which", "to"})
_HOSTED = frozenset({Concept.APP, Concept.COMPONENT})
_BUILDING = frozenset("build generate create implement develop write make".split())


def settle_callers(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with those who call, get and use things put aside."""
    return settle_all(marks, _SETTLERS)


def settle_repeated_code(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with code that is named again taken for what it was before."""
    return settle_all(marks, _REPEATERS)


def _doer(marks: list[Mark], at: int) -> None:
    """Leave out who does something in a purpose ("which the React app fetches", "so it can")."""
    if marks[at].concept is not Concept.USE:
        return
    end = at + 1
    while end < len(marks) and _doing(marks[end]):
        end += 1
    doers = [mark for mark in marks[at + 1 : end] if mark.concept is not Concept.FILLER]
    if not doers or not _can_do(marks, end):
        return
    idle_all(marks, at + 1, end)


def _doing(mark: Mark) -> bool:
    return mark.concept in _DOERS | {Concept.FILLER} or mark.text in _BEINGS | _MAY


def _can_do(marks: Sequence[Mark], at: int) -> bool:
    """Say whether rows are worked with here, or the API is called."""
    if concept_at(marks, at) in WORKING:
        following = concept_at(marks, after(marks, at))
        return following in TABLES | {Concept.ALL, Concept.AND} or marks[at].concept is Concept.CRUD
    talks = at < len(marks) and marks[at].text in _TALKING
    return talks and concept_at(marks, after(marks, at)) in SERVED


def _let(marks: list[Mark], at: int) -> None:
    """Leave out whom the backend lets do something ("should let callers add and delete rows")."""
    last = before(marks, at)
    if concept_at(marks, last) is not Concept.NEED:
        return
    end = at + 1
    while end < len(marks) and _doing(marks[end]):
        end += 1
    people = any(mark.concept is Concept.AUDIENCE for mark in marks[at + 1 : end])
    if people and concept_at(marks, end) is Concept.CRUD and _sided(marks, last):
        idle_all(marks, at, end)


def _sided(marks: Sequence[Mark], at: int) -> bool:
    return any(mark.concept in SIDES for mark in clause_before(marks, at))


def _loads_rows(marks: list[Mark], at: int) -> None:
    """Take frontend code that works with rows through the API for a client of it."""
    end = next((n for n in range(at, len(marks)) if marks[n].concept in ENDS), len(marks))
    purpose = after(marks, at)
    if concept_at(marks, purpose) in (Concept.FOR, Concept.WITH):
        purpose = after(marks, purpose)
    fronted = any(mark.concept in FRONTS for mark in [*clause_before(marks, at), *marks[at:end]])
    works = any(mark.concept in WORKING for mark in marks[purpose:end])
    meant = marks[at].concept is Concept.CODE and concept_at(marks, purpose) is Concept.USE
    if meant and fronted and works and _by_api(marks, at, end):
        marks[at] = Mark(Concept.CLIENT, marks[at].text)


def _by_api(marks: Sequence[Mark], start: int, end: int) -> bool:
    """Say whether the API is named as the means ("through the API")."""
    return any(
        marks[at].text in _MEANS and concept_at(marks, after(marks, at)) in SERVED
        for at in range(start, end)
    )


def _data_layer(marks: list[Mark], at: int) -> None:
    """Take the frontend's data layer for services ("the data access layer of the React app")."""
    around = [*clause_before(marks, at)]
    for mark in marks[at + 1 :]:
        if mark.concept in ENDS:
            break
        around.append(mark)
    sides = {mark.concept for mark in around} & SIDES
    if sides and sides <= FRONTS:
        marks[at] = Mark(Concept.SERVICE, marks[at].text)


def _owner(marks: list[Mark], at: int) -> None:
    """Leave out "app" where it has, needs or is given something ("the React app needs hooks")."""
    hosted = concept_at(marks, at - 1) in SIDES
    needs = concept_at(marks, after(marks, at)) is Concept.NEED
    of = concept_at(marks, before(marks, at - 1)) is Concept.FOR
    layered = any(mark.concept is Concept.SERVICE for mark in clause_before(marks, at))
    if hosted and ((needs and opens_clause(marks[: at - 1])) or (of and layered)):
        idle(marks, at)


def _connecting(marks: list[Mark], at: int) -> None:
    """Take services that connect the frontend to the API for clients of it."""
    verb = after(marks, at)
    end = after(marks, verb)
    services = concept_at(marks, before(marks, at)) is Concept.SERVICE
    fronted = concept_at(marks, end) in FRONTS | VIEWS | {Concept.COMPONENT}
    if not services or not fronted or concept_at(marks, verb) is not Concept.CONNECT:
        return
    while concept_at(marks, end) in FRONTS | VIEWS | {Concept.COMPONENT, Concept.APP}:
        end = after(marks, end)
    tied = end < len(marks) and marks[end].text in ("to", "with")
    if tied and concept_at(marks, after(marks, end)) in SERVED:
        made = before(marks, at)
        marks[made] = Mark(Concept.CLIENT, marks[made].text)


def _client_of(marks: list[Mark], at: int) -> None:
    """Tell a client of an API from people ("a client for the students API")."""
    tie = after(marks, at)
    if marks[at].concept is Concept.CLIENT or concept_at(marks, tie) is not Concept.FOR:
        return
    end = after(marks, tie)
    while concept_at(marks, end) in TABLES | {Concept.ALL, Concept.AND, Concept.CRUD}:
        end = after(marks, end)
    if end > after(marks, tie) and concept_at(marks, end) in OFFERED:
        marks[at] = Mark(Concept.CLIENT, marks[at].text)


def _given(marks: list[Mark], at: int) -> None:
    """Leave out what is given an API ("give our database a REST API")."""
    whom = after(marks, at)
    if not opens_clause(marks[:at]) or concept_at(marks, whom) is not Concept.SCHEMA:
        return
    if concept_at(marks, after(marks, whom)) in {Concept.API, Concept.ENDPOINT, Concept.CRUD}:
        idle(marks, whom)


def _with_what_is_there(marks: list[Mark], at: int) -> None:
    """Leave out what is there to build on ("use the existing hooks to create ...")."""
    if not opens_clause(marks[:at]):
        return
    to = at + 1
    while to < len(marks) and marks[to].text != "to":
        to += 1
    used = [mark for mark in marks[at + 1 : to] if mark.concept is not Concept.FILLER]
    parts = {Concept.DONE, Concept.CLIENT, Concept.SERVICE, Concept.API, Concept.ENDPOINT}
    fits = bool(used) and {mark.concept for mark in used} <= parts | FRONTS | {Concept.BACK}
    there = any(mark.concept is Concept.DONE for mark in used)
    if fits and there and concept_at(marks, after(marks, to)) is Concept.MAKE:
        idle_all(marks, at, to + 1)


def _to_enter(marks: list[Mark], at: int) -> None:
    """Leave out what a form is for where nothing more is said of it ("a form to edit")."""
    last = before(marks, at)
    purpose = marks[last].text in ("to", "for") if last >= 0 else False
    shown = concept_at(marks, before(marks, last)) in VIEWS
    ends = concept_at(marks, after(marks, at)) in PHRASE_ENDS
    if purpose and shown and ends:
        idle(marks, at)
        idle(marks, last)


def _called(marks: list[Mark], at: int) -> None:
    """Leave out what stands for the API that services call ("the service that calls it")."""
    last = before(marks, at)
    calls = last >= 0 and marks[last].concept is Concept.USE and marks[last].text in _TALKING
    ends = concept_at(marks, after(marks, at)) in PHRASE_ENDS
    named = any(mark.concept in SERVED for mark in marks[:last] if last > 0)
    if calls and ends and named:
        idle(marks, at)
        made = before(marks, before(marks, last))
        clients = any(mark.concept is Concept.CLIENT for mark in marks[: max(0, made)])
        if clients and concept_at(marks, made) is Concept.CODE and marks[made].text in _OF_CLIENTS:
            marks[made] = Mark(Concept.CLIENT, marks[made].text)


def _called_from(marks: list[Mark], at: int) -> None:
    """Name the side first that calls the API ("services that call them from React")."""
    last = before(marks, at)
    that = before(marks, last)
    end = after(marks, at)
    side = concept_at(marks, end) in FRONTS
    calls = last > 0 and marks[last].text in _TALKING and concept_at(marks, that) is Concept.USE
    between = all(mark.text in _REPEATED for mark in marks[last + 1 : at])
    made = before(marks, that)
    services = concept_at(marks, made) in (Concept.SERVICE, Concept.CLIENT)
    if side and calls and between and services and last + 1 < at:
        marks[made : end + 1] = [marks[end], marks[made]]


def _by_making(marks: list[Mark], at: int) -> None:
    """Part what is connected from what is made for it ("connect ... by generating services")."""
    made = marks[at + 1] if at + 1 < len(marks) else None
    making = made and made.concept is Concept.MAKE and made.text.endswith("ing")
    connects = any(mark.concept is Concept.CONNECT for mark in clause_before(marks, at))
    if making and connects:
        marks[at] = Mark(Concept.AND, ",")


def _designed(marks: list[Mark], at: int) -> None:
    """Leave out a design that is to be built at once ("design and build the pages")."""
    link = after(marks, at)
    linked = link < len(marks) and marks[link].text == "and"
    made = after(marks, link)
    built = made < len(marks) and marks[made].text in _BUILDING
    if linked and built and opens_clause(marks[:at]):
        idle(marks, at)
        idle(marks, link)


def _same_code(marks: list[Mark], at: int) -> None:
    """Take "this code" for the client code that was named before, "just the types" for its."""
    if at == 0:
        return
    clients = [mark.text for mark in marks[:at] if mark.concept is Concept.CLIENT]
    again = marks[at - 1].text in _THESE and clients[-1:] == [marks[at].text]
    if again or (clients and marks[at].text in _OF_CLIENTS and _only(marks, at)):
        marks[at] = Mark(Concept.CLIENT, marks[at].text)


def _only(marks: Sequence[Mark], at: int) -> bool:
    """Say whether "just" or "only" leads to a word, or to a list of clients that it is in."""
    last = before(marks, at)
    while concept_at(marks, last) in (Concept.AND, Concept.CLIENT) and marks[last].text != ",":
        last = before(marks, last)
    return concept_at(marks, last) is Concept.ONLY


_SETTLERS: tuple[Settler, ...] = (
    Settler(_designed, words=frozenset({"design"})),
    Settler(_called_from, words=frozenset({"from"})),
    Settler(_by_making, words=frozenset({"by"})),
    Settler(_given, words=_GIVING),
    Settler(_with_what_is_there, words=_USING),
    Settler(_let, words=_LETTING),
    Settler(_loads_rows, words=_PLAIN_CODE),
    Settler(_doer, words=_RELATIVE),
    Settler(_data_layer, words=_DATA_LAYERS),
    Settler(_owner, parts=_HOSTED),
    Settler(_connecting, words=_THAT),
    Settler(_client_of, words=frozenset({"client", "clients"})),
    Settler(_to_enter, words=_ENTERING),
    Settler(_called, words=_REPEATED),
)
"""One after the other, since some rely on what others have settled."""
_REPEATERS: tuple[Settler, ...] = (
    Settler(_same_code, parts=frozenset({Concept.CODE, Concept.SERVICE})),
)
