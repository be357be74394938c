"""SELECT ... INTO: a query that makes a table, and so one whose columns nobody can tell."""

import re

from crudflow.domain.ddl.cursor import Cursor, GrammarError, UnreadableError
from crudflow.domain.ddl.dialects import POSTGRES, TSQL
from crudflow.domain.ddl.drafts import Catalog
from crudflow.domain.ddl.lexing import END

SELECT_INTO = re.compile(r"\b(?:WITH|SELECT)\b[^;]*?\bINTO\s+(?![@:#])", re.IGNORECASE)
"""What a query that makes a table looks like, before it is looked at closely."""

_DIALECTS = (POSTGRES, TSQL)
TEMPORARY = frozenset({"TEMP", "TEMPORARY"})
"""Words for a table that goes with its session."""

SHORT = 4096
"""Characters within which a statement that defines nothing is looked into for a table."""

_OTHERS = frozenset({"INSERT", "MERGE", "REPLACE"})


def made_from_query(table: str, offset: int) -> UnreadableError:
    """Return the error that says why such a table is left out."""
    return UnreadableError(f"table {table!r} is made from a query, which tells no types", offset)


def select_into(cursor: Cursor, catalog: Catalog) -> None:
    """Say of a query that makes a table that the table is left out.

    Args:
        cursor: Behind the query's first word.
        catalog: Where the dialect and the warnings are.

    Raises:
        UnreadableError: The query makes a table.
    """
    if catalog.dialect not in _DIALECTS or not _to_into(cursor):
        return
    start = cursor.token.start
    temporary = cursor.accept_any(TEMPORARY)
    _ = cursor.accept("UNLOGGED") or cursor.accept("TABLE")
    name = catalog.key(cursor.qualified_name("a table"))
    if temporary is None and not name.startswith("#"):
        raise made_from_query(name, start)


def _to_into(cursor: Cursor) -> bool:
    """Step behind the query's own INTO; tell whether there is one."""
    before = END
    try:
        while cursor.key not in (")", END):
            if cursor.key == "(":
                cursor.skip_group()
            elif cursor.key == "INTO" and before not in _OTHERS:
                cursor.advance()
                return True
            else:
                before = cursor.advance().key
    except GrammarError:
        pass  # a query that cannot be read is none of a schema's business
    return False
