"""A connection to Temporal for one command: the configured cluster, or the embedded server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

from temporalio.api.enums.v1 import IndexedValueType, TaskQueueType
from temporalio.api.operatorservice.v1 import (
    AddSearchAttributesRequest,
    ListSearchAttributesRequest,
)
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest, DescribeTaskQueueRequest
from temporalio.client import Client
from temporalio.common import SearchAttributeKey
from temporalio.service import RPCError

from crudflow import runtime
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.board import with_running_board
from crudflow.errors import TemporalUnavailableError
from crudflow.settings import Settings
from worker import running_worker
from workflows.visibility import SEARCH_ATTRIBUTES

READY_SECONDS: Final = 30


@dataclass(frozen=True, slots=True)
class Session:
    """A command's connection.

    Attributes:
        client: The client.
        settings: The settings in force.
        ui: Address of the Web UI where it is known.
        embedded: Whether the server is the embedded one.
    """

    client: Client
    settings: Settings
    ui: str | None
    embedded: bool

    async def has_worker(self) -> bool:
        """Tell whether a worker listens on the task queue."""
        answer = await self.client.workflow_service.describe_task_queue(
            DescribeTaskQueueRequest(
                namespace=self.client.namespace,
                task_queue=TaskQueue(name=self.settings.task_queue),
                task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
            )
        )
        return bool(answer.pollers)


@asynccontextmanager
async def open_session(
    settings: Settings, *, with_worker: bool, measured: bool = False
) -> AsyncIterator[Session]:
    """Connect to the configured cluster, or else to the embedded server.

    Args:
        settings: The settings in force.
        with_worker: Whether to run a worker beside the embedded server; a cluster has its own.
        measured: Whether this worker serves metrics where the settings say so. They have one
            address, and commands may run side by side.

    Raises:
        TemporalUnavailableError: No server answers, or the embedded one cannot be started.
    """
    async with AsyncExitStack() as stack:
        if runtime.configured_address():
            client = await runtime.connect()
            await _register_search_attributes(client)
            yield Session(client, settings, None, embedded=False)
            return
        server = EmbeddedServer(settings.state_dir, server_attributes())
        note = stack.enter_context(server.use())
        metrics = settings.metrics if measured else ""
        client = await connect_when_ready(note.address, metrics)
        if with_worker:
            # Nobody makes a version the current one here: a worker with one would get no work.
            board = with_running_board(settings)
            web_ui = settings.web_ui or note.ui
            linked = replace(board, web_ui=web_ui, deployment="", metrics=metrics)
            await stack.enter_async_context(running_worker(client, linked))
        yield Session(client, settings, note.ui, embedded=True)


def server_attributes() -> list[tuple[str, str]]:
    """Return name and type of the search attributes that an embedded server must know."""
    return [(key.name, _type_name(key)) for key in SEARCH_ATTRIBUTES]


async def connect_when_ready(address: str, metrics: str = "") -> Client:
    """Connect to a server that has only just begun to listen.

    Args:
        address: The server's address.
        metrics: Address at which Prometheus finds this process's metrics; empty for none.

    Raises:
        TemporalUnavailableError: It does not answer in time.
    """
    deadline = asyncio.get_running_loop().time() + READY_SECONDS
    while True:
        try:
            client = await runtime.connect(address, metrics)
            request = DescribeNamespaceRequest(namespace=client.namespace)
            await client.workflow_service.describe_namespace(request)
            return client
        except (TemporalUnavailableError, RPCError) as error:
            if asyncio.get_running_loop().time() > deadline:
                raise TemporalUnavailableError(
                    f"the embedded Temporal server at {address} does not answer: {error}"
                ) from error
            await asyncio.sleep(0.05)


async def _register_search_attributes(client: Client) -> None:
    """Make our search attributes known to a cluster that does not have them yet."""
    listed = await client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace=client.namespace)
    )
    missing = [key for key in SEARCH_ATTRIBUTES if key.name not in listed.custom_attributes]
    if not missing:
        return
    try:
        await client.operator_service.add_search_attributes(
            AddSearchAttributesRequest(
                namespace=client.namespace,
                search_attributes={key.name: _type_of(key) for key in missing},
            )
        )
    except RPCError as error:
        names = ", ".join(f"{key.name} ({_type_name(key)})" for key in missing)
        raise TemporalUnavailableError(
            f"the namespace {client.namespace!r} lacks the search attributes {names} and does not"
            f" let us add them ({error.message}): have its administrator add them"
        ) from error


def _type_of(key: SearchAttributeKey[Any]) -> IndexedValueType.ValueType:
    return IndexedValueType.ValueType(int(key.indexed_value_type))


def _type_name(key: SearchAttributeKey[Any]) -> str:
    return "".join(part.capitalize() for part in key.indexed_value_type.name.split("_"))
