"""Enum types of PostgreSQL, for migrations; other databases do without."""

from alembic import op
from sqlalchemy.dialects.postgresql import ENUM, CreateEnumType, DropEnumType


def create_enum(name: str, *values: str) -> None:
    """Create an enum type."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(CreateEnumType(ENUM(*values, name=name)))


def drop_enum(name: str) -> None:
    """Drop an enum type that no column uses any more."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(DropEnumType(ENUM(name=name)))
