"""Reading a schema out of DDL text."""

import re
from collections.abc import Sequence

from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.detection import detect_dialect
from crudflow.domain.ddl.dialects import DIALECTS, Dialect, dialect_named
from crudflow.domain.ddl.drafts import Catalog
from crudflow.domain.ddl.lexing import skipper
from crudflow.domain.ddl.resolving import resolve
from crudflow.domain.ddl.sources import Source, SourceText, Statement
from crudflow.domain.ddl.splitting import split
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
    catalog = Catalog(chosen)
    for given in sources:
        source = Source(given)
        for statement in split(source, chosen):
            _apply(statement, catalog, strict=strict)
    schema = resolve(catalog)
    if not schema.tables:
        raise SchemaError(
            f"{_names(sources)}: no table is defined here (read as {chosen.label}); "
            "give SQL text with CREATE TABLE statements, or another --dialect"
        )
    return schema


def _names(sources: Sequence[SourceText]) -> str:
    names = [source.name for source in sources]
    return ", ".join(names[:3]) + (" ..." if len(names) > 3 else "") if names else "the input"


def _refuse_useless(sources: Sequence[SourceText]) -> None:
    for source in sources:
        if "\0" in source.text[:_SAMPLE]:
            raise SchemaError("this is no text but binary data; give SQL text", file=source.name)
    if not any(source.text.strip() for source in sources):
        raise SchemaError(f"{_names(sources)}: empty; give SQL text with CREATE TABLE statements")


def _detected(sources: Sequence[SourceText]) -> Dialect:
    text = "\n".join(source.text[:_SAMPLE] for source in sources)
    return DIALECTS[detect_dialect(text).name]


def _apply(statement: Statement, catalog: Catalog, *, strict: bool) -> None:
    try:
        apply_statement(Cursor(statement, catalog.dialect), catalog)
    except (GrammarError, RecursionError) as failure:
        _report(statement, failure, catalog, strict=strict)


def _report(
    statement: Statement, failure: GrammarError | RecursionError, catalog: Catalog, *, strict: bool
) -> None:
    """Raise where a table would be lost, or else note what was.

    Raises:
        SchemaError: The statement makes a table, or nothing may be lost.
    """
    message = failure.message if isinstance(failure, GrammarError) else "nested too deeply"
    offset = failure.offset if isinstance(failure, GrammarError) else 0
    head = _head(statement, catalog.dialect)
    origin = statement.origin(offset)
    line, column = origin.source.position(origin.offset)
    if strict or _MAKES_TABLE.match(head) or "never closed" in message:
        raise SchemaError(
            f"{message}; correct the statement {head!r} (read as {catalog.dialect.label})",
            file=origin.source.name,
            line=line,
            column=column,
        )
    catalog.warn(f"a statement is left out: {message}", origin, head)


def _head(statement: Statement, dialect: Dialect) -> str:
    """Return the first words of a statement."""
    skipped = skipper(dialect).match(statement.text)
    start = skipped.end() if skipped else 0
    words = statement.text[start : start + _FIRST_LETTERS].split()
    return " ".join(words[:_FIRST_WORDS])
