"""Makes rows for tests, with all the rows that they refer to."""

from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.crud.rows import new_row
from app.db.base import Base

ModelT = TypeVar("ModelT", bound=Base)
Values = Callable[[Session, int], dict[str, Any]]

_VALUES: dict[type[Base], Values] = {}
_NUMBERS = count(1)


def factory_for(model: type[Base]) -> Callable[[Values], Values]:
    """Register what makes the values of a model's rows."""

    def register(values: Values) -> Values:
        _VALUES[model] = values
        return values

    return register


def values_for(session: Session, model: type[Base], /, **given: Any) -> dict[str, Any]:
    """Return values for a new row, different each time, having made the rows it refers to."""
    return _VALUES[model](session, next(_NUMBERS)) | given


def make(session: Session, model: type[ModelT], /, **given: Any) -> ModelT:
    """Insert a row and return it."""
    row = new_row(model, values_for(session, model, **given))
    session.add(row)
    session.flush()
    session.refresh(row)
    return row


def insert_plain(session: Session, model: type[Base]) -> None:
    """Insert a row into a table without a primary key."""
    session.execute(insert(model.__table__).values(_by_column(model, session)))  # type: ignore[arg-type]


def _by_column(model: type[Base], session: Session) -> dict[Any, Any]:
    columns = model.__mapper__.c
    return {columns[name]: value for name, value in values_for(session, model).items()}
