"""The worker: the one place where adapters meet activities.

`crudflow-worker` (or `python worker.py`) runs one against the Temporal server that the
environment names; the command line embeds one where there is no such server.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from temporalio.client import Client
from temporalio.worker import Worker

from activities.board import BoardActivities
from activities.generation import GenerationActivities
from activities.materials import Materials, load_blueprint
from activities.planning import PlanningActivities
from activities.reporting import given_up, unwanted
from activities.routing import RoutingActivities
from activities.schedules import ScheduleActivities
from activities.schema import SchemaActivities
from crudflow import __version__, runtime
from crudflow.adapters.biome_formatter import BiomeFormatter
from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.adapters.consulting import Budget, Consultant
from crudflow.adapters.convex_http import ConvexHttp
from crudflow.adapters.convex_progress import ConvexProgress
from crudflow.adapters.formatting import LanguageFormatter
from crudflow.adapters.keyword_classifier import KeywordClassifier
from crudflow.adapters.locks import open_locks
from crudflow.adapters.logs import SubTaskLogs, set_up_logs
from crudflow.adapters.metrics import MeteredLocks, MeteredModel, Metrics, watch_queue
from crudflow.adapters.model_classifier import ModelClassifier
from crudflow.adapters.output_tree import DirectoryTrees
from crudflow.adapters.progress import NullProgress
from crudflow.adapters.ruff_formatter import RuffFormatter
from crudflow.adapters.slots import HostSlots, slots_folder
from crudflow.cli.sources import read_sources
from crudflow.domain.rendering import Blueprint
from crudflow.errors import CrudflowError
from crudflow.ports import Blueprints, Classifier, Formatter, OutputTrees, Progress
from crudflow.settings import Settings
from workflows.board import ProgressBoardWorkflow
from workflows.orchestration import OrchestrationWorkflow
from workflows.schedule import RegenerateWorkflow
from workflows.table import TableWorkflow
from workflows.visibility import job_workflow_id

WORKFLOWS: Final[Sequence[type]] = (
    OrchestrationWorkflow,
    TableWorkflow,
    ProgressBoardWorkflow,
    RegenerateWorkflow,
)


PATIENCE: Final = 200.0
"""Seconds to wait for somebody who asks the model the same: two answers, and less than the time
that Temporal gives an activity."""


@dataclass(frozen=True, slots=True)
class Adapters:
    """The adapters that a worker's activities use."""

    trees: OutputTrees
    blueprints: Blueprints
    formatter: Formatter
    classifier: Classifier
    progress: Progress
    consultant: Consultant | None = None
    """Who asks the model; `None` where there is no key."""

    def blueprint(self, name: str) -> Blueprint:
        """Return a blueprint, parsed.

        Raises:
            BlueprintError: There is none of that name, or it is malformed.
        """
        return load_blueprint(self.blueprints, name)


def real_adapters(settings: Settings, metrics: Metrics | None = None) -> Adapters:
    """Return the adapters for real work; the progress board comes with the worker.

    Args:
        settings: The settings in force.
        metrics: What measures locks and the model; `None` where nothing is measured.
    """
    asks = open_consultant(settings, metrics)
    locks = open_locks(settings.locks, settings.lock_timeout.total_seconds(), unwanted)
    return Adapters(
        trees=DirectoryTrees(MeteredLocks(locks, metrics) if metrics else locks),
        blueprints=FolderBlueprints(),
        classifier=ModelClassifier(KeywordClassifier(), asks) if asks else KeywordClassifier(),
        formatter=LanguageFormatter([RuffFormatter(), BiomeFormatter()]),
        progress=NullProgress(),
        consultant=asks,
    )


def open_progress(settings: Settings, namespace: str) -> Progress:
    """Return the progress board that the settings name, if they do.

    Args:
        settings: The board's address and secret, and the Web UI's address.
        namespace: Temporal namespace of the jobs, for links into the Web UI.

    Raises:
        SettingsError: The board's address is none.
    """
    if not settings.convex_url:
        return NullProgress()
    place = f"{settings.web_ui}/namespaces/{namespace}/workflows/{job_workflow_id('{job}')}"
    http = ConvexHttp(settings.convex_url)
    return ConvexProgress(http, settings.convex_secret, place if settings.web_ui else "")


def open_consultant(settings: Settings, metrics: Metrics | None) -> Consultant | None:
    """Return who asks the model, or `None` where there is no key."""
    if not settings.api_key:
        return None
    # Here, as the vendor's package takes a second to load, which nobody without a key should pay.
    from crudflow.adapters.anthropic_model import AnthropicModel

    model = AnthropicModel(
        settings.api_key,
        settings.model,
        settings.model_price,
        settings.model_timeout.total_seconds(),
    )
    folder = settings.state_dir / "model"
    locks = open_locks(settings.locks, PATIENCE, unwanted)
    budget = Budget(folder / "spent", locks, settings.model_calls, settings.model_tokens)
    metered = MeteredModel(model, metrics) if metrics else model
    return Consultant(metered, folder / "answers", locks, budget, given_up)


def bind_activities(adapters: Adapters) -> list[Callable[..., Any]]:
    """Return all activities, bound to these adapters."""
    materials = Materials(adapters.trees, adapters.blueprints)
    planning = PlanningActivities(materials, adapters.consultant)
    generation = GenerationActivities(materials, adapters.formatter, adapters.progress)
    board = BoardActivities(adapters.progress)
    return [
        SchemaActivities(materials).parse_schema,
        RoutingActivities(adapters.classifier).classify_task,
        planning.plan_table,
        planning.gather_plans,
        board.announce,
        board.record,
        board.reconcile,
        generation.render_app,
        generation.render_table,
        generation.assemble,
        ScheduleActivities(materials, read_sources).gather_sources,
    ]


def build_worker(
    client: Client,
    settings: Settings,
    adapters: Adapters | None = None,
    metrics: Metrics | None = None,
) -> Worker:
    """Return a worker that has all workflows and activities, ready to run.

    Raises:
        SettingsError: The directory of the workers' slots cannot be used.
    """
    bound = bind_activities(adapters or real_adapters(settings))
    told = metrics or open_metrics(settings)
    slots = HostSlots(_slots_folder(client, settings), settings.slots, told.slots_used)
    logs = [SubTaskLogs()] if settings.log == "json" else []
    return runtime.new_worker(client, settings, WORKFLOWS, bound, slots=slots, interceptors=logs)


def open_metrics(settings: Settings) -> Metrics:
    """Return the worker's instruments, which measure nothing where no metrics are asked for."""
    return Metrics(
        runtime.sdk_runtime(settings.metrics).metric_meter, settings.slots, settings.model
    )


def _slots_folder(client: Client, settings: Settings) -> Path:
    address = client.service_client.config.target_host.replace("localhost", "127.0.0.1")
    version = runtime.worker_version(settings)
    # An idle worker of an old version must not keep a slot from those of the new one.
    names = (client.namespace, settings.task_queue, version.build_id if version else "")
    return slots_folder(settings.state_dir, address, *names)


@asynccontextmanager
async def running_worker(client: Client, settings: Settings) -> AsyncIterator[Worker]:
    """Run a worker for the length of a block, and give the progress board a moment at its end.

    Raises:
        SettingsError: The progress board's address is none.
    """
    progress = open_progress(settings, client.namespace)
    metrics = open_metrics(settings)
    measured = real_adapters(settings, metrics if settings.metrics else None)
    adapters = replace(measured, progress=progress)
    try:
        async with (
            build_worker(client, settings, adapters, metrics) as worker,
            _watched_queue(client, settings, metrics, progress),
        ):
            yield worker
    finally:
        await asyncio.to_thread(progress.close)


@asynccontextmanager
async def _watched_queue(
    client: Client, settings: Settings, metrics: Metrics, progress: Progress
) -> AsyncIterator[None]:
    if not settings.metrics:
        yield
        return
    board = (lambda: progress.waiting) if isinstance(progress, ConvexProgress) else (lambda: 0)
    watching = asyncio.create_task(watch_queue(client, settings.task_queue, metrics, board))
    try:
        yield
    finally:
        watching.cancel()


async def run() -> None:
    """Run a worker on the configured server until SIGINT or SIGTERM.

    Raises:
        SettingsError: The environment holds nonsense.
        TemporalUnavailableError: No server answers.
    """
    settings = Settings.from_env()
    set_up_logs(settings.log)
    client = await runtime.connect(metrics=settings.metrics)
    stop = asyncio.Event()
    for signum in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signum, stop.set)
    async with running_worker(client, settings):
        logging.info(
            "crudflow %s works on queue %r at %s, %d slots",
            __version__,
            settings.task_queue,
            client.service_client.config.target_host,
            settings.slots,
        )
        await stop.wait()
        logging.info("stopping: what is under way goes to the other workers")


def main() -> None:
    """Run the worker as a command; a user's mistake ends it with one line."""
    set_up_logs("text")
    try:
        asyncio.run(run())
    except CrudflowError as error:
        sys.stderr.write(f"error: {error}\n")
        runtime.leave(error.exit_code)
    runtime.leave(0)


if __name__ == "__main__":
    main()
