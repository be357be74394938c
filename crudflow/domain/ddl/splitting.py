"""Cutting a source into statements, and leaving out at once those that define nothing.

The work is done by one regular expression per dialect that runs over a whole statement without
giving anything back, so that a dump of hundreds of megabytes of INSERTs costs little more than
reading it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from crudflow.domain.ddl.batches import split_batches
from crudflow.domain.ddl.dialects import MYSQL, POSTGRES, TSQL, Dialect
from crudflow.domain.ddl.lexing import Token, dollar_quoted, running_over, shapes, skipper, tokenize
from crudflow.domain.ddl.queries import SELECT_INTO, SHORT
from crudflow.domain.ddl.renewals import LONGEST_RENEWAL
from crudflow.domain.ddl.sources import Source, Statement

IGNORED = frozenset(
    (
        "INSERT SELECT UPDATE DELETE REPLACE MERGE VALUES WITH COPY GRANT REVOKE DENY "
        "BEGIN COMMIT END START ROLLBACK SAVEPOINT RELEASE LOCK UNLOCK ANALYZE ANALYSE "
        "VACUUM REINDEX REFRESH PRAGMA CALL TRUNCATE EXPLAIN SHOW DESCRIBE RESET "
        "DISCARD LISTEN NOTIFY CLUSTER CHECKPOINT SECURITY REASSIGN LOAD FLUSH OPTIMIZE "
        "REPAIR CHECK KILL PURGE STOP CHANGE HANDLER PREPARE DEALLOCATE ATTACH DETACH "
        "ABORT DECLARE FETCH CLOSE SIGNAL IMPORT INSTALL BINLOG"
    ).split()
)
"""First words of statements that define no table; they are not even taken out of the text."""

# A table, an index or a view may be called `event`: what comes first says what is created.
ROUTINE = re.compile(
    r"CREATE\b(?:(?!\b(?:TABLE|INDEX|VIEW|TYPE|DOMAIN|SCHEMA|DATABASE|SEQUENCE)\b)[^;(]){0,200}?"
    r"\b(?:TRIGGER|PROCEDURE|FUNCTION|EVENT|PACKAGE)\b",
    re.IGNORECASE,
)
_KEEPS_TIME = re.compile(
    r"\b_?NEW\s?\.|\bUPDATE\b.{1,500}\b(?:EXECUTE\s+(?:FUNCTION|PROCEDURE)|SET)\b",
    re.IGNORECASE | re.DOTALL,
)
_COPY_FROM_STDIN = re.compile(r"COPY\b[^;]*\bFROM\s+STDIN\b", re.IGNORECASE)
_COPY_END = re.compile(r"^\\\.[^\S\n]*$", re.MULTILINE)
_DELIMITER = re.compile(r"DELIMITER[ \t]+(\S+)[^\n]*", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\W\d]*+")
_CREATE_TABLE = re.compile(r"^[ \t]*CREATE\s+TABLE\b", re.IGNORECASE | re.MULTILINE)
_TERMINATORS = {POSTGRES: r";|\\(?:g|crosstab|watch)[^\n]*+"}


def split(source: Source, dialect: Dialect) -> Iterator[Statement]:
    """Cut a source into statements, without those that begin with one of the `IGNORED` words.

    Yields:
        Each statement without its terminator. Bodies of routines and data blocks never show up
        as statements.
    """
    if dialect is TSQL:
        return split_batches(source, dialect)
    return _Splitter(source, dialect).statements()


def hides_table(tokens: Iterable[Token]) -> bool:
    """Tell whether a CREATE TABLE is among a statement's tokens."""
    return ("CREATE", "TABLE") in pairwise(token.key for token in tokens)


@cache
def _pattern(dialect: Dialect, terminator: str) -> re.Pattern[str]:
    """Return the pattern of a statement up to and with its terminator."""
    first = re.escape(terminator.lstrip("\\")[0])
    parts = [
        *running_over(dialect, f";{first}"),
        dollar_quoted(dialect),
        rf"(?P<broken>(?:{shapes(dialect).broken}).*+)",
        rf"(?!{terminator}).",
    ]
    return re.compile(rf"(?:{'|'.join(parts)})*+(?P<terminator>{terminator}|\Z)", re.DOTALL)


class _Splitter:
    """Walks over one source."""

    def __init__(self, source: Source, dialect: Dialect) -> None:
        self.source = source
        self.text = source.text
        self.dialect = dialect
        self.terminator = _TERMINATORS.get(dialect, ";")
        self.skip = skipper(dialect)
        self.at = 0
        self.endless = False

    def statements(self) -> Iterator[Statement]:
        while self._to_next():
            start = self.at
            word = self._first_word()
            end, broken = self._step()
            if word == "CREATE" and ROUTINE.match(self.text, start, end):
                self._skip_routine(start, end)
                if self._keeps_time(start):
                    yield Statement(self.source, start, self.text[start : self.at])
            elif word == "COPY":
                self._skip_data(start, end)
            elif end > start and (broken or word not in IGNORED or self._makes_table(start, end)):
                yield Statement(self.source, start, self.text[start:end])

    def _keeps_time(self, start: int) -> bool:
        """Whether a routine may keep a column at the time of a row's last change."""
        if self.at - start > LONGEST_RENEWAL:
            return False
        return _KEEPS_TIME.search(self.text, start, self.at) is not None

    def _to_next(self) -> bool:
        """Go to the first character of the next statement; tell whether there is one."""
        while True:
            self.at = _end(self.skip, self.text, self.at)
            delimiter = _DELIMITER.match(self.text, self.at) if self.dialect is MYSQL else None
            if delimiter is None:
                return self.at < len(self.text)
            self.terminator = re.escape(delimiter[1])
            self.at = delimiter.end()

    def _makes_table(self, start: int, end: int) -> bool:
        """Whether a query makes a table, or a semicolon is missing in front of a CREATE TABLE."""
        if SELECT_INTO.match(self.text, start, end):
            return True
        # It would be the last thing in here; a dump's long INSERTs are not searched as a whole.
        if _CREATE_TABLE.search(self.text, max(start, end - SHORT), end) is None:
            return False
        return hides_table(tokenize(self.text[start:end], self.dialect))

    def _first_word(self) -> str:
        return self.text[self.at : _end(_FIRST_WORD, self.text, self.at)].upper()

    def _step(self) -> tuple[int, bool]:
        """Step over one statement; return its end and whether a quote in it is never closed."""
        terminator = self.terminator
        if self.dialect is MYSQL and terminator != ";" and not ROUTINE.match(self.text, self.at):
            # A semicolon still ends a statement for the server, though not for the client.
            terminator += "|;"
        # The pattern matches everywhere, so the first match is the one that begins here.
        match = next(_pattern(self.dialect, terminator).finditer(self.text, self.at))
        self.at = match.end()
        return match.start("terminator"), match["broken"] is not None

    def _skip_routine(self, start: int, end: int) -> None:
        """Step over the rest of a routine whose body holds terminators of its own."""
        if self.endless:
            return
        behind = self.at
        depth = _open_blocks(self.text[start:end], self.dialect)
        while depth > 0 and self.at < len(self.text):
            piece = self.at
            end, _ = self._step()
            depth += _open_blocks(self.text[piece:end], self.dialect)
        if depth > 0:  # no end in sight: better read too much than lose what follows
            self.at = behind
            self.endless = True

    def _skip_data(self, start: int, end: int) -> None:
        """Step over the lines behind COPY ... FROM stdin."""
        if self.dialect is POSTGRES and _COPY_FROM_STDIN.match(self.text, start, end):
            data_end = _COPY_END.search(self.text, self.at)
            if data_end is not None:
                self.at = data_end.end()


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _open_blocks(text: str, dialect: Dialect) -> int:
    """Return how many more blocks a piece of a routine opens than it closes."""
    keys = ["", *(token.key for token in tokenize(text, dialect))]
    depth = 0
    for before, key, following in zip(keys, keys[1:], [*keys[2:], ""], strict=False):
        if key == "BEGIN":
            depth += dialect is not POSTGRES or following == "ATOMIC"
        elif key == "CASE":
            depth += before != "END"
        elif key == "END":
            depth -= following not in ("IF", "LOOP", "WHILE", "REPEAT", "FOR")
    return depth
