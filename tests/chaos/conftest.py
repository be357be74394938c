"""What the tests of chaos share: a cluster, a job on it, and the job undisturbed."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.chaos.cluster import Cluster, running_cluster
from tests.chaos.disturbed import Disturbed
from tests.chaos.job import COMMAND, Undisturbed
from tests.e2e.conftest import CommandLine, stop_server, tree

SEED = 20261125


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster without workers."""
    with running_cluster(tmp_path) as running:
        yield running


@pytest.fixture
def line(tmp_path: Path) -> Iterator[CommandLine]:
    """A command line in a folder of its own, on the embedded server."""
    folder = tmp_path / "home"
    folder.mkdir()
    yield CommandLine(folder, tmp_path / "state")
    stop_server(tmp_path / "state")


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> Random:
    """A source of random moments; its seed is printed with a failing test."""
    seed = f"{SEED}-{request.node.name}"
    print(f"seed: {seed}")
    return Random(seed)


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """The job of `COMMAND` on the embedded server, with nothing in its way."""
    folder = tmp_path_factory.mktemp("undisturbed")
    line = CommandLine(folder, folder / "state")
    result = line.json(*COMMAND)
    assert result["state"] == "done"
    stop_server(folder / "state")
    return Undisturbed(tree(folder / "school"), result)


@pytest.fixture
def disturbed(cluster: Cluster, undisturbed: Undisturbed) -> Iterator[Disturbed]:
    job = Disturbed(cluster, undisturbed)
    yield job
    job.give_up()
