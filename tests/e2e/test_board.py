"""Jobs that are told to a board: a board that is well, and every way in which one can be ill.

The board is the test double of Convex: the project's own functions, and the real clients.
"""

import asyncio
import logging
import os
import shutil
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from temporalio.client import Client

from crudflow.adapters.convex_test_double import running_test_double
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.adapters.locks import open_locks
from crudflow.adapters.output_tree import DirectoryTrees
from crudflow.cli.session import connect_when_ready, server_attributes
from crudflow.contracts import JobState
from crudflow.domain.ddl import SourceText, read_schema
from crudflow.settings import Settings
from tests.adapters.convex_server import convex_server, error
from tests.e2e.board import (
    FOLDER,
    MISSING,
    REQUIRED,
    SCHOOL,
    SECRET,
    BoardReader,
    expected_ends,
    watching,
    worker_with_board,
)
from tests.e2e.conftest import CommandLine

CHROMIUM = REQUIRED or os.environ.get("CHROMIUM") or shutil.which("chromium")
BUILT = REQUIRED or (FOLDER / "dist" / "index.html").is_file()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(MISSING is not None, reason=str(MISSING)),
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with EmbeddedServer(tmp_path_factory.mktemp("temporal"), server_attributes()).use() as note:
        yield note.address


@pytest.fixture
async def client(server: str) -> AsyncIterator[Client]:
    yield await connect_when_ready(server)


@pytest.fixture(scope="module")
def tables() -> list[str]:
    schema = read_schema([SourceText("school.sql", SCHOOL.read_text("utf-8"))], None)
    return [table.key for table in schema.tables]


def settings_for(folder: Path, url: str, secret: str = SECRET) -> Settings:
    return Settings(
        task_queue=folder.name, state_dir=folder / "state", convex_url=url, convex_secret=secret
    )


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What we warned of; the SDK tells of the sub-task that is meant to fail, and of its own."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING and record.name.startswith("crudflow.")
    ]


async def test_the_board_ends_as_the_job_does_and_clients_see_each_end_once(
    client: Client, tmp_path: Path, tables: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    job_id = "well"
    with running_test_double(FOLDER, SECRET) as url, watching("watch_job", url, job_id) as watcher:
        async with worker_with_board(client, settings_for(tmp_path, url), tmp_path) as worker:
            handle = await worker.start(job_id)
            result = await handle.result()
            board = BoardReader(url)
            assert board.ends(job_id) == expected_ends(result, tables)
            job = board.job(job_id)
        seen = await asyncio.to_thread(watcher.states)
    assert result.state is JobState.PARTIAL
    assert (job["state"], job["files"]) == ("partial", result.files)
    assert len(seen) == result.counts.total
    order = ["queued", "running", "done", "failed"]
    for states in seen.values():
        assert sum(state in ("done", "failed") for state in states) == 1
        assert states == sorted(states, key=order.index)
    assert warnings(caplog) == []


async def test_a_failure_is_on_the_board_with_its_reason(client: Client, tmp_path: Path) -> None:
    with running_test_double(FOLDER, SECRET) as url:
        async with worker_with_board(client, settings_for(tmp_path, url), tmp_path) as worker:
            result = await (await worker.start("reasons")).result()
        board = BoardReader(url)
        job = board.job("reasons")
        (shown,) = board.query("subtasks:ended", job=job["_id"], state="failed", limit=9)
    (failure,) = result.failures
    assert (shown["table"], shown["reason"], shown["error"]) == (
        "rooms",
        failure.reason,
        failure.error,
    )


async def until(true: Callable[[], object]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(60):
        while not await asyncio.to_thread(true):
            await asyncio.sleep(0.02)


Ill = Callable[[int], AbstractContextManager[None]]


@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium")
@pytest.mark.skipif(not BUILT, reason="the page is not built: make board")
async def test_a_page_shows_counts_that_move_and_a_failure_while_the_job_runs(
    client: Client, tmp_path: Path
) -> None:
    job_id, out = "page", DirectoryTrees(open_locks("kernel", 60)).open(str(tmp_path / "out"))
    with (
        running_test_double(FOLDER, SECRET) as url,
        watching("watch_page", url, job_id) as watcher,
        ExitStack() as unfinished,
    ):
        # Holds up the assembly, so that what is seen now is seen while the job runs.
        unfinished.enter_context(out.assembling())
        async with worker_with_board(client, settings_for(tmp_path, url), tmp_path) as worker:
            handle = await worker.start(job_id)
            await until(lambda: any("failure" in one for one in watcher.seen))
            await until(lambda: counts_of(watcher.seen)[-1:] >= [47])
            before = list(watcher.seen)
            unfinished.close()
            result = await handle.result()
        seen = await asyncio.to_thread(watcher.everything)
    assert [one["state"] for one in before if "state" in one] == ["running"]
    (failure,) = [one["failure"] for one in before if "failure" in one]
    assert "rooms" in failure
    assert result.failures[0].reason in failure
    counts = counts_of(seen)
    assert counts == sorted(counts)
    assert len(counts) >= 3
    assert counts[-1] == result.counts.done
    assert [one["state"] for one in seen if "state" in one] == ["running", "partial"]


def counts_of(seen: list[dict[str, Any]]) -> list[int]:
    """The sub-tasks done, as the titles of a job's page count them."""
    titles = [str(one["title"]) for one in seen if "title" in one]
    return [int(title.partition("/")[0]) for title in titles if "/" in title]


@pytest.mark.skipif(not BUILT, reason="the page is not built: make board")
def test_dev_runs_a_board_that_other_commands_find(cli: CommandLine) -> None:
    development = cli.start("dev", "--board")
    assert development.stdout is not None
    said = [development.stdout.readline().strip() for _ in range(5)]
    url = said[2].removeprefix("board:").strip()
    assert "TEST DOUBLE" in said[3]
    assert "<title>" in httpx.get(url).text
    done = cli.json("generate", str(SCHOOL), "--tables", "rooms", "--out", "app")
    job = BoardReader(url).job(done["job_id"])
    assert (job["state"], job["tables"]) == ("done", 1)
    assert job["link"].startswith(said[1].removeprefix("Web UI:").strip())
    development.terminate()
    _, complaints = development.communicate(timeout=60)
    assert (development.returncode, complaints) == (130, "")
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    assert not list(cli.state_dir.glob("board*"))


@contextmanager
def nothing_listens(port: int) -> Iterator[None]:
    yield


@contextmanager
def silent(port: int) -> Iterator[None]:
    # Whoever finds no room in the backlog is refused, which is another fault than silence.
    with socket.create_server(("127.0.0.1", port), backlog=4096):
        yield


@contextmanager
def answers_503(port: int) -> Iterator[None]:
    with convex_server(port) as state:
        state.answer = lambda path, args: (503, "")
        yield


@pytest.mark.parametrize(
    ("ill", "says"),
    [
        (nothing_listens, "cannot be reached"),
        (silent, "does not answer in time"),
        (answers_503, "answers 503"),
    ],
)
async def test_a_board_that_is_away_until_the_job_has_ended_is_put_right(
    client: Client,
    tmp_path: Path,
    tables: list[str],
    caplog: pytest.LogCaptureFixture,
    ill: Ill,
    says: str,
) -> None:
    port, job_id = free_port(), f"away-{says.replace(' ', '-')}"
    settings = settings_for(tmp_path, f"http://127.0.0.1:{port}")
    async with worker_with_board(client, settings, tmp_path) as worker:
        with ill(port):
            handle = await worker.start(job_id)
            result = await handle.result()
            await until(lambda: warnings(caplog))
            (warning,) = warnings(caplog)
        with running_test_double(FOLDER, SECRET, port) as url:
            await worker.wait_for_healing(handle, job_id)
            board = BoardReader(url)
            assert board.ends(job_id) == expected_ends(result, tables)
            assert board.job(job_id)["state"] == "partial"
    assert says in warning


async def test_a_board_that_dies_in_the_middle_and_comes_back_empty_is_put_right(
    client: Client, tmp_path: Path, tables: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    job_id, out = "dies", DirectoryTrees(open_locks("kernel", 60)).open(str(tmp_path / "out"))
    with ExitStack() as first, ExitStack() as unfinished:
        # Holds up the assembly, so that the job cannot end before the board is back.
        unfinished.enter_context(out.assembling())
        url = first.enter_context(running_test_double(FOLDER, SECRET))
        port, board = int(url.rsplit(":", 1)[1]), BoardReader(url)
        async with worker_with_board(client, settings_for(tmp_path, url), tmp_path) as worker:
            handle = await worker.start(job_id)
            await until(lambda: board.job(job_id) and "done" in board.ends(job_id).values())
            first.close()
            with running_test_double(FOLDER, SECRET, port):
                unfinished.close()
                result = await handle.result()
                await until(lambda: (board.job(job_id) or {}).get("state") == "partial")
                assert board.ends(job_id) == expected_ends(result, tables)
    assert len(warnings(caplog)) <= 1


async def test_a_fault_that_passes_while_the_job_runs_leaves_nothing_behind(
    client: Client, tmp_path: Path, tables: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    job_id = "passes"
    with running_test_double(FOLDER, SECRET) as url:
        board = BoardReader(url)
        async with worker_with_board(client, settings_for(tmp_path, url), tmp_path) as worker:
            httpx.post(f"{url}/test-double/fault", json={"status": 503})
            handle = await worker.start(job_id)
            await until(lambda: warnings(caplog))
            httpx.post(f"{url}/test-double/fault", content="null")
            result = await handle.result()
            await until(lambda: (board.job(job_id) or {}).get("state") == "partial")
            assert board.ends(job_id) == expected_ends(result, tables)
    assert len(warnings(caplog)) == 1


async def test_a_wrong_secret_costs_one_warning(
    client: Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with running_test_double(FOLDER, SECRET) as url:
        settings = settings_for(tmp_path, url, "another secret")
        async with worker_with_board(client, settings, tmp_path) as worker:
            result = await (await worker.start("wrong-secret")).result()
        assert BoardReader(url).job("wrong-secret") is None
    assert result.state is JobState.PARTIAL
    (warning,) = warnings(caplog)
    assert "CONVEX_WORKER_SECRET" in warning
    assert SECRET not in warning
    assert "another secret" not in caplog.text


async def test_functions_that_are_not_deployed_cost_one_warning(
    client: Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with convex_server() as state:
        state.answer = lambda path, args: error(f"Could not find public function for '{path}'.")
        settings = settings_for(tmp_path, state.url)
        async with worker_with_board(client, settings, tmp_path) as worker:
            result = await (await worker.start("undeployed")).result()
    assert result.state is JobState.PARTIAL
    (warning,) = warnings(caplog)
    assert "npx convex deploy" in warning
