"""Several threads and processes in one output directory: nothing is lost, nothing is torn."""

from collections.abc import Callable
from pathlib import Path

from tests.adapters.contenders import (
    SECTIONS,
    claim_path,
    generate,
    in_processes,
    open_tree,
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
