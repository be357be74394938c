"""Says in a sentence why the database refused a change."""

import re
from collections.abc import Sequence

from sqlalchemy import (
    CheckConstraint,
    Constraint,
    ForeignKeyConstraint,
    Table,
    UniqueConstraint,
)
from sqlalchemy.exc import DBAPIError

from app.db.base import Base

_UNIQUE = "23505"
_FOREIGN_KEY = "23503"
_RESTRICT = "23001"
_NOT_NULL = "23502"
_CHECK = "23514"
_TOO_LARGE = "54000"
_REFUSED = re.compile(r"^(22|23|54)")
"""Classes of SQLSTATE that say the data is to blame, not the server."""

_SQLITE_CODES = {
    "SQLITE_CONSTRAINT_UNIQUE": _UNIQUE,
    "SQLITE_CONSTRAINT_PRIMARYKEY": _UNIQUE,
    "SQLITE_CONSTRAINT_ROWID": _UNIQUE,
    "SQLITE_CONSTRAINT_FOREIGNKEY": _FOREIGN_KEY,
    "SQLITE_CONSTRAINT_NOTNULL": _NOT_NULL,
    "SQLITE_CONSTRAINT_CHECK": _CHECK,
    "SQLITE_TOOBIG": _TOO_LARGE,
}
_STILL_USED = "Other rows still refer to this one."
_SQLITE_FOREIGN_KEY = "FOREIGN KEY constraint failed"
_SHOWN_CHARACTERS = 120


def refusal(error: DBAPIError) -> str | None:
    """Return why the data was refused, or `None` if the data is not to blame."""
    code = _code(error)
    if code is None or not _REFUSED.match(code):
        return None
    if code == _UNIQUE:
        return f"A row with the same {_columns(error)} exists already."
    if code == _FOREIGN_KEY:
        return _foreign_key(error)
    if code == _RESTRICT:
        return _STILL_USED
    if code == _NOT_NULL:
        return f"A value is needed for {_columns(error)}."
    if code == _CHECK:
        return f"The row breaks the rule {_rule(error)}."
    if code == _TOO_LARGE:
        return "A value is too large for the database."
    return "The database refused a value that does not fit its column."


def _code(error: DBAPIError) -> str | None:
    """Return the SQLSTATE, also for SQLite, which has none."""
    if isinstance(state := getattr(error.orig, "sqlstate", None), str):
        return state
    if str(error.orig) == _SQLITE_FOREIGN_KEY:
        # SQLite reports a failed ON DELETE RESTRICT under the code of its triggers.
        return _FOREIGN_KEY
    return _SQLITE_CODES.get(getattr(error.orig, "sqlite_errorname", ""))


def _foreign_key(error: DBAPIError) -> str:
    constraint = _constraint(error)
    still_used = "still referenced" in str(error.orig) or str(error.statement).startswith("DELETE")
    if still_used:
        return _STILL_USED
    if isinstance(constraint, ForeignKeyConstraint):
        return f"There is no row that {_names(constraint.column_keys)} refers to."
    return "A row that this one refers to does not exist, or rows still refer to this one."


def _rule(error: DBAPIError) -> str:
    """Name the check, and say its condition unless that is long or not to be told for certain."""
    name = _constraint_name(error)
    conditions = {str(check.sqltext) for check in _checks(error) if check.name == name}
    condition = conditions.pop() if len(conditions) == 1 else ""
    if not condition or len(condition) > _SHOWN_CHARACTERS:
        return name or "of a check"
    return f"{name}: {condition}"


def _checks(error: DBAPIError) -> list[CheckConstraint]:
    """Return the checks that may have failed: SQLite does not say of which table they are."""
    table = _table(error)
    tables = Base.metadata.tables.values() if table is None else [table]
    found = [constraint for table in tables for constraint in table.constraints]
    return [constraint for constraint in found if isinstance(constraint, CheckConstraint)]


def _columns(error: DBAPIError) -> str:
    """Name the columns that the message is about."""
    constraint = _constraint(error)
    if isinstance(constraint, UniqueConstraint):
        return _names([column.name for column in constraint.columns])
    if column := _diagnosis(error, "column_name"):
        return column
    _, _, listed = str(error.orig).partition("constraint failed: ")
    names = [name.rpartition(".")[2] for name in listed.split(", ") if name]
    return _names(names) if names else "key"


def _names(names: Sequence[str]) -> str:
    return " and ".join(names)


def _constraint(error: DBAPIError) -> Constraint | None:
    """Find the constraint by the name that the database gives."""
    name, table = _constraint_name(error), _table(error)
    if table is None or not name:
        return None
    return next((found for found in table.constraints if found.name == name), None)


def _table(error: DBAPIError) -> Table | None:
    name, schema = _diagnosis(error, "table_name"), _diagnosis(error, "schema_name")
    tables = Base.metadata.tables
    return tables.get(f"{schema}.{name}", tables.get(name))


def _constraint_name(error: DBAPIError) -> str:
    if name := _diagnosis(error, "constraint_name"):
        return name
    return str(error.orig).partition("CHECK constraint failed: ")[2]


def _diagnosis(error: DBAPIError, part: str) -> str:
    """Return a part of psycopg's diagnosis, or nothing on SQLite."""
    return getattr(getattr(error.orig, "diag", None), part, None) or ""
