"""Settings, read once from the environment or a `.env` file."""

from functools import lru_cache

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What may differ between one installation and another."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = "sqlite:///./app.db"
    """Where the data is: `sqlite:///./app.db` or `postgresql://user:password@host/database`."""

    migrate_on_start: bool | None = None
    """Bring the database up to date on start; by default on SQLite only."""

    cors_origins: list[str] = Field(default=["http://localhost:5173", "http://127.0.0.1:5173"])
    """Origins whose pages may call the API, as a JSON list."""

    log_level: str = "INFO"
    """Least severe level that is logged."""

    log_json: bool = True
    """Whether log lines are JSON objects; otherwise plain text."""

    pool_size: int = Field(default=10, ge=1)
    """Connections to PostgreSQL that are kept open."""

    @field_validator("database_url")
    @classmethod
    def _name_the_driver(cls, url: str) -> str:
        """Use psycopg for URLs that name PostgreSQL but no driver."""
        for scheme in ("postgres://", "postgresql://"):
            if url.startswith(scheme):
                return url.replace(scheme, "postgresql+psycopg://", 1)
        return url

    @property
    def uses_sqlite(self) -> bool:
        """Whether the data is in SQLite."""
        return self.database_url.startswith("sqlite")

    @property
    def migrates_on_start(self) -> bool:
        """Whether the application brings the database up to date when it starts."""
        return self.uses_sqlite if self.migrate_on_start is None else self.migrate_on_start


@lru_cache
def get_settings() -> Settings:
    """Return the settings of this process."""
    return Settings()
