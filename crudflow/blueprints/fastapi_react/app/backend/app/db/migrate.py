"""Brings the database up to date from within the application."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect

from app.models import Base

ROOT = Path(__file__).parents[2]


class OutdatedDatabaseError(RuntimeError):
    """The database is of an older schema than the models, and no migration leads on."""


def alembic_config() -> Config:
    """Return the configuration of Alembic for this application's migrations."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations").replace("%", "%%"))
    return config


def upgrade(engine: Engine) -> None:
    """Run all migrations that the database has not seen yet."""
    with engine.begin() as connection:
        upgrade_on(connection)


def upgrade_on(connection: Connection) -> None:
    """Run all missing migrations on a connection whose transaction the caller commits."""
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def require_all_columns(engine: Engine) -> None:
    """Raise where the database lacks what the models have: requests would fail one by one.

    Raises:
        OutdatedDatabaseError: A table or a column of the models is not there.
    """
    stored = inspect(engine)
    lacking = []
    for table in Base.metadata.sorted_tables:
        if not stored.has_table(table.name, table.schema):
            lacking.append(table.fullname)
            continue
        present = {column["name"] for column in stored.get_columns(table.name, table.schema)}
        lacking += [str(column) for column in table.columns if column.name not in present]
    if lacking:
        raise OutdatedDatabaseError(
            f"the database is of an older schema and lacks {', '.join(lacking[:3])}"
            f"{' and more' if len(lacking) > 3 else ''}: begin with a new one, or migrate it"
            " (see 'When the schema changes' in README.md)"
        )
