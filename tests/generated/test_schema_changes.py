"""What a generated backend does when its schema has changed since its database was made."""

import shutil
from pathlib import Path

import pytest

from tests.generated.backend import Backend, ToolError
from tests.generated.cases import example
from tests.generated.conftest import Backends, Databases

START = ("uvicorn", "app.main:app", "--port", "0")
A_COLUMN = "    name: Mapped[str] = mapped_column(Text())\n"


def _own_copy(backends: Backends, name: str, folder: Path) -> Backend:
    generated = backends(example(name))
    return Backend(shutil.copytree(generated.root, folder / "backend"), generated.tables)


def _add_columns(backend: Backend) -> None:
    """Give authors columns more, of a type of the application's own and of an ordinary one."""
    model = backend.root / "app" / "models" / "author.py"
    text = model.read_text(encoding="utf-8")
    more = "".join(
        f"    {name}: Mapped[Any] = mapped_column({kind}, nullable=True)\n"
        for name, kind in (("born_at", "Timestamp(timezone=False)"), ("pen_name", "Text()"))
    )
    imports = "from typing import Any\nfrom app.db.types import Timestamp\n"
    assert A_COLUMN in text
    changed = text.replace(A_COLUMN, A_COLUMN + more).replace(
        "\nfrom sql", f"\n{imports}from sql", 1
    )
    model.write_text(changed, encoding="utf-8")


def test_says_at_its_start_what_its_database_lacks(
    backends: Backends, database: Databases, tmp_path: Path
) -> None:
    backend, address = _own_copy(backends, "library", tmp_path), database("sqlite")
    backend.upgrade(address)
    _add_columns(backend)
    with pytest.raises(ToolError) as told:
        backend.run(*START, database=address)
    assert "lacks authors.born_at, authors.pen_name: " in str(told.value)


def test_a_migration_that_alembic_writes_leads_on(
    backends: Backends, database: Databases, tmp_path: Path
) -> None:
    backend, address = _own_copy(backends, "library", tmp_path), database("sqlite")
    backend.upgrade(address)
    _add_columns(backend)
    backend.run("alembic", "revision", "--autogenerate", "-m", "more columns", database=address)
    backend.migrate(address)


@pytest.mark.parametrize(
    "name", ["hostile", *(pytest.param(it, marks=pytest.mark.slow) for it in ("school", "shop"))]
)
def test_alembic_writes_every_type(
    name: str, backends: Backends, database: Databases, tmp_path: Path
) -> None:
    backend, address = _own_copy(backends, name, tmp_path), database("sqlite")
    (backend.root / "migrations" / "versions" / "0001_initial.py").unlink()
    backend.run("alembic", "revision", "--autogenerate", "-m", "all tables", database=address)
    backend.migrate(address)
