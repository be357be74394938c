"""Settles the words for working with rows: alone, in runs, and before what they belong to.

"Delete all tables" is no generation task, "pages to list, add and delete students" is one, and the
"edit" of "edit forms" is no verb at all.
"""

from collections.abc import Sequence

from crudflow.domain.routing.concepts import LINKS, OBJECTS, SIDES, TANGIBLE, VIEWS, Concept, Mark
from crudflow.domain.routing.settling.neighbours import OPENERS, opens_clause

OPERATIONS: tuple[tuple[str, str], ...] = (
    ("create", "post create creating add adding insert inserting enter entering new"),
    ("create", "anlegen erstellen eintragen erfassen creer ajouter saisir crear alta"),
    ("read", "open opening get read reading list listing view viewing show showing see seeing"),
    ("read", "search searching query querying display displaying load loading fetch fetching"),
    ("read", "lesen anzeigen anzuzeigen auflisten suchen ansehen abrufen laden retrieve"),
    ("read", "lire afficher lister consulter voir chercher leer ver listar mostrar consultar"),
    ("read", "getall getbyid getone findall findone"),
    ("read", "look_through looking_through page_through click_on_one_to open_one_to pick_one_to"),
    ("read", "browse browsing look_up looking_up look_at looking_at readable"),
    ("read", "get_by_id fetch_one get_one read_one fetch_by_id"),
    ("read", "click_into drill_into go_into find finding detail details index"),
    ("create", "creatable"),
    ("read", "viewable browsable searchable"),
    ("update", "editable changeable"),
    ("update", "updatable updateable writable writeable mutate mutating"),
    ("delete", "deletable deleteable destroy"),
    ("update", "update updating edit editing change changing modify modifying save saving write"),
    (
        "update",
        "schreiben put writing store storing andern aendern bearbeiten aktualisieren speichern",
    ),
    ("update", "modifier editer editar modificar actualizar guardar enregistrer patch"),
    ("delete", "delete deleting remove removing loschen loeschen entfernen supprimer effacer"),
    ("delete", "eliminar borrar baja"),
)
"""What can be done with rows, and the words for it."""
_OPERATION = {word.replace("_", " "): name for name, words in OPERATIONS for word in words.split()}
_ROWS = frozenset(
    "data record records row rows daten datensatze datensaetze datensatz eintrage eintraege "
    "donnees enregistrement enregistrements lignes datos registro registros fila filas "
    "entries".split()
) | {"new ones", "more ones", "new record", "new row", "new entry", "an entry", "one entry"}
_OPENING_UP = frozenset({"expose", "exposing", "exposes", "offer", "provide", "let", "allow"})
"""Verbs that ask for code even when data follow."""
_HTTP = frozenset({"post", "put", "patch"})
"""Methods of HTTP: a run with them and "get" asks for endpoints."""
_OF_PAGES = frozenset({"edit", "display", "search", "show", "view", "entry", "editing", "viewing"})
"""Operations that pages are named for ("edit forms")."""
_ORDERS = frozenset({"display", "show", "view", "search"})
"""Those of them that are orders at the head of a clause ("show pages")."""
_SIDED = frozenset({"ui", "crud", "react", "web", "admin"})
"""Words of pages that an operation does not belong to ("edit UI pages")."""
_TICKETS = frozenset(
    {"ticket", "task", "story", "user story", "todo", "to do", "aufgabe", "tache", "tarea"}
)
"""Words that announce a request, and are themselves what is asked for behind "create"."""
_NOUNS_OF_RUN = frozenset(
    {Concept.PAGE, Concept.VIEW, Concept.API, Concept.ENDPOINT, Concept.SERVICE, Concept.CLIENT}
)
_ASKING = frozenset({Concept.USE, Concept.NEED, Concept.FOR, Concept.MAKE})
_ROWS_WITHIN = frozenset({Concept.ALL, Concept.TABLE})
"""Words for rows that may stand within a run of operations."""
_PRONOUNS = frozenset({"it", "them", "one", "one of them", "those"})
_UNSETTLED = frozenset({Concept.EDIT, Concept.VIEW, Concept.MAKE, Concept.NEED})
"""Words that may play another part than their own."""
_ROWS_OF = SIDES | {Concept.ALL, Concept.NAME, Concept.TABLE}


def settle_operations(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks with all words for operations settled."""
    return _without_idle_verbs(_with_runs(_with_forms(marks)))


def _with_forms(marks: Sequence[Mark]) -> list[Mark]:
    """Take "from" for "form" where no preposition stands ("list, from and detail pages")."""
    return [
        Mark(Concept.PAGE, "form") if mark.text == "from" and _is_form(marks, at) else mark
        for at, mark in enumerate(marks)
    ]


def _is_form(marks: Sequence[Mark], at: int) -> bool:
    before = next((m for m in reversed(marks[:at]) if m.concept not in LINKS), None)
    listed = before is not None and before.concept in VIEWS | {Concept.EDIT}
    linked = any(mark.concept in LINKS for mark in marks[at - 1 : at])
    after = [mark.concept for mark in marks[at + 1 : at + 2]]
    return listed and (after == [Concept.AND] or (linked and after == [Concept.PAGE]))


def _with_runs(marks: Sequence[Mark]) -> list[Mark]:
    """Join runs such as "list, add, edit and delete" to one mark that means CRUD."""
    joined: list[Mark] = []
    at = 0
    while at < len(marks):
        end = _run_end(marks, at)
        if end > at and _is_crud(marks, at, end, joined):
            run = [mark.text for mark in marks[at:end]]
            concept = _concept_of_run(run, marks[end:])
            joined.append(Mark(concept, " ".join(run).replace(" ,", ",")))
            joined += [marks[n] for n in range(at, end) if _rows_within(marks, n)]
            at = end
        else:
            joined.append(marks[at])
            at += 1
    return joined


def _run_end(marks: Sequence[Mark], start: int) -> int:
    """Return where a run of operations that begins at `start` ends; `start` if none does."""
    if marks[start].text not in _OPERATION:
        return start
    end = at = start + 1
    linked = False
    while at < len(marks):
        mark = marks[at]
        if mark.text in _OPERATION and linked:
            end, linked = at + 1, mark.text.endswith(" to")
        elif mark.concept in LINKS:
            linked = True
        elif mark.text in _PRONOUNS and not linked and marks[at - 1].text in _OPERATION:
            end = at + 1
        elif linked or not _object_of_run(mark):
            break
        at += 1
    return end


def _rows_within(marks: Sequence[Mark], at: int) -> bool:
    """Say whether a word within a run says what it is about ("get all, get one" does not)."""
    following = marks[at + 1].concept if at + 1 < len(marks) else Concept.BREAK
    alone = marks[at].concept is Concept.ALL and following in LINKS
    return marks[at].concept in _ROWS_WITHIN and not alone


def _object_of_run(mark: Mark) -> bool:
    """Say whether a word may stand between the operations of a run ("see all rows, open one")."""
    idle = mark.concept is Concept.FILLER and not mark.aside
    return idle or mark.concept in _ROWS_WITHIN or mark.text in ("back", "of")


def _is_crud(marks: Sequence[Mark], start: int, end: int, before: Sequence[Mark]) -> bool:
    """Say whether a run asks for CRUD: three operations, or two of them in the right place."""
    names = {_OPERATION[mark.text] for mark in marks[start:end] if mark.text in _OPERATION}
    if len(names) > 2:
        return "create" in names or not opens_clause(before)
    if len(names) < 2:
        return False
    if all(mark.text.endswith("able") for mark in marks[start:end] if mark.text in _OPERATION):
        return bool(before)
    if any(mark.concept in _ASKING for mark in _last(before)) or _able(before):
        return True
    return end < len(marks) and marks[end].concept in _NOUNS_OF_RUN


def _able(before: Sequence[Mark]) -> bool:
    """Say whether a relative clause says who works with rows ("where users can ...")."""
    told = [mark.concept for mark in before if mark.concept is not Concept.FILLER][-2:]
    who = told[1:] in ([Concept.AUDIENCE], [Concept.SUBJECT]) or told[-1:] == [Concept.NEED]
    return told[:1] == [Concept.USE] and who


def _last(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Return the last mark that is no filler, if there is one."""
    return [mark for mark in marks if mark.concept is not Concept.FILLER][-1:]


def _concept_of_run(run: Sequence[str], following: Sequence[Mark]) -> Concept:
    """Return what a run of operations means: endpoints, pages ("list, edit and detail pages")."""
    if _HTTP & set(run) and "get" in run:
        return Concept.ENDPOINT
    after = next((mark.concept for mark in following if mark.concept not in LINKS), None)
    coordinated = bool(following) and following[0].concept in LINKS
    return Concept.VIEW if coordinated and after in VIEWS else Concept.CRUD


def _without_idle_verbs(marks: Sequence[Mark]) -> list[Mark]:
    """Settle the words that are verbs or nouns: "list all tables", but "list pages".

    An operation right before pages belongs to them ("edit forms"); "list" or "view" at the head
    of a clause and before tables is an order to show something.
    """
    settled: list[Mark] = []
    for at, mark in enumerate(marks):
        if mark.concept in _UNSETTLED:
            following = next((m for m in marks[at + 1 :] if m.concept is not Concept.FILLER), None)
            articled = marks[at + 1 : at + 2] != [following]
            settled.append(_settled(mark, following, marks[:at], articled=articled))
        else:
            settled.append(mark)
    return settled


def _settled(mark: Mark, following: Mark | None, before: Sequence[Mark], *, articled: bool) -> Mark:
    if mark.text in _TICKETS and any(told.concept is Concept.MAKE for told in _clause(before)):
        return Mark(Concept.FOREIGN_THING, mark.text)
    if following is None:
        return mark
    verb = mark.concept is Concept.EDIT or mark.text in _ORDERS
    ordering = articled and verb and _may_order(before)
    if not ordering and _describes_pages(mark, following, before):
        return Mark(Concept.FILLER, mark.text)
    ordered = mark.concept is Concept.VIEW and mark.text in ("list", "view")
    if ordered and articled and following.concept in OBJECTS and _may_order(before):
        return Mark(Concept.EDIT, mark.text)
    if ordered and following.concept in _ROWS_OF and opens_clause(before):
        return Mark(Concept.EDIT, mark.text)
    if ordered and following.concept in _ROWS_OF and _after_a_noun(before):
        return Mark(Concept.IS, mark.text)
    return Mark(Concept.EDIT, mark.text) if _works_on_rows(mark, following) else mark


def _may_order(before: Sequence[Mark]) -> bool:
    """Say whether a verb that follows may be an order, or what somebody wants to do."""
    last = next(iter(_last(before)), None)
    wished = last is not None and last.concept is Concept.NEED and last.text.endswith(" to")
    return wished or opens_clause(before)


def _describes_pages(mark: Mark, following: Mark, before: Sequence[Mark]) -> bool:
    """Say whether an operation belongs to the pages that follow ("edit forms")."""
    plain = following.text.split()[0] not in _SIDED
    shown = following.concept in VIEWS and plain
    return shown and mark.text in _OF_PAGES and not (mark.text in _ORDERS and opens_clause(before))


def _clause(before: Sequence[Mark]) -> Sequence[Mark]:
    """Return what stands before in the same clause, up to the last link."""
    told: list[Mark] = []
    for mark in reversed(before):
        if mark.concept in OPENERS:
            break
        told.append(mark)
    return told


def _after_a_noun(before: Sequence[Mark]) -> bool:
    """Say whether a verb follows what it is said of ("our pages list all students")."""
    return bool(before) and before[-1].concept in TANGIBLE


def _works_on_rows(mark: Mark, following: Mark) -> bool:
    """Say whether a verb that could ask for code is about data ("add records")."""
    if mark.concept is not Concept.MAKE:
        return False
    if mark.text in ("get", "getting"):
        return following.concept in (Concept.ALL, Concept.TABLE, Concept.NAME)
    return following.text in _ROWS and mark.text not in _OPENING_UP
