"""Single rows: read, create, change and delete, the same for every table."""

from typing import Any, TypeVar

from sqlalchemy.orm import Session

from app.db.base import Base
from app.wire.base import ApiModel

ModelT = TypeVar("ModelT", bound=Base)


class RowNotFoundError(LookupError):
    """There is no row with that key."""


def get_row(session: Session, model: type[ModelT], *key: Any) -> ModelT:
    """Return the row with this primary key, its parts in the key's order.

    Raises:
        RowNotFoundError: There is none.
    """
    row = session.get(model, key)
    if row is None:
        raise RowNotFoundError(f"There is no {model.__name__} with that key.")
    return row


def create_row(session: Session, model: type[ModelT], data: ApiModel) -> ModelT:
    """Insert a row; what the request left out, the database's defaults fill in."""
    row = model(**{name: getattr(data, name) for name in data.model_fields_set})
    session.add(row)
    return _store(session, row)


def update_row(session: Session, row: ModelT, data: ApiModel) -> ModelT:
    """Change those columns of a row that the request names."""
    for name in sorted(data.model_fields_set):
        setattr(row, name, getattr(data, name))
    return _store(session, row)


def _store(session: Session, row: ModelT) -> ModelT:
    """Commit, and read back what the database made of the row."""
    session.flush()
    session.refresh(row)
    session.commit()
    return row


def delete_row(session: Session, row: Base) -> None:
    """Delete a row; the database decides what becomes of rows that refer to it."""
    session.delete(row)
    session.commit()
