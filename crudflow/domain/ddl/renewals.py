"""Triggers that keep a column at the time of a row's last change.

They are the only ones that are taken over: most applications have them, and they mean what MySQL
writes as `ON UPDATE CURRENT_TIMESTAMP`. A trigger that does so on some condition is left alone.
"""

import re
from collections.abc import Iterable
from typing import Final

from crudflow.domain.ddl.cursor import Cursor
from crudflow.domain.ddl.dialects import POSTGRES, SQLITE, Dialect
from crudflow.domain.ddl.drafts import Catalog, TableDraft
from crudflow.domain.ddl.lexing import END, STRING, stored_name, string_value

LONGEST_RENEWAL: Final = 3_000
"""Characters of the longest routine that is looked at: one that does no more is much shorter."""

_NAME = r'(?:\w{1,128}|"[^"]{1,128}"|`[^`]{1,128}`|\[[^\]]{1,128}\])'
_CLOCK = (
    r"(?:(?:now|clock_timestamp|transaction_timestamp|statement_timestamp|sysdate|utc_timestamp)"
    r"\s?\(\s?\d?\s?\)|(?:current_timestamp|localtimestamp)(?:\s?\(\s?\d?\s?\))?"
    r"|datetime\s?\(\s?'now'(?:\s?,\s?'(?:utc|localtime)')?\s?\)"
    r"|strftime\s?\(\s?'[^']{1,40}'\s?,\s?'now'\s?\))"
)
_ZONED = rf"\(?\s?{_CLOCK}\s?(?:at\s+time\s+zone\s+'\w+'\s?)?\)?"
_NOW = rf"(?:{_ZONED}|timezone\s?\(\s?'\w+'(?:::text)?\s?,\s?{_CLOCK}\s?\))"
_ASSIGNMENT: Final = re.compile(
    rf"(?:begin\s)?(?:set\s)?_?new\s?\.\s?(?P<column>{_NAME})\s?:?=\s?{_NOW}", re.IGNORECASE
)
_UPDATE: Final = re.compile(
    rf"(?:begin\s)?update\s(?P<table>{_NAME})\sset\s(?P<column>{_NAME})\s?=\s?{_NOW}"
    r"(?:\swhere\s.*)?",
    re.IGNORECASE,
)
_CONDITION: Final = re.compile(r"\b(?:if|case|while|loop|for|exception)\b", re.IGNORECASE)
_COMMENT: Final = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
_CHANGED: Final = re.compile(
    r"is distinct from|(?:old|new)\s?\.\s?\S{1,130}\s?(?:<=|=|\bis\b)\s?(?:old|new)\s?\.",
    re.IGNORECASE,
)
"""A trigger's condition that holds unless a change names the time itself, or changes nothing."""


def create_function(cursor: Cursor, catalog: Catalog) -> None:
    """Remember which columns a function of PostgreSQL sets to the current time."""
    name = cursor.qualified_name("a function")[-1]
    # The body comes last but for the language, which may be quoted, too.
    quoted = [token.text for token in cursor.tokens[cursor.at :] if token.key == STRING]
    body = max(quoted, key=len, default="''")
    columns = _assigned(_unquoted(body, catalog.dialect), catalog.dialect)
    if columns:
        catalog.renewers[name] = columns


def _unquoted(text: str, dialect: Dialect) -> str:
    if not text.startswith("$"):
        return string_value(text, dialect)
    tag = text.index("$", 1) + 1
    return text[tag:-tag]


def create_trigger(cursor: Cursor, catalog: Catalog) -> None:
    """Mark the columns that a trigger sets to the current time with every change of a row."""
    cursor.accept("IF", "NOT", "EXISTS")
    cursor.qualified_name("a trigger")
    events = _words_before(cursor, "ON")
    if "UPDATE" not in events or "OF" in events or not cursor.accept("ON"):
        return
    table = catalog.find(cursor.qualified_name("a table"))
    if table is None:
        return
    for name in _renewed(cursor, catalog, table, events):
        column = catalog.column(table, name)
        if column is not None:
            column.renewed = True


def _words_before(cursor: Cursor, stop: str) -> list[str]:
    words = []
    while cursor.key not in (stop, END):
        words.append(cursor.advance().key)
    return words


def _renewed(
    cursor: Cursor, catalog: Catalog, table: TableDraft, events: list[str]
) -> Iterable[str]:
    dialect, start = catalog.dialect, cursor.token.start
    if dialect is POSTGRES:
        _words_before(cursor, "EXECUTE")
        holds = _always(cursor.text[start : cursor.token.start])
        return _by_function(cursor, catalog) if holds and "BEFORE" in events else ()
    _words_before(cursor, "BEGIN" if dialect is SQLITE else "SET")
    if not _always(cursor.text[start : cursor.token.start]):
        return ()
    body = cursor.text[cursor.token.start :]
    return _updated(body, table, dialect) if dialect is SQLITE else _assigned(body, dialect)


def _always(heading: str) -> bool:
    """Whether a trigger does its work whenever something changes."""
    condition = re.search(r"\bwhen\b", heading, re.IGNORECASE)
    return condition is None or _CHANGED.search(heading, condition.end()) is not None


def _by_function(cursor: Cursor, catalog: Catalog) -> Iterable[str]:
    cursor.advance()
    _ = cursor.accept("FUNCTION") or cursor.accept("PROCEDURE")
    name = cursor.qualified_name("a function")[-1]
    if name == "moddatetime" and cursor.accept("("):  # an extension of PostgreSQL's own
        return (cursor.name("a column"),)
    return catalog.renewers.get(name, ())


def _assigned(body: str, dialect: Dialect) -> tuple[str, ...]:
    """Return the columns of the row that a body sets to the current time, whatever else it does."""
    found = (_ASSIGNMENT.fullmatch(piece) for piece in _pieces(body))
    return tuple(stored_name(match["column"], dialect) for match in found if match)


def _updated(body: str, table: TableDraft, dialect: Dialect) -> tuple[str, ...]:
    """Return the columns that SQLite's triggers set by an UPDATE of the table they belong to."""
    found = [match for match in map(_UPDATE.fullmatch, _pieces(body)) if match]
    own = [it for it in found if stored_name(it["table"], dialect).lower() == table.name.lower()]
    return tuple(stored_name(match["column"], dialect) for match in own)


def _pieces(body: str) -> list[str]:
    """Return a body's statements with plain white space, or none if it decides something."""
    if len(body) > LONGEST_RENEWAL or _CONDITION.search(body):
        return []
    return [" ".join(piece.split()) for piece in _COMMENT.sub(" ", body).split(";")]
