"""Finds the tables that a text names, in whatever spelling, and the ones it nearly names."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from crudflow.domain.inflection import singular_word
from crudflow.domain.routing.spelling import Speller
from crudflow.domain.routing.text import fold

_PARTS = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PREFIXES = frozenset({"tbl", "t", "tab", "table"})
_SUGGESTIONS = 3
_MOST_WORDS = 6


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """Return the singular of a folded word, or the word if it is none of English's plurals."""
    return singular_word(word)


class TableIndex:
    """The tables of a schema by the words that a person may call them.

    Args:
        tables: Keys of the tables: `name` or `schema.name`.
    """

    def __init__(self, tables: tuple[str, ...]) -> None:
        self.tables = tables
        self._keys: dict[str, tuple[str, ...]] = {}
        for key in tables:
            for form in _forms(key):
                self._keys[form] = tuple(dict.fromkeys((*self._keys.get(form, ()), key)))
        self._parts = frozenset(singular(word) for key in tables for word in _words(key))

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self._keys)

    def match(self, words: Sequence[str], start: int) -> tuple[int, tuple[str, ...]] | None:
        """Return how many words from `start` on name a table, and the keys it may have.

        Several keys come back where tables of different schemas share a name.
        """
        if not self._keys:
            return None
        for length in range(self._reach(words, start), 0, -1):
            keys = self._keys.get(_joined(words[start : start + length]))
            if keys:
                return length, keys
        return None

    def named(self, word: str) -> tuple[str, ...]:
        """Return the keys that a single word may name; none if it names no table."""
        found = self.match([word], 0)
        return found[1] if found else ()

    def _reach(self, words: Sequence[str], start: int) -> int:
        """Return how many words from `start` on occur in tables' names, but at least one."""
        end = start
        while end < min(len(words), start + _MOST_WORDS) and self.part(words[end]):
            end += 1
        return max(1, end - start)

    def part(self, word: str) -> bool:
        """Say whether a word occurs in a table's name."""
        return singular(word) in self._parts

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
    return "".join(singular(word) for word in words)


def _words(key: str) -> list[str]:
    return [word for part in key.split(".") for word in _split(part)]


def _split(name: str) -> list[str]:
    return [fold(part) for part in _PARTS.findall(_CAMEL.sub("_", name))]
