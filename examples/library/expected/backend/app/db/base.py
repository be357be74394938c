"""The base class of all models."""

from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base class of all models; holds their metadata."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)


def keyed_by(*columns: object) -> dict[str, Any]:
    """Return options that tell the mapper what identifies a row of a table without a key."""
    return {"primary_key": columns}


def schemas() -> set[str]:
    """Return the database schemas that the models live in, the default one left out."""
    return {table.schema for table in Base.metadata.tables.values() if table.schema is not None}
