"""A migrated database, and for each test a transaction in it that is rolled back.

The database is a temporary SQLite file, or the one that DATABASE_URL names.
"""

import os
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from sqlalchemy.orm import Session

import tests.factories
from app.core.config import Settings
from app.db.engine import build_engine, get_session
from app.db.migrate import upgrade
from app.main import app


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Connect to the database and bring it up to date."""
    folder = tmp_path_factory.mktemp("database")
    url = os.environ.get("DATABASE_URL", f"sqlite:///{folder / 'test.db'}")
    engine = build_engine(Settings(database_url=url))
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """Open a session within a transaction that leaves nothing behind."""
    assert tests.factories
    with engine.connect() as connection:
        transaction = connection.begin()
        with Session(
            connection, expire_on_commit=False, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
        transaction.rollback()


@pytest.fixture
def client(session: Session) -> Iterator[TestClient]:
    """Talk to the application, whose requests use the test's session."""
    app.dependency_overrides[get_session] = lambda: session
    yield TestClient(app)
    app.dependency_overrides.clear()
