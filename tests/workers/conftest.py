"""Worker processes on a real server of their own, slow enough to be caught at work."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import server_attributes
from tests.e2e.conftest import ROOT, CommandLine, stop_server

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def cli(tmp_path: Path) -> Iterator[CommandLine]:
    """A command line that is told of a cluster."""
    folder = tmp_path / "home"
    folder.mkdir()
    with EmbeddedServer(tmp_path / "cluster", server_attributes()).use() as note:
        address = {"TEMPORAL_ADDRESS": note.address}
        yield CommandLine(folder, tmp_path / "state", address)
    stop_server(tmp_path / "cluster")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """The file in which the workers write down when they are at work."""
    path = tmp_path / "log"
    path.touch()
    return path


@pytest.fixture
def start(cli: CommandLine, log: Path) -> Iterator[Start]:
    """Start slow workers; those that still run are killed in the end."""
    started: list[subprocess.Popen[bytes]] = []

    def one(seconds: float = 0.2, *more: str, **extra: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.workers.slow_worker", str(log), str(seconds), *more],
            cwd=ROOT,
            env={**cli.environment, **extra},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        started.append(process)
        return process

    yield one
    for process in started:
        process.kill()
        process.wait()


def events(log: Path) -> list[tuple[str, int, str]]:
    lines = [line.split() for line in log.read_text("utf-8").splitlines()]
    return [(event, int(pid), file) for event, pid, file in lines]


def at_work(log: Path, dead: int | None = None) -> Counter[int]:
    """How many sub-tasks each process has begun and not ended."""
    count: Counter[int] = Counter()
    for event, pid, _ in events(log):
        count[pid] += 1 if event == "begin" else -1
    count.pop(dead or 0, None)
    return count
