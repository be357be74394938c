"""Puts purposes and relative clauses into the one form that is read.

"Screens in which you can edit them", "pages people will use" and "so that each table has an API"
say by a purpose what is to be made. Each is a closed form: a word more, and it stays.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import NAMED, VIEWS, Concept, Mark
from crudflow.domain.routing.settling.neighbours import (
    PHRASE_ENDS,
    QUIET_ENDS,
    Settler,
    after,
    before,
    clause_before,
    concept_at,
    idle,
    idle_all,
    past_all,
    settle_all,
)

_PRONOUNS = frozenset({"it", "them", "one", "those", "these"})
_RELATIVE_ENDS = frozenset({"which", "which one", "whom"})
_LETS = frozenset({"lets", "let", "allows", "allow", "enables"})
_ABLE = frozenset({"you can", "i can", "we can", "one can"})
_SHOWING = frozenset({"showing", "displaying", "listing"})
_USERS = VIEWS | {Concept.AUDIENCE, Concept.SUBJECT, Concept.COMPONENT}
_PASSIVES = frozenset({"can be", "could be"})
_OPERATED = frozenset(
    "read changed edited updated deleted removed created added viewed listed saved browsed queried "
    "modified inserted fetched stored retrieved posted queried altered".split()
)
"""What can be done with rows ("so that each table can be read and changed")."""
_SEEING = frozenset({"see", "work with", "look at"})
_SEEN_ENDS = QUIET_ENDS | {Concept.FOR}
_WILL = frozenset({"will", "would", "can", "could"})
_HAVING = frozenset({"have", "has", "gets"})
_DOES = frozenset({"does", "do"})


def settle_purposes(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all purposes put into plain form."""
    return settle_all(marks, _SETTLERS)


def _rows(marks: list[Mark], at: int) -> None:
    """Take a pronoun behind an operation on rows for rows ("a form to edit one")."""
    if at == 0 or marks[at - 1].concept is not Concept.EDIT:
        return
    told = clause_before(marks, at - 1)
    purpose = bool(told) and told[0].concept is Concept.USE
    shown = any(mark.concept in (Concept.PAGE, Concept.VIEW) for mark in told)
    if purpose and shown:
        marks[at] = Mark(Concept.TABLE, marks[at].text)


def _through_which(marks: list[Mark], at: int) -> None:
    """Take "through which" for the pronoun that opens a relative clause."""
    if concept_at(marks, at - 1) in (Concept.FOR, Concept.WITH):
        idle(marks, at - 1)
        marks[at] = Mark(Concept.USE, "which")


def _letting(marks: list[Mark], at: int) -> None:
    """Leave out whom code lets do something ("code that lets clients ...")."""
    lets = concept_at(marks, before(marks, at)) is Concept.USE
    who = after(marks, at)
    if not lets or who >= len(marks):
        return
    done = concept_at(marks, after(marks, who)) in (Concept.EDIT, Concept.MANAGE, Concept.CRUD)
    if done and (
        marks[who].concept is Concept.AUDIENCE or marks[who].text in ("client", "clients")
    ):
        idle(marks, at)
        idle(marks, who)


def _able(marks: list[Mark], at: int) -> None:
    """Leave out who is able to do something ("pages where you can ...")."""
    if concept_at(marks, before(marks, at)) is Concept.USE:
        idle(marks, at)


def _used(marks: list[Mark], at: int) -> None:
    """Take "people will use" behind pages, or "our pages will use" behind hooks, for a purpose."""
    made = concept_at(marks, before(marks, at))
    people = made in VIEWS and marks[at].concept in (Concept.AUDIENCE, Concept.SUBJECT)
    parts = made is Concept.CLIENT and marks[at].concept in VIEWS | {Concept.COMPONENT}
    using = concept_at(marks, at + 1) is Concept.USE and marks[at + 1].text in ("use", "uses")
    if people and using:
        last = at + 1 + (concept_at(marks, after(marks, at + 1)) is Concept.FOR)
    elif people or parts:
        last = _seen(marks, at)
    else:
        return
    idle_all(marks, at, last)


def _seen(marks: Sequence[Mark], at: int) -> int:
    """Return the end of "people will see", "our pages can use" and the like."""
    use = after(marks, at + 1)
    if use >= len(marks) or marks[at + 1].text not in _WILL:
        return at
    if marks[use].text == "use":
        return use
    if marks[use].text in _SEEING and concept_at(marks, after(marks, use)) in _SEEN_ENDS:
        return use + 1
    return at + 3 if marks[at + 2].text == "click through" else at


def _having(marks: list[Mark], at: int) -> None:
    """Leave out that something is to have what follows ("we want every table to have ...")."""
    told = clause_before(marks, at)
    if not told or at + 1 >= len(marks):
        return
    followed = concept_at(marks, after(marks, at)) in NAMED
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
    if concept_at(marks, last) is Concept.USE and done:
        idle(marks, at)


def _showing(marks: list[Mark], at: int) -> None:
    """Take what a page is showing for its purpose ("a screen showing one record")."""
    shown = concept_at(marks, before(marks, at)) in VIEWS
    following = past_all(marks, at)
    rows = concept_at(marks, following) in (Concept.TABLE, Concept.NAME)
    if shown and rows and marks[following].text != "tables":
        marks[at] = Mark(Concept.USE, marks[at].text)


def _passive(marks: list[Mark], at: int) -> None:
    """Take what can be done with tables for working with them ("each table can be read")."""
    if concept_at(marks, before(marks, at)) is not Concept.TABLE:
        return
    if not any(mark.concept is Concept.USE for mark in clause_before(marks, at)):
        return
    end = at
    for where in range(at + 1, len(marks)):
        if marks[where].text in _OPERATED:
            end = where
        elif marks[where].concept not in (Concept.AND, Concept.FILLER):
            break
    ends = concept_at(marks, after(marks, end)) in PHRASE_ENDS
    if end > at and ends:
        marks[at] = Mark(Concept.MANAGE, marks[at].text)
        idle_all(marks, at + 1, end + 1)


_SETTLERS: tuple[Settler, ...] = (
    Settler(_through_which, words=_RELATIVE_ENDS),
    Settler(_letting, words=_LETS),
    Settler(_able, words=_ABLE),
    Settler(_used, parts=_USERS),
    Settler(_having, words=_HAVING),
    Settler(_doing, words=_DOES),
    Settler(_showing, words=_SHOWING),
    Settler(_passive, words=_PASSIVES),
    Settler(_rows, words=_PRONOUNS),
)
"""One after the other, since some rely on what others have settled."""
