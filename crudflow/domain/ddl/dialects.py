"""The four SQL dialects: their names, their default schemas, and how they write names."""

import difflib
from dataclasses import dataclass

from crudflow.errors import SchemaError


@dataclass(frozen=True, slots=True, eq=False)
class Dialect:
    """What the readers need to know of one dialect.

    Attributes:
        name: `postgres`, `mysql`, `sqlite` or `tsql`; sqlglot uses the same names.
        label: The name for people.
        default_schema: The schema that a table without one belongs to, if it is fixed.
        folds_names: Whether names without quotes are stored in lower case.
        backslash_escapes: Whether a backslash escapes inside an ordinary string.
        double_quoted_strings: Whether `"x"` may be a string.
    """

    name: str
    label: str
    default_schema: str | None = None
    folds_names: bool = False
    backslash_escapes: bool = False
    double_quoted_strings: bool = False


POSTGRES = Dialect("postgres", "PostgreSQL", default_schema="public", folds_names=True)
MYSQL = Dialect("mysql", "MySQL", backslash_escapes=True, double_quoted_strings=True)
SQLITE = Dialect("sqlite", "SQLite", default_schema="main", double_quoted_strings=True)
TSQL = Dialect("tsql", "SQL Server", default_schema="dbo")

DIALECTS = {dialect.name: dialect for dialect in (POSTGRES, MYSQL, SQLITE, TSQL)}
_ALIASES = {
    "postgresql": "postgres",
    "pg": "postgres",
    "mariadb": "mysql",
    "sqlite3": "sqlite",
    "sqlserver": "tsql",
    "mssql": "tsql",
}


def dialect_named(name: str) -> Dialect:
    """Return the dialect of that name or alias, in any case.

    Raises:
        SchemaError: There is none; the message lists them.
    """
    wanted = name.strip().lower()
    found = DIALECTS.get(_ALIASES.get(wanted, wanted))
    if found is not None:
        return found
    near = difflib.get_close_matches(wanted, [*DIALECTS, *_ALIASES], n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise SchemaError(f"unknown SQL dialect {name!r}; {hint}use one of {', '.join(DIALECTS)}")
