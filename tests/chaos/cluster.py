"""A Temporal server and workers as processes that can be killed, and started again where they were.

The server is the one that crudflow embeds, with the same settings, on ports of its own: a killed
one comes back at the same address with the same database, as a machine that was rebooted does.
"""

import os
import signal
import socket
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from crudflow.adapters.embedded_server import GARBAGE_COLLECTION, SERVER_OPTIONS
from crudflow.cli.session import server_attributes
from tests.e2e.conftest import ROOT, CommandLine

START_SECONDS = 60.0
POLL_SECONDS = 0.002


def wait_for(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait until a condition holds; if it never does, the test fails and says what it was."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s"
        time.sleep(POLL_SECONDS)


def free_ports() -> tuple[int, int]:
    """Return two ports that nobody listens on."""
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


@dataclass
class Server:
    """A Temporal server on a database of its own."""

    folder: Path
    ports: tuple[int, int] = field(default_factory=free_ports)
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where it answers, also after it was killed and started again."""
        return f"127.0.0.1:{self.ports[0]}"

    def start(self) -> None:
        """Start it and wait until it listens."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "server.log").open("ab") as log:
            self.process = _spawn(
                self._command(), self.folder, os.environ | GARBAGE_COLLECTION, log
            )
        wait_for(self._listens, START_SECONDS, "the Temporal server listens")

    def kill(self) -> None:
        """Kill it without a warning."""
        assert self.process is not None
        _kill(self.process)

    def _command(self) -> list[str]:
        attributes = [f"{name}={kind}" for name, kind in server_attributes()]
        return [
            str(Path(sysconfig.get_path("scripts")) / "temporal"),
            *("server", "start-dev", "--ip", "127.0.0.1"),
            *("--port", str(self.ports[0]), "--ui-port", str(self.ports[1])),
            *("--db-filename", str(self.folder / "temporal.db")),
            *SERVER_OPTIONS,
            *(part for attribute in attributes for part in ("--search-attribute", attribute)),
        ]

    def _listens(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, f"it ended: see {self.folder / 'server.log'}"
        try:
            socket.create_connection(("127.0.0.1", self.ports[0]), timeout=1).close()
        except OSError:
            return False
        return True


@dataclass
class Cluster:
    """A server, a command line that uses it, and any number of workers."""

    server: Server
    cli: CommandLine
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start one more worker."""
        with (self.server.folder / "worker.log").open("ab") as log:
            command = [sys.executable, str(ROOT / "worker.py")]
            worker = _spawn(command, self.cli.folder, self.cli.environment, log)
        self.workers.append(worker)
        return worker

    def kill_worker(self, worker: subprocess.Popen[bytes]) -> None:
        """Kill a worker without a warning."""
        self.workers.remove(worker)
        assert worker.poll() is None, f"it ended before it was killed: {self.worker_log()}"
        _kill(worker)

    def stop_worker(self, worker: subprocess.Popen[bytes]) -> int:
        """Ask a worker to end, wait until it has, and return its exit code."""
        self.workers.remove(worker)
        worker.send_signal(signal.SIGTERM)
        return worker.wait(60)

    def worker_log(self) -> str:
        """Return the end of what the workers have said."""
        return (self.server.folder / "worker.log").read_text("utf-8", "replace")[-2000:]


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """Run a cluster without workers; everything of it that runs at the end is killed."""
    home = folder / "home"
    home.mkdir(parents=True)
    server = Server(folder / "server")
    address = {"TEMPORAL_ADDRESS": server.address}
    cluster = Cluster(server, CommandLine(home, folder / "state", address))
    try:
        server.start()
        yield cluster
    finally:
        for process in (*cluster.workers, server.process):
            if process is not None:
                _kill(process)


def _spawn(
    command: list[str], folder: Path, environment: dict[str, str], log: IO[bytes]
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(30)
