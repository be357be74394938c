"""What size costs: jobs of 100 to 10,000 tables with activities that do nothing, on a real server.

The job's own workflows run, with one sub-task per table; parsing, rendering and writing are left
out, since they are another benchmark's business. In the same run, on the same server and worker, a
bare loop (one parent that starts children in a window of the same width, one activity each) shows
what Temporal itself takes for as many children. Costs are compared by the processor time of worker
and server, which other work on the machine disturbs less than the time that passes.

The pictures of `docs/performance.md` are drawn from the same run.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from temporalio import activity
from temporalio.client import Client

from benchmarks.bare import BareChild, BareParent, BareTables, do_nothing
from benchmarks.plots import plot
from crudflow import runtime, signatures
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import connect_when_ready, server_attributes
from crudflow.contracts import (
    AgentKind,
    Announce,
    Announced,
    Assemble,
    Assembled,
    Job,
    ParsedSchema,
    ParseSchema,
    Rendered,
    RenderTable,
    Source,
    Target,
)
from crudflow.settings import Settings
from worker import WORKFLOWS
from workflows.orchestration import OrchestrationWorkflow
from workflows.visibility import job_workflow_id

QUEUE: Final = "size"
SAMPLE_SECONDS: Final = 0.5
ROUNDS: Final = 3
MIDDLE: Final = 400
BETWEEN: Final = (1_000, 3_000)
"""Sizes between the small jobs and the large one, for the pictures."""

DOCS: Final = Path(__file__).parent.parent / "docs"
MEGABYTE: Final = 2**20


@activity.defn(name=signatures.RENDER_TABLE)
def render_nothing(job: RenderTable) -> Rendered:
    return Rendered(files=4, written=4)


@activity.defn(name=signatures.PARSE_SCHEMA)
def parse_nothing(job: ParseSchema) -> ParsedSchema:
    """Take the number of tables out of the application's name."""
    tables = tuple(f"table_{number:05}" for number in range(int(job.target.app_name)))
    return ParsedSchema("0" * 64, "postgres", tables, 5, (), (AgentKind.BE_CRUD,))


@activity.defn(name=signatures.ANNOUNCE)
def announce_nothing(batch: Announce) -> Announced:
    return Announced(0)


@activity.defn(name=signatures.ASSEMBLE)
def assemble_nothing(job: Assemble) -> Assembled:
    return Assembled(0, 0, 0)


@dataclass(frozen=True)
class Run:
    """One run: tables, seconds, processor seconds, and the worker's memory in megabytes."""

    tables: int
    seconds: float
    cpu: float
    memory: list[float]

    @property
    def per_table(self) -> float:
        """Processor time of worker and server for a table, in milliseconds."""
        return self.cpu / self.tables * 1000


def _target(job_id: str, tables: int) -> Target:
    return Target(job_id, "/nowhere", "none", str(tables))


@dataclass(frozen=True)
class Bench:
    """Where the runs take place: a server's client, and the server's process."""

    client: Client
    server: int


async def measured(bench: Bench, tables: int, work: Callable[[], Coroutine[Any, Any, Any]]) -> Run:
    """Run something and sample this process's memory, which is the worker's, meanwhile."""
    memory = [resident()]
    task = asyncio.ensure_future(work())
    began, cpu = time.perf_counter(), processor_seconds(bench.server)
    while not task.done():
        await asyncio.wait([task], timeout=SAMPLE_SECONDS)
        memory.append(resident())
    await task
    seconds, cpu = time.perf_counter() - began, processor_seconds(bench.server) - cpu
    return Run(tables, seconds, cpu, memory)


def processor_seconds(server: int) -> float:
    """Return the processor time that this process and the server have used so far."""
    fields = Path(f"/proc/{server}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    ticks = int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def resident() -> float:
    """Return the memory that this process holds now, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / MEGABYTE


async def job_of(bench: Bench, tables: int) -> Run:
    """Run a job of that many tables."""
    job_id = f"size-{tables}-{uuid.uuid4().hex[:6]}"
    job = Job(_target(job_id, tables), (Source("none.sql", "0" * 64),))

    async def work() -> None:
        result = await bench.client.execute_workflow(
            OrchestrationWorkflow.run, job, id=job_workflow_id(job_id), task_queue=QUEUE
        )
        assert result.counts.done == tables

    return await measured(bench, tables, work)


async def bare_loop(bench: Bench, tables: int) -> Run:
    """Run the bare loop over that many children."""
    name = f"bare-{uuid.uuid4().hex[:6]}"
    return await measured(
        bench,
        tables,
        lambda: bench.client.execute_workflow(
            BareParent.run, BareTables(tables), id=name, task_queue=QUEUE
        ),
    )


@dataclass(frozen=True)
class Measured:
    """All runs: pairs of a job and a bare loop, small jobs, and jobs of growing size."""

    pairs: list[tuple[Run, Run]]
    small: list[Run]
    growing: list[Run]


async def compare(largest: int) -> Measured:
    """Measure small jobs and bare loops in turns, then the larger jobs."""
    activities: list[Callable[..., Any]] = [
        render_nothing,
        parse_nothing,
        announce_nothing,
        assemble_nothing,
        do_nothing,
    ]
    workflows = [*WORKFLOWS, BareParent, BareChild]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        settings = Settings(state_dir=Path(name), task_queue=QUEUE)
        with EmbeddedServer(settings.state_dir, server_attributes()).use() as note:
            bench = Bench(await connect_when_ready(note.address), note.pid)
            async with runtime.new_worker(bench.client, settings, workflows, activities):
                await job_of(bench, 100)
                pairs = [
                    (await job_of(bench, MIDDLE), await bare_loop(bench, MIDDLE))
                    for _ in range(ROUNDS)
                ]
                small = [await job_of(bench, 100) for _ in range(ROUNDS)]
                sizes = [size for size in BETWEEN if size < largest]
                growing = [await job_of(bench, size) for size in (*sizes, largest)]
    return Measured(pairs, small, growing)


def draw(found: Measured, folder: Path) -> None:
    """Draw time and memory by size, and the largest job's memory as it goes on."""
    jobs = [middle(found.small), middle([job for job, _ in found.pairs]), *found.growing]
    large = jobs[-1]
    plot(
        folder / "performance-time.svg",
        "Time by size",
        "tables",
        "seconds",
        {
            "time that passes": [(0, 0), *((job.tables, job.seconds) for job in jobs)],
            "processor time, worker and server": [
                (0, 0),
                *((job.tables, job.cpu) for job in jobs),
            ],
        },
    )
    plot(
        folder / "performance-memory.svg",
        f"Memory of the worker in a job of {large.tables:,} tables",
        "seconds",
        "megabytes",
        {"resident memory": memory_over_time(large)},
    )


def middle(runs: list[Run]) -> Run:
    """Return the run of the median time."""
    return sorted(runs, key=lambda run: run.seconds)[len(runs) // 2]


def memory_over_time(run: Run) -> list[tuple[float, float]]:
    """Return some hundred samples of the memory, each with the second it was taken in."""
    step = max(len(run.memory) // 100, 1)
    every = run.seconds / max(len(run.memory) - 1, 1)
    return [(round(at * every, 1), run.memory[at]) for at in range(0, len(run.memory), step)]


def summary(found: Measured) -> dict[str, Any]:
    """Return the figures; of several runs the median one's."""
    pairs, small, large = found.pairs, found.small, found.growing[-1]
    ratios = sorted(bare.cpu / job.cpu for job, bare in pairs)
    job, bare = sorted(pairs, key=lambda pair: pair[1].cpu / pair[0].cpu)[len(pairs) // 2]
    per_small = sorted(run.per_table for run in small)[len(small) // 2]
    tenth = max(large.memory[: max(len(large.memory) // 10, 2)])
    return {
        "tables": large.tables,
        "seconds": round(large.seconds, 1),
        "cpu_ms_per_table": round(large.per_table, 2),
        "cpu_ms_per_table_at_100": round(per_small, 2),
        "cost_ratio": round(large.per_table / per_small, 2),
        "children_per_second": round(job.tables / job.seconds, 1),
        "bare_children_per_second": round(bare.tables / bare.seconds, 1),
        "rate_ratio": round(ratios[len(ratios) // 2], 2),
        "memory_after_a_tenth_mb": round(tenth),
        "memory_at_most_mb": round(max(large.memory)),
        "memory_ratio": round(max(large.memory) / tenth, 2),
        "memory_mb": [round(it) for it in large.memory[:: max(len(large.memory) // 60, 1)]],
    }


def main() -> None:
    """Print the figures as JSON, and draw the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=10_000)
    parser.add_argument("--plots", type=Path, default=DOCS, help="Where the pictures go.")
    options = parser.parse_args()
    found = asyncio.run(compare(options.largest))
    sys.stdout.write(json.dumps(summary(found), indent=2) + "\n")
    draw(found, options.plots)


if __name__ == "__main__":
    main()
