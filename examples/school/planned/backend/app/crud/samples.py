"""Sample rows: checked as requests are, and referring to each other by number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.crud.rows import new_row
from app.db.base import Base
from app.wire.base import ApiModel


class NotEmptyError(Exception):
    """A table has rows already, so that sample rows would get in the way."""


@dataclass(frozen=True)
class Reference:
    """How rows refer to those of a model: attributes here and there.

    What closes a circle of tables is filled in later, when all rows are there.
    """

    model: type[Base]
    columns: Mapping[str, str]
    later: bool = False


@dataclass(frozen=True)
class SampleRow:
    """A row: its values as JSON, and the numbers of the rows that it refers to."""

    values: Mapping[str, Any]
    refers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class SampleTable:
    """The sample rows of a model by number, and what they refer to."""

    model: type[Base]
    create: type[ApiModel]
    rows: Mapping[int, SampleRow]
    references: Mapping[str, Reference] = field(default_factory=dict)


Made = dict[type[Base], dict[int, Base]]


def add_all(session: Session, tables: Sequence[SampleTable]) -> int:
    """Add all sample rows, or none, and return how many there are.

    Raises:
        NotEmptyError: One of the tables has rows already.
    """
    for table in tables:
        if session.scalars(select(table.model).limit(1)).first() is not None:
            raise NotEmptyError(f"{table.model.__tablename__} has rows already")
    made: Made = {}
    for table in tables:
        made[table.model] = {n: _add(session, table, row, made) for n, row in table.rows.items()}
    for table in tables:
        _complete(table, made)
    session.commit()
    return sum(len(table.rows) for table in tables)


def _add(session: Session, table: SampleTable, row: SampleRow, made: Made) -> Base:
    values = dict(row.values)
    for name, number in row.refers.items():
        reference = table.references[name]
        if not reference.later:
            other = made[reference.model][number]
            for here, there in reference.columns.items():
                values[table.create.model_fields[here].alias or here] = getattr(other, there)
    data = table.create.model_validate(values)
    added = new_row(table.model, {name: getattr(data, name) for name in data.model_fields_set})
    session.add(added)
    session.flush()
    session.refresh(added)
    return added


def _complete(table: SampleTable, made: Made) -> None:
    """Fill in what refers to rows that were added later."""
    for number, row in table.rows.items():
        for name, target in row.refers.items():
            reference = table.references[name]
            if reference.later:
                other = made[reference.model][target]
                for here, there in reference.columns.items():
                    setattr(made[table.model][number], here, getattr(other, there))
