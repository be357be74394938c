"""A generated backend in a directory of its own, and the tools that judge it.

Nothing in here knows what the templates say; it calls ruff, mypy, pytest, alembic, uvicorn and
schemathesis as a user of the generated backend would, in processes of their own.
"""

import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DATABASE_VARIABLE = "DATABASE_URL"
HEALTH_PATH = "/health"
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
_START_SECONDS = 120.0
_TOOL_SECONDS = 1800.0
_SHOWN_CHARACTERS = 12_000


class ToolError(AssertionError):
    """A tool found fault with a generated backend; the message is what it said."""


@dataclass(frozen=True, slots=True)
class Backend:
    """A generated backend.

    Attributes:
        root: The directory of its pyproject.toml.
        tables: How many tables it serves.
        python: The interpreter of an environment that has its dependencies.
    """

    root: Path
    tables: int
    python: str = sys.executable

    def run(self, *command: str, database: str = "") -> str:
        """Run a Python module in the backend's directory and return what it printed.

        Args:
            command: The module and its arguments, as after `python -m`.
            database: Address of the database; empty leaves the backend's default in force.

        Raises:
            ToolError: It ended with an exit code other than zero.
        """
        done = subprocess.run(
            [self.python, "-m", *command],
            cwd=self.root,
            env=_environment(database),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_TOOL_SECONDS,
            check=False,
        )
        if done.returncode:
            shown = _shorten(done.stdout)
            raise ToolError(f"{' '.join(command)}: exit code {done.returncode}\n{shown}")
        return done.stdout

    def check_style(self) -> None:
        """Run ruff, as linter and as formatter, under the backend's own settings."""
        self.run("ruff", "check", "--no-cache", ".")
        self.run("ruff", "format", "--check", "--no-cache", ".")

    def check_types(self, cache: Path) -> None:
        """Run mypy in strict mode under the backend's own settings."""
        self.run("mypy", "--strict", "--cache-dir", str(cache), ".")

    def run_tests(self, database: str = "") -> str:
        """Run the backend's own tests and return pytest's closing line."""
        printed = self.run("pytest", "-p", "no:cacheprovider", database=database)
        return printed.strip().splitlines()[-1]

    def upgrade(self, database: str) -> None:
        """Run the migrations up."""
        self.run("alembic", "upgrade", "head", database=database)

    def migrate(self, database: str) -> None:
        """Run the migrations up, hold the models against the outcome, and run them down again."""
        self.upgrade(database)
        self.run("alembic", "check", database=database)
        self.run("alembic", "downgrade", "base", database=database)

    @contextmanager
    def served(self, database: str) -> Iterator[str]:
        """Migrate a database, serve it with uvicorn, and give the server's address.

        Raises:
            ToolError: The server did not come up; the message is its log.
        """
        self.upgrade(database)
        log = self.root / "uvicorn.log"
        with log.open("wb") as printed:
            # A port of the system's choice, found in the log. A socket passed with --fd would be
            # taken for a Unix socket and keep Nagle's delay: 40 ms for every answer.
            server = subprocess.Popen(
                [self.python, "-m", "uvicorn", "app.main:app", "--port", "0"],
                cwd=self.root,
                env={**_environment(database), "LOG_LEVEL": "WARNING"},
                stdout=printed,
                stderr=printed,
            )
            try:
                address = wait_for_address(server, log, HEALTH_PATH)
                yield address
            finally:
                server.terminate()
                server.wait()

    def check_conformance(self, address: str, examples: int, seed: int) -> str:
        """Run schemathesis against a served backend and return its summary line.

        One worker: more than one trips over a bug of Python 3.11's `ast` in threads.

        Raises:
            ToolError: It found a server error or a break of the OpenAPI description.
        """
        bounds = ("--checks", "all", "--max-examples", str(examples), "--seed", str(seed))
        quiet = ("--workers", "1", "--no-color", "--generation-database", "none")
        openapi = f"{address}/openapi.json"
        # Made at the first request, which may take longer than schemathesis waits.
        urllib.request.urlopen(openapi, timeout=_START_SECONDS).close()
        try:
            printed = self.run("schemathesis.cli", "run", openapi, *bounds, *quiet)
        except ToolError as error:
            log = (self.root / "uvicorn.log").read_text(errors="replace")
            raise ToolError(f"{error}\nserver log:\n{_shorten(log)}") from None
        cases = re.search(r"(\d[\d,]*) generated", printed)
        if not cases:
            raise ToolError(f"schemathesis generated no case:\n{_shorten(printed)}")
        return f"{cases.group()} with seed {seed}"


def find_root(tree: Path) -> Path:
    """Return the directory of the backend in a generated application."""
    (found,) = tree.rglob("alembic.ini")
    return found.parent


def _environment(database: str) -> Mapping[str, str]:
    """Return what a user's environment would hold: nothing of these tests, bytecode kept."""
    ours = ("PYTEST_", "COV_CORE_", "COVERAGE_", "PYTHONDONTWRITEBYTECODE", DATABASE_VARIABLE)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    inherited["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # the backend asks for no plugin
    return inherited | ({DATABASE_VARIABLE: database} if database else {})


def wait_for_address(server: subprocess.Popen[bytes], log: Path, path: str = "") -> str:
    """Return the address that a server's log names as soon as it answers there.

    Raises:
        ToolError: It did not come up; the message is its log.
    """
    deadline = time.monotonic() + _START_SECONDS
    while True:
        said = log.read_text(errors="replace")
        found = _ADDRESS.search(said)
        if found and _answers(found.group() + path):
            return found.group()
        if server.poll() is not None or time.monotonic() > deadline:
            raise ToolError(f"{server.args!r} did not come up: {_shorten(said)}")
        time.sleep(0.1)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


def _shorten(text: str) -> str:
    """Keep the beginning and the end of a long output."""
    if len(text) <= _SHOWN_CHARACTERS:
        return text
    half = _SHOWN_CHARACTERS // 2
    return f"{text[:half]}\n[...]\n{text[-half:]}"
