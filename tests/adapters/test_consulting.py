"""An answer is paid for once, whenever the one who asked is killed; the real client asks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.killed_consultant import MOMENTS
from tests.adapters.messages_server import MessagesServer, message, routing, serving

GOOD = "be_crud 1 960 1 960\n"


def ask(folder: Path, server: MessagesServer, moment: str = "never") -> tuple[int, str]:
    """Ask in a process of its own; return how it ended, and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.adapters.killed_consultant", str(folder), moment],
        env={**os.environ, "ANTHROPIC_BASE_URL": server.url},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


@pytest.mark.parametrize("moment", sorted(MOMENTS.keys() - {"never", "received"}))
def test_an_answer_that_was_kept_is_found_again_and_counted_once(
    moment: str, tmp_path: Path
) -> None:
    with serving(routing("be_crud")) as server:
        assert ask(tmp_path, server, moment) == (-signal.SIGKILL, "")
        assert ask(tmp_path, server) == (0, GOOD)
        assert ask(tmp_path, server) == (0, GOOD)
    assert len(server.requests) == 1


def test_an_answer_that_did_not_reach_the_disk_is_asked_for_again(tmp_path: Path) -> None:
    with serving(routing("be_crud")) as server:
        assert ask(tmp_path, server, "received") == (-signal.SIGKILL, "")
        assert ask(tmp_path, server) == (0, "be_crud 1 960 2 960\n")
    assert len(server.requests) == 2


def test_a_second_try_is_kept_as_the_first_is(tmp_path: Path) -> None:
    with serving(message("no form"), routing("be_crud")) as server:
        assert ask(tmp_path, server, "checked") == (-signal.SIGKILL, "")
        assert ask(tmp_path, server) == (0, "be_crud 2 1920 2 1920\n")
    assert len(server.requests) == 2


def test_nothing_but_the_form_is_left_in_the_end(tmp_path: Path) -> None:
    with serving(routing("be_crud")) as server:
        ask(tmp_path, server)
    assert len([*(tmp_path / "answers").glob("*.json")]) == 1
