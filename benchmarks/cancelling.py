"""How long a job takes to end that is cancelled while five slow sub-tasks are at work.

A worker of its own generates a real application; somebody else holds the locks of all its tables,
so that all five slots are at work for as long as one likes. Then `crudflow cancel` is run.
"""

import argparse
import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from temporalio.client import Client

from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.adapters.locks import KernelLocks
from crudflow.adapters.paths import stem
from crudflow.cli import describing
from crudflow.cli.session import Session, connect_when_ready, server_attributes
from crudflow.settings import Settings
from workflows.visibility import job_workflow_id

ROOT: Final = Path(__file__).parent.parent
SCHEMA: Final = ROOT / "examples" / "school" / "schema.sql"
TABLES: Final = ("campuses", "departments", "guardians", "rooms", "students", "teachers", "terms")
SLOTS: Final = 5
AT_WORK: Final = 3.0
"""Seconds that sub-tasks are at work at most before the job is cancelled."""


@contextmanager
def worker(folder: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """Run a worker that waits for locks as long as it takes."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "worker.py")],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(60)


def crudflow(folder: Path, environment: Mapping[str, str], *arguments: str) -> str:
    """Run a command and return what it prints."""
    return subprocess.run(
        [sys.executable, str(ROOT / "starter.py"), *arguments],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


async def all_at_work(session: Session, job_id: str) -> None:
    """Wait until all slots are at work for a job."""
    async with asyncio.timeout(120):
        while True:
            known = await describing.describe(session, job_id)
            if sum(row["running"] for row in known.get("at_work", ())) == SLOTS:
                return
            await asyncio.sleep(0.05)


async def request_to_end(client: Client, job_id: str) -> float:
    """Return the seconds from the request to the end, as the server has dated them."""
    handle = client.get_workflow_handle(job_workflow_id(job_id))
    events = (await handle.fetch_history()).events
    (asked,) = (
        one.event_time.ToDatetime()
        for one in events
        if one.HasField("workflow_execution_cancel_requested_event_attributes")
    )
    return (events[-1].event_time.ToDatetime() - asked).total_seconds()


async def measure(
    session: Session, folder: Path, environment: Mapping[str, str], job: str
) -> tuple[float, float]:
    """Cancel one job; return the seconds of the command, and of the job from its request on."""
    tables = (part for table in TABLES for part in ("--tables", table))
    what = ("--out", job, "--job-id", job, "--task", "BE CRUD APIs", *tables)
    locks = folder / job / ".crudflow" / "locks"
    locks.mkdir(parents=True)
    with KernelLocks().hold([locks / f"{stem(table)}.lock" for table in TABLES]):
        crudflow(folder, environment, "generate", str(SCHEMA), "--detach", *what)
        await all_at_work(session, job)
        await asyncio.sleep(random.random() * AT_WORK)
        began = time.monotonic()
        said = await asyncio.to_thread(crudflow, folder, environment, "cancel", job)
        seconds = time.monotonic() - began
    assert "cancelled" in said, said
    return seconds, await request_to_end(session.client, job)


async def main() -> None:
    """Measure so many rounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    random.seed(chosen.seed)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with EmbeddedServer(folder / "server", server_attributes()).use() as note:
            client = await connect_when_ready(note.address)
            session = Session(client, Settings(), None, embedded=False)
            environment = {
                **os.environ,
                "TEMPORAL_ADDRESS": note.address,
                "CRUDFLOW_STATE_DIR": str(folder / "state"),
                "CRUDFLOW_LOCK_TIMEOUT": "600",
            }
            with worker(folder, environment):
                jobs = [f"round-{number}" for number in range(chosen.rounds)]
                found = [await measure(session, folder, environment, job) for job in jobs]
    names = ("the command", "from the request to the end")
    for what, seconds in zip(names, zip(*found, strict=True), strict=True):
        print(
            f"{what}: median {statistics.median(seconds):.2f} s,"
            f" {min(seconds):.2f} to {max(seconds):.2f} s ({len(seconds)} rounds)"
        )


if __name__ == "__main__":
    asyncio.run(main())
