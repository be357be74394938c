"""Single rows: read, create, change and delete, the same for every table."""

from typing import Any, TypeVar

from sqlalchemy import delete, inspect, null
from sqlalchemy.orm import Session

from app.db.base import Base
from app.wire.base import ApiModel

ModelT = TypeVar("ModelT", bound=Base)


class RowNotFoundError(LookupError):
    """There is no row with that key."""

    def __init__(self, model: type[Base]) -> None:
        """Say of which model there is none."""
        super().__init__(f"There is no {model.__name__} with that key.")


def get_row(session: Session, model: type[ModelT], *key: Any) -> ModelT:
    """Return the row with this primary key, its parts in the key's order.

    Raises:
        RowNotFoundError: There is none.
    """
    row = session.get(model, key)
    if row is None:
        raise RowNotFoundError(model)
    return row


def create_row(session: Session, model: type[ModelT], data: ApiModel) -> ModelT:
    """Insert a row; what the request left out, the database's defaults fill in."""
    row = new_row(model, {name: getattr(data, name) for name in data.model_fields_set})
    session.add(row)
    return _store(session, row)


def new_row(model: type[ModelT], values: dict[str, Any]) -> ModelT:
    """Return a new row, in which `None` means NULL also where the column has a default."""
    nulls = {name: null() for name, value in values.items() if value is None}
    defaults = {
        name
        for name, column in inspect(model).columns.items()
        if column.default is not None or column.server_default is not None
    }
    return model(**values | {name: nulls[name] for name in nulls.keys() & defaults})


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


def delete_row(session: Session, model: type[Base], *key: Any) -> None:
    """Delete the row with this primary key; the database decides what becomes of its dependants.

    A plain statement, since the session's own way stumbles over a row that refers to itself.

    Raises:
        RowNotFoundError: There is none.
    """
    columns = inspect(model).primary_key
    matches = (column == value for column, value in zip(columns, key, strict=True))
    deleted = session.scalars(delete(model).where(*matches).returning(columns[0]))
    if not deleted.all():
        raise RowNotFoundError(model)
    session.commit()
