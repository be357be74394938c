"""Where the processor time of a job of all five kinds goes: parse, render, format, write, Temporal.

One worker with five slots and the embedded server generate the school. The time of each step is
what its thread used; formatting has the formatters' processes added, and Temporal is all else that
the worker used, and what the server used. Waiting is not counted: on two cores that are busy, what
a step takes of the processors is what it costs the job.
"""

import argparse
import asyncio
import json
import os
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, Final, ParamSpec, TypeVar

import activities.schema
from activities.materials import Materials
from benchmarks.durability_tax import as_a_job, request_for, schema_of
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.adapters.formatting import LanguageFormatter
from crudflow.adapters.output_tree import DirectoryTree
from crudflow.cli.session import Session, connect_when_ready, server_attributes
from crudflow.domain.rendering import Blueprint
from crudflow.settings import Settings
from worker import build_worker, real_adapters

STEPS: Final = ("parse", "render", "format", "write", "Temporal")
TICKS: Final = os.sysconf("SC_CLK_TCK")
METERED: Final[tuple[tuple[Any, str, str], ...]] = (
    (activities.schema, "read_schema", "parse"),
    (activities.schema, "to_json", "parse"),
    (Materials, "plan_of", "parse"),
    (Blueprint, "render_app", "render"),
    (Blueprint, "render_table", "render"),
    (Blueprint, "render_assembled", "render"),
    (LanguageFormatter, "format", "format"),
    (DirectoryTree, "write", "write"),
)

P = ParamSpec("P")
T = TypeVar("T")


class Meter:
    """Adds up the processor time that threads spend in steps, in seconds."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.seconds: dict[str, float] = dict.fromkeys(STEPS, 0.0)
        self._lock = threading.Lock()

    def timed(self, function: Callable[P, T], step: str) -> Callable[P, T]:
        """Return the function, metered."""

        @wraps(function)
        def run(*arguments: P.args, **named: P.kwargs) -> T:
            began = time.thread_time()
            try:
                return function(*arguments, **named)
            finally:
                with self._lock:
                    self.seconds[step] += time.thread_time() - began

        return run

    @contextmanager
    def metering(self) -> Iterator[None]:
        """Meter the steps for the length of a block."""
        originals = [(owner, name, getattr(owner, name)) for owner, name, _ in METERED]
        for owner, name, step in METERED:
            setattr(owner, name, self.timed(getattr(owner, name), step))
        try:
            yield
        finally:
            for owner, name, original in originals:
                setattr(owner, name, original)


def server_seconds(pid: int) -> float:
    """Return the processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def used(who: int) -> float:
    """Return the processor time of this process or of its ended children."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


async def one_job(session: Session, pid: int, schema: Path, out: Path, meter: Meter) -> float:
    """Run a job, add its times to the meter, and return how many seconds it took."""
    adapters = real_adapters(session.settings)
    before = used(resource.RUSAGE_SELF), used(resource.RUSAGE_CHILDREN), server_seconds(pid)
    with meter.metering():
        async with build_worker(session.client, session.settings, adapters):
            seconds = await as_a_job(session, request_for(schema, out), adapters)
    own = used(resource.RUSAGE_SELF) - before[0]
    meter.seconds["Temporal"] = own - sum(meter.seconds.values()) + server_seconds(pid) - before[2]
    meter.seconds["format"] += used(resource.RUSAGE_CHILDREN) - before[1]
    return seconds


async def measure(tables: int, rounds: int) -> dict[str, Any]:
    """Return the medians of several jobs: seconds of processor time by step, and of the whole."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        schema = folder / "school.sql"
        schema.write_text(schema_of(tables // 24), encoding="utf-8")
        settings = Settings(state_dir=folder / "state")
        meters, took = [], []
        with EmbeddedServer(settings.state_dir, server_attributes()).use() as note:
            client = await connect_when_ready(note.address)
            session = Session(client, settings, note.ui, embedded=True)
            for number in range(rounds + 1):
                meters.append(Meter())
                out = folder / str(number)
                took.append(await one_job(session, note.pid, schema, out, meters[-1]))
    each = {step: statistics.median(one.seconds[step] for one in meters[1:]) for step in STEPS}
    whole = sum(each.values())
    return {
        "tables": tables,
        "rounds": rounds,
        "job_seconds": round(statistics.median(took[1:]), 2),
        "processor_seconds": {step: round(seconds, 3) for step, seconds in each.items()},
        "shares": {step: round(seconds / whole, 3) for step, seconds in each.items()},
    }


def main() -> None:
    """Print the share of each step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = asyncio.run(measure(options.tables, options.rounds))
    if options.json:
        sys.stdout.write(json.dumps(found) + "\n")
        return
    sys.stdout.write(
        f"all five kinds, {found['tables']} tables: {found['job_seconds']} s (medians)\n"
    )
    for step in STEPS:
        seconds, share = found["processor_seconds"][step], found["shares"][step]
        sys.stdout.write(f"{step:>10} {seconds:>8.3f} s {share:>7.1%}\n")


if __name__ == "__main__":
    main()
