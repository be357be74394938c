"""Recognises the words and phrases of a text: what part does each of them play?"""

from collections.abc import Sequence
from dataclasses import dataclass

from crudflow.domain.routing.concepts import (
    LINKS,
    OBJECTS,
    SIDES,
    SPECIFIC,
    TANGIBLE,
    Concept,
    Mark,
)
from crudflow.domain.routing.lexicon import Lexicon
from crudflow.domain.routing.settling import settled
from crudflow.domain.routing.settling.neighbours import opens_clause
from crudflow.domain.routing.tables import TableIndex
from crudflow.domain.routing.text import Token
from crudflow.domain.routing.words.slips import SLIPS

_SIGNS = {".": Concept.BREAK, "?": Concept.QUESTION, ":": Concept.BREAK, ",": Concept.AND}
_BEFORE_NAMES = frozenset({Concept.FOR, Concept.ALL, Concept.TABLE, Concept.NAME})
_BEFORE_TRANSLATED = frozenset(
    {Concept.MANAGE, Concept.EDIT, Concept.CRUD, Concept.PAGE, Concept.ENDPOINT, Concept.CLIENT}
)
"""What else may stand before a table's name in another language ("gérer les élèves")."""
_LIKE_NAMES = frozenset(
    {Concept.AUDIENCE, Concept.FOREIGN_THING, Concept.FOREIGN_VERB, Concept.TABLE, Concept.FOR}
)
"""Parts of words that name a table in another language, if the schema has it ("Kunden")."""
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
    ("get", "done", Concept.MAKE),
    ("hook", "up", Concept.CONNECT),
    ("wire", "up", Concept.MAKE),
    ("put", "together", Concept.MAKE),
    ("leave", "out", Concept.NOT),
    ("turn", "off", Concept.FOREIGN_VERB),
    ("switch", "off", Concept.FOREIGN_VERB),
    ("take", "down", Concept.FOREIGN_VERB),
    ("shut", "down", Concept.FOREIGN_VERB),
    ("clean", "up", Concept.FOREIGN_VERB),
)
"""Verbs whose second part may stand behind their object ("set the backend up")."""
_SECOND_PARTS = {
    verb: tuple((second, concept) for first, second, concept in SPLIT_VERBS if first == verb)
    for verb, _, _ in SPLIT_VERBS
}
_SPLIT = 2
"""Words of such a verb; a phrase that is longer is known as a whole."""
_DEFINITE = frozenset("the some any a more no den der dem le el del my your".split())
_APART = 6
"""How many words may stand between the parts of such a verb."""

_MOST_STRANGE = 8
"""Unknown words after which no more are corrected: such a text is not understood anyway."""
_CORES = (
    "crud backend frontend endpoint service page screen setup boilerplate apis form client hook"
).split()
"""Words that are looked for within unknown ones."""


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
    marks = settled(marker.all_marks(), tables.named)
    garbled = [mark.text for mark in marks if mark.concept is Concept.UNKNOWN and _garbled(mark)]
    return Marking(tuple(marks), tuple(marker.corrected), tuple(garbled))


def _garbled(mark: Mark) -> bool:
    return any(core in mark.text and core != mark.text for core in _CORES)


def _mark(concept: Concept, text: str) -> Mark:
    """Return the mark of a phrase; words of talk are fillers that are remembered."""
    aside = concept is Concept.ASIDE
    return Mark(Concept.FILLER if aside else concept, text, aside=aside)


class _Marker:
    """Walks over the tokens once."""

    def __init__(self, text: Sequence[Token], lexicon: Lexicon, tables: TableIndex) -> None:
        self._lexicon = lexicon
        self._tables = tables
        self._shouting = all(token.upper for token in text if not token.sign)
        self._tokens = text
        self.corrected: list[tuple[str, str]] = []
        self._strange = 0
        self._words = [self._known(token) for token in text]
        self._marks: list[Mark] = []
        self._taken: set[int] = set()

    def all_marks(self) -> list[Mark]:
        """Return the marks of the whole text."""
        at = 0
        while at < len(self._words):
            length, mark = self._next(at)
            self._marks.append(mark)
            at += length
        return self._marks

    def _known(self, token: Token) -> str:
        """Return the word as the lexicon or the schema has it, if need be corrected."""
        word = token.word
        if token.sign or word in self._lexicon.vocabulary:
            return word
        word = word.removesuffix("'s")
        known = word in self._lexicon.vocabulary or self._lexicon.names_part(word)
        if known or self._tables.part(word):
            return word
        if len(self.corrected) + self._strange >= _MOST_STRANGE:
            return word
        if self._tables.match([word], 0) or self._tables.near([word]) or self._lexicon.parts(word):
            return word
        right = SLIPS.get(word) or self._lexicon.corrected(word)
        if right is None:
            self._strange += 1
            return word
        self.corrected.append((word, right))
        return right

    def _next(self, at: int) -> tuple[int, Mark]:
        word = self._words[at]
        if self._tokens[at].sign:
            return 1, Mark(_SIGNS[word], word)
        if word == "be":
            return 1, Mark(self._be(at), word)
        if at in self._taken:
            return 1, Mark(Concept.FILLER, word)
        split = self._split_verb(at)
        if split is not None:
            return 1, Mark(split, word)
        return self._name_or_phrase(at)

    def _name_or_phrase(self, at: int) -> tuple[int, Mark]:
        if self._words[at] == "rest" and self._remainder(at):
            return 1, Mark(Concept.UNKNOWN, "rest")
        phrase = self._phrase(at)
        name = self._tables.match(self._words, at)
        if name and (phrase is None or self._is_name(at, name[0], phrase)):
            words = " ".join(self._words[at : at + name[0]])
            return name[0], Mark(Concept.NAME, words, name[1])
        translated = self._translated(at, phrase)
        if translated:
            return translated
        if phrase:
            return phrase[0], _mark(phrase[1], " ".join(self._words[at : at + phrase[0]]))
        return 1, self._unknown(self._words[at])

    def _translated(self, at: int, phrase: tuple[int, Concept] | None) -> tuple[int, Mark] | None:
        """Return the table that a word of another language names, where a name may stand."""
        found = self._lexicon.nouns(self._words, at)
        if found is None or (phrase and (phrase[0] > found[0] or phrase[1] not in _LIKE_NAMES)):
            return None
        matches = [self._tables.match(noun.split(), 0) for noun in found[1]]
        keys = dict.fromkeys(key for match in matches if match for key in match[1])
        before = [mark.concept for mark in self._marks if mark.concept is not Concept.FILLER][-1:]
        placed = self._placed_like_a_name(at, found[0]) or _BEFORE_TRANSLATED & set(before)
        if not keys or not placed:
            return None
        words = " ".join(self._words[at : at + found[0]])
        return found[0], Mark(Concept.NAME, words, tuple(keys))

    def _phrase(self, at: int) -> tuple[int, Concept] | None:
        """Return the longest phrase, but no idle one that a table's name is in ("for users")."""
        phrase = self._lexicon.longest(self._words, at)
        if phrase is None or phrase[0] == 1 or phrase[1] is not Concept.FILLER:
            return phrase
        inside = range(at + 1, at + phrase[0])
        if any(self._tables.match(self._words, within) for within in inside):
            return self._lexicon.longest(self._words[: at + 1], at)
        return phrase

    def _remainder(self, at: int) -> bool:
        """Say whether "the rest" is what remains, and not the interface."""
        upper = self._tokens[at].upper and not self._shouting
        bare = self._lexicon.longest(self._words, at) == (1, Concept.ENDPOINT)
        articled = at > 0 and self._words[at - 1] in _DEFINITE
        return articled and bare and not upper and not self._tangible_follows(at)

    def _tangible_follows(self, at: int) -> bool:
        found = self._lexicon.longest(self._words, at + 1) if self._has(at + 1) else None
        return found is not None and found[1] in TANGIBLE

    def _unknown(self, word: str) -> Mark:
        *left, right = self._lexicon.parts(word) or (
            Mark(Concept.FILLER if word.isdigit() else Concept.UNKNOWN, word),
        )
        self._marks += left
        return right

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
        if before and before[-1].concept in LINKS:
            return len(before) > 1 and before[-2].concept is Concept.NAME
        return bool(before) and before[-1].concept in _BEFORE_NAMES

    def _has(self, at: int) -> bool:
        return at < len(self._words) and not self._tokens[at].sign

    def _opening(self) -> bool:
        return opens_clause(self._marks)

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
        known = self._lexicon.longest(self._words, at) if word in _SECOND_PARTS else None
        if known and known[0] > _SPLIT:
            return None
        for second, concept in _SECOND_PARTS.get(word, ()):
            rest = self._rest(at)
            if second in rest[1:]:
                self._taken.add(at + 1 + rest.index(second, 1))
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
