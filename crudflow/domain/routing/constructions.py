"""Puts constructions that say nothing of their own into the one form that is read.

"I'd like the pages generated" asks for the pages, "one set per table" for what was named before,
and "please build that" repeats it. Each is a closed form: a word more, and it stays as it stands.
"""

from collections.abc import Callable, Sequence

from crudflow.domain.routing.concepts import OBJECTS, SIDES, Concept, Mark
from crudflow.domain.routing.operations import opens_clause

_TANGIBLE = SIDES | OBJECTS
_NAMED = _TANGIBLE | {Concept.TABLE, Concept.NAME}
_ENDS = frozenset({Concept.BREAK, Concept.BUT})
_QUIET_ENDS = _ENDS | {Concept.ASK, Concept.ONLY}
_RESULTS = frozenset(
    "generated created built written made produced added implemented developed provided done "
    "delivered coded scaffolded bootstrapped prepared".split()
) | {"in place", "set up"}
"""What a wish has done with its object ("I'd like the pages generated")."""
_HAVING = frozenset({"get", "getting"})
_COUNTERS = frozenset(
    "set file files module modules folder folders bundle group package class pair".split()
)
"""What there is one of for each table ("one set per table")."""
_COUNTER_TIES = frozenset({Concept.AND, Concept.WITH, Concept.BREAK})
_THAT = frozenset({"that"})
_WE_HAVE = frozenset({"we have", "i have", "you have"})
_THERE = frozenset({"exist", "exists", "we have", "i have", "you have"})
_ADDING = frozenset({"add", "adding"})
_LET_CALL = frozenset("call calls calling consume consumes consuming use uses using".split())
_TALKING = frozenset({"talk to", "talks to", "talking to"})
_PLAIN_CODE = frozenset({"code", "functions", "logic", "modules", "module", "stuff", "layer"})
_PRONOUNS = frozenset({"it", "them", "one", "those", "these"})
_CLIENTS = frozenset({"client", "clients"})
_SO_THAT = frozenset({"so that", "so", "that", "where"})
_GIVING = frozenset("give giving let letting get offer provide allow".split())
_ON_SCREEN = frozenset({"tables", "table", "data table", "data tables"})
_SHOWN = frozenset({Concept.PAGE, Concept.VIEW})
_SORTS = frozenset(
    "lista listas listado listados detalle detalles edicion alta creacion consulta busqueda "
    "gestion administracion liste listes detail details creation edition modification saisie "
    "consultation recherche gestion administration".split()
)
"""What French and Spanish pages are named for."""
_VERBS_LAST = frozenset("aufrufen ansprechen nutzen verwenden konsumieren benutzen".split())
_RELATIVES = frozenset({"die", "das", "der", "welche"})
_DEEDS = frozenset("operation operations action actions".split())


def settle_constructions(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all constructions put into plain form."""
    settled = list(marks)
    for settle in _SETTLERS:
        for at in range(len(settled)):
            settle(settled, at)
    return settled


def _after(marks: Sequence[Mark], at: int) -> int:
    """Return where the next mark that is no filler stands; the length of the text if none does."""
    following = at + 1
    while following < len(marks) and marks[following].concept is Concept.FILLER:
        following += 1
    return following


def _before(marks: Sequence[Mark], at: int) -> int:
    """Return where the last mark that is no filler stands before another; -1 if none does."""
    last = at - 1
    while last >= 0 and marks[last].concept is Concept.FILLER:
        last -= 1
    return last


def _concept(marks: Sequence[Mark], at: int) -> Concept:
    """Return the part of a mark; both ends of a text are ends of clauses."""
    return marks[at].concept if 0 <= at < len(marks) else Concept.BREAK


def _idle(marks: list[Mark], at: int) -> None:
    marks[at] = Mark(Concept.FILLER, marks[at].text)


def _clause_before(marks: Sequence[Mark], at: int) -> list[Mark]:
    """Return what stands before a mark in the same clause, nearest first."""
    told: list[Mark] = []
    for mark in reversed(marks[:at]):
        if mark.concept in _ENDS or mark.text in ("?", ":"):
            break
        told.append(mark)
    return told


def _result(marks: list[Mark], at: int) -> None:
    """Leave out what a wish has done with its object ("get the endpoints written")."""
    if marks[at].text not in _RESULTS or _concept(marks, _before(marks, at)) not in _NAMED:
        return
    following = _after(marks, at)
    after = _concept(marks, following)
    goes_on = after in _QUIET_ENDS | {Concept.AND, Concept.WITH} or (
        after is Concept.FOR and marks[following].text != "by"
    )
    told = _clause_before(marks, at)
    wished = any(m.concept is Concept.NEED or m.text in _HAVING or _have(m) for m in told)
    if goes_on and wished:
        _idle(marks, at)


def _have(mark: Mark) -> bool:
    """Say whether a polite question asks to have something ("can we have ...")."""
    return mark.concept is Concept.ASK and mark.text.endswith((" have", " get"))


def _distribution(marks: list[Mark], at: int) -> None:
    """Leave out what there is one of for each table (", one set per table")."""
    counted = marks[at].text in _COUNTERS and _concept(marks, _before(marks, at)) in _COUNTER_TIES
    if not counted or marks[at - 1].concept is not Concept.FILLER:
        return
    following = _after(marks, at)
    if _concept(marks, following) is Concept.FOR:
        following = _after(marks, following)
    if _concept(marks, following) is Concept.ALL and _earlier_object(marks, at):
        _idle(marks, at)


def _earlier_object(marks: Sequence[Mark], at: int) -> bool:
    return any(mark.concept in OBJECTS - {Concept.CODE} for mark in marks[:at])


def _repetition(marks: list[Mark], at: int) -> None:
    """Leave out "that" where it stands for what was named ("build that", "pages for that")."""
    if marks[at].text not in _THAT or marks[at].concept is not Concept.USE:
        return
    last = _before(marks, at)
    after = _concept(marks, _after(marks, at))
    if _concept(marks, last) is Concept.MAKE and after in _QUIET_ENDS | {Concept.FOR, Concept.AND}:
        _idle(marks, at)
    elif last == at - 1 and marks[last].text == "for" and after in _QUIET_ENDS and at > 1:
        _idle(marks, at)
        _idle(marks, last)


def _comma(marks: list[Mark], at: int) -> None:
    """Leave out a comma before "with", which ties by itself."""
    if marks[at].text == "," and _concept(marks, at + 1) is Concept.WITH and at:
        _idle(marks, at)


def _given(marks: list[Mark], at: int) -> None:
    """Leave out that there are tables ("every table we have", "all tables that exist")."""
    last = _before(marks, at)
    that = _concept(marks, last) is Concept.USE and marks[last].text in ("that", "which")
    tables = _before(marks, last) if that else last
    if marks[at].text not in (_THERE if that else _WE_HAVE):
        return
    counted = _concept(marks, _before(marks, tables)) is Concept.ALL
    ends = _concept(marks, _after(marks, at)) in _QUIET_ENDS | {Concept.AND, Concept.FOR}
    if _concept(marks, tables) is Concept.TABLE and counted and ends:
        _idle(marks, at)
        if that:
            _idle(marks, last)


def _all_of_it(marks: list[Mark], at: int) -> None:
    """Take "for everything in the schema" for all tables."""
    if marks[at].concept is not Concept.EVERYTHING or _concept(marks, at - 1) is not Concept.FOR:
        return
    within = _after(marks, at)
    schema = _after(marks, within)
    if _concept(marks, within) is Concept.FOR and _concept(marks, schema) is Concept.SCHEMA:
        marks[at] = Mark(Concept.ALL, marks[at].text)
        _idle(marks, within)
        marks[schema] = Mark(Concept.TABLE, marks[schema].text)


def _addition(marks: list[Mark], at: int) -> None:
    """Take the side that something is added to for where it belongs ("add ... to the backend")."""
    if marks[at].text != "to" or marks[at].concept is not Concept.USE:
        return
    told = _clause_before(marks, at)
    adds = any(mark.text in _ADDING for mark in told) and bool(told) and told[0].concept in _NAMED
    if adds and _concept(marks, _after(marks, at)) in SIDES:
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
    fronts = {Concept.FRONT, Concept.FRONT_TECH}
    fronted = any(mark.concept in fronts for mark in _clause_before(marks, at))
    for where in range(at + 1, len(marks)):
        mark = marks[where]
        if mark.concept in _ENDS | {Concept.MAKE, Concept.NOT} or mark.text in ("?", ","):
            return
        fronted = fronted or mark.concept in fronts
        called = mark.text in _LET_CALL - {"use", "uses", "using"} or mark.text in _TALKING
        served = _served(marks, where)
        if called and served and fronted:
            marks[at] = Mark(Concept.CLIENT, marks[at].text)
            return


def _served(marks: Sequence[Mark], at: int) -> bool:
    """Say whether the API or the backend follows a verb that calls something."""
    following = _after(marks, at)
    return _concept(marks, following) in {Concept.API, Concept.ENDPOINT, Concept.BACK, Concept.CRUD}


def _beneficiary(marks: list[Mark], at: int) -> None:
    """Leave out whom something is made for ("give our staff pages", "let users edit ...")."""
    who = marks[at].concept is Concept.AUDIENCE or marks[at].text in _CLIENTS
    last = _before(marks, at)
    if not who or last < 0:
        return
    if marks[last].concept is Concept.USE and marks[last].text in _SO_THAT:
        marks[at] = Mark(Concept.AUDIENCE, marks[at].text)
    if marks[last].text not in _GIVING or not opens_clause(marks[:last]):
        return
    following = _after(marks, at)
    if _concept(marks, following) in _TANGIBLE | {Concept.EDIT, Concept.MANAGE}:
        _idle(marks, at)


def _shown_tables(marks: list[Mark], at: int) -> None:
    """Take tables that pages have for a view ("pages with tables and forms")."""
    last = _before(marks, at)
    if marks[at].text not in _ON_SCREEN or _concept(marks, last) is not Concept.WITH:
        return
    link = _after(marks, at)
    paired = _concept(marks, link) is Concept.AND
    shown = _concept(marks, _after(marks, link)) in _SHOWN
    if paired and shown and _concept(marks, _before(marks, last)) in _SHOWN | {Concept.SCREEN}:
        marks[at] = Mark(Concept.VIEW, marks[at].text)


def _sorts_of_pages(marks: list[Mark], at: int) -> None:
    """Leave out of which sorts pages are ("pantallas de lista, detalle y edición")."""
    sorted_ = _concept(marks, at - 1) is Concept.PAGE and marks[at].text in ("de", "d")
    if not sorted_:
        return
    end = at
    for where in range(at + 1, len(marks)):
        mark = marks[where]
        if mark.text in _SORTS:
            end = where
        elif mark.concept not in (Concept.AND, Concept.FILLER) and mark.text not in ("de", "d"):
            break
    if end > at:
        for where in range(at, end + 1):
            _idle(marks, where)


def _verb_last(marks: list[Mark], at: int) -> None:
    """Take a German relative clause for what it is ("die Dienste, die die API aufrufen")."""
    after = _concept(marks, _after(marks, at))
    if marks[at].text not in _VERBS_LAST or after not in _QUIET_ENDS | {Concept.AND, Concept.FOR}:
        return
    told = _clause_before(marks, at)
    for back, mark in enumerate(told):
        where = at - 1 - back
        opened = _concept(marks, where - 1) is Concept.AND and marks[where - 1].text == ","
        if opened and mark.text.split()[0] in _RELATIVES:
            marks[where] = Mark(Concept.USE, mark.text)
            _idle(marks, at)
            return


def _rows(marks: list[Mark], at: int) -> None:
    """Take a pronoun behind an operation on rows for rows ("a form to edit one")."""
    if marks[at].text not in _PRONOUNS or at == 0 or marks[at - 1].concept is not Concept.EDIT:
        return
    told = _clause_before(marks, at - 1)
    purpose = bool(told) and told[0].concept is Concept.USE
    shown = any(mark.concept in (Concept.PAGE, Concept.VIEW) for mark in told)
    if purpose and shown:
        marks[at] = Mark(Concept.TABLE, marks[at].text)


def _deeds(marks: list[Mark], at: int) -> None:
    """Leave out "operations" behind what they are ("create and delete operations")."""
    if marks[at].text in _DEEDS and at and marks[at - 1].concept is Concept.CRUD:
        _idle(marks, at)


_SETTLERS: tuple[Callable[[list[Mark], int], None], ...] = (
    _result,
    _distribution,
    _repetition,
    _comma,
    _given,
    _all_of_it,
    _addition,
    _calling,
    _client,
    _beneficiary,
    _shown_tables,
    _sorts_of_pages,
    _verb_last,
    _rows,
    _deeds,
)
