"""Defaults that need a word more than a column can say."""

from typing import Any

from sqlalchemy import ScalarSelect, column, func, select, table


def next_number(table_name: str, column_name: str, schema: str | None = None) -> ScalarSelect[Any]:
    """Return an expression for the number after the largest one in a column.

    For numbered columns that are not the whole primary key, which SQLite cannot number itself.
    Two inserts at once may get the same number; the second is then refused where it matters.
    """
    numbers: Any = column(column_name)
    source = table(table_name, numbers, schema=schema)
    return select(func.coalesce(func.max(numbers), 0) + 1).select_from(source).scalar_subquery()
