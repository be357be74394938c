"""Finds the tables that a text names, in whatever spelling, and the ones it nearly names."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from crudflow.domain.routing.spelling import Speller
from crudflow.domain.routing.text import fold

_PARTS = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PREFIXES = frozenset({"tbl", "t", "tab", "table"})
_SUGGESTIONS = 3
_MOST_WORDS = 6
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "mice": "mouse",
    "feet": "foot",
    "teeth": "tooth",
    "indices": "index",
    "matrices": "matrix",
    "criteria": "criterion",
}


def _singular(word: str) -> str:
    """Return the singular of a word within a name: "students guardians" like "student guardians"."""
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return what singular and plural of a folded English word have in common."""
    word = _IRREGULAR.get(word, word)
    if re.search(r"(ss|x|z|ch|sh|us)es$", word):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith(("ie", "y")):
        return word.removesuffix("ie").removesuffix("y") + "i"
    return word[:-1] if word.endswith("e") and len(word) > len("note") else word


class TableIndex:
    """The tables of a schema by the words that a person may call them.

    Args:
        tables: Keys of the tables: `name` or `schema.name`.
    """

    def __init__(self, tables: tuple[str, ...]) -> None:
        self.tables = tables
        self._keys: dict[str, tuple[str, ...]] = {}
        for form, key in ((form, key) for key in tables for form in _forms(key)):
            self._keys[form] = tuple(dict.fromkeys((*self._keys.get(form, ()), key)))
        self._parts = frozenset(stem(word) for key in tables for word in _words(key))

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self._keys)

    def match(self, words: Sequence[str], start: int) -> tuple[int, tuple[str, ...]] | None:
        """Return how many words from `start` on name a table, and the keys it may have.

        Several keys come back where tables of different schemas share a name.
        """
        if not self._keys:
            return None
        for length in range(min(_MOST_WORDS, len(words) - start), 0, -1):
            keys = self._keys.get(_joined(words[start : start + length]))
            if keys:
                return length, keys
        return None

    def part(self, word: str) -> bool:
        """Say whether a word occurs in a table's name."""
        return stem(word) in self._parts

    def near(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return keys of tables whose names the words nearly are, nearest first."""
        forms = self._speller.nearest(_joined(words))
        keys = dict.fromkeys(key for form in forms for key in self._keys[form])
        return tuple(keys)[:_SUGGESTIONS]


@lru_cache(maxsize=8)
def index_of(tables: tuple[str, ...]) -> TableIndex:
    """Return the index of these tables, kept from call to call."""
    return TableIndex(tables)


def _forms(key: str) -> list[str]:
    """Give the joined stems under which a table is found: with its schema, and without."""
    pieces = [_split(part) for part in key.split(".")]
    forms = [pieces[-1], [word for piece in pieces for word in piece]]
    if len(pieces[-1]) > 1 and pieces[-1][0] in _PREFIXES:
        forms.append(pieces[-1][1:])
    return [_joined(form) for form in forms if form]


def _joined(words: Sequence[str]) -> str:
    """Join words to one, whatever their number: `order_lines`, "order line", "OrderLines"."""
    return stem("".join([*(_singular(word) for word in words[:-1]), words[-1]]))


def _words(key: str) -> list[str]:
    return [word for part in key.split(".") for word in _split(part)]


def _split(name: str) -> list[str]:
    return [fold(part) for part in _PARTS.findall(_CAMEL.sub("_", name))]
