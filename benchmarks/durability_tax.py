"""What durability costs: a job on Temporal against the same generation in one process.

Both sides read the same schema, render with the same five threads, format with the same formatter
and write through the same output tree, into a fresh directory each time. They take turns, so that
a machine that changes its speed changes it for both. Starting the server and the interpreter is
not counted: a job of hours does not notice them.
"""

import argparse
import asyncio
import json
import re
import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

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
            async with build_worker(client, settings, adapters):
                pairs = [
                    await _pair(session, schema, folder / str(number), adapters)
                    for number in range(rounds + 1)
                ]
    durable, plain = zip(*pairs[1:], strict=True)
    return {
        "tables": tables,
        "rounds": rounds,
        "job_seconds": round(statistics.median(durable), 3),
        "plain_seconds": round(statistics.median(plain), 3),
        "ratio": round(statistics.median(a / b for a, b in pairs[1:]), 2),
    }


async def _pair(
    session: Session, schema: Path, folder: Path, adapters: Adapters
) -> tuple[float, float]:
    durable = await as_a_job(session, request_for(schema, folder / "job"), adapters)
    plain = await asyncio.to_thread(
        in_one_process, request_for(schema, folder / "plain"), adapters, session.settings.slots
    )
    return durable, plain


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
    sys.stdout.write("durability tax (medians)\n")
    sys.stdout.write(f"{'tables':>8} {'job, s':>8} {'plain, s':>9} {'ratio':>6}\n")
    for row in rows:
        sys.stdout.write(
            f"{row['tables']:>8} {row['job_seconds']:>8} {row['plain_seconds']:>9}"
            f" {row['ratio']:>6}\n"
        )


if __name__ == "__main__":
    main()
