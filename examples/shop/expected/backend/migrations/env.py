"""Runs migrations: on a connection that is handed over, or on the database of the settings."""

from alembic import context
from sqlalchemy import Connection, ForeignKeyConstraint
from sqlalchemy.schema import SchemaItem

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


def run_on(connection: Connection) -> None:
    """Run the migrations on one connection."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_schemas=bool(schemas()),
        include_name=is_ours,
        include_object=can_be_compared,
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
