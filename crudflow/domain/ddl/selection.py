"""Choosing some of a schema's tables."""

import difflib
from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from crudflow.domain.schema import Schema, SchemaWarning, Table
from crudflow.errors import SchemaError


def select_tables(schema: Schema, globs: Sequence[str]) -> Schema:
    """Keep the tables whose key or name matches one of the patterns, in any case.

    Foreign keys to tables that are not kept are left out with a warning; their columns stay.

    Args:
        schema: Where to choose from.
        globs: Patterns as in `fnmatch`: `order*`, `billing.*`. None at all keeps every table.

    Raises:
        SchemaError: A pattern matches nothing; names a table that is called nearly so.
    """
    if not globs:
        return schema
    kept: set[str] = set()
    for glob in globs:
        matching = {table.key for table in schema.tables if _matches(table, glob)}
        if not matching:
            raise SchemaError(_nothing_matches(schema, glob))
        kept |= matching
    warnings = list(schema.warnings)
    tables = tuple(_within(table, kept, warnings) for table in schema.tables if table.key in kept)
    return replace(schema, tables=tables, warnings=tuple(warnings))


def _matches(table: Table, glob: str) -> bool:
    pattern = glob.lower()
    return fnmatchcase(table.key.lower(), pattern) or fnmatchcase(table.name.lower(), pattern)


def _nothing_matches(schema: Schema, glob: str) -> str:
    keys = {table.key.lower(): table.key for table in schema.tables}
    near = difflib.get_close_matches(glob.lower().strip("*?"), keys, n=1)
    hint = f"did you mean {keys[near[0]]!r}?" if near else f"there are {_some(list(keys.values()))}"
    return f"no table matches {glob!r}; {hint}"


def _some(keys: list[str]) -> str:
    shown = ", ".join(keys[:8])
    return f"{shown} and {len(keys) - 8} more" if len(keys) > 8 else shown


def _within(table: Table, kept: set[str], warnings: list[SchemaWarning]) -> Table:
    """Leave out foreign keys to tables that are not kept."""
    for key in table.foreign_keys:
        if key.ref_table not in kept:
            columns = ", ".join(key.columns)
            warnings.append(
                SchemaWarning(
                    f"{table.key}({columns}) refers to table {key.ref_table!r}, which was not "
                    "chosen; it is kept without the foreign key"
                )
            )
    within = tuple(key for key in table.foreign_keys if key.ref_table in kept)
    return replace(table, foreign_keys=within)
