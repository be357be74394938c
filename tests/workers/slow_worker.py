"""A real worker, but for a formatter that takes its time and writes down when it works.

`python -m tests.workers.slow_worker LOG SECONDS [changed]`; the rest is the environment's. Each
line of the log is `begin` or `end`, the process id, and a file at work. With `changed` its job
workflow is another one, which cannot go on with the other one's jobs.
"""

import asyncio
import os
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from temporalio import workflow

import worker
from crudflow import runtime
from crudflow.adapters.metrics import Metrics
from crudflow.contracts import Job, JobResult
from crudflow.ports import Formatter
from crudflow.settings import Settings
from workflows.orchestration import OrchestrationWorkflow

GATE = os.environ.get("GATE")
"""File without which no formatter goes on, if one is named."""


class SlowFormatter:
    """Formats as another one does, after some time."""

    def __init__(self, other: Formatter, log: Path, seconds: float) -> None:
        """Write down into this log, and take so many seconds longer."""
        self._other = other
        self._log = log
        self._seconds = seconds

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Format, slowly."""
        self._say("begin", files)
        time.sleep(self._seconds)
        while GATE and not Path(GATE).exists():
            time.sleep(0.05)
        formatted = self._other.format(files)
        self._say("end", files)
        return formatted

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say what the other one says."""
        return self._other.shortfall(paths)

    def _say(self, event: str, files: Mapping[str, str]) -> None:
        line = f"{event} {os.getpid()} {min(files, default='-')}\n"
        with self._log.open("a", encoding="utf-8") as log:
            log.write(line)


@workflow.defn(name="OrchestrationWorkflow")
class ChangedWorkflow(OrchestrationWorkflow):
    """The job, but that it begins with a nap: a history of the other one does not replay."""

    @workflow.init
    def __init__(self, job: Job) -> None:
        """Set up as the other one does."""
        super().__init__(job)

    @workflow.run
    async def run(self, job: Job) -> JobResult:
        """Sleep a little, then do as the other one does."""
        await workflow.sleep(0.01)
        return await super().run(job)


async def run(log: Path, seconds: float) -> None:
    """Run the worker until SIGTERM."""
    real = worker.real_adapters

    def slow(settings: Settings, metrics: Metrics | None = None) -> worker.Adapters:
        adapters = real(settings, metrics)
        return replace(adapters, formatter=SlowFormatter(adapters.formatter, log, seconds))

    worker.real_adapters = slow
    await worker.run()


if __name__ == "__main__":
    if sys.argv[3:] == ["changed"]:
        others = [one for one in worker.WORKFLOWS if one is not OrchestrationWorkflow]
        vars(worker)["WORKFLOWS"] = (ChangedWorkflow, *others)
    asyncio.run(run(Path(sys.argv[1]), float(sys.argv[2])))
    runtime.leave(0)
