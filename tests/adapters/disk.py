"""What tests need of a disk: looks at a tree, other users, small disks, failing system calls."""

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

STATE = ".crudflow"

_FAIL_WITHOUT_HARM = frozenset({"os.rmdir"})
_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.link", "os.mkdir"}) | _FAIL_WITHOUT_HARM


def contents(base: Path, *, state: bool = False) -> dict[str, str]:
    """All files below a directory: path -> text; with `state`, those in `.crudflow` too."""
    return {
        path.relative_to(base).as_posix(): path.read_bytes().decode()
        for path in sorted(base.rglob("*"))
        if path.is_file() and (state or STATE not in path.parts)
    }


def directories(base: Path) -> set[str]:
    """All directories below one, without crudflow's own."""
    return {
        path.relative_to(base).as_posix()
        for path in base.rglob("*")
        if path.is_dir() and STATE not in path.relative_to(base).parts
    }


def traces(base: Path) -> list[str]:
    """What a write must not leave behind: temporary files, claims and lock files."""
    return [
        path.relative_to(base).as_posix()
        for path in sorted(base.rglob("*"))
        if path.suffix in (".tmp", ".claim", ".lock")
    ]


@contextmanager
def another_user(place: Path) -> Iterator[None]:
    """Work as a user without privileges, as root may write everywhere; let it look at a place."""
    for parent in (place, *place.parents):
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(parent.stat().st_mode | 0o055)
    if os.geteuid() != 0:
        yield
        return
    os.setegid(65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@contextmanager
def mounted(place: Path, options: str) -> Iterator[None]:
    """Mount a file system in memory, or skip the test where that is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


class StepHook:
    """Calls something before a file-system step of the current thread below a directory.

    Python cannot remove audit hooks, so there is one, installed once, which is switched.
    """

    def __init__(self) -> None:
        self._base = ""
        self._act: Callable[[int], None] | None = None
        self._count = 0
        self._thread = 0
        self._events = _EVENTS
        self._installed = False

    @contextmanager
    def before_each(
        self, base: Path, act: Callable[[int], None], events: frozenset[str] = _EVENTS
    ) -> Iterator[None]:
        """Call `act(number)` before each step, counted from 1; no base means any."""
        if not self._installed:
            sys.addaudithook(self._hook)
            self._installed = True
        self._base, self._act, self._count = "" if base == Path() else str(base), act, 0
        self._thread, self._events = threading.get_ident(), events
        try:
            yield
        finally:
            self._act = None

    def _hook(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._act is None or event not in self._events or threading.get_ident() != self._thread:
            return
        if str(arguments[0]).startswith(self._base):
            self._count += 1
            self._act(self._count)


steps = StepHook()


@contextmanager
def failing_at(base: Path, number: int, error: BaseException) -> Iterator[list[int]]:
    """Let the step of that number fail; yields a list that tells whether it was reached."""
    reached: list[int] = []

    def act(count: int) -> None:
        if count == number:
            reached.append(count)
            raise error

    events = _EVENTS - _FAIL_WITHOUT_HARM if isinstance(error, OSError) else _EVENTS
    with steps.before_each(base, act, events):
        yield reached
