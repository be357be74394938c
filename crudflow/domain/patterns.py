"""Patterns that texts have to match: what Python, JavaScript and the API's checker read alike.

What can be written is letters, classes such as `[A-Z0-9]`, groups, `|`, and the quantifiers `?`,
`*`, `+` and `{2,4}`. A pattern is about the whole text, so there are no anchors; what differs
between engines (`.`, negated classes, look-around, back-references) is not taken. Each character
has to tell by itself where in the pattern it belongs, as in XML Schema: such a pattern is matched
without going back, so that no text, however evil, keeps a browser or a server busy.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Final, TypeAlias

from crudflow.domain.patternreading import Node, Reader, written
from crudflow.errors import PlanError

LONGEST: Final = 200
"""Characters of a pattern."""

MOST_PLACES: Final = 300
"""Places that a pattern may have when its quantifiers are written out."""

LONGEST_SAMPLE: Final = 200
"""Characters of a text that a sample is made of."""

_SLASHES: Final = re.compile(r"\\.|\[[^\]]*\]|/")
_MANY: Final = 1_000_000
_LETTERS: Final = 10


@dataclass(frozen=True)
class Pattern:
    """A pattern that was understood.

    Attributes:
        source: It, spelled in the one way that all engines read alike, without anchors.
    """

    source: str

    @property
    def anchored(self) -> str:
        """The pattern as a regular expression for the whole text."""
        return f"^(?:{self.source})$"

    @property
    def script(self) -> str:
        """The same as a literal of JavaScript, where a slash ends one, but not in a class."""
        marks = _SLASHES.sub(lambda it: r"\/" if it[0] == "/" else it[0], self.anchored)
        return f"/{marks}/"

    @cached_property
    def _places(self) -> "_Places":
        return _Places(Reader(self.source).read())

    @property
    def shortest(self) -> int:
        """Characters of the shortest text that matches."""
        return self._places.bounds[0]

    @property
    def longest(self) -> int | None:
        """Characters of the longest text that matches, if there is a longest."""
        return self._places.bounds[1]

    @property
    def characters(self) -> frozenset[str]:
        """All characters that a matching text may hold."""
        return frozenset().union(*self._places.letters)

    def matches(self, text: str) -> bool:
        """Whether a text matches as a whole."""
        return re.fullmatch(self.source, text) is not None

    def letters(self, shortest: int, longest: int | None) -> tuple[str, ...]:
        """Return what matching texts are made of: for each character what it may be.

        Args:
            shortest: Fewest characters.
            longest: Most characters.

        Returns:
            As many texts as there are characters, or nothing if no text of these lengths matches.
        """
        return _letters(self.source, shortest, longest)


@lru_cache(maxsize=1024)
def _letters(source: str, shortest: int, longest: int | None) -> tuple[str, ...]:
    places = Pattern(source)._places
    most = min(LONGEST_SAMPLE, shortest + len(places.letters) + 8)
    return places.spelled(max(shortest, 1), most if longest is None else min(most, longest))


def runs(letters: Sequence[str]) -> list[tuple[str, int]]:
    """Count letters that follow each other: what a text is made of, in short."""
    return [(choice, len([*same])) for choice, same in groupby(letters)]


def spelled(number: int, letters: Sequence[str]) -> str:
    """Return a text made of such letters; another number gives another one, if there is any."""
    text = ""
    for choice in letters:
        number, place = divmod(number, len(choice))
        text += choice[place]
    return text


def read_pattern(text: str) -> Pattern:
    """Understand a pattern.

    Raises:
        PlanError: It is no pattern of the kind described above; says in one line why.
    """
    if len(text) > LONGEST:
        raise PlanError(f"a pattern has at most {LONGEST} characters")
    bare = text.removeprefix("^")
    ends = bare.endswith("$") and not bare.endswith("\\$")
    node = Reader(bare[:-1] if ends else bare).read()
    places = _Places(node)
    if places.ambiguous:
        raise PlanError(
            f"the pattern {text!r} may be read in two ways at {places.ambiguous!r}: write it so"
            " that each character tells where it belongs"
        )
    return Pattern(written(node))


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of places: whether it may be empty, where it begins, where it ends."""

    empty: bool
    first: frozenset[int]
    last: frozenset[int]


_Layer: TypeAlias = dict[int, tuple[int, tuple[int, ...]]]
"""Texts of one length by the place that they end in: how many there are, and the way there."""


class _Places:
    """The places of a pattern's characters, and which may follow which (Glushkov's automaton)."""

    def __init__(self, node: Node) -> None:
        self.letters: list[frozenset[str]] = []
        self._after: list[set[int]] = []
        self._twice: set[int] = set()
        self._whole = self._span(node)

    def _span(self, node: Node) -> _Span:
        if node.kind == "letters":
            if len(self.letters) >= MOST_PLACES:
                raise PlanError(f"the pattern has more than {MOST_PLACES} places: count less")
            self.letters.append(node.letters)
            self._after.append(set())
            here = frozenset({len(self.letters) - 1})
            return _Span(False, here, here)
        if node.kind == "choice":
            spans = [self._span(part) for part in node.parts]
            return _Span(
                any(one.empty for one in spans),
                frozenset().union(*(one.first for one in spans)),
                frozenset().union(*(one.last for one in spans)),
            )
        if node.kind == "sequence":
            return self._joined([self._span(part) for part in node.parts])
        return self._repeated(node)

    def _repeated(self, node: Node) -> _Span:
        [part] = node.parts
        spans = [self._span(part) for _ in range(max(node.least, node.most or 1))]
        if node.most is None:
            self._link(spans[-1], spans[-1])
        tail = _Span(True, frozenset(), frozenset())
        # What may be left out nests, (a(a)?)?, so that each copy follows the one before.
        while len(spans) > node.least:
            inner = self._joined([spans.pop(), tail])
            tail = _Span(True, inner.first, inner.last)
        return self._joined([*spans, tail])

    def _joined(self, spans: Iterable[_Span]) -> _Span:
        whole = _Span(True, frozenset(), frozenset())
        for one in spans:
            self._link(whole, one)
            whole = _Span(
                whole.empty and one.empty,
                whole.first | one.first if whole.empty else whole.first,
                whole.last | one.last if one.empty else one.last,
            )
        return whole

    def _link(self, before: _Span, after: _Span) -> None:
        for place in before.last:
            # A way that is there already, as in (a+)*: an engine that goes back would try both.
            self._twice |= self._after[place] & after.first
            self._after[place] |= after.first

    @property
    def ambiguous(self) -> str:
        """A character that may come about in two ways, or nothing."""
        if self._twice:
            return min(self.letters[min(self._twice)])
        for places in (self._whole.first, *self._after):
            seen: set[str] = set()
            for place in sorted(places):
                common = seen & self.letters[place]
                if common:
                    return min(common)
                seen |= self.letters[place]
        return ""

    @property
    def bounds(self) -> tuple[int, int | None]:
        """Lengths of the shortest and of the longest text that matches."""
        lengths = [0] if self._whole.empty else []
        reached, length = set(self._whole.first), 0
        while reached and length <= len(self.letters):
            length += 1
            lengths += [length] if reached & self._whole.last else []
            reached = set().union(*(self._after[place] for place in reached))
        return lengths[0], None if reached else lengths[-1]

    def spelled(self, shortest: int, longest: int) -> tuple[str, ...]:
        """Return letters of a text: the first length that gives many, or else the most."""
        choices = [_some(letters) for letters in self.letters]
        layer: _Layer = {one: (len(choices[one]), (one,)) for one in sorted(self._whole.first)}
        best: tuple[int, tuple[int, ...]] = (0, ())
        for length in range(1, longest + 1):
            ends = [layer[place] for place in layer if place in self._whole.last]
            if length >= shortest and ends:
                best = max(best, max(ends), key=lambda one: min(one[0], _MANY))
                if best[0] >= _MANY:
                    break
            layer = self._next(layer, choices)
        return tuple(choices[place] for place in best[1])

    def _next(self, layer: _Layer, choices: Sequence[str]) -> _Layer:
        following: _Layer = {}
        for place, (count, path) in layer.items():
            for after in sorted(self._after[place]):
                more = count * len(choices[after])
                if more > following.get(after, (0, ()))[0]:
                    following[after] = (more, (*path, after))
        return following


def _some(letters: frozenset[str]) -> str:
    """Return some characters of a class, letters and digits before blanks and marks."""
    plain = sorted(mark for mark in letters if mark.isalnum()) or sorted(letters)
    return "".join(plain[:_LETTERS])
