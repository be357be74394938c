"""How crudflow speaks Temporal: client, converter, sandbox and queue, the same for everybody.

The worker, the command line and the replay tests take these from here, so that they cannot drift
apart.
"""

import hashlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final, NoReturn

from temporalio.client import Client
from temporalio.common import VersioningBehavior, WorkerDeploymentVersion
from temporalio.contrib.pydantic import PydanticJSONPlainPayloadConverter
from temporalio.converter import (
    CompositePayloadConverter,
    DataConverter,
    DefaultFailureConverterWithEncodedAttributes,
    DefaultPayloadConverter,
    JSONPlainPayloadConverter,
)
from temporalio.envconfig import ClientConfig
from temporalio.runtime import (
    LogForwardingConfig,
    LoggingConfig,
    PrometheusConfig,
    Runtime,
    TelemetryConfig,
    TelemetryFilter,
)
from temporalio.service import GrpcCompression, RPCError
from temporalio.worker import (
    CustomSlotSupplier,
    FixedSizeSlotSupplier,
    Interceptor,
    PollerBehaviorSimpleMaximum,
    Replayer,
    UnsandboxedWorkflowRunner,
    Worker,
    WorkerDeploymentConfig,
    WorkerTuner,
    WorkflowRunner,
)
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from crudflow import __version__
from crudflow.adapters.encryption import EncryptionCodec, MissingKey, read_keys
from crudflow.adapters.tracing import flush_traces, tracing_plugins
from crudflow.errors import SettingsError, TemporalUnavailableError
from crudflow.settings import Settings

HEARTBEAT_THROTTLE: Final = timedelta(seconds=1)
"""Upper bound of the SDK's heartbeat throttling; also bounds how late a cancellation arrives."""

STEP_DURATION: Final = "crudflow_step_duration"
DURATION_BUCKETS: Final = (0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 60.0, 300.0)
"""Upper bounds, in seconds, of the classes into which our durations fall."""

LOOPBACK: Final = ("localhost", "127.0.0.1", "[::1]")

OTHER_SLOTS: Final = 100
"""Slots for what is no sub-task, as many as the SDK would give: workflow tasks, above all."""

_JSON: Final = PydanticJSONPlainPayloadConverter()


class PayloadConverter(CompositePayloadConverter):
    """Converts through pydantic; what it has learnt about a type is kept for all workflows.

    The SDK makes a converter for each workflow, and pydantic's own would learn all types anew.
    """

    def __init__(self) -> None:
        """Take the standard ones, with pydantic's for JSON, and what asks for a missing key."""
        standard = DefaultPayloadConverter.default_encoding_payload_converters
        super().__init__(
            *(_JSON if isinstance(it, JSONPlainPayloadConverter) else it for it in standard),
            MissingKey(),
        )


def data_converter(settings: Settings | None = None) -> DataConverter:
    """Return the converter of all payloads, which encrypts them where there are keys.

    Args:
        settings: Holds the keys; `None` for what the environment holds.

    Raises:
        SettingsError: A key is malformed.
    """
    keys = (settings or Settings.from_env()).encryption_keys
    if not keys:
        return DataConverter(payload_converter_class=PayloadConverter)
    return DataConverter(
        payload_converter_class=PayloadConverter,
        payload_codec=EncryptionCodec(read_keys(keys)),
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
    )


def workflow_runner(*, sandboxed: bool) -> WorkflowRunner:
    """Return what runs workflow code.

    The sandbox finds code that is not deterministic, and imports the workflows anew for each
    workflow: half of what a child workflow costs its worker. It guards the development (all tests
    and replays run in it, and `tests/test_rooms.py` holds what workflows may import); real work
    needs no guard against code that has passed it.

    Args:
        sandboxed: Whether to run it in the sandbox, which lets our own pure package pass.
    """
    if not sandboxed:
        return UnsandboxedWorkflowRunner()
    restrictions = SandboxRestrictions.default.with_passthrough_modules("crudflow", "pydantic")
    return SandboxedWorkflowRunner(restrictions=restrictions)


@cache
def sdk_runtime(metrics: str = "") -> Runtime:
    """Return the SDK's core for this process.

    Args:
        metrics: Address at which Prometheus finds the metrics; empty for none.

    Raises:
        SettingsError: The address cannot be listened on.

    """
    # By itself its log would go to standard output, into the JSON that the command line prints
    # there, as soon as a server is away.
    forwarding = LogForwardingConfig(logging.getLogger("temporalio.core"))
    levels = TelemetryFilter(core_level="WARN", other_level="ERROR")
    telemetry = TelemetryConfig(
        logging=LoggingConfig(levels, forwarding),
        metrics=_prometheus(metrics) if metrics else None,
    )
    try:
        return Runtime(telemetry=telemetry)
    except (RuntimeError, ValueError) as error:
        raise SettingsError(
            f"CRUDFLOW_METRICS={metrics!r} cannot be listened on ({error}): choose another address"
        ) from error


def _prometheus(address: str) -> PrometheusConfig:
    buckets = {name: DURATION_BUCKETS for name in (STEP_DURATION, "crudflow_lock_wait")}
    return PrometheusConfig(
        address,
        counters_total_suffix=True,
        unit_suffix=True,
        durations_as_seconds=True,
        histogram_bucket_overrides=buckets,
    )


def configured_address() -> str | None:
    """Return the address that the environment or a Temporal profile names, if any.

    Raises:
        SettingsError: A Temporal profile is named but cannot be read.
    """
    return _connect_config().get("target_host")


async def connect(address: str | None = None, metrics: str = "") -> Client:
    """Connect to the server at `address`, or to the one that the environment names.

    Args:
        address: Address of the server, or `None`.
        metrics: Address at which Prometheus finds this process's metrics; empty for none.

    Raises:
        SettingsError: A Temporal profile cannot be read, or the metrics' address is taken.
        TemporalUnavailableError: No server answers there.
    """
    config: dict[str, Any] = {} if address else dict(_connect_config())
    target = address or config.pop("target_host", "localhost:7233")
    try:
        return await Client.connect(
            target,
            data_converter=data_converter(),
            runtime=sdk_runtime(metrics),
            plugins=tracing_plugins(),
            grpc_compression=_compression(target),
            **config,
        )
    except (RuntimeError, RPCError) as error:
        reason = str(error).splitlines()[0]
        raise TemporalUnavailableError(
            f"no Temporal server answers at {target} ({reason}): start it, correct"
            " TEMPORAL_ADDRESS, or unset it to use the embedded server"
        ) from error


def _compression(target: str) -> GrpcCompression:
    """Return how calls are compressed: within one machine that costs more than it saves."""
    host, _, _ = target.rpartition(":")
    return GrpcCompression.NONE if host in LOOPBACK else GrpcCompression.GZIP


def new_worker(
    client: Client,
    settings: Settings,
    workflows: Sequence[type],
    activities: Sequence[Callable[..., Any]],
    *,
    slots: CustomSlotSupplier | None = None,
    interceptors: Sequence[Interceptor] = (),
    max_cached_workflows: int = 1000,
    sandboxed: bool = False,
) -> Worker:
    """Return a worker with at most `settings.slots` activities at a time.

    Args:
        client: Connection to the server.
        settings: Queue and slots.
        workflows: Workflow classes.
        activities: Bound activities.
        slots: Where the slots come from; `None` for slots that are this worker's alone.
        interceptors: What stands around the activities.
        max_cached_workflows: Workflows kept in memory between their tasks; 0 replays each task
            from its history, as tests want it.
        sandboxed: Whether workflows run in the sandbox, as tests want it.
    """
    return Worker(
        client,
        task_queue=settings.task_queue,
        workflows=workflows,
        activities=activities,
        interceptors=interceptors,
        workflow_runner=workflow_runner(sandboxed=sandboxed),
        activity_executor=ThreadPoolExecutor(settings.slots, thread_name_prefix="sub-task"),
        tuner=WorkerTuner.create_composite(
            workflow_supplier=FixedSizeSlotSupplier(OTHER_SLOTS),
            activity_supplier=slots or FixedSizeSlotSupplier(settings.slots),
            local_activity_supplier=FixedSizeSlotSupplier(OTHER_SLOTS),
            nexus_supplier=FixedSizeSlotSupplier(OTHER_SLOTS),
        ),
        # A poller keeps a slot while it waits. One poller leaves the other slots to those who
        # have work, and hands tasks out no slower than they come.
        activity_task_poller_behavior=PollerBehaviorSimpleMaximum(1),
        max_cached_workflows=max_cached_workflows,
        deployment_config=_deployment(settings),
        max_heartbeat_throttle_interval=HEARTBEAT_THROTTLE,
        default_heartbeat_throttle_interval=HEARTBEAT_THROTTLE,
        graceful_shutdown_timeout=timedelta(seconds=10),
    )


def worker_version(settings: Settings) -> WorkerDeploymentVersion | None:
    """Return the version that a worker of these settings is, if it is to be one.

    Unless the settings name it, it is crudflow's version with a digest of all code that lies
    beside this module: workers of different code never pass for one another.
    """
    if not settings.deployment:
        return None
    return WorkerDeploymentVersion(settings.deployment, settings.build_id or _code_version())


def _code_version() -> str:
    root = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for room in ("crudflow", "workflows", "activities"):
        for file in sorted((root / room).rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                digest.update(f"{file.relative_to(root)}\0".encode() + file.read_bytes())
    return f"{__version__}-{digest.hexdigest()[:12]}"


def _deployment(settings: Settings) -> WorkerDeploymentConfig | None:
    version = worker_version(settings)
    if version is None:
        return None
    # A job ends on the version that it began on, with all its tables: half a tree by one version
    # of the templates and half by another is what nobody asked for.
    return WorkerDeploymentConfig(
        version, use_worker_versioning=True, default_versioning_behavior=VersioningBehavior.PINNED
    )


def new_replayer(workflows: Sequence[type]) -> Replayer:
    """Return a replayer that sees histories exactly as the worker does."""
    return Replayer(
        workflows=workflows,
        data_converter=data_converter(),
        workflow_runner=workflow_runner(sandboxed=True),
    )


def leave(code: int) -> NoReturn:
    """End this process at once, with what was printed printed.

    The SDK's own threads may be in the middle of a call into the interpreter. Taking the
    interpreter down around them aborts the process every now and then (`PyGILState_Release:
    thread state must be current when releasing`), after all work is done and with a wrong exit
    code.
    """
    flush_traces()
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _connect_config() -> dict[str, Any]:
    try:
        return dict(ClientConfig.load_client_connect_config())
    except Exception as error:
        # The SDK's bridge raises bare RuntimeError and ValueError kinds for unreadable profiles.
        raise SettingsError(f"the Temporal profile cannot be used ({error}): correct it") from error
