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
    Recipe,
    TableDraft,
    UniqueDraft,
)
from crudflow.domain.ddl.lexing import END, NAME, Token, running_over, shapes, unquote_name
from crudflow.domain.ddl.sources import Origin, Statement
from crudflow.domain.ddl.tables import QUERY_WORDS, TableReader, add_table, index_words

_ITSELF = ""
"""Stands for the column's own name in what is remembered of its definition."""
_TARGET = "crudflow_target"
"""Stands for the table referred to in what is remembered of a foreign key."""
_NESTING = 5
_MAX_REMEMBERED = 20_000
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
        self.names: set[str] = set()
        self.target: tuple[str, ...] = ()

    def table(self, head: re.Match[str]) -> TableDraft | None:
        """Read the table whose first words matched `head`."""
        written = (head[group] for group in ("first", "second", "third") if head[group])
        parts = tuple(_name(each, self.dialect) for each in written)
        schema, name = self.catalog.place(parts)
        table = TableDraft(name, schema, self.statement.origin(head.start("first")))
        end = self._elements(head.end(), table)
        if end is None or not all(parts) or "" in self.names:
            return None
        return table if self._tail(end, table) else None

    def _elements(self, at: int, table: TableDraft) -> int | None:
        """Read all elements; return the offset behind the closing parenthesis."""
        pattern, text = _element(self.dialect), self.statement.text
        while True:
            match = pattern.match(text, at)
            if match is None or not self._element(match, table):
                return None
            at = match.end()
            if match["end"] == ")":
                return at

    def _element(self, match: re.Match[str], table: TableDraft) -> bool:
        word = match["name"].upper()
        if word in _UNUSUAL:
            return False
        if word in index_words(self.dialect):
            return True
        if word in CONSTRAINT_KEYS:
            return self._constraint(match, word, table)
        recipe = self._recipe(match.start("rest"), match.end("rest"), _read_definition)
        if recipe is None or recipe.column is None:
            return False
        name = _name(match["name"], self.dialect)
        origin = self.statement.origin(match.start("name"))
        table.columns.append(_renamed(recipe.column, name, origin))
        if recipe.keys is not None:
            self._add_keys(recipe.keys, name, None, origin, table)
        self.names.add(self.catalog.matching(name))
        return len(self.names) == len(table.columns)

    def _constraint(self, match: re.Match[str], word: str, table: TableDraft) -> bool:
        start, name = match.start("name"), None
        if word == "CONSTRAINT":  # what is remembered is the constraint without its name
            named = _constraint_name(self.dialect).match(self.statement.text, start)
            if named is None or named["name"].upper() in CONSTRAINT_KEYS:
                return False
            start, name = named.end(), _name(named["name"], self.dialect)
        recipe = self._recipe(start, match.end("rest"), _read_constraint)
        if recipe is None or recipe.keys is None:
            return False
        origin = self.statement.origin(start)
        self._add_keys(recipe.keys, _ITSELF, name, origin, table)
        return name != ""

    def _recipe(self, start: int, end: int, read: "_Read") -> Recipe | None:
        """Return what a part of the statement comes down to, out of memory if it is there.

        The table that a foreign key refers to is not remembered with it.
        """
        text = self.statement.text[start:end].rstrip()
        reference = _reference(self.dialect).search(text)
        if reference is not None:
            target_start, target_end = reference.span("target")
            shape = f"{text[:target_start]}{_TARGET}{text[target_end:]}"
            recipe = self._remembered(start, shape, read)
            keys = None if recipe is None else recipe.keys
            if keys is not None and [key.target for key in keys.foreign_keys] == [(_TARGET,)]:
                names = (reference["first"], reference["second"])
                self.target = tuple(_name(each, self.dialect) for each in names if each)
                return recipe if all(self.target) else None
        return self._remembered(start, text, read)

    def _remembered(self, start: int, text: str, read: "_Read") -> Recipe | None:
        key = (read, text)
        recipe = self.catalog.recipes.get(key)
        if recipe is None:
            offset = self.statement.offset + start
            recipe = read(Statement(self.statement.source, offset, text), self.catalog)
            if recipe is not None:
                if len(self.catalog.recipes) >= _MAX_REMEMBERED:
                    self.catalog.recipes.clear()
                self.catalog.recipes[key] = recipe
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
            table.primary_key_name = keys.primary_key_name or name
        for check in keys.checks:
            table.checks.append(check if name is None else replace(check, name=name))
        for unique in keys.uniques:
            table.uniques.append(UniqueDraft(named(unique.columns), unique.name or name))
        for key in keys.foreign_keys:
            copy = replace(key, columns=named(key.columns), name=key.name or name, origin=origin)
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


def _read_definition(part: Statement, catalog: Catalog) -> Recipe | None:
    cursor = Cursor(part, catalog.dialect)
    scratch = TableDraft("", None, part.origin(0))
    column = ColumnDraft(_ITSELF, NO_TYPE, scratch.origin)
    ColumnReader(cursor, catalog, scratch).definition(column)
    if cursor.key != END:
        return None
    keys = scratch.primary_key or scratch.uniques or scratch.checks or scratch.foreign_keys
    return Recipe(column, scratch if keys else None)


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
    )


def _name(written: str, dialect: Dialect) -> str:
    quoted = not (written[0].isalnum() or written[0] in "_@#$") or written[1:2] == "&"
    return unquote_name(Token(NAME if quoted else written, written, 0), dialect)


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
def _element(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of one element of a table with the comma or parenthesis behind it."""
    shape = shapes(dialect)
    skip = rf"(?:{shape.skip})*+"
    parts = [*running_over(dialect, r",()\[\]"), r"[^,()\[\]'\"`$]"]
    group = "(?!)"
    for _ in range(_NESTING):
        group = rf"[(\[](?:{'|'.join(parts)}|,|{group})*+[)\]]"
    inside = "|".join([*parts, group])
    return re.compile(
        rf"{skip}(?P<name>{shape.name}|{shape.word}){skip}(?P<rest>(?:{inside})*+)(?P<end>[,)])",
        re.DOTALL,
    )


@cache
def _constraint_name(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of CONSTRAINT with its name."""
    shape = shapes(dialect)
    skip = rf"(?:{shape.skip})"
    return re.compile(
        rf"CONSTRAINT{skip}++(?P<name>{shape.name}|{shape.word}){skip}*+", re.IGNORECASE | re.DOTALL
    )


@cache
def _reference(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of REFERENCES with the table behind it."""
    shape = shapes(dialect)
    name = rf"(?:{shape.name}|{shape.word})"
    return re.compile(
        rf"\bREFERENCES\s++(?P<target>(?P<first>{name})(?:\.(?P<second>{name}))?+)(?!\s*\.)",
        re.IGNORECASE | re.DOTALL,
    )
