"""The short way to read CREATE TABLE: definitions that were read before are not read again.

In a large schema, most columns are defined in the words of another one (`bigint NOT NULL`). So a
table is cut into its elements by a regular expression, and what an element comes down to is
remembered by its text. Whatever is unusual, wrong included, is left to the long way.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from crudflow.domain.ddl.columns import ColumnReader
from crudflow.domain.ddl.constraints import CONSTRAINT_KEYS
from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.dialects import TSQL, Dialect
from crudflow.domain.ddl.drafts import (
    NO_TYPE,
    Catalog,
    ColumnDraft,
    IndexDraft,
    Recipe,
    TableDraft,
)
from crudflow.domain.ddl.indexes import inner_index
from crudflow.domain.ddl.lexing import END, running_over, shapes, stored_name
from crudflow.domain.ddl.sources import Origin, Statement
from crudflow.domain.ddl.tables import QUERY_WORDS, TableReader, add_table, index_words

_ITSELF = ""
"""Stands for the column's own name in what is remembered of its definition."""
_TARGET = "crudflow_target"
"""Stands for the table referred to in what is remembered of a foreign key."""
_NESTING = 5
_MAX_REMEMBERED = 5_000
_UNUSUAL = QUERY_WORDS | {"LIKE", "EXCLUDE", "PERIOD"}


def read_table_shortly(statement: Statement, catalog: Catalog) -> bool:
    """Read a CREATE TABLE into the catalog, if it is an ordinary one.

    Returns:
        Whether it was read; if not, nothing has changed.
    """
    head = _head(catalog.dialect).match(statement.text)
    if head is None:
        return False
    noted = len(catalog.warnings)
    try:
        table = _ShortReader(statement, catalog).table(head)
    except GrammarError:
        table = None
    if table is None:
        del catalog.warnings[noted:]
        return False
    if not (head["unless"] and catalog.defines(table.key)):
        add_table(catalog, table)
    return True


class _ShortReader:
    """Reads one table; every method gives up by `None` or `False`."""

    def __init__(self, statement: Statement, catalog: Catalog) -> None:
        self.statement = statement
        self.catalog = catalog
        self.dialect = catalog.dialect
        self.special = _special_words(catalog.dialect)
        self.names: set[str] = set()
        self.target: tuple[str, ...] = ()

    def table(self, head: re.Match[str]) -> TableDraft | None:
        """Read the table whose first words matched `head`."""
        written = (head[group] for group in ("first", "second", "third") if head[group])
        parts = tuple(stored_name(each, self.dialect) for each in written)
        schema, name = self.catalog.place(parts)
        table = TableDraft(name, schema, self.statement.origin(head.start("first")))
        end = self._elements(head.end(), table)
        if end is None or not all(parts) or "" in self.names:
            return None
        return table if self._tail(end, table) else None

    def _elements(self, at: int, table: TableDraft) -> int | None:
        """Read all elements; return the offset behind the closing parenthesis."""
        pattern, text = _element(self.dialect), self.statement.text
        while (match := pattern.match(text, at)) is not None:
            written, rest, end = match.groups()
            word = written.upper()
            read = self._special if word in self.special else self._column
            if not read(written, rest, match.start(1), table):
                return None
            at = match.end()
            if end == ")":
                return at
        return None

    def _column(self, written: str, rest: str, start: int, table: TableDraft) -> bool:
        recipe = self._recipe(rest, start, _read_definition)
        if recipe is None or recipe.column is None:
            return False
        name = stored_name(written, self.dialect)
        origin = self.statement.origin(start)
        table.columns.append(_renamed(recipe.column, name, origin))
        if recipe.keys is not None:
            self._add_keys(recipe.keys, name, None, origin, table)
        self.names.add(self.catalog.matching(name))
        return len(self.names) == len(table.columns)

    def _special(self, written: str, rest: str, start: int, table: TableDraft) -> bool:
        """Read what is no column: a constraint or an index."""
        word, name = written.upper(), None
        text, read = f"{written} {rest}", _read_constraint
        if word in index_words(self.dialect):
            read = _read_index
        elif word not in CONSTRAINT_KEYS:
            return False
        if word == "CONSTRAINT":  # what is remembered is the constraint without its name
            named = _constraint_name(self.dialect).match(rest)
            if named is None or named["name"].upper() in CONSTRAINT_KEYS:
                return False
            text, name = rest[named.end() :], stored_name(named["name"], self.dialect)
        recipe = self._recipe(text, start, read)
        if recipe is None or recipe.keys is None:
            return False
        self._add_keys(recipe.keys, _ITSELF, name, self.statement.origin(start), table)
        return name != ""

    def _recipe(self, text: str, start: int, read: "_Read") -> Recipe | None:
        """Return what a part of the statement comes down to, out of memory if it is there."""
        text = text.rstrip()
        return self.catalog.recipes.get((read, text)) or self._unremembered(text, start, read)

    def _unremembered(self, text: str, start: int, read: "_Read") -> Recipe | None:
        """Read a part, or find it in memory but for the table that a foreign key refers to."""
        reference = _reference(self.dialect).search(text)
        if reference is not None:
            before, behind = text[: reference.start("target")], text[reference.end("target") :]
            recipe = self._read(before + _TARGET + behind, start, read)
            keys = None if recipe is None else recipe.keys
            if keys is not None and [key.target for key in keys.foreign_keys] == [(_TARGET,)]:
                names = (reference["first"], reference["second"])
                self.target = tuple(stored_name(each, self.dialect) for each in names if each)
                return recipe if all(self.target) else None
        return self._read(text, start, read)

    def _read(self, text: str, start: int, read: "_Read") -> Recipe | None:
        recipes = self.catalog.recipes
        recipe = recipes.get((read, text))
        if recipe is None:
            offset = self.statement.offset + start
            recipe = read(Statement(self.statement.source, offset, text), self.catalog)
            if recipe is not None:
                if len(recipes) >= _MAX_REMEMBERED:
                    recipes.clear()
                recipes[read, text] = recipe
        return recipe

    def _add_keys(
        self, keys: TableDraft, column: str, name: str | None, origin: Origin, table: TableDraft
    ) -> None:
        """Add remembered keys and checks.

        Args:
            keys: What is remembered.
            column: The column that they are about, if they stand at one.
            name: The name of the constraint, if it was not remembered with it.
            origin: Where they stand.
            table: Where they go.
        """

        def named(columns: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(column if other == _ITSELF else other for other in columns)

        if keys.primary_key:
            table.primary_key = named(keys.primary_key)
            table.primary_key_name = name or keys.primary_key_name
        for check in keys.checks:
            table.checks.append(check if name is None else replace(check, name=name))
        for unique in keys.uniques:
            table.uniques.append(IndexDraft(named(unique.columns), unique.name or name))
        table.indexes += [replace(one, columns=named(one.columns)) for one in keys.indexes]
        for key in keys.foreign_keys:
            copy = replace(key, columns=named(key.columns), name=name or key.name, origin=origin)
            copy.schema = self.catalog.schema
            if key.target == (_TARGET,):
                copy.target = self.target
            table.foreign_keys.append(copy)

    def _tail(self, end: int, table: TableDraft) -> bool:
        """Read what stands behind the closing parenthesis."""
        tail = self.statement.text[end:]
        if not tail or tail.isspace():
            return True
        place = Statement(self.statement.source, self.statement.offset + end, tail)
        cursor = Cursor(place, self.dialect)
        TableReader(cursor, self.catalog, table).table_options()
        return cursor.key == END or self.dialect is TSQL


_Read = Callable[[Statement, Catalog], Recipe | None]


def _read_constraint(part: Statement, catalog: Catalog) -> Recipe | None:
    cursor = Cursor(part, catalog.dialect)
    scratch = TableDraft("", None, part.origin(0))
    TableReader(cursor, catalog, scratch).constraint()
    # SQLite may go on with a constraint of another name.
    found = len(scratch.uniques) + len(scratch.checks) + len(scratch.foreign_keys)
    single = found + bool(scratch.primary_key) <= 1
    return Recipe(None, scratch) if cursor.key == END and single else None


def _read_index(part: Statement, catalog: Catalog) -> Recipe | None:
    cursor = Cursor(part, catalog.dialect)
    scratch, warned = TableDraft("", None, part.origin(0)), len(catalog.warnings)
    inner_index(TableReader(cursor, catalog, scratch))
    # What is left out is said with the table's name, by the long way.
    silent = len(catalog.warnings) == warned
    return Recipe(None, scratch) if cursor.key == END and silent else None


def _read_definition(part: Statement, catalog: Catalog) -> Recipe | None:
    cursor = Cursor(part, catalog.dialect)
    scratch, warned = TableDraft("", None, part.origin(0)), len(catalog.warnings)
    column = ColumnDraft(_ITSELF, NO_TYPE, scratch.origin)
    ColumnReader(cursor, catalog, scratch).definition(column)
    if cursor.key != END or len(catalog.warnings) > warned:
        return None
    keys = scratch.primary_key or scratch.uniques or scratch.checks or scratch.foreign_keys
    return Recipe(column, scratch if keys or scratch.indexes else None)


def _renamed(column: ColumnDraft, name: str, origin: Origin) -> ColumnDraft:
    # Written out, because `replace` takes several times as long, and this is done most of all.
    return ColumnDraft(
        name,
        column.type,
        origin,
        column.nullable,
        column.default,
        column.identity,
        column.identity_always,
        column.generated,
        column.comment,
        column.renewed,
    )


@cache
def _head(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of a CREATE TABLE up to its opening parenthesis."""
    shape = shapes(dialect)
    skip = rf"(?:{shape.skip})"
    name = rf"(?:{shape.word}|{shape.name})"
    return re.compile(
        rf"{skip}*+CREATE{skip}++TABLE{skip}++(?P<unless>IF{skip}++NOT{skip}++EXISTS{skip}++)?+"
        rf"(?P<first>{name}){skip}*+(?:\.{skip}*+(?P<second>{name}){skip}*+)?+"
        rf"(?:\.{skip}*+(?P<third>{name}){skip}*+)?+\(",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _special_words(dialect: Dialect) -> frozenset[str]:
    return _UNUSUAL | CONSTRAINT_KEYS | index_words(dialect)


@cache
def _element(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of an element's first word, its rest, and what ends it."""
    shape = shapes(dialect)
    skip = rf"\s*+(?:{shape.skip})*+"
    plain, *parts = [*running_over(dialect, r",()\[\]"), r"[^,()\[\]'\"`$]"]
    group = "(?!)"
    for _ in range(_NESTING):
        group = rf"[(\[](?:{'|'.join([plain, *parts])}|,|{group})*+[)\]]"
    inside = rf"(?![,)])(?:{'|'.join([plain, group, *parts])})"
    return re.compile(
        rf"(?:{skip})({shape.word}|{shape.name}){skip}((?:{inside})*+)([,)])", re.DOTALL
    )


@cache
def _constraint_name(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of the name behind CONSTRAINT."""
    shape = shapes(dialect)
    return re.compile(rf"(?P<name>{shape.word}|{shape.name})(?:{shape.skip})*+", re.DOTALL)


@cache
def _reference(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of REFERENCES with the table behind it."""
    shape = shapes(dialect)
    name = rf"(?:{shape.name}|{shape.word})"
    return re.compile(
        rf"\bREFERENCES(?:{shape.skip})++"
        rf"(?P<target>(?P<first>{name})(?:\.(?P<second>{name}))?+)(?!\s*\.)",
        re.IGNORECASE | re.DOTALL,
    )
