"""The schemas whose generated backends are judged: our examples and the corpus of real ones."""

from dataclasses import dataclass, replace
from pathlib import Path

from tests.generated.generation import sql_files

REPOSITORY = Path(__file__).resolve().parents[2]
EXAMPLES = REPOSITORY / "examples"
CORPUS = REPOSITORY.parent / "shared" / "corpus"

_DIALECTS = ("postgres", "mysql", "sqlite", "tsql")
_EXAMPLE_DIALECTS = {
    "school": "postgres",
    "library": "sqlite",
    "shop": "mysql",
    "hostile": "postgres",
}
_BOTH_DATABASES = (
    *("chinook_postgres", "chinook_mysql", "chinook_sqlite"),
    *("sakila_postgres", "sakila_mysql", "sakila_sqlite"),
)
_CONFORMING = ("school", "library", "shop", "hostile", *_BOTH_DATABASES)


@dataclass(frozen=True, slots=True)
class Case:
    """A schema to generate from.

    Attributes:
        name: Its folder's name.
        folder: Where its SQL files are.
        dialect: The dialect it is written in.
        tables: Keys of the tables to generate; empty means all.
    """

    name: str
    folder: Path
    dialect: str
    tables: tuple[str, ...] = ()

    @property
    def files(self) -> list[Path]:
        """Its SQL files in reading order."""
        return sql_files(self.folder)

    @property
    def on_postgres(self) -> bool:
        """Whether its backend is run on PostgreSQL too, besides SQLite."""
        return self.dialect == "postgres" or self.conforms

    @property
    def conforms(self) -> bool:
        """Whether its API is held against its OpenAPI description."""
        return self.name in _CONFORMING


def example(name: str) -> Case:
    """Return the example of that name."""
    return Case(name, EXAMPLES / name, _EXAMPLE_DIALECTS[name])


def examples() -> list[Case]:
    """Return the examples, the school first."""
    return [example(name) for name in _EXAMPLE_DIALECTS]


def parts() -> list[Case]:
    """Return the school with some of its tables left out, as `--tables` or a failure leaves it."""
    school = example("school")
    few = ("attendance", "enrolments")
    return [
        replace(school, name="school_few", tables=few),
        replace(school, name="school_one", tables=("teachers",)),
    ]


def corpus() -> list[Case]:
    """Return the schemas of the corpus, or none where it is not there."""
    if not CORPUS.is_dir():
        return []
    folders = sorted(folder for folder in CORPUS.iterdir() if folder.is_dir())
    return [Case(folder.name, folder, _dialect_of(folder.name)) for folder in folders]


def _dialect_of(name: str) -> str:
    return next((dialect for dialect in _DIALECTS if dialect in name.split("_")), "postgres")
