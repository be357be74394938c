"""The command line as a user runs it: a process of its own, with a state directory of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.adapters.locks import KernelLocks
from crudflow.adapters.paths import stem

ROOT = Path(__file__).parent.parent.parent
SCHOOL = ROOT / "examples" / "school" / "schema.sql"
BACKEND = ("--task", "backend setup", "--task", "BE CRUD APIs for all tables")
"""Two kinds of five: for tests of jobs as such, to which it does not matter what they generate."""


@dataclass
class CommandLine:
    """Runs crudflow in a folder, with an environment that knows of no Temporal cluster."""

    folder: Path
    state_dir: Path
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of the commands."""
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("TEMPORAL_", "CRUDFLOW_", "COVERAGE_", "CONVEX_", "ANTHROPIC_"))
        }
        ours = {
            "CRUDFLOW_STATE_DIR": str(self.state_dir),
            "HOME": str(self.folder),
            # The user's own: the front end's formatter need not be installed for every test.
            "XDG_CACHE_HOME": str(platformdirs.user_cache_path()),
        }
        return {**inherited, **ours, **self.extra}

    def run(self, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [sys.executable, str(ROOT / "starter.py"), *arguments],
            cwd=self.folder,
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=240,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a command and return at once."""
        return subprocess.Popen(
            [sys.executable, str(ROOT / "starter.py"), *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def json(self, *arguments: str) -> Any:
        """Run a command that must succeed and return the JSON that it prints."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def tree(folder: Path) -> Mapping[str, bytes]:
    """Return all generated files below a folder, by path; what is ours inside is left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".crudflow" not in path.parts
    }


def eventually(condition: Callable[[], bool], seconds: float = 60) -> bool:
    """Wait until a condition holds; tell whether it did in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@contextmanager
def foreign_lock(out: Path, *tables: str) -> Iterator[None]:
    """Hold the locks of tables' files, as another program would that hangs in there."""
    locks = out / ".crudflow" / "locks"
    locks.mkdir(parents=True, exist_ok=True)
    with KernelLocks().hold([locks / f"{stem(table)}.lock" for table in tables]):
        yield


@pytest.fixture
def cli(tmp_path: Path) -> Iterator[CommandLine]:
    """A command line in a folder of its own; its server is stopped afterwards."""
    state = tmp_path / "state"
    folder = tmp_path / "home"
    folder.mkdir()
    yield CommandLine(folder, state)
    stop_server(state)


def stop_server(state: Path) -> None:
    """Stop the server that a killed command left behind: the last user to leave stops it."""
    if (state / "temporal").exists():
        with EmbeddedServer(state).use():
            pass


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The school's backend as a job that nobody disturbs makes it."""
    folder = tmp_path_factory.mktemp("undisturbed")
    line = CommandLine(folder, folder / "state")
    result = line.json("generate", str(SCHOOL), "--out", "school", *BACKEND)
    assert result["state"] == "done"
    stop_server(folder / "state")
    return tree(folder / "school")
