"""50 rounds of two jobs of overlapping tables into one directory, while workers are killed.

Ten rounds run at a time, each in a directory of its own, so that every kill strikes many of them at
different moments. After each kill everything that lies there is looked at: whatever has a file's
name is that file, whole. In the end nothing is missing, whichever job came last.
"""

import ast
import asyncio
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from crudflow.cli.jobs import Handle, submit
from crudflow.cli.request import Request, check, make_job
from crudflow.cli.session import Session, connect_when_ready
from crudflow.contracts import JobState
from crudflow.settings import Settings
from tests.adapters.disk import traces
from tests.chaos.cluster import Cluster
from tests.chaos.evidence import repeated, subtasks
from tests.e2e.conftest import SCHOOL, CommandLine, stop_server, tree
from worker import real_adapters

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

ROUNDS, AT_A_TIME, KILLS = 50, 10, 4
TASKS = ("set up the backend", "BE CRUD APIs for all tables")
TABLES = (
    "campuses",
    "rooms",
    "departments",
    "teachers",
    "terms",
    "subjects",
    "courses",
    "sections",
)


@dataclass(frozen=True)
class Expected:
    """What a directory comes to when nobody disturbs it.

    Attributes:
        files: All files, by path.
        listing: Those that are assembled, and so depend on which tables there are: also models
            of tables outside, which refer to those inside.
    """

    files: Mapping[str, bytes]
    listing: frozenset[str]

    def torn(self, out: Path) -> list[str]:
        """Return the files of a directory in mid-job that are not as they must be."""
        return [path for path, content in _files(out) if not self._is_whole(path, content)]

    def _is_whole(self, path: str, content: bytes) -> bool:
        # What is there for want of a table goes when the table comes: the end shows that it did.
        if path in self.listing or path not in self.files:
            return _compiles(path, content)
        return self.files[path] == content


@dataclass
class Round:
    """Two jobs into one directory."""

    out: Path
    tables: tuple[tuple[str, ...], tuple[str, ...]]

    @classmethod
    def drawn(cls, out: Path, rng: Random) -> "Round":
        """Draw tables for two jobs that overlap and have all between them."""
        shuffled = rng.sample(TABLES, len(TABLES))
        ends, begins = rng.randrange(4, 8), rng.randrange(1, 4)
        return cls(out, (tuple(shuffled[:ends]), tuple(shuffled[begins:])))

    async def start(self, session: Session) -> list[Handle]:
        """Start both."""
        return [await self._start(session, number) for number in (0, 1)]

    async def _start(self, session: Session, number: int) -> Handle:
        adapters = real_adapters(session.settings)
        request = Request(
            schema=(str(SCHOOL),),
            out=self.out,
            tasks=TASKS,
            tables=self.tables[number],
            job_id=f"{self.out.name}-{number}",
        )
        job = make_job(check(request, adapters), adapters.trees)
        handle, _ = await submit(session, job, "")
        return handle


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Expected:
    """What all the tables come to undisturbed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    line = CommandLine(folder, folder / "state")
    tasks = [part for task in TASKS for part in ("--task", task)]
    chosen = [part for table in TABLES for part in ("--tables", table)]
    assert line.json("generate", str(SCHOOL), "--out", "all", *tasks, *chosen)["state"] == "done"
    stop_server(folder / "state")
    manifest = json.loads((folder / "all" / ".crudflow" / "manifest" / "app.json").read_text())
    return Expected(tree(folder / "all"), frozenset(manifest["files"]["assembled"]))


@pytest.mark.parametrize("first", range(0, ROUNDS, AT_A_TIME))
async def test_two_jobs_share_a_directory_while_workers_are_killed(
    cluster: Cluster, expected: Expected, rng: Random, tmp_path: Path, first: int
) -> None:
    client = await connect_when_ready(cluster.server.address)
    session = Session(client, Settings.from_env({}), None, embedded=False)
    cluster.start_worker()
    cluster.start_worker()
    numbers = range(first, first + AT_A_TIME)
    rounds = [Round.drawn(tmp_path / f"round-{number}", rng) for number in numbers]
    handles = [await one.start(session) for one in rounds]
    await kill_workers(cluster, expected, rounds, rng)
    for one, pair in zip(rounds, handles, strict=True):
        await assert_nothing_lost(one, pair, expected)
    struck = {job: again for job in names(rounds) if (again := await executed_again(cluster, job))}
    print(f"executed again: {struck}")
    assert struck, "no kill hit anything"


def names(rounds: list[Round]) -> list[str]:
    return [f"{one.out.name}-{number}" for one in rounds for number in (0, 1)]


async def executed_again(cluster: Cluster, job_id: str) -> int:
    """Return how many attempts of a job's sub-tasks were lost to kills."""
    return sum(repeated(await subtasks(cluster.server.address, job_id)).values())


async def kill_workers(
    cluster: Cluster, expected: Expected, rounds: list[Round], rng: Random
) -> None:
    """Kill one of two workers at random moments, and look at what lies there each time."""
    whole = len(expected.files) * len(rounds)
    for moment in sorted(rng.sample(range(1, whole * 4 // 5), KILLS)):
        async with asyncio.timeout(120):
            while sum(1 for one in rounds for _ in _paths(one.out)) < moment:
                await asyncio.sleep(0.01)
        cluster.kill_worker(cluster.workers[0])
        assert {one.out.name: torn for one in rounds if (torn := expected.torn(one.out))} == {}
        cluster.start_worker()


async def assert_nothing_lost(one: Round, handles: list[Handle], expected: Expected) -> None:
    for handle, tables in zip(handles, one.tables, strict=True):
        result = await handle.result()
        assert result.state is JobState.DONE
        assert (result.counts.done, result.counts.total) == (len(tables) + 1,) * 2
    assert tree(one.out) == expected.files
    assert traces(one.out) == []


def _files(out: Path) -> Iterator[tuple[str, bytes]]:
    for path in _paths(out):
        # Another worker may be removing what a killed one left behind.
        with suppress(FileNotFoundError):
            yield path.relative_to(out).as_posix(), path.read_bytes()


def _paths(out: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(out):
        if ".crudflow" not in Path(folder).parts:
            yield from (Path(folder) / name for name in names if not name.endswith(".tmp"))


def _compiles(path: str, content: bytes) -> bool:
    if path.endswith(".py"):
        ast.parse(content)
    return bool(content)
