"""Puts constructions that say nothing of their own into the one form that is read.

"I'd like the pages generated" asks for the pages, "one set per table" for what was named before,
and "please build that" repeats it. Each is a closed form: a word more, and it stays as it stands.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import (
    NAMED,
    OBJECTS,
    OFFERED,
    TANGIBLE,
    VIEWS,
    Concept,
    Mark,
)
from crudflow.domain.routing.settling.neighbours import (
    ENDS,
    LINKED_ENDS,
    PHRASE_ENDS,
    QUIET_ENDS,
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

_RESULTS = frozenset(
    "generated created built written made produced added implemented developed provided done "
    "delivered coded prepared".split()
) | {"in place", "up"}
"""What a wish has done with its object ("I'd like the pages generated")."""
_LETS = frozenset({"let's", "lets", "let us"})
_SORT_VERBS = frozenset("create edit new show view update display add index".split())
_TURNING = frozenset("by up down off out over away around".split())
_LAST = frozenset({"konnen", "sein", "werden"})
_DONE_WITH_ROWS = frozenset({Concept.EDIT, Concept.CRUD, Concept.MANAGE, Concept.AND})
_HAVING = frozenset({"get", "getting"})
_COUNTERS = frozenset(
    "set file files module modules folder folders bundle group package class pair satz jeu "
    "conjunto juego lot "
    "datei fichier archivo".split()
)
"""What there is one of for each table ("one set per table")."""
_COUNTER_TIES = frozenset({Concept.AND, Concept.WITH, Concept.BREAK})
_ANAPHORS = frozenset({"them", "it", "that", "those", "these"})
_THAT = frozenset({"that", "it"})
_WE_HAVE = frozenset({"we have", "i have", "you have"})
_THERE = frozenset({"exist", "exists", "we have", "i have", "you have"})
_CLIENTS = frozenset({"client", "clients"})
_SO_THAT = frozenset({"so that", "so", "that", "where"})
_GIVING = frozenset("give giving let letting get offer provide allow".split())
_ON_SCREEN = frozenset({"tables", "table", "data table", "data tables"})
_SORTS = frozenset(
    "lista listas listado listados detalle detalles edicion alta creacion consulta busqueda "
    "gestion administracion liste listes detail details creation edition modification saisie "
    "consultation recherche gestion administration".split()
)
"""What French and Spanish pages are named for."""
_ORDERING = frozenset("generate build create make write produce add implement please".split())
_DEEDS = frozenset("operation operations action actions verbs methods request requests".split())


def settle_beneficiaries(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks without those whom something is made for."""
    return settle_all(marks, _BENEFICIARIES)


def settle_constructions(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all constructions put into plain form."""
    return settle_all(marks, _SETTLERS)


def _result(marks: list[Mark], at: int) -> None:
    """Leave out what a wish has done with its object ("get the endpoints written")."""
    if concept_at(marks, before(marks, at)) not in NAMED:
        return
    following = after(marks, at)
    next_part = concept_at(marks, following)
    goes_on = next_part in LINKED_ENDS | {Concept.WITH} or (
        next_part is Concept.FOR and marks[following].text not in _TURNING
    )
    told = clause_before(marks, at)
    wished = any(m.concept is Concept.NEED or m.text in _HAVING or _have(m) for m in told)
    if goes_on and wished:
        idle(marks, at)


def _have(mark: Mark) -> bool:
    """Say whether a polite question asks to have something ("can we have ...")."""
    return mark.concept is Concept.ASK and mark.text.endswith((" have", " get"))


def _had(marks: list[Mark], at: int) -> None:
    """Take "have" for a verb that asks for what follows ("let's have ...", "have pages made")."""
    if not opens_clause(marks[:at]):
        return
    last = before(marks, at)
    invited = last >= 0 and marks[last].text in _LETS
    for mark in marks[at + 1 :]:
        if mark.concept in ENDS or invited:
            break
        invited = mark.text in _RESULTS
    if invited:
        marks[at] = Mark(Concept.MAKE, "get")


def _each(marks: list[Mark], at: int) -> None:
    """Leave out "each" at the end ("a list and a form each")."""
    ends = concept_at(marks, after(marks, at)) in LINKED_ENDS
    if ends and concept_at(marks, before(marks, at)) in OBJECTS:
        idle(marks, at)


def _sorts_in_a_row(marks: list[Mark], at: int) -> None:
    """Take a verb between sorts of pages for another sort ("list, create and edit pages")."""
    if not 1 < at < len(marks) - 2:
        return
    linked = marks[at - 1].concept is marks[at + 1].concept is Concept.AND
    between = {marks[at - 2].concept, marks[at + 2].concept} <= VIEWS
    if linked and between:
        marks[at] = Mark(Concept.VIEW, marks[at].text)


def _sorts_listed(marks: list[Mark], at: int) -> None:
    """Take verbs in a list behind pages for sorts of them ("the pages: list, show and edit")."""
    if _behind_pages(marks, at) is None:
        return
    items: list[int] = []
    where = at + 1
    while where < len(marks):
        mark = marks[where]
        if mark.concept in VIEWS or mark.text in _SORT_VERBS:
            items.append(where)
        elif mark.concept not in (Concept.AND, Concept.FILLER):
            break
        where += 1
    ends = concept_at(marks, where) in QUIET_ENDS | {Concept.FOR, Concept.ALL}
    if len(items) > 1 and ends:
        for item in items:
            if marks[item].concept not in VIEWS:
                marks[item] = Mark(Concept.VIEW, marks[item].text)


def _behind_pages(marks: Sequence[Mark], at: int) -> Mark | None:
    """Return the pages that were named last before a comma or a colon, if they were."""
    told = (mark for mark in clause_before(marks, at) if mark.concept in OBJECTS)
    last = next(told, None)
    return last if last is not None and last.concept is Concept.PAGE else None


def _distribution(marks: list[Mark], at: int) -> None:
    """Leave out what there is one of for each table (", one set per table")."""
    tied = concept_at(marks, before(marks, at)) in _COUNTER_TIES
    if not tied or marks[at - 1].concept is not Concept.FILLER:
        return
    following = after(marks, at)
    per = concept_at(marks, following) is Concept.FOR
    if per:
        following = after(marks, following)
    each = (Concept.ALL, Concept.TABLE) if per else (Concept.ALL,)
    if concept_at(marks, following) in each and _earlier_object(marks, at):
        idle(marks, at)


def _earlier_object(marks: Sequence[Mark], at: int) -> bool:
    return any(mark.concept in OBJECTS - {Concept.CODE} for mark in marks[:at])


def _repetition(marks: list[Mark], at: int) -> None:
    """Leave out "for that" where it repeats what was named ("pages for that")."""
    if marks[at].concept not in (Concept.USE, Concept.SUBJECT):
        return
    last = before(marks, at)
    ends = concept_at(marks, after(marks, at)) in LINKED_ENDS
    if last == at - 1 and marks[last].text == "for" and ends and at > 1:
        idle(marks, at)
        idle(marks, last)


def _anaphor(marks: list[Mark], at: int) -> None:
    """Take a verb and what stands for things that were named for one ("generate them")."""
    if at + 1 == len(marks) or marks[at + 1].text not in _ANAPHORS:
        return
    following = concept_at(marks, after(marks, at + 1))
    if following in PHRASE_ENDS | {Concept.WITH}:
        marks[at] = Mark(Concept.MAKE, f"{marks[at].text} {marks[at + 1].text}")
        idle(marks, at + 1)


def _therefore(marks: list[Mark], at: int) -> None:
    """Begin a clause at "so" before an order ("..., so generate the pages")."""
    if at == 0 or marks[at - 1].text != "," or at + 1 >= len(marks):
        return
    if marks[at + 1].concept in (Concept.MAKE, Concept.ASK) and marks[at + 1].text in _ORDERING:
        marks[at - 1] = Mark(Concept.BREAK, ".")
        idle(marks, at)


def _comma(marks: list[Mark], at: int) -> None:
    """Leave out a comma before "with", which ties by itself."""
    if concept_at(marks, at + 1) is Concept.WITH and at:
        idle(marks, at)


def _given(marks: list[Mark], at: int) -> None:
    """Leave out that there are tables ("every table we have", "all tables that exist")."""
    last = before(marks, at)
    that = concept_at(marks, last) is Concept.USE and marks[last].text in ("that", "which")
    tables = before(marks, last) if that else last
    if marks[at].text not in (_THERE if that else _WE_HAVE):
        return
    counted = concept_at(marks, before(marks, tables)) is Concept.ALL
    ends = concept_at(marks, after(marks, at)) in PHRASE_ENDS
    if concept_at(marks, tables) is Concept.TABLE and counted and ends:
        idle(marks, at)
        if that:
            idle(marks, last)


def _all_of_it(marks: list[Mark], at: int) -> None:
    """Take "for everything in the schema" for all tables."""
    if concept_at(marks, at - 1) is not Concept.FOR:
        return
    within = after(marks, at)
    schema = after(marks, within)
    if concept_at(marks, within) is Concept.FOR and concept_at(marks, schema) is Concept.SCHEMA:
        marks[at] = Mark(Concept.ALL, marks[at].text)
        idle(marks, within)
        marks[schema] = Mark(Concept.TABLE, marks[schema].text)


def _beneficiary(marks: list[Mark], at: int) -> None:
    """Leave out whom something is made for ("give our staff pages", "let users edit ...")."""
    last = before(marks, at)
    if last < 0:
        return
    if marks[last].concept is Concept.USE and marks[last].text in _SO_THAT:
        marks[at] = Mark(Concept.AUDIENCE, marks[at].text)
    if marks[last].text not in _GIVING or not opens_clause(marks[:last]):
        return
    following = after(marks, at)
    if concept_at(marks, following) in TANGIBLE | {Concept.EDIT, Concept.MANAGE}:
        idle_all(marks, at, following)


def _shown_tables(marks: list[Mark], at: int) -> None:
    """Take tables that pages have for a view ("pages with tables and forms")."""
    last = before(marks, at)
    tied = concept_at(marks, last) is Concept.WITH or (last > 0 and marks[last].text == ":")
    if not tied:
        return
    link = after(marks, at)
    paired = concept_at(marks, link) is Concept.AND
    shown = concept_at(marks, after(marks, link)) in VIEWS
    if paired and shown and concept_at(marks, before(marks, last)) in VIEWS | {Concept.SCREEN}:
        marks[at] = Mark(Concept.VIEW, marks[at].text)


def _sorts_of_pages(marks: list[Mark], at: int) -> None:
    """Leave out of which sorts pages are ("pantallas de lista, detalle y edición")."""
    if at == 0 or concept_at(marks, at - 1) is not Concept.PAGE:
        return
    more = marks[at].concept is Concept.AND and " de " in marks[at - 1].text
    if not more and marks[at].text not in ("de", "d"):
        return
    end = at
    for where in range(at + 1, len(marks)):
        mark = marks[where]
        if mark.text in _SORTS:
            end = where
        elif mark.concept not in (Concept.AND, Concept.FILLER) and mark.text not in ("de", "d"):
            break
    if end > at:
        idle_all(marks, at, end + 1)


def _whole_behind(marks: list[Mark], at: int) -> None:
    """Leave out "complete" where French and Spanish put it ("une API REST complète")."""
    if at and marks[at - 1].text.startswith(("api ", "interface ", "interfaz ")):
        idle(marks, at)


def _able_last(marks: list[Mark], at: int) -> None:
    """Leave out what a German wish ends with ("über eine API lesen und schreiben können")."""
    if concept_at(marks, after(marks, at)) not in LINKED_ENDS:
        return
    where = at - 1
    while concept_at(marks, where) in _DONE_WITH_ROWS:
        where -= 1
    if where < at - 1 and concept_at(marks, where) in OFFERED:
        idle_all(marks, where + 1, at + 1)


def _deeds(marks: list[Mark], at: int) -> None:
    """Leave out "operations" behind what they are ("create and delete operations")."""
    if at and marks[at - 1].concept in (Concept.CRUD, Concept.BACK):
        idle(marks, at)


_SETTLERS: tuple[Settler, ...] = (
    Settler(_had, words=frozenset({"have"})),
    Settler(_result, words=_RESULTS),
    Settler(_each, words=frozenset({"each"})),
    Settler(_sorts_in_a_row, words=_SORT_VERBS),
    Settler(_sorts_listed, words=frozenset({":", ","})),
    Settler(_distribution, words=_COUNTERS),
    Settler(_repetition, words=_THAT),
    Settler(_anaphor, parts=frozenset({Concept.MAKE})),
    Settler(_therefore, words=frozenset({"so"})),
    Settler(_comma, words=frozenset({","})),
    Settler(_given, words=_THERE | _WE_HAVE),
    Settler(_all_of_it, parts=frozenset({Concept.EVERYTHING})),
    Settler(_shown_tables, words=_ON_SCREEN),
    Settler(_sorts_of_pages, words=frozenset({"de", "d"}), parts=frozenset({Concept.AND})),
    Settler(_deeds, words=_DEEDS),
    Settler(_whole_behind, parts=frozenset({Concept.WHOLE})),
    Settler(_able_last, words=_LAST),
)
_BENEFICIARIES = (Settler(_beneficiary, words=_CLIENTS, parts=frozenset({Concept.AUDIENCE})),)
