"""Writers killed with SIGKILL, before every step and at random moments: nothing is lost."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.disk import contents, directories, traces
from tests.adapters.killed_writer import SCHEMA, open_tree, version

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL and forks")

FIRST = {"keep.py": "1", "app/change.py": "1", "app/old/gone.py": "1", "mine.py": "1"}
SECOND = {"keep.py": "1", "app/change.py": "2", "app/new/fresh.py": "2", "mine.py": "2"}
THIRD = {"keep.py": "3", "app/change.py": "3", "app/third.py": "3", "mine.py": "3"}
BESIDE = {"app/beside.ts": "1"}


class Writers:
    """The process that makes writers to be killed."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def start(self, **order: Any) -> int:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def end(self) -> int:
        return self._answer()

    def _answer(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


@pytest.fixture(scope="module")
def writers() -> Iterator[Writers]:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.adapters.killed_writer"]
    with subprocess.Popen(
        command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Writers(process)
        assert process.stdin is not None
        process.stdin.close()


def prepare(base: Path, locks: str, *, first: bool) -> None:
    tree = open_tree(base, locks)
    tree.write("t", "fe_crud", SCHEMA, BESIDE)
    if first:
        tree.write("t", "be_crud", SCHEMA, FIRST)
        (base / "mine.py").write_text("edited")


def undisturbed(base: Path, *, first: bool) -> dict[str, str]:
    prepare(base, "kernel", first=first)
    tree = open_tree(base, "kernel")
    tree.write("t", "be_crud", SCHEMA, THIRD)
    tree.tidy()
    return contents(base, state=True)


@pytest.mark.parametrize("first", [True, False], ids=["over an older version", "from nothing"])
@pytest.mark.parametrize("locks", ["kernel", "lease"])
def test_killed_before_any_step_of_a_write(
    writers: Writers, quick_path: Path, locks: str, *, first: bool
) -> None:
    expected = undisturbed(quick_path / "undisturbed", first=first)
    for at in range(1, 200):
        base = quick_path / str(at)
        prepare(base, locks, first=first)
        order = {"base": str(base), "locks": locks, "table": "t", "section": "be_crud"}
        writers.start(**order, files=SECOND, at=at)
        if writers.end() == 0:
            assert at > 20
            return
        check_whole(base, locks, first=first)
        check_recovery(base, locks, expected, first=first)
        shutil.rmtree(base)
    raise AssertionError("a write has no end")


def check_whole(base: Path, locks: str, *, first: bool) -> None:
    """No file is torn, and the manifest tells of complete sections only."""
    earlier = FIRST | {"mine.py": "edited"} if first else {}
    for path, text in contents(base).items():
        if not path.endswith(".tmp"):
            assert text in (earlier.get(path), SECOND.get(path), BESIDE.get(path))
    with open_tree(base, locks).assembling() as parts:
        (part,) = parts
        complete = [set(FIRST), set(SECOND)] if first else [set(SECOND), set()]
        assert set(part.files.get("be_crud", {})) in complete


def check_recovery(base: Path, locks: str, expected: dict[str, str], *, first: bool) -> None:
    """Another section is not disturbed, and the next version takes over all that is ours."""
    tree = open_tree(base, locks)
    assert tree.write("t", "fe_crud", SCHEMA, BESIDE).unchanged == tuple(BESIDE)
    written = tree.write("t", "be_crud", SCHEMA, THIRD)
    assert written.kept == (("mine.py",) if first else ())
    tree.tidy()
    assert contents(base, state=True) == expected
    assert directories(base) == {"app"}


@pytest.mark.parametrize("locks", ["kernel", "lease"])
def test_tidying_after_a_kill_at_any_step(writers: Writers, quick_path: Path, locks: str) -> None:
    for at in range(1, 200):
        base = quick_path / str(at)
        prepare(base, locks, first=True)
        order = {"base": str(base), "locks": locks, "table": "t", "section": "be_crud"}
        writers.start(**order, files=SECOND, at=at)
        if writers.end() == 0:
            return
        open_tree(base, locks).tidy()
        # Claims stay: they tell the next writer what is ours.
        assert [name for name in traces(base) if not name.endswith(".claim")] == []
        written = open_tree(base, locks).write("t", "be_crud", SCHEMA, THIRD)
        assert written.kept == ("mine.py",)
        assert traces(base) in ([], [name for name in traces(base) if name.endswith(".lock")])
        shutil.rmtree(base)


SECTIONS = ["be_crud", "fe_crud"]
TABLES = ["user", "order_item", "naive"]


@pytest.mark.parametrize("locks", ["kernel", "lease"])
def test_killed_at_random_moments_with_many_threads_at_work(
    writers: Writers, quick_path: Path, locks: str
) -> None:
    moments = random.Random(20261123)
    base = quick_path / "out"
    for _ in range(12):
        process = writers.start(base=str(base), locks=locks, tables=TABLES, sections=SECTIONS)
        time.sleep(moments.uniform(0.01, 0.15))
        os.kill(process, signal.SIGKILL)
        assert writers.end() == -signal.SIGKILL
        check_versions(base)
    tree = open_tree(base, locks)
    for table in TABLES:
        for section in SECTIONS:
            assert tree.write(table, section, SCHEMA, version(table, section, 0)).kept == ()
    tree.tidy()
    assert traces(base) == []
    assert contents(base) == {
        path: text
        for table in TABLES
        for section in SECTIONS
        for path, text in version(table, section, 0).items()
    }


def check_versions(base: Path) -> None:
    """Every file is one version as a whole, whichever."""
    if not base.exists():
        return
    for path, text in contents(base).items():
        if path.endswith(".tmp"):
            continue
        section, table = path.split("/")[:2]
        number = int(text.splitlines()[0].split()[-1])
        assert version(table, section, number).get(path) == text
