"""The database engine and the session that each request gets."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any

from fastapi import Depends
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from app.core.config import Settings, get_settings


def build_engine(settings: Settings) -> Engine:
    """Make an engine for the database that the settings name."""
    if settings.uses_sqlite:
        engine = create_engine(
            settings.database_url, connect_args={"check_same_thread": False, "timeout": 30}
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(
        settings.database_url,
        pool_size=settings.pool_size,
        pool_pre_ping=True,
        connect_args={"options": "-c timezone=utc"},
    )


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Make SQLite hold to foreign keys, and leave transactions to SQLAlchemy."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


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
