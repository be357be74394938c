"""Runs migrations: on a connection that is handed over, or on the database of the settings."""

from inspect import signature
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, ForeignKeyConstraint
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeDecorator, TypeEngine

from app.core.config import get_settings
from app.db.base import schemas
from app.db.engine import build_engine
from app.models import Base


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave schemas alone that the models do not know."""
    return kind != "schema" or name is None or name in schemas()


def can_be_compared(
    item: SchemaItem, _name: str | None, _kind: str, _reflected: bool, _other: SchemaItem | None
) -> bool:
    """Leave out foreign keys that SQLite cannot have: from one file, its schema, to another."""
    if context.get_context().dialect.name != "sqlite" or not isinstance(item, ForeignKeyConstraint):
        return True
    return item.parent.schema == item.referred_table.schema


def write_our_type(kind: str, item: Any, written: AutogenContext) -> str | Literal[False]:
    """Write a type of ours as migrations need it, and import it there; Alembic does the rest."""
    kind_of_type = type(item)
    if kind != "type" or not kind_of_type.__module__.startswith("app."):
        return False
    written.imports.add(f"import {kind_of_type.__module__}")
    if kind_of_type.__init__ is TypeDecorator.__init__:
        return f"{kind_of_type.__module__}.{item!r}"
    values = [getattr(item, name) for name in signature(kind_of_type).parameters]
    arguments = ", ".join(write_argument(value, written) for value in values)
    return f"{kind_of_type.__module__}.{kind_of_type.__name__}({arguments})"


def write_argument(value: object, written: AutogenContext) -> str:
    """Write what a type of ours is made with: a value, a type of the database or one of Python."""
    if isinstance(value, TypeEngine):
        return write_our_type("type", value, written) or f"sa.{value!r}"
    if not isinstance(value, type) or value.__module__ == "builtins":
        return value.__name__ if isinstance(value, type) else repr(value)
    written.imports.add(f"import {value.__module__}")
    return f"{value.__module__}.{value.__name__}"


def run_on(connection: Connection) -> None:
    """Run the migrations on one connection."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_schemas=bool(schemas()),
        include_name=is_ours,
        include_object=can_be_compared,
        render_item=write_our_type,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def run_offline() -> None:
    """Print the SQL of the migrations instead of running it."""
    context.configure(
        url=get_settings().database_url, target_metadata=Base.metadata, literal_binds=True
    )
    with context.begin_transaction():
        context.run_migrations()


def run_online() -> None:
    """Run the migrations on the connection given, or on a new one."""
    given = context.config.attributes.get("connection")
    if given is not None:
        run_on(given)
        return
    engine = build_engine(get_settings())
    with engine.begin() as connection:
        run_on(connection)
    engine.dispose()


if context.is_offline_mode():
    run_offline()
else:
    run_online()
