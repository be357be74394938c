"""Lists of rows: filters, text search, sorting and pages, the same for every table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field
from sqlalchemy import ColumnElement, SQLColumnExpression, func, inspect, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.db.base import Base
from app.wire.base import ApiModel, Filters, Page
from app.wire.types import NO_NUL

ReadT = TypeVar("ReadT", bound=ApiModel)

SearchText = Annotated[str, Field(max_length=200, pattern=NO_NUL)]
"""Text that is looked for within other text."""


def _split_at_commas(keys: object) -> object:
    """Let `sort=name,-id` mean what `sort=name&sort=-id` means."""
    if isinstance(keys, list):
        return [part for key in keys for part in str(key).split(",")]
    return keys


SORTED_BY_COMMAS = BeforeValidator(_split_at_commas)


class ListQuery(Filters):
    """What every list can be asked for, besides the filters of its own columns."""

    limit: Annotated[int, Field(ge=1, le=200, description="Rows on a page.")] = 50
    offset: Annotated[int, Field(ge=0, le=2**53, description="Rows to leave out at the start.")] = 0


_OPERATORS: dict[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "eq": lambda column, value: column == value,
    "gte": lambda column, value: column >= value,
    "lte": lambda column, value: column <= value,
    "in": lambda column, value: column.in_(value),
    "contains": lambda column, value: column.icontains(value, autoescape=True),
    "isnull": lambda column, value: column.is_(None) if value else column.is_not(None),
}
_NOT_FILTERS = frozenset({"limit", "offset", "sort", "q"})


def list_rows(
    session: Session,
    model: type[Base],
    read: type[ReadT],
    query: ListQuery,
    *,
    order: Sequence[SQLColumnExpression[Any]],
    search: Sequence[InstrumentedAttribute[Any]] = (),
) -> Page[ReadT]:
    """Return one page of a table.

    Args:
        session: The request's session.
        model: The table's model.
        read: The schema that a row is answered in.
        query: Filters, text to search for, sorting and page.
        order: Columns that rows are sorted by unasked, down to those that break ties, so that
            pages neither overlap nor leave gaps.
        search: Columns that text search looks into.
    """
    columns = {one.key: getattr(model, one.key) for one in inspect(model).column_attrs}
    conditions = [*_conditions(columns, query), *_search(search, query)]
    total = session.scalar(select(func.count()).select_from(model).where(*conditions))
    statement = (
        select(*(column.label(name) for name, column in columns.items()))
        .where(*conditions)
        .order_by(*_sorting(columns, read, query), *order)
        .limit(query.limit)
        .offset(query.offset)
    )
    items = [read.model_validate(dict(row)) for row in session.execute(statement).mappings()]
    return Page(items=items, total=total or 0, limit=query.limit, offset=query.offset)


def _conditions(columns: Mapping[str, Any], query: ListQuery) -> Iterator[ColumnElement[bool]]:
    """Turn the filters that were given into conditions."""
    for field in sorted(query.model_fields_set - _NOT_FILTERS):
        name, _, operator = field.rpartition("__")
        if operator not in _OPERATORS:
            name, operator = field, "eq"
        yield _OPERATORS[operator](columns[name], getattr(query, field))


def _search(
    columns: Sequence[InstrumentedAttribute[Any]], query: ListQuery
) -> Iterator[ColumnElement[bool]]:
    """Look for the text in any of the columns."""
    if text := getattr(query, "q", None):
        yield or_(*(column.icontains(text, autoescape=True) for column in columns))


def _sorting(
    columns: Mapping[str, Any], read: type[ApiModel], query: ListQuery
) -> Iterator[ColumnElement[Any]]:
    """Turn `name` and `-name` into columns to sort by; a minus sign means descending."""
    known = {field.alias or name: columns[name] for name, field in read.model_fields.items()}
    for key in getattr(query, "sort", None) or ():
        yield known[key].asc() if key in known else known[key.removeprefix("-")].desc()
