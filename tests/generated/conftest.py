"""Fixtures: a generated backend, the databases to run it on, and a summary of the figures."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.generated.backend import Backend, find_root
from tests.generated.cases import Case
from tests.generated.generation import BACKEND, generate, write_tree
from tests.generated.postgres import PostgresServer, find_bindir, running_server

REQUIRE_POSTGRES = "CRUDFLOW_REQUIRE_POSTGRES"

Backends: TypeAlias = Callable[[Case], Backend]
Databases: TypeAlias = Callable[[str], str]


@pytest.fixture(scope="session")
def backends(tmp_path_factory: pytest.TempPathFactory) -> Backends:
    """Generate a case's backend, once per session and worker."""
    made: dict[str, Backend] = {}

    def make(case: Case) -> Backend:
        if case.name not in made:
            tree = tmp_path_factory.mktemp(case.name)
            generated = generate(case.files, case.name, case.dialect, case.tables, BACKEND)
            write_tree(tree, generated.files)
            made[case.name] = Backend(find_root(tree), len(generated.tables))
        return made[case.name]

    return make


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Give a real PostgreSQL server, one per worker: starting it takes a second."""
    bindir = find_bindir()
    if bindir is None:
        answer = pytest.fail if os.environ.get(REQUIRE_POSTGRES) == "1" else pytest.skip
        answer("there is no PostgreSQL server (initdb) on this machine")
    with running_server(bindir) as server:
        yield server


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Databases]:
    """Make empty databases by kind, `sqlite` or `postgres`, and return their addresses."""
    with ExitStack() as made:

        def make(kind: str) -> str:
            if kind == "sqlite":
                return f"sqlite:///{tmp_path / 'test.db'}"
            server: PostgresServer = request.getfixturevalue("postgres")
            return server.address(made.enter_context(server.new_database()))

        yield make


@pytest.fixture(scope="session")
def mypy_cache(pytestconfig: pytest.Config) -> Path:
    """Give a folder for mypy's cache, one per worker, that outlives the session."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    return pytestconfig.cache.mkdir(f"mypy-{worker}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that the tests recorded."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{report.nodeid}: {name} {value}")
