"""Finds the known word that an unknown one was meant to be."""

from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import takewhile

_SHORTEST = 4
_LONG = 8
"""From this length on, two slips of the pen are forgiven instead of one."""


class Speller:
    """Corrects words towards a fixed vocabulary.

    A word is corrected only when exactly one known word is nearest to it. Real words that merely
    look like ours ("wages", "gates") are listed as decoys and stay as they are.

    Args:
        words: The words to correct towards.
        decoys: Words never to be corrected.
    """

    def __init__(self, words: Iterable[str], decoys: frozenset[str] = frozenset()) -> None:
        self._words = frozenset(word for word in words if len(word) >= _SHORTEST)
        self._decoys = decoys

    @cached_property
    def _index(self) -> dict[str, list[str]]:
        """Known words by what remains of them when letters are left out."""
        index: dict[str, list[str]] = {}
        for word in sorted(self._words):
            for short in _shortened(word):
                index.setdefault(short, []).append(word)
        return index

    def nearest(self, word: str) -> tuple[str, ...]:
        """Return the known words within reach that are nearest to this one, in order."""
        if len(word) < _SHORTEST or word in self._decoys or not word.isalpha():
            return ()
        found: dict[str, float] = {}
        for short in _shortened(word):
            for known in self._index.get(short, ()):
                if known not in found:
                    found[known] = distance(word, known)
        allowed = {known: far for known, far in found.items() if far <= _reach(word, known)}
        best = min(allowed.values(), default=0.0)
        return tuple(sorted(known for known, far in allowed.items() if far == best))


def _reach(word: str, known: str) -> float:
    """Return how far a known word may be from the one written."""
    shorter = min(len(word), len(known))
    if shorter >= _LONG and word[0] == known[0]:
        return 2.0
    if shorter == _SHORTEST and len(word) == len(known):
        return 0.9
    return 1.0


@lru_cache(maxsize=64)
def _shortened(word: str) -> frozenset[str]:
    """Return a word itself and all that remains when one letter, or two of a long word, go.

    The few last ones are kept: an unknown word is looked for among tables and in the lexicon.
    """
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    if len(word) < _LONG:
        return frozenset(once | {word})
    twice = {part[:i] + part[i + 1 :] for part in once for i in range(len(part))}
    return frozenset(once | twice | {word})


def distance(one: str, other: str) -> float:
    """Return the number of letters left out, put in or changed; letters swapped count 0.9.

    Swapping neighbours is the commonest slip, hence a little less far than another letter.
    """
    one, other = _differing(one, other)
    if not one or not other:
        return float(len(one) + len(other))
    return _edits(one, other)


def _differing(one: str, other: str) -> tuple[str, str]:
    """Cut off what two words begin and end with alike."""
    start = _alike(one, other)
    one, other = one[start:], other[start:]
    end = _alike(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _alike(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _edits(one: str, other: str) -> float:
    before: list[float] = []
    row: list[float] = [float(i) for i in range(len(other) + 1)]
    for i, left in enumerate(one, 1):
        last, row, older = row, [float(i)], before
        for j, right in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, older[j - 2] + 0.9)
            row.append(cost)
        before = last
    return row[-1]
