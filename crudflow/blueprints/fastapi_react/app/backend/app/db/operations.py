"""Schemas and enum types of PostgreSQL, for migrations; SQLite does without."""

from alembic import op
from sqlalchemy.dialects.postgresql import ENUM, CreateEnumType, DropEnumType
from sqlalchemy.schema import CreateSchema


def create_schema(name: str) -> None:
    """Create a schema, unless it is there."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(CreateSchema(name, if_not_exists=True))


def create_enum(name: str, *values: str) -> None:
    """Create an enum type."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(CreateEnumType(ENUM(*values, name=name)))


def drop_enum(name: str) -> None:
    """Drop an enum type that no column uses any more."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(DropEnumType(ENUM(name=name)))
