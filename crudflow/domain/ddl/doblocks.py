"""PostgreSQL's DO blocks: the definitions in them that do not depend on anything computed.

Migration tools wrap `ALTER TABLE ... ADD CONSTRAINT` and `CREATE TYPE` into such blocks, to make
them repeatable: ORMs do so for every foreign key.
"""

from collections.abc import Iterator

from crudflow.domain.ddl.cursor import Cursor
from crudflow.domain.ddl.lexing import END, STRING, tokenize
from crudflow.domain.ddl.sources import Statement

_OPENERS = frozenset({"BEGIN", "THEN", "ELSE", "LOOP", ";", END})
_DEFINITIONS = frozenset({"CREATE", "ALTER", "COMMENT"})


def definitions_in(cursor: Cursor) -> Iterator[Statement]:
    """Find the statements of a DO block that define something, from behind the word DO.

    A block's conditions are taken to hold, since scripts use them for "if it is not there yet".
    """
    while cursor.key not in (STRING, END):
        cursor.advance()
    token = cursor.advance()
    if token.key != STRING or not token.text.startswith("$"):
        return
    tag = token.text.index("$", 1) + 1
    body = token.text[tag:-tag]
    offset = cursor.statement.offset + token.start + tag
    before, start = END, None
    for part in tokenize(body, cursor.dialect):
        if start is None and part.key in _DEFINITIONS and before in _OPENERS:
            start = part.start
        elif start is not None and part.key in (";", END):
            yield Statement(cursor.statement.source, offset + start, body[start : part.start])
            start = None
        before = part.key
