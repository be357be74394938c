"""Real Temporal servers for workflow tests, and a way to run a job on them."""

import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from temporalio.client import Client

from crudflow import runtime
from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import connect_when_ready, server_attributes
from crudflow.settings import Settings
from tests.workflows.fakes import FakeActivities
from worker import WORKFLOWS

Running = Callable[[FakeActivities], AbstractAsyncContextManager[tuple[Client, Settings]]]


@pytest.fixture(scope="session")
def server_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One real server for the test session, with our search attributes."""
    state: Path = tmp_path_factory.mktemp("temporal")
    with EmbeddedServer(state, server_attributes()).use() as note:
        yield note.address


@pytest.fixture
async def client(server_address: str) -> Client:
    """A client of that server."""
    return await connect_when_ready(server_address)


@pytest.fixture
def running(client: Client) -> Running:
    """Run a worker with fake activities on a queue of its own; nothing is cached, all replays."""
    return _running(client, max_cached_workflows=0, sandboxed=True)


@pytest.fixture
def running_fast(client: Client) -> Running:
    """Run a worker as real work has it, for jobs of many tables."""
    return _running(client, max_cached_workflows=1000, sandboxed=False)


def _running(client: Client, *, max_cached_workflows: int, sandboxed: bool) -> Running:
    @asynccontextmanager
    async def run(activities: FakeActivities) -> AsyncIterator[tuple[Client, Settings]]:
        settings = Settings(task_queue=f"test-{uuid.uuid4()}")
        async with runtime.new_worker(
            client,
            settings,
            WORKFLOWS,
            activities.all(),
            max_cached_workflows=max_cached_workflows,
            sandboxed=sandboxed,
        ):
            yield client, settings

    return run
