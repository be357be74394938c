"""The embedded Temporal server: shared by commands, stopped by the last, never lost."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crudflow.adapters.embedded_server import EmbeddedServer, ServerNote
from crudflow.errors import TemporalUnavailableError

HOLD = """
import sys, time
from pathlib import Path
from crudflow.adapters.embedded_server import EmbeddedServer
with EmbeddedServer(Path(sys.argv[1])).use() as note:
    print(note.port, flush=True)
    sys.stdin.read()
"""


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False


def holder(state: Path) -> tuple[subprocess.Popen[str], int]:
    """Start another process that uses the server, and return it and the server's port."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(state)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def test_server_runs_as_long_as_it_is_used(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path).use() as note:
        assert listens(note.port)
        assert note.ui.startswith("http://127.0.0.1:")
    assert eventually(lambda: not listens(note.port))


def test_commands_share_one_server_and_the_last_one_stops_it(tmp_path: Path) -> None:
    other, port = holder(tmp_path)
    with EmbeddedServer(tmp_path).use() as note:
        assert note.port == port
    assert listens(port), "somebody else still uses it"
    other.communicate("")
    assert eventually(lambda: not listens(port))


def test_killed_command_leaves_the_server_to_the_next(tmp_path: Path) -> None:
    other, port = holder(tmp_path)
    other.kill()
    other.communicate()
    assert listens(port)
    with EmbeddedServer(tmp_path).use() as note:
        assert note.port == port
    assert eventually(lambda: not listens(port))


def test_killed_server_is_started_again(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path).use() as first:
        os.kill(first.pid, signal.SIGKILL)
        assert eventually(lambda: not listens(first.port))
        with EmbeddedServer(tmp_path).use() as second:
            assert second.pid != first.pid
            assert listens(second.port)


def test_server_that_is_stopping_is_waited_for(tmp_path: Path) -> None:
    notes: list[ServerNote] = []
    for _ in range(2):
        with EmbeddedServer(tmp_path).use() as note:
            notes.append(note)
            assert listens(note.port)
    assert notes[0].pid != notes[1].pid


def test_two_state_directories_have_two_servers(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path / "a").use() as one, EmbeddedServer(tmp_path / "b").use() as two:
        assert {one.port, one.ui_port}.isdisjoint({two.port, two.ui_port})


def test_state_directory_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(TemporalUnavailableError, match="CRUDFLOW_STATE_DIR"),
        EmbeddedServer(tmp_path / "file").use(),
    ):
        pass


def test_server_that_does_not_start_is_reported_with_its_log(tmp_path: Path) -> None:
    (tmp_path / "temporal").mkdir()
    (tmp_path / "temporal" / "temporal.db").write_text("this is no database " * 100)
    with (
        pytest.raises(TemporalUnavailableError, match=r"server\.log"),
        EmbeddedServer(tmp_path).use(),
    ):
        pass
