"""The database engine and the session that each request gets."""

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Depends
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from app.core.config import Settings, get_settings
from app.db.base import schemas


def build_engine(settings: Settings) -> Engine:
    """Make an engine for the database that the settings name."""
    if settings.uses_sqlite:
        engine = create_engine(
            settings.database_url, connect_args={"check_same_thread": False, "timeout": 30}
        )
        event.listen(engine, "connect", partial(_prepare_sqlite, engine.url.database or ""))
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(
        settings.database_url,
        pool_size=settings.pool_size,
        pool_pre_ping=True,
        connect_args={"options": "-c timezone=utc"},
    )


def _prepare_sqlite(database: str, connection: Any, _record: object) -> None:
    """Make SQLite hold to foreign keys, and leave transactions to SQLAlchemy.

    What PostgreSQL calls a schema is a file of its own to SQLite.
    """
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    for schema in sorted(schemas() - {"main", "temp"}):
        in_memory = database in ("", ":memory:")
        path = ":memory:" if in_memory else f"{database}-{quote(schema, safe='')}"
        name = schema.replace('"', '""')
        connection.execute(f'ATTACH DATABASE ? AS "{name}"', (path,))


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@lru_cache
def get_engine() -> Engine:
    """Return the engine of this process."""
    return build_engine(get_settings())


def get_session() -> Iterator[Session]:
    """Open a session for the length of one request."""
    with Session(get_engine(), expire_on_commit=False) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]
