"""Brings the database up to date from within the application."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

ROOT = Path(__file__).parents[2]


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
