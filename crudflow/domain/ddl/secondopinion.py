"""Asking sqlglot whether a definition that our grammar stumbles over is sound after all."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from crudflow.domain.ddl.dialects import Dialect

_MAX_LENGTH = 200_000


def sqlglot_reads_table(text: str, dialect: Dialect) -> bool:
    """Whether sqlglot takes a statement for a sound CREATE TABLE with columns."""
    if len(text) > _MAX_LENGTH:
        return False
    try:
        with _quiet():
            tree = sqlglot.parse_one(text, read=dialect.name)
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError):
        return False
    return isinstance(tree, exp.Create) and isinstance(tree.this, exp.Schema)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep sqlglot from logging that it falls back to an opaque command: we look at that."""

    def silence(_record: logging.LogRecord) -> bool:
        return False

    logger = logging.getLogger("sqlglot")
    logger.addFilter(silence)
    try:
        yield
    finally:
        logger.removeFilter(silence)
