"""Cutting a SQL Server script: batches that end at GO, and statements without terminators."""

import re
from collections.abc import Iterator
from functools import cache

from crudflow.domain.ddl.dialects import Dialect
from crudflow.domain.ddl.lexing import shapes
from crudflow.domain.ddl.queries import SELECT_INTO, SHORT
from crudflow.domain.ddl.sources import Source, Statement

_GO = r"(?:\A|\n)[ \t]*GO(?:[ \t]+\d++)?+[ \t;]*+(?:--[^\n]*+)?+\r?(?=\n|\Z)"
# Words that a statement begins with, except for those that stand inside CREATE and ALTER, too:
# DELETE, UPDATE, and SET in front of NULL and DEFAULT.
_BEGINNING = (
    r"CREATE\b(?!\s++\w++\s*+(?:,|TO\b))|ALTER\s++(?!COLUMN\b)|EXEC(?:UTE)?\b"
    r"|DROP\s++(?:TABLE|VIEW|INDEX|PROC|PROCEDURE|FUNCTION|TRIGGER|DATABASE|SCHEMA|TYPE|USER|LOGIN"
    r"|ROLE|SEQUENCE|SYNONYM|STATISTICS|RULE|ASSEMBLY|XML)\b"
    r"|INSERT\b|PRINT\b|RAISERROR\b|DECLARE\b|USE\b|GRANT\b|TRUNCATE\b|MERGE\b|BACKUP\b"
    r"|RESTORE\b|SET\s++(?!NULL\b|DEFAULT\b)"
)
_WANTED = re.compile(r"(?:CREATE|ALTER|DROP|EXEC|EXECUTE|USE)\b", re.IGNORECASE)
_ROUTINE = re.compile(
    r"(?:CREATE|ALTER)\s++(?:OR\s++ALTER\s++)?+(?:PROC|PROCEDURE|TRIGGER|FUNCTION|VIEW)\b",
    re.IGNORECASE,
)
_VIEW = re.compile(r"CREATE\s++(?:OR\s++ALTER\s++)?+VIEW\b", re.IGNORECASE)
_WORD = re.compile(r"\w++")


def split_batches(source: Source, dialect: Dialect) -> Iterator[Statement]:
    """Cut a script at GO, semicolons and the words that statements begin with.

    Yields:
        The statements that may define something. A routine takes the rest of its batch.
    """
    text = source.text
    to_next, to_go = _skimmer(dialect, words=True), _skimmer(dialect, words=False)
    start, at = -1, 0
    while at <= len(text):
        skimmed = to_next.match(text, at)
        end = skimmed.end() if skimmed else at
        if start < 0 and skimmed and skimmed["broken"] is not None:
            start = skimmed.start("broken")
        if start < 0:
            start = _query_start(text, at, end)
        if start >= 0:
            yield Statement(source, start, text[start:end])
        start = -1
        word = _WORD.match(text, end)
        if word is None:
            at = max(_end(_go_line(), text, end), end + 1)
        elif _ROUTINE.match(text, end):
            at = _end(to_go, text, end)
            if _VIEW.match(text, end):
                yield Statement(source, end, text[end:at])
        else:
            start = end if _WANTED.match(text, end) else -1
            at = word.end()


def _query_start(text: str, at: int, end: int) -> int:
    """Find a SELECT ... INTO among statements without a terminator; -1 where there is none."""
    query = SELECT_INTO.search(text, at, end) if end - at < SHORT else None
    return query.start() if query else -1


@cache
def _go_line() -> re.Pattern[str]:
    return re.compile(_GO, re.IGNORECASE)


@cache
def _skimmer(dialect: Dialect, *, words: bool) -> re.Pattern[str]:
    """Return the pattern of all up to the next GO, or the next statement where words count."""
    shape = shapes(dialect)
    comments = shape.skip.partition("|")[2]
    parts = [
        rf"(?!{_GO})\n",
        rf"[^\w\n@#$;{shape.stops}]++",
        shape.string,
        rf"(?!{_BEGINNING})[\w@#$]++" if words else r"[\w@#$;]++",
        comments,
        shape.name,
        rf"(?P<broken>(?:{shape.broken}).*+)",
        r"[^\w\n;]",
    ]
    return re.compile(rf"(?:{'|'.join(parts)})*+", re.IGNORECASE | re.DOTALL)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
