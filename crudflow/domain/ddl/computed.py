"""The type of a computed column that was declared without one: it follows from its expression."""

from collections.abc import Mapping

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.annotate_types import annotate_types

from crudflow.domain.ddl.dialects import Dialect
from crudflow.domain.schema import SqlType, TypeFamily

_MAX_LENGTH = 5000
_TABLE = "t"
_INTEGER = SqlType(TypeFamily.INTEGER, "", bits=64)
_DECIMAL = SqlType(TypeFamily.DECIMAL, "")
_FLOAT = SqlType(TypeFamily.FLOAT, "", bits=64)
_BOOLEAN = SqlType(TypeFamily.BOOLEAN, "")
_TEXT = SqlType(TypeFamily.TEXT, "")

_TO_SQLGLOT = {
    TypeFamily.INTEGER: "BIGINT",
    TypeFamily.DECIMAL: "DECIMAL",
    TypeFamily.MONEY: "DECIMAL",
    TypeFamily.FLOAT: "DOUBLE",
    TypeFamily.BOOLEAN: "BOOLEAN",
    TypeFamily.STRING: "VARCHAR",
    TypeFamily.TEXT: "VARCHAR",
    TypeFamily.DATE: "DATE",
    TypeFamily.TIME: "TIME",
    TypeFamily.DATETIME: "TIMESTAMP",
    TypeFamily.UUID: "UUID",
    TypeFamily.JSON: "JSON",
}
_FROM_SQLGLOT = {
    "DATE": TypeFamily.DATE,
    "TIME": TypeFamily.TIME,
    "BOOLEAN": TypeFamily.BOOLEAN,
    "UUID": TypeFamily.UUID,
    "JSON": TypeFamily.JSON,
    "JSONB": TypeFamily.JSON,
}


def computed_type(
    expression: str, columns: Mapping[str, SqlType], dialect: Dialect
) -> SqlType | None:
    """Tell what an expression over a table's columns gives, without any length or precision.

    Args:
        expression: The expression as SQL.
        columns: The table's other columns.
        dialect: The dialect of the expression.

    Returns:
        The type, or `None` if it cannot be told.
    """
    if len(expression) > _MAX_LENGTH:
        return None
    try:
        query = sqlglot.parse_one(f"SELECT {expression} AS x FROM {_TABLE}", read=dialect.name)
        for column in query.find_all(exp.Column):
            column.set("table", exp.to_identifier(_TABLE))
        known = {
            name: exp.DataType.build(_TO_SQLGLOT[column.family])
            for name, column in columns.items()
            if column.family in _TO_SQLGLOT
        }
        annotate_types(query, schema={_TABLE: known}, dialect=dialect.name)
        alias = query.find(exp.Alias)
        return None if alias is None else _of(alias.this)
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError, KeyError):
        return None


def _of(tree: exp.Expr) -> SqlType | None:
    """Return the type that sqlglot found, or one that it leaves open but the text tells."""
    while isinstance(tree, exp.Paren):
        tree = tree.this
    if isinstance(tree, exp.Convert):  # SQL Server: CONVERT(type, value)
        return _meaning(tree.this)
    found = _meaning(tree.type)
    if found is None and isinstance(tree, exp.Add | exp.Coalesce):
        strings = any(literal.is_string for literal in tree.find_all(exp.Literal))
        return _TEXT if strings else None
    return found


def _meaning(found: object) -> SqlType | None:
    kind = found.this if isinstance(found, exp.DataType) else None
    if kind is exp.DataType.Type.BIT:  # SQL Server's; to sqlglot a whole number
        return _BOOLEAN
    if kind in exp.DataType.INTEGER_TYPES:
        return _INTEGER
    if kind in exp.DataType.FLOAT_TYPES:
        return _FLOAT
    if kind in exp.DataType.NUMERIC_TYPES:
        return _DECIMAL
    if kind in exp.DataType.TEXT_TYPES:
        return _TEXT
    name = kind.value if isinstance(kind, exp.DataType.Type) else ""
    if name.startswith(("TIMESTAMP", "DATETIME")):
        return SqlType(TypeFamily.DATETIME, "")
    family = _FROM_SQLGLOT.get(name)
    return None if family is None else SqlType(family, "")
