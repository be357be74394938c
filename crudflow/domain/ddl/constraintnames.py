"""The names that a database gives to constraints without one: later statements use them."""

from collections.abc import Iterable
from dataclasses import replace

from crudflow.domain.ddl.dialects import MYSQL, POSTGRES, Dialect
from crudflow.domain.ddl.drafts import TableDraft
from crudflow.domain.ddl.lexing import stored_name, tokenize


def name_constraints(table: TableDraft, dialect: Dialect) -> None:
    """Write down the names of those constraints of a table that have none, as far as known."""
    if dialect is POSTGRES:
        _name_like_postgres(table)
    elif dialect is MYSQL:
        _name_like_mysql(table)


def rename_constraint(table: TableDraft, old: str, new: str, dialect: Dialect) -> None:
    """Give a key, check or index another name, if there is one of the old name."""
    rename_index(table, old, new, dialect)
    for key in table.foreign_keys:
        key.name = new if key.name == old else key.name
    table.checks = [
        replace(check, name=new) if check.name == old else check for check in table.checks
    ]


def rename_index(table: TableDraft, old: str, new: str, dialect: Dialect) -> None:
    """Give a key or index another name; MySQL's foreign keys may have the old one, too."""
    name_constraints(table, dialect)
    if table.primary_key_name == old:
        table.primary_key_name = new
    for index in (*table.uniques, *table.indexes):
        index.name = new if index.name == old else index.name


def index_name(table: TableDraft, columns: tuple[str, ...]) -> str:
    """Return the name that PostgreSQL gives an index, unique or not, that is made without one."""
    return _free(_index_stem(table, columns), _taken(table))


def _index_stem(table: TableDraft, columns: tuple[str, ...]) -> str:
    return f"{table.name}_{'_'.join(columns)}_idx"


def _name_like_postgres(table: TableDraft) -> None:
    taken = _taken(table)
    if table.primary_key and table.primary_key_name is None:
        table.primary_key_name = _free(f"{table.name}_pkey", taken)
    for unique in table.uniques:
        if unique.name is None:
            unique.name = _free(f"{table.name}_{'_'.join(unique.columns)}_key", taken)
    for index in table.indexes:
        if index.name is None:
            index.name = _free(_index_stem(table, index.columns), taken)
    for key in table.foreign_keys:
        if key.name is None:
            key.name = _free(f"{table.name}_{'_'.join(key.columns)}_fkey", taken)
    for place, check in enumerate(table.checks):
        if check.name is None:
            about = _columns_in(check.expression, table)
            parts = [table.name, *about] if len(about) == 1 else [table.name]
            name = _free(f"{'_'.join(parts)}_check", taken)
            table.checks[place] = replace(check, name=name)


def _name_like_mysql(table: TableDraft) -> None:
    taken = _taken(table)
    for index in (*table.uniques, *table.indexes):
        if index.name is None:
            index.name = _free(index.columns[0], taken, first=2, between="_")
    for key in table.foreign_keys:
        if key.name is None:
            key.name = _free(f"{table.name}_ibfk_1", taken, stem=f"{table.name}_ibfk_", first=2)
    for place, check in enumerate(table.checks):
        if check.name is None:
            name = _free(f"{table.name}_chk_1", taken, stem=f"{table.name}_chk_", first=2)
            table.checks[place] = replace(check, name=name)


def _taken(table: TableDraft) -> set[str]:
    constraints: Iterable[str | None] = (
        table.primary_key_name,
        *(unique.name for unique in table.uniques),
        *(index.name for index in table.indexes),
        *(key.name for key in table.foreign_keys),
        *(check.name for check in table.checks),
    )
    return {name for name in constraints if name is not None}


def _free(
    name: str, taken: set[str], *, stem: str | None = None, first: int = 1, between: str = ""
) -> str:
    """Return the name, or with a number behind its stem if it is taken, and take it."""
    chosen, number = name, first
    while chosen in taken:
        chosen = f"{name if stem is None else stem}{between}{number}"
        number += 1
    taken.add(chosen)
    return chosen


def _columns_in(expression: str, table: TableDraft) -> list[str]:
    """Return the table's columns that an expression is about."""
    words = {
        stored_name(token.text, POSTGRES)
        for token in tokenize(expression, POSTGRES)
        if token.text[:1] == '"' or token.text[:1].isidentifier()
    }
    return [column.name for column in table.columns if column.name in words]
