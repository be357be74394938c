"""Several threads and processes in one output directory: nothing is lost, nothing is torn."""

import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from temporalio import activity
from temporalio.exceptions import CancelledError
from temporalio.testing import ActivityEnvironment

from activities.reporting import shielded
from crudflow.adapters.locks import KernelLocks
from crudflow.adapters.output_tree import DirectoryTrees
from tests.adapters.contenders import (
    SCHEMA,
    SECTIONS,
    claim_path,
    generate,
    in_processes,
    open_tree,
    section_files,
    tidy,
)
from tests.adapters.disk import contents, traces


def test_jobs_at_once_in_one_directory_end_as_one_after_the_other(quick_path: Path) -> None:
    tables = [f"table_{number}" for number in range(8)]
    base, calm = quick_path / "out", quick_path / "calm"
    jobs = [
        (generate, base, tables, (1, 2, 3)),
        (generate, base, tables[::-1], (2, 1, 3)),
        (generate, base, tables[4:], (3, 1, 3)),
        (tidy, base, 60),
    ]
    assert in_processes(_call, jobs) == [0, 0, 0, 0]
    generate(base, tables, (3,))
    generate(calm, tables, (3,))
    for place in (base, calm):
        open_tree(place).tidy()
        assert traces(place) == []
    assert contents(base, state=True) == contents(calm, state=True)
    with open_tree(base).assembling() as parts:
        assert [part.table for part in parts] == tables
        assert all(tuple(part.files) == SECTIONS for part in parts)


def test_of_several_writers_of_one_path_one_wins_and_all_others_are_told(quick_path: Path) -> None:
    rounds = 25
    jobs = [(claim_path, quick_path, table, rounds) for table in "abcd"]
    won = in_processes(_call, jobs)
    files = contents(quick_path)
    assert sum(won) == len(files) == rounds
    with open_tree(quick_path).assembling() as parts:
        claimed = {
            path: part.table for part in parts for paths in part.files.values() for path in paths
        }
    assert files == claimed


def _call(work: Callable[..., int], *arguments: object) -> int:
    return work(*arguments)


# A file that such an error leaves open is closed by the garbage collector, which warns.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_error_thrown_into_a_writing_thread_at_any_moment_does_no_harm(quick_path: Path) -> None:
    moments = random.Random(20261123)
    trees = DirectoryTrees(KernelLocks(60.0, shield=shielded))
    for number in range(1, 80):
        started, running = threading.Event(), ActivityEnvironment()
        thread = threading.Thread(
            target=running.run,
            args=(_write_until_cancelled, trees, quick_path, number, started),
        )
        thread.start()
        started.wait()
        time.sleep(moments.uniform(0.0005, 0.012))
        running.cancel()
        thread.join()
    tree = trees.open(str(quick_path))
    assert tree.write("t", "be_crud", SCHEMA, section_files("t", "be_crud", 0)).kept == ()
    tree.tidy()
    assert traces(quick_path) == []
    assert contents(quick_path) == section_files("t", "be_crud", 0)


def _write_until_cancelled(
    trees: DirectoryTrees, base: Path, number: int, started: threading.Event
) -> None:
    with suppress(CancelledError):
        started.set()
        version = number
        # Python loses an error that it raises in a `__del__`; so this asks, too.
        while not activity.is_cancelled():
            version += 100
            files = section_files("t", "be_crud", version)
            trees.open(str(base)).write("t", "be_crud", SCHEMA, files)
