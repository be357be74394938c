"""What durability costs: a job on Temporal against the same generation in one process.

Both sides read the same schema, render with the same five threads, format with the same formatter
and write through the same output tree, into a fresh directory each time. They take turns, so that
a machine that changes its speed changes it for both. Starting the server and the interpreter is
not counted: a job of hours does not notice them.

Two more sides tell what the figures are made of: the same generation in one process by one thread,
one sub-task after the other, and Temporal's own price: a bare loop of as many children and
activities, which do nothing.

Beside the time that passes stands the processor time of worker, formatters and server together: on
a machine that has other work to do, it is the ratio of these that says something.
"""

import argparse
import asyncio
import json
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from temporalio.client import Client
from temporalio.worker import Worker

from benchmarks.bare import BareChild, BareParent, BareTables, do_nothing
from crudflow import runtime
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli import jobs
from crudflow.cli.request import Checked, Request, check, make_job
from crudflow.cli.session import Session, connect_when_ready, server_attributes
from crudflow.contracts import AgentKind, Job, JobState
from crudflow.domain.ddl import read_schema
from crudflow.domain.planning import merge_plans, plan_app
from crudflow.domain.schema_json import to_json
from crudflow.settings import Settings
from worker import Adapters, build_worker, real_adapters

SCHOOL: Final = Path(__file__).parent.parent / "examples" / "school" / "schema.sql"
SCHOOL_TABLES: Final = 24
BARE_QUEUE: Final = "bare"
PRIORITIES: Final = (7, 5, 4)
"""Priorities of the kinds that have a sub-task for each table."""


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds that passed, and seconds of processors."""

    passed: float
    processor: float


@dataclass(frozen=True)
class Turn:
    """What each side took, one after the other."""

    job: Cost
    plain: Cost
    single: Cost
    bare: Cost


def schema_of(copies: int) -> str:
    """Return DDL of that many copies of the school's 24 tables, each with names of its own."""
    text = SCHOOL.read_text(encoding="utf-8")
    names = re.findall(r"CREATE (?:TABLE|TYPE) (\w+)", text)
    words = re.compile(rf"\b({'|'.join(sorted(names, key=len, reverse=True))})\b")
    first = [text]
    rest = [words.sub(rf"\1_{number}", text) for number in range(2, copies + 1)]
    return "\n".join(first + rest)


def request_for(schema: Path, out: Path) -> Request:
    """Return a request of all that the blueprint offers."""
    return Request(schema=(str(schema),), out=out)


def in_one_process(request: Request, adapters: Adapters, slots: int) -> float:
    """Generate without Temporal and return the seconds it took."""
    started = time.perf_counter()
    checked = check(request, adapters)
    job = make_job(checked, adapters.trees)
    _generate(checked, job, adapters, slots)
    return time.perf_counter() - started


def _generate(checked: Checked, job: Job, adapters: Adapters, slots: int) -> None:
    schema = read_schema(checked.sources, job.dialect)
    tree = adapters.trees.open(job.target.output_dir)
    digest = tree.store(to_json(schema))
    plan = plan_app(schema, job.target.app_name)
    blueprint = adapters.blueprint(job.target.blueprint)

    def one(kind: AgentKind, table: str | None) -> None:
        rendered = (
            blueprint.render_app(kind, plan)
            if table is None
            else blueprint.render_table(kind, plan, table)
        )
        tree.write(table, kind, digest, adapters.formatter.format(rendered))

    with ThreadPoolExecutor(slots) as pool:
        work = [
            (task.kind, table)
            for task in checked.tasks
            for table in (plan.tables if task.kind.per_table else (None,))
        ]
        for done in [pool.submit(one, kind, table) for kind, table in work]:
            done.result()
    with tree.assembling() as parts:
        tables = [(plan, part.table) for part in parts if part.table is not None]
        rendered = blueprint.render_assembled(merge_plans(tables))
        tree.write(None, "assembled", digest, adapters.formatter.format(rendered))
    tree.tidy()


async def as_a_job(session: Session, request: Request, adapters: Adapters) -> float:
    """Generate as a job on a running server and worker and return the seconds it took."""
    started = time.perf_counter()
    job = make_job(check(request, adapters), adapters.trees)
    handle, _ = await jobs.submit(session, job, "benchmark")
    result = await handle.result()
    if result.state is not JobState.DONE:
        raise SystemExit(f"the job ended as {result.state}: {result.failures[:3]}")
    return time.perf_counter() - started


async def compare(tables: int, rounds: int) -> dict[str, Any]:
    """Measure both sides, taking turns, and return medians and the median of the pairs' ratios."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        schema = folder / "school.sql"
        schema.write_text(schema_of(tables // SCHOOL_TABLES), encoding="utf-8")
        settings = Settings(state_dir=folder / "state")
        adapters = real_adapters(settings)
        with EmbeddedServer(settings.state_dir, server_attributes()).use() as note:
            client = await connect_when_ready(note.address)
            session = Session(client, settings, note.ui, embedded=True)
            async with build_worker(client, settings, adapters), _bare_worker(client, settings):
                turns = [
                    await _turn(session, note.pid, schema, tables, folder / str(number), adapters)
                    for number in range(rounds + 1)
                ]
    return {"tables": tables, "rounds": rounds, **_medians(turns[1:])}


def _bare_worker(client: Client, settings: Settings) -> Worker:
    queue = replace(settings, task_queue=BARE_QUEUE)
    return runtime.new_worker(client, queue, [BareParent, BareChild], [do_nothing])


def _medians(turns: list[Turn]) -> dict[str, float]:
    def median(figure: Callable[[Turn], float], digits: int = 3) -> float:
        return round(statistics.median(map(figure, turns)), digits)

    return {
        "job_seconds": median(lambda it: it.job.passed),
        "plain_seconds": median(lambda it: it.plain.passed),
        "ratio": median(lambda it: it.job.passed / it.plain.passed, 2),
        "job_processor_seconds": median(lambda it: it.job.processor),
        "plain_processor_seconds": median(lambda it: it.plain.processor),
        "processor_ratio": median(lambda it: it.job.processor / it.plain.processor, 2),
        "single_seconds": median(lambda it: it.single.passed),
        "single_ratio": median(lambda it: it.job.passed / it.single.passed, 2),
        "bare_seconds": median(lambda it: it.bare.passed),
        "bare_processor_seconds": median(lambda it: it.bare.processor),
    }


async def _turn(
    session: Session, server: int, schema: Path, tables: int, folder: Path, adapters: Adapters
) -> Turn:
    def at_once(name: str, threads: int) -> Awaitable[float]:
        request = request_for(schema, folder / name)
        return asyncio.to_thread(in_one_process, request, adapters, threads)

    shape = BareTables(tables, PRIORITIES)
    loop = session.client.execute_workflow(
        BareParent.run, shape, id=f"bare-{folder}", task_queue=BARE_QUEUE
    )
    job = as_a_job(session, request_for(schema, folder / "job"), adapters)
    return Turn(
        job=await _cost(server, job),
        plain=await _cost(server, at_once("plain", session.settings.slots)),
        single=await _cost(server, at_once("single", 1)),
        bare=await _cost(server, _timed(loop)),
    )


async def _timed(work: Awaitable[object]) -> float:
    began = time.perf_counter()
    await work
    return time.perf_counter() - began


async def _cost(server: int, work: Awaitable[float]) -> Cost:
    before = processor_seconds(server)
    passed = await work
    return Cost(passed, processor_seconds(server) - before)


def processor_seconds(server: int) -> float:
    """Return what this process, its ended children and the server have used of the processors."""
    fields = Path(f"/proc/{server}/stat").read_text("ascii").rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    return sum(os.times()[:4]) + ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Print one row per size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=int, nargs="*", default=[24, 240])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = [asyncio.run(compare(tables, options.rounds)) for tables in options.tables]
    if options.json:
        sys.stdout.write(json.dumps(rows) + "\n")
        return
    sys.stdout.write("durability tax (medians), in seconds that pass and seconds of processors\n")
    head = ("tables", *("job", "plain", "ratio") * 2, "single", "ratio", "bare", "bare")
    sys.stdout.write("".join(f"{word:>8}" for word in head) + "\n")
    for row in rows:
        figures = [value for name, value in row.items() if name != "rounds"]
        sys.stdout.write("".join(f"{figure:>8}" for figure in figures) + "\n")


if __name__ == "__main__":
    main()
