"""Recognises the words and phrases of a text: what part does each of them play?"""

from collections.abc import Sequence
from dataclasses import dataclass

from crudflow.domain.routing.concepts import OBJECTS, SIDES, SPECIFIC, Concept, Mark
from crudflow.domain.routing.lexicon import Lexicon
from crudflow.domain.routing.tables import TableIndex
from crudflow.domain.routing.text import Token

_SIGNS = {".": Concept.BREAK, "?": Concept.QUESTION, ":": Concept.BREAK, ",": Concept.AND}
_LINKS = frozenset({Concept.AND, Concept.OR})
_OPENERS = frozenset({Concept.BREAK, Concept.ASK, Concept.BUT})
_BEFORE_NAMES = frozenset({Concept.FOR, Concept.ALL, Concept.TABLE, Concept.NAME})
_FIRM = SIDES | SPECIFIC
"""Words of these parts are no table names, even if a table is called so, unless placed like one."""

SPLIT_VERBS: tuple[tuple[str, str, Concept], ...] = (
    ("set", "up", Concept.START),
    ("spin", "up", Concept.START),
    ("kick", "off", Concept.START),
    ("get", "ready", Concept.START),
    ("get", "running", Concept.START),
    ("get", "started", Concept.START),
    ("get", "going", Concept.START),
    ("bring", "up", Concept.START),
    ("get", "done", Concept.MAKE),
    ("hook", "up", Concept.CONNECT),
    ("wire", "up", Concept.CONNECT),
    ("leave", "out", Concept.NOT),
    ("turn", "off", Concept.FOREIGN_VERB),
    ("switch", "off", Concept.FOREIGN_VERB),
    ("take", "down", Concept.FOREIGN_VERB),
    ("shut", "down", Concept.FOREIGN_VERB),
    ("clean", "up", Concept.FOREIGN_VERB),
)
"""Verbs whose second part may stand behind their object ("set the backend up")."""
_APART = 6
"""How many words may stand between the parts of such a verb."""

OPERATIONS: tuple[tuple[str, str], ...] = (
    ("create", "post create creating add adding insert inserting enter entering new"),
    ("create", "anlegen erstellen eintragen erfassen créer creer ajouter saisir crear alta"),
    ("read", "open opening get read reading list listing view viewing show showing see seeing browse browsing"),
    ("read", "search searching query querying display displaying load loading fetch fetching"),
    ("read", "lesen anzeigen anzuzeigen auflisten suchen ansehen abrufen laden retrieve"),
    ("read", "lire afficher lister consulter voir chercher leer ver listar mostrar consultar"),
    ("update", "update updating edit editing change changing modify modifying save saving write"),
    ("update", "put writing store storing andern aendern bearbeiten aktualisieren speichern"),
    ("update", "modifier editer editar modificar actualizar guardar enregistrer patch"),
    ("delete", "delete deleting remove removing loschen loeschen entfernen supprimer effacer"),
    ("delete", "eliminar borrar baja"),
)
_OPERATION = {word: name for name, words in OPERATIONS for word in words.split()}
_ROWS = frozenset(
    "data record records row rows daten datensatze datensaetze datensatz eintrage eintraege "
    "donnees enregistrement enregistrements lignes datos registro registros fila filas".split()
)
_OPENING_UP = frozenset({"expose", "exposing", "exposes", "offer", "provide", "let", "allow"})
_CORES = (
    "crud backend frontend endpoint service page screen setup boilerplate apis form client hook"
).split()
"""Words that are looked for within unknown ones."""
_HTTP = frozenset({"post", "put", "patch"})
"""Methods of HTTP: a run with them and "get" asks for endpoints."""
_SHOWN = frozenset({Concept.PAGE, Concept.VIEW})
_NOUNS_OF_RUN = frozenset(
    {Concept.PAGE, Concept.VIEW, Concept.API, Concept.ENDPOINT, Concept.SERVICE, Concept.CLIENT}
)
_ASKING = frozenset({Concept.USE, Concept.NEED, Concept.FOR, Concept.MAKE})


@dataclass(frozen=True, slots=True)
class Marking:
    """A text as marks.

    Attributes:
        marks: The words and phrases in order.
        corrected: Misspelt words with what they were taken for.
        garbled: Unknown words that hold a known one, so that a blank or more must be missing.
    """

    marks: tuple[Mark, ...]
    corrected: tuple[tuple[str, str], ...]
    garbled: tuple[str, ...] = ()


def marking(text: Sequence[Token], lexicon: Lexicon, tables: TableIndex) -> Marking:
    """Recognise all words of a text, longest phrases first."""
    marker = _Marker(text, lexicon, tables)
    marks = _without_idle_verbs(_with_operations(marker.all_marks()))
    garbled = [mark.text for mark in marks if mark.concept is Concept.UNKNOWN and _garbled(mark)]
    return Marking(tuple(marks), tuple(marker.corrected), tuple(garbled))


def _garbled(mark: Mark) -> bool:
    return any(core in mark.text for core in _CORES)


class _Marker:
    """Walks over the tokens once."""

    def __init__(self, text: Sequence[Token], lexicon: Lexicon, tables: TableIndex) -> None:
        self._lexicon = lexicon
        self._tables = tables
        self._shouting = all(token.upper for token in text if not token.sign)
        self._tokens = text
        self.corrected: list[tuple[str, str]] = []
        self._words = [self._known(token) for token in text]
        self._marks: list[Mark] = []

    def all_marks(self) -> list[Mark]:
        """Return the marks of the whole text."""
        at = 0
        while at < len(self._words):
            length, mark = self._next(at)
            self._marks.append(mark)
            at += length
        return self._marks

    def _known(self, token: Token) -> str:
        """Return the word as the lexicon or the schema has it, its spelling corrected if need be."""
        word = token.word
        if token.sign or word in self._lexicon.vocabulary:
            return word
        word = word.removesuffix("'s")
        if word in self._lexicon.vocabulary or self._tables.part(word):
            return word
        if self._tables.match([word], 0) or self._tables.near([word]) or self._lexicon.parts(word):
            return word
        right = self._lexicon.corrected(word)
        if right is None:
            return word
        self.corrected.append((word, right))
        return right

    def _next(self, at: int) -> tuple[int, Mark]:
        word = self._words[at]
        if self._tokens[at].sign:
            return 1, Mark(_SIGNS[word], word)
        if word == "be":
            return 1, Mark(self._be(at), word)
        split = self._split_verb(at)
        if split is not None:
            return 1, Mark(split, word)
        return self._name_or_phrase(at)

    def _name_or_phrase(self, at: int) -> tuple[int, Mark]:
        phrase = self._lexicon.longest(self._words, at)
        name = self._tables.match(self._words, at)
        if name and (phrase is None or self._is_name(at, name[0], phrase)):
            words = " ".join(self._words[at : at + name[0]])
            return name[0], Mark(Concept.NAME, words, name[1])
        if phrase:
            return phrase[0], Mark(phrase[1], " ".join(self._words[at : at + phrase[0]]))
        return 1, self._unknown(self._words[at])

    def _unknown(self, word: str) -> Mark:
        parts = self._lexicon.parts(word)
        if parts is None:
            return Mark(Concept.FILLER if word.isdigit() else Concept.UNKNOWN, word)
        left, right = (self._lexicon.concept(part) for part in parts)
        if left is not None:
            self._marks.append(Mark(left, parts[0]))
        return Mark(right or Concept.UNKNOWN, parts[1])

    def _is_name(self, at: int, length: int, phrase: tuple[int, Concept]) -> bool:
        """Say whether words that are both a table's name and a phrase stand for the table."""
        longer, concept = phrase
        if length != longer:
            return length > longer
        placed = self._placed_like_a_name(at, length)
        if concept in _FIRM or concept in (Concept.NOT, Concept.FOR, Concept.AND):
            return placed
        if concept in (Concept.FOREIGN_VERB, Concept.EDIT, Concept.MAKE):
            return placed or not self._opening()
        return True

    def _placed_like_a_name(self, at: int, length: int) -> bool:
        """Say whether the words stand where a table would: "for pages", "the pages table"."""
        after = self._lexicon.longest(self._words, at + length) if self._has(at + length) else None
        if after and after[1] in (Concept.TABLE, Concept.PAGE, Concept.ENDPOINT, Concept.API):
            return True
        before = [mark for mark in self._marks if mark.concept is not Concept.FILLER]
        if before and before[-1].concept in _LINKS:
            return len(before) > 1 and before[-2].concept is Concept.NAME
        return bool(before) and before[-1].concept in _BEFORE_NAMES

    def _has(self, at: int) -> bool:
        return at < len(self._words) and not self._tokens[at].sign

    def _opening(self) -> bool:
        """Say whether the next word opens a clause, fillers and courtesies aside."""
        before = [mark for mark in self._marks if mark.concept is not Concept.FILLER]
        return not before or before[-1].concept in _OPENERS | _LINKS

    def _be(self, at: int) -> Concept:
        """Tell the backend ("BE CRUD") from the verb ("to be")."""
        if self._tokens[at].upper and not self._shouting:
            return Concept.BACK
        following = self._words[at + 1 : at + 3]
        found = self._lexicon.longest(self._words, at + 1) if self._has(at + 1) else None
        if self._opening() and (not found or found[1] in OBJECTS | {Concept.START}):
            return Concept.BACK
        if found and found[1] in OBJECTS:
            return Concept.BACK
        last = not found or found[1] in (Concept.ASK, Concept.FILLER)
        if last and self._marks and self._marks[-1].concept is Concept.START:
            return Concept.BACK
        paired = len(following) > 1 and following[0] in ("and", ",", "or", "fe", "ui")
        if paired and following[-1] in ("fe", "ui", "frontend"):
            return Concept.BACK
        return Concept.FILLER

    def _split_verb(self, at: int) -> Concept | None:
        word = self._words[at]
        for first, second, concept in SPLIT_VERBS:
            if word == first and second in self._rest(at)[1:]:
                return concept
        return None

    def _rest(self, at: int) -> list[str]:
        """Return the next words up to the end of the clause."""
        rest: list[str] = []
        for token, word in zip(self._tokens[at + 1 :], self._words[at + 1 :], strict=True):
            if token.sign or len(rest) > _APART:
                break
            rest.append(word)
        return rest


def _with_operations(marks: list[Mark]) -> list[Mark]:
    """Join runs such as "list, add, edit and delete" to one mark that means CRUD."""
    joined: list[Mark] = []
    at = 0
    while at < len(marks):
        end = _run_end(marks, at)
        if end > at and _is_crud(marks, at, end, joined):
            run = [mark.text for mark in marks[at:end]]
            concept = _concept_of_run(run, marks[end:])
            joined.append(Mark(concept, " ".join(run).replace(" ,", ",")))
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
    while at < len(marks):
        if marks[at].text in _OPERATION and marks[at - 1].concept in _LINKS:
            end = at + 1
        elif marks[at].concept not in _LINKS:
            break
        at += 1
    return end


def _is_crud(marks: Sequence[Mark], start: int, end: int, before: Sequence[Mark]) -> bool:
    """Say whether a run asks for CRUD: three operations, or two of them in the right place."""
    names = {_OPERATION[mark.text] for mark in marks[start:end] if mark.text in _OPERATION}
    if len(names) != 2:
        return len(names) > 2
    told = [mark for mark in before if mark.concept is not Concept.FILLER]
    if told and told[-1].concept in _ASKING:
        return True
    return end < len(marks) and marks[end].concept in _NOUNS_OF_RUN


def _concept_of_run(run: Sequence[str], following: Sequence[Mark]) -> Concept:
    """Return what a run of operations means: endpoints, pages ("list, edit and detail pages")."""
    if _HTTP & set(run) and "get" in run:
        return Concept.ENDPOINT
    after = next((mark.concept for mark in following if mark.concept not in _LINKS), None)
    coordinated = bool(following) and following[0].concept in _LINKS
    return Concept.VIEW if coordinated and after in _SHOWN else Concept.CRUD


def _without_idle_verbs(marks: Sequence[Mark]) -> list[Mark]:
    """Settle the words that are verbs or nouns: "list all tables", but "list pages".

    An operation right before pages belongs to them ("edit forms"); "list" or "view" at the head
    of a clause and before tables is an order to show something.
    """
    settled: list[Mark] = []
    opening = True
    for at, mark in enumerate(marks):
        following = next((m for m in marks[at + 1 :] if m.concept is not Concept.FILLER), None)
        settled.append(_settled(mark, following, opening=opening))
        if mark.concept is not Concept.FILLER:
            opening = mark.concept in _OPENERS | _LINKS
    return settled


def _works_on_rows(mark: Mark, following: Mark | None) -> bool:
    """Say whether a verb that could ask for code is about data ("add records", "get all tables")."""
    if mark.concept is not Concept.MAKE or following is None:
        return False
    if mark.text in ("get", "getting"):
        return following.concept in (Concept.ALL, Concept.TABLE, Concept.NAME)
    return following.text in _ROWS and mark.text not in _OPENING_UP


def _settled(mark: Mark, following: Mark | None, *, opening: bool) -> Mark:
    after = following.concept if following else None
    if mark.concept is Concept.EDIT and after in (Concept.PAGE, Concept.VIEW):
        if mark.text not in ("delete", "remove", "update", "change", "modify"):
            return Mark(Concept.FILLER, mark.text)
    if _works_on_rows(mark, following):
        return Mark(Concept.EDIT, mark.text)
    if mark.concept is Concept.VIEW and mark.text in ("list", "view") and opening:
        if after in (Concept.ALL, Concept.NAME, Concept.TABLE) or after in SIDES:
            return Mark(Concept.EDIT, mark.text)
    return mark
