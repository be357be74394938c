"""What requests and responses about models look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

ModelSortKey = Literal[
    "id",
    "-id",
    "schemas",
    "-schemas",
    "session",
    "-session",
    "db",
    "-db",
]


class ModelCreate(Body):
    """A new model."""

    schemas: Text | None = None
    session: Text | None = None
    db: Text | None = None


class ModelUpdate(Body):
    """Changes to a model; what is left out stays as it is."""

    schemas: Text | None = omitted()
    session: Text | None = omitted()
    db: Text | None = omitted()


class ModelRead(StoredRow):
    """A model as it is stored."""

    id: int
    schemas: str | None
    session: str | None
    db: str | None


class ModelQuery(ListQuery):
    """Which models to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[ModelSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    schemas: Text = omitted()
    schemas__contains: SearchText = omitted()
    schemas__isnull: bool = omitted()
    session: Text = omitted()
    session__contains: SearchText = omitted()
    session__isnull: bool = omitted()
    db: Text = omitted()
    db__contains: SearchText = omitted()
    db__isnull: bool = omitted()
