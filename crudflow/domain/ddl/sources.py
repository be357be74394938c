"""The text that DDL is read from, and places in it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class SourceText:
    """One file of DDL.

    Attributes:
        name: The file as the user named it; errors and warnings use it.
        text: All of its text.
    """

    name: str
    text: str


class Source:
    """A `SourceText` that can tell lines from offsets."""

    def __init__(self, given: SourceText) -> None:
        """Wrap the text; the lines are counted when the first place is asked for."""
        self.name = given.name
        # A byte order mark becomes a blank, so that offsets stay what they are.
        self.text = (
            given.text.replace("\ufeff", " ", 1) if given.text[:1] == "\ufeff" else given.text
        )

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at != -1:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both counted from 1, of an offset into the text."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


class Origin(NamedTuple):
    """Where something was written: a source and an offset into its text."""

    source: Source
    offset: int

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self.source.position(self.offset)[0]


class Statement(NamedTuple):
    """One SQL statement, cut out of its source.

    Attributes:
        source: The source it stands in.
        offset: Where in the source its text begins.
        text: The statement, with the comments in front of it and without its terminator.
    """

    source: Source
    offset: int
    text: str

    def origin(self, offset: int) -> Origin:
        """Return the place of an offset into the statement's text."""
        return Origin(self.source, self.offset + offset)
