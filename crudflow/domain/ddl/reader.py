"""Reading a schema out of DDL text."""

import re
from collections.abc import Sequence

from crudflow.domain.ddl.cursor import Cursor, GrammarError, UnclosedError, UnreadableError
from crudflow.domain.ddl.detection import detect_sources
from crudflow.domain.ddl.dialects import DIALECTS, Dialect, dialect_named
from crudflow.domain.ddl.doblocks import definitions_in
from crudflow.domain.ddl.drafts import Catalog
from crudflow.domain.ddl.lexing import skipper
from crudflow.domain.ddl.resolving import resolve
from crudflow.domain.ddl.secondopinion import sqlglot_reads_table
from crudflow.domain.ddl.shortcuts import read_table_shortly
from crudflow.domain.ddl.sources import Source, SourceText, Statement
from crudflow.domain.ddl.splitting import ROUTINE, split
from crudflow.domain.ddl.statements import apply_statement
from crudflow.domain.schema import Schema
from crudflow.errors import SchemaError

_FIRST_WORDS = 5
_FIRST_LETTERS = 80
_MAKES_TABLE = re.compile(r"CREATE\b(?:\s+\w+){0,3}?\s+TABLE\b", re.IGNORECASE)
_SAMPLE = 65536


def read_schema(
    sources: Sequence[SourceText], dialect: str | None = None, *, strict: bool = False
) -> Schema:
    """Read tables, keys, types and comments out of SQL text.

    Args:
        sources: The files, in the order in which a database would run them.
        dialect: `postgres`, `mysql`, `sqlite`, `tsql` or an alias of one; detected if `None`.
        strict: Whether a statement that cannot be read is an error instead of a warning.

    Returns:
        The schema, with a warning for all that could not be taken over whole.

    Raises:
        SchemaError: The dialect is unknown; a text is binary; a table's definition does not read
            as SQL (with `strict`, any statement does not); or there are no tables.
    """
    _refuse_useless(sources)
    chosen = dialect_named(dialect) if dialect is not None else _detected(sources)
    reader = _Reader(chosen, strict=strict)
    for given in sources:
        for statement in split(Source(given), chosen):
            reader.apply(statement)
    schema = resolve(reader.catalog)
    if not schema.tables:
        raise SchemaError(_no_tables(sources, schema, chosen))
    return schema


def _no_tables(sources: Sequence[SourceText], schema: Schema, dialect: Dialect) -> str:
    if schema.warnings:
        first = schema.warnings[0]
        return f"{first}; so no table is defined here (read as {dialect.label})"
    return (
        f"{_names(sources)}: no table is defined here (read as {dialect.label}); "
        "give SQL text with CREATE TABLE statements, or another --dialect"
    )


def _names(sources: Sequence[SourceText]) -> str:
    names = [source.name for source in sources]
    return ", ".join(names[:3]) + (" ..." if len(names) > 3 else "") if names else "the input"


def _refuse_useless(sources: Sequence[SourceText]) -> None:
    for source in sources:
        if "\0" in source.text[:_SAMPLE]:
            raise SchemaError("this is no text but binary data; give SQL text", file=source.name)
    if not any(source.text.strip("\ufeff \t\r\n") for source in sources):
        raise SchemaError(f"{_names(sources)}: empty; give SQL text with CREATE TABLE statements")


def _detected(sources: Sequence[SourceText]) -> Dialect:
    return DIALECTS[detect_sources(sources).name]


class _Reader:
    """Applies statements to a catalog, and decides what becomes of those that cannot be read."""

    def __init__(self, dialect: Dialect, *, strict: bool) -> None:
        self.catalog = Catalog(dialect)
        self._dialect = dialect
        self._strict = strict

    def apply(self, statement: Statement, *, optional: bool = False) -> None:
        """Do what a statement says.

        Args:
            statement: The statement.
            optional: Whether it may be left out with a warning, even if it makes a table.

        Raises:
            SchemaError: It cannot be read, and may not be left out.
        """
        if read_table_shortly(statement, self.catalog):
            return
        noted = len(self.catalog.warnings)
        try:
            cursor = Cursor(statement, self._dialect)
            if not cursor.accept("DO"):
                apply_statement(cursor, self.catalog)
                return
        except GrammarError as failure:
            del self.catalog.warnings[noted:]
            self._recover(statement, failure, optional=optional)
            return
        for inner in definitions_in(cursor):
            self.apply(inner, optional=True)

    def _recover(self, statement: Statement, failure: GrammarError, *, optional: bool) -> None:
        if ROUTINE.match(statement.text):
            return  # It was looked into for one thing only; routines are not read.
        head = _head(statement, self._dialect)
        makes_table = _MAKES_TABLE.match(head) is not None
        sound = isinstance(failure, UnreadableError)
        if self._strict or isinstance(failure, UnclosedError):
            raise self._error(statement, failure, head)
        if makes_table and not sound and sqlglot_reads_table(statement.text, self._dialect):
            self._apply_leniently(statement, head)
        elif makes_table and not sound and not optional:
            raise self._error(statement, failure, head)
        else:
            origin = statement.origin(failure.offset)
            self.catalog.warn(
                f"a statement is left out, or a part of it: {failure.message}", origin, head
            )

    def _apply_leniently(self, statement: Statement, head: str) -> None:
        try:
            apply_statement(Cursor(statement, self._dialect, lenient=True), self.catalog)
        except GrammarError as failure:
            raise self._error(statement, failure, head) from failure

    def _error(self, statement: Statement, failure: GrammarError, head: str) -> SchemaError:
        origin = statement.origin(failure.offset)
        line, column = origin.source.position(origin.offset)
        return SchemaError(
            f"{failure.message}; correct the statement {head!r} (read as {self._dialect.label})",
            file=origin.source.name,
            line=line,
            column=column,
        )


def _head(statement: Statement, dialect: Dialect) -> str:
    """Return the first words of a statement."""
    skipped = skipper(dialect).match(statement.text)
    start = skipped.end() if skipped else 0
    words = statement.text[start : start + _FIRST_LETTERS].split()
    return " ".join(words[:_FIRST_WORDS])
