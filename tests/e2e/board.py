"""A progress board that tests look at, and jobs that are told to it."""

import json
import os
import subprocess
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from temporalio.client import Client

from crudflow.adapters.convex_test_double import missing_for_test_double
from crudflow.cli import jobs
from crudflow.cli.jobs import Handle
from crudflow.cli.request import Request, check, make_job
from crudflow.cli.session import Session
from crudflow.contracts import JobResult, SubTaskState
from crudflow.settings import Settings
from worker import real_adapters, running_worker
from workflows.visibility import board_workflow_id

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "progress_board"
SCHOOL = ROOT / "examples" / "school" / "schema.sql"
TABLES = 24
SECRET = "a secret for tests"
REQUIRED = os.environ.get("CRUDFLOW_REQUIRE_NODE") == "1"
"""Whether a test that lacks something is to fail and not to be skipped."""

MISSING = None if REQUIRED else missing_for_test_double(FOLDER)

BLUEPRINT = {
    "blueprint.toml": """
[kinds.be_boilerplate]
app = ["readme.txt"]
[kinds.be_crud]
table = ["_table_.txt"]
[kinds.fe_crud]
table = ["_table_.html"]
[assembled]
app = ["index.txt"]
""",
    "app/readme.txt": "<%= app.slug %>\n",
    "app/index.txt": "<% for key in app.tables %><%= key %>\n<% endfor %>",
    "table/_table_.txt": "<%= table.class_name %>\n",
    "table/_table_.html": (
        "<% if table.class_name == 'Room' %><%= table.nobody %><% endif %><p></p>\n"
    ),
}
"""Small and quick; fe_crud of the table `rooms` fails."""

Cell = tuple[str, str | None]
"""Agent kind and table."""


@dataclass
class BoardReader:
    """Reads a board as a page does, over Convex's HTTP API."""

    url: str

    def query(self, path: str, **args: object) -> Any:
        """Ask a query of the board."""
        body = {"path": path, "args": args, "format": "convex_encoded_json"}
        answer = httpx.post(f"{self.url}/api/query", json=body, timeout=10).json()
        assert answer["status"] == "success", answer
        return answer["value"]

    def job(self, job_id: str) -> Any:
        """Return the newest run of a job; `None` if the board does not know it."""
        found = self.query("jobs:getJob", jobId=job_id)
        return found and found["job"]

    def ends(self, job_id: str) -> dict[Cell, str]:
        """Return the state of every sub-task of a job."""
        job = self.job(job_id)
        rows = list(range(-1, int(job["tables"])))
        found = self.query("subtasks:rows", job=job["_id"], rows=rows)
        return {(one["kind"], one["table"]): one["state"] for one in found}


def expected_ends(result: JobResult, tables: list[str]) -> dict[Cell, str]:
    """Return the state of every sub-task by a job's result."""
    cells: list[Cell] = [("be_boilerplate", None)]
    cells += [(kind, table) for kind in ("be_crud", "fe_crud") for table in tables]
    failed = {(one.kind.value, one.table) for one in result.failures}
    ends = {
        cell: (SubTaskState.FAILED if cell in failed else SubTaskState.DONE).value for cell in cells
    }
    assert len(ends) == result.counts.total
    assert list(ends.values()).count("done") == result.counts.done
    return ends


@asynccontextmanager
async def worker_with_board(
    client: Client, settings: Settings, folder: Path
) -> AsyncIterator["Submitter"]:
    """Run a worker that tells a board; gives what starts jobs on it."""
    blueprint = folder / "blueprint"
    for path, text in BLUEPRINT.items():
        (blueprint / path).parent.mkdir(parents=True, exist_ok=True)
        (blueprint / path).write_text(text, encoding="utf-8")
    async with running_worker(client, settings):
        yield Submitter(Session(client, settings, None, embedded=True), folder)


@dataclass
class Submitter:
    """Starts jobs."""

    session: Session
    folder: Path

    async def start(self, job_id: str) -> Handle:
        """Start a job of the school's 24 tables; of its 49 sub-tasks one fails."""
        adapters = real_adapters(self.session.settings)
        request = Request(
            schema=(str(SCHOOL),),
            out=self.folder / "out",
            blueprint=str(self.folder / "blueprint"),
            job_id=job_id,
        )
        job = make_job(check(request, adapters), adapters.trees)
        handle, _ = await jobs.submit(self.session, job, "a test")
        return handle

    async def wait_for_healing(self, handle: Handle, job_id: str) -> None:
        """Wait until the workflow that puts the board right has ended."""
        healing = board_workflow_id(job_id, handle.first_execution_run_id or "")
        await self.session.client.get_workflow_handle(healing).result()


class Watcher:
    """A program that looks at a job on the board; keeps what it saw, line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        """Read what this process prints."""
        self._process = process
        self.ready = threading.Event()
        self.seen: list[dict[str, Any]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            if line.strip() == "ready":
                self.ready.set()
            else:
                self.seen.append(json.loads(line))

    def everything(self) -> list[dict[str, Any]]:
        """Wait until the job has ended, and return all that was seen, in order."""
        assert self._process.wait(60) == 0
        self._thread.join(60)
        return self.seen

    def states(self) -> dict[tuple[str, str | None], list[str]]:
        """Return the states of each sub-task, in the order in which they were seen."""
        found: dict[tuple[str, str | None], list[str]] = {}
        for one in self.everything():
            found.setdefault((one["task"], one["table"]), []).append(one["state"])
        return found


@contextmanager
def watching(program: str, url: str, job_id: str) -> Iterator[Watcher]:
    """Run a program of `progress_board/test` that looks at a job, for the length of a block."""
    command = ["node", "--import", "tsx", f"test/{program}.ts", url, job_id]
    with subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.PIPE, text=True) as process:
        try:
            watcher = Watcher(process)
            assert watcher.ready.wait(60)
            yield watcher
        finally:
            process.kill()
