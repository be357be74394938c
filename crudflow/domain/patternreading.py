"""The parts of a pattern: read out of its text, and written in the one way all engines agree on."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crudflow.errors import PlanError

_SPECIAL: Final = frozenset(".*+?()|$^[]{}\\")
_SHORTHANDS: Final = {"d": "0-9", "w": "0-9A-Z_a-z"}
_COUNT: Final = re.compile(r"\{(\d{1,3})(,(\d{0,3}))?\}")


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a pattern.

    Attributes:
        kind: `letters`, `sequence`, `choice` or `repeat`.
        letters: The characters that one place may hold.
        parts: What it is made of.
        least: How often it comes at least.
        most: How often at most; `None` means without end.
    """

    kind: str
    letters: frozenset[str] = frozenset()
    parts: tuple["Node", ...] = ()
    least: int = 1
    most: int | None = 1


class Reader:
    """Reads a pattern from left to right."""

    def __init__(self, text: str) -> None:
        """Read this text."""
        self._text = text
        self._at = 0

    def read(self) -> Node:
        """Return what the text says.

        Raises:
            PlanError: It holds what is not taken.
        """
        node = self._choice(0)
        if self._at < len(self._text):
            raise self._wrong("an opening parenthesis is missing")
        return node

    def _choice(self, depth: int) -> Node:
        if depth > 10:
            raise self._wrong("groups are nested too deeply")
        parts = [self._sequence(depth)]
        while self._take("|"):
            parts.append(self._sequence(depth))
        return parts[0] if len(parts) == 1 else Node("choice", parts=tuple(parts))

    def _sequence(self, depth: int) -> Node:
        parts = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            parts.append(self._quantified(self._one(depth)))
        if not parts:
            raise self._wrong("a part is empty")
        return parts[0] if len(parts) == 1 else Node("sequence", parts=tuple(parts))

    def _one(self, depth: int) -> Node:
        if self._take("("):
            plain = self._take("?:") or not self._text.startswith("?", self._at)
            if not plain:
                raise self._wrong("groups with (? are not taken")
            node = self._choice(depth + 1)
            if not self._take(")"):
                raise self._wrong("a closing parenthesis is missing")
            return node
        if self._take("["):
            return Node("letters", self._class())
        mark = self._next()
        if mark == "\\":
            return Node("letters", self._escaped(self._next()))
        if mark in _SPECIAL:
            raise self._wrong(f"{mark!r} is not taken here")
        return Node("letters", frozenset(self._plain(mark)))

    def _escaped(self, mark: str) -> frozenset[str]:
        if mark in _SHORTHANDS:
            return Reader(f"{_SHORTHANDS[mark]}]")._class()
        if mark.isalnum():
            raise self._wrong(f"\\{mark} is not taken")
        return frozenset(self._plain(mark))

    def _class(self) -> frozenset[str]:
        found: set[str] = set()
        while not self._take("]"):
            first = self._next()
            if first == "\\":
                found |= self._escaped(self._next())
                continue
            if first in "[^":
                raise self._wrong(f"{first!r} is not taken in a class")
            last = first
            if self._text.startswith("-", self._at) and not self._text.startswith("-]", self._at):
                self._at += 1
                last = self._next()
            if last in "[]^\\" or last < first:
                raise self._wrong(f"{first}-{last} is no range")
            found |= {self._plain(chr(code)) for code in range(ord(first), ord(last) + 1)}
            if len(found) > 1000:
                raise self._wrong("a class has too many characters")
        if not found or found & set("[]^\\"):
            raise self._wrong("a class is empty, or holds one of [ ] ^ \\")
        return frozenset(found)

    def _quantified(self, node: Node) -> Node:
        for mark, least, most in (("?", 0, 1), ("*", 0, None), ("+", 1, None)):
            if self._take(mark):
                return self._repeated(node, least, most)
        found = _COUNT.match(self._text, self._at)
        if not found:
            return node
        self._at = found.end()
        least = int(found[1])
        most = least if found[2] is None else int(found[3]) if found[3] else None
        if most is not None and not least <= most > 0:
            raise self._wrong(f"{found[0]} counts nothing")
        return self._repeated(node, least, most)

    def _repeated(self, node: Node, least: int, most: int | None) -> Node:
        if self._text[self._at : self._at + 1] in {"?", "*", "+", "{"}:
            raise self._wrong("a quantifier follows a quantifier")
        return Node("repeat", parts=(node,), least=least, most=most)

    def _plain(self, mark: str) -> str:
        if not mark.isprintable() or ord(mark) > 0xFFFF or unicodedata.combining(mark):
            raise self._wrong("it holds a character that is not shown by itself")
        return mark

    def _take(self, text: str) -> bool:
        found = self._text.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def _next(self) -> str:
        if self._at >= len(self._text):
            raise self._wrong("it ends too early")
        self._at += 1
        return self._text[self._at - 1]

    def _wrong(self, why: str) -> PlanError:
        return PlanError(f"the pattern {self._text!r} cannot be used: {why}")


def written(node: Node) -> str:
    """Return a pattern's text; read again, it gives the same."""
    if node.kind == "letters":
        return _class_text(node.letters)
    if node.kind == "choice":
        return "|".join(written(part) for part in node.parts)
    if node.kind == "sequence":
        return "".join(_grouped(part, ("choice",)) for part in node.parts)
    one = _grouped(node.parts[0], ("choice", "sequence", "repeat"))
    return one + _count_text(node.least, node.most)


def _grouped(node: Node, kinds: tuple[str, ...]) -> str:
    return f"(?:{written(node)})" if node.kind in kinds else written(node)


def _count_text(least: int, most: int | None) -> str:
    short = {(0, 1): "?", (0, None): "*", (1, None): "+", (1, 1): "{1}"}.get((least, most))
    if short:
        return short
    if least == most:
        return f"{{{least}}}"
    return f"{{{least},{'' if most is None else most}}}"


def _class_text(letters: frozenset[str]) -> str:
    if len(letters) == 1:
        [mark] = letters
        return f"\\{mark}" if mark in _SPECIAL else mark
    codes = sorted(ord(mark) for mark in letters if mark != "-")
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][-1] + 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    written = "".join(_run_text([chr(code) for code in run]) for run in runs)
    return f"[{written}{'-' if '-' in letters else ''}]"


def _run_text(marks: Sequence[str]) -> str:
    return "".join(marks) if len(marks) < 4 else f"{marks[0]}-{marks[-1]}"
