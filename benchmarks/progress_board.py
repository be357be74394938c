"""What a progress board that is ill costs a job: nothing that can be measured is the goal.

The same job runs without a board and with boards that are well, that nobody listens for, that
accept and go silent, that answer 503, and that die in the middle and come back empty. They take
turns on one Temporal server. The boards are a stand-in in a process of its own, which answers as
Convex would; a real deployment does its work on another machine.

While a job runs, a thread ticks every five milliseconds and takes note of how late it is, and each
`report()` of its sub-tasks is timed twice: by the clock, which also counts what others did while
the call was put aside, and by the processor time of its thread, which is what it costs. A call of
nothing, timed in the same place, says what of that is the timing's own.
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from temporalio.client import Client

from activities.reporting import Reporter
from benchmarks._board_stand_in import FAULTS
from benchmarks.durability_tax import as_a_job, request_for, schema_of
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import Session, connect_when_ready, server_attributes
from crudflow.settings import Settings
from worker import real_adapters, running_worker

TICK: Final = 0.005
NO_BOARD: Final = "no board"
COPIES: Final = 1


@dataclass
class Measured:
    """What was measured of the jobs with one kind of board."""

    seconds: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    clock: list[int] = field(default_factory=list)
    processor: list[int] = field(default_factory=list)
    nothing: list[int] = field(default_factory=list)


@contextmanager
def timing_reports(into: Measured) -> Iterator[None]:
    """Take the nanoseconds of each `report()` of this process, for the length of a block."""
    report = Reporter.report

    def timed(self: Reporter, number: int, message: str) -> None:
        before = time.thread_time_ns()
        _nothing(self, number, message)
        began, used = time.perf_counter_ns(), time.thread_time_ns()
        report(self, number, message)
        into.processor.append(time.thread_time_ns() - used)
        into.clock.append(time.perf_counter_ns() - began)
        into.nothing.append(used - before)

    with patch.object(Reporter, "report", timed):
        yield


def _nothing(reporter: Reporter, number: int, message: str) -> None:
    """Cost what a call costs."""


@contextmanager
def ticking() -> Iterator[list[float]]:
    """Give a list that grows by how many seconds each tick was late, for the length of a block."""
    late: list[float] = []
    ended = threading.Event()

    def tick() -> None:
        while not ended.is_set():
            due = time.perf_counter() + TICK
            time.sleep(TICK)
            late.append(time.perf_counter() - due)

    thread = threading.Thread(target=tick, name="ticking", daemon=True)
    thread.start()
    try:
        yield late
    finally:
        ended.set()
        thread.join()


@contextmanager
def board(fault: str) -> Iterator[str]:
    """Run a board with this fault for the length of a block; gives its address, or nothing."""
    if fault == NO_BOARD:
        yield ""
        return
    command = [sys.executable, "-m", "benchmarks._board_stand_in", fault]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield (process.stdout.readline() if process.stdout else "").strip()
        finally:
            process.kill()


async def measure(client: Client, fault: str, schema: Path, folder: Path, into: Measured) -> None:
    """Run one job with this board and take its figures."""
    with board(fault) as url:
        settings = Settings(
            # A queue of its own: what still heals an earlier board is not to disturb.
            task_queue=folder.name,
            state_dir=folder / "state",
            convex_url=url,
            convex_secret="secret",
        )
        session = Session(client, settings, None, embedded=True)
        async with running_worker(client, settings):
            with ticking() as late, timing_reports(into):
                request = request_for(schema, folder / "out")
                into.seconds.append(await as_a_job(session, request, real_adapters(settings)))
    into.late += late


async def compare(rounds: int) -> dict[str, Measured]:
    """Measure all kinds of boards, taking turns, after one job that is not counted."""
    found: dict[str, Measured] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        schema = folder / "school.sql"
        schema.write_text(schema_of(COPIES), encoding="utf-8")
        with EmbeddedServer(folder / "server", server_attributes()).use() as note:
            client = await connect_when_ready(note.address)
            kinds = [NO_BOARD, *FAULTS]
            await measure(client, NO_BOARD, schema, folder / "warm", Measured())
            for number in range(rounds):
                # Every kind is first, second, ... as often as the others.
                turn = number % len(kinds)
                for fault in kinds[turn:] + kinds[:turn]:
                    into = found.setdefault(fault, Measured())
                    place = folder / f"{number}-{fault.replace(' ', '-')}"
                    await measure(client, fault, schema, place, into)
    return found


def row(fault: str, it: Measured, base: Measured) -> dict[str, Any]:
    """Return the figures of one kind of board."""
    ratios = [a / b for a, b in zip(it.seconds, base.seconds, strict=True)]
    return {
        "board": fault,
        "job_seconds": round(statistics.median(it.seconds), 3),
        "ratio_of_medians": round(
            statistics.median(it.seconds) / statistics.median(base.seconds), 3
        ),
        "median_of_ratios": round(statistics.median(ratios), 3),
        "latest_tick_ms": round(max(it.late) * 1000, 1),
        "report_p99_us_clock": round(percentile(it.clock, 99) / 1000, 1),
        "report_p99_us_processor": round(percentile(it.processor, 99) / 1000, 1),
        "report_median_us_processor": round(percentile(it.processor, 50) / 1000, 1),
        "nothing_p99_us_processor": round(percentile(it.nothing, 99) / 1000, 1),
        "reports": len(it.clock),
    }


def percentile(values: list[int], percent: int) -> float:
    """Return the value that so many percent do not exceed."""
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]


def main() -> None:
    """Print one row per kind of board."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = asyncio.run(compare(options.rounds))
    rows = [row(fault, it, found[NO_BOARD]) for fault, it in found.items()]
    rows.sort(key=lambda one: [NO_BOARD, *FAULTS].index(one["board"]))
    if options.json:
        sys.stdout.write(json.dumps(rows) + "\n")
        return
    sys.stdout.write(f"{options.rounds} rounds, {COPIES * 24} tables\n")
    sys.stdout.write(f"{'':<38} {'late':>9} {'report(), us: p99':>18} {'of thread':>10}")
    sys.stdout.write(f" {'median':>7} {'nothing':>8}\n")
    sys.stdout.write(f"{'board':<22} {'job, s':>7} {'paired':>7} {'ms':>9} {'by clock':>18}\n")
    for one in rows:
        sys.stdout.write(
            f"{one['board']:<22} {one['job_seconds']:>7} {one['median_of_ratios']:>7}"
            f" {one['latest_tick_ms']:>9} {one['report_p99_us_clock']:>18}"
            f" {one['report_p99_us_processor']:>10} {one['report_median_us_processor']:>7}"
            f" {one['nothing_p99_us_processor']:>8}\n"
        )


if __name__ == "__main__":
    main()
