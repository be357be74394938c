"""A job that chaos falls upon, and what it comes to when nobody disturbs it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.chaos.cluster import Cluster, running_cluster
from tests.e2e.conftest import SCHOOL, CommandLine, stop_server, tree

SEED = 20261125

COMMAND = (
    *("generate", str(SCHOOL), "--out", "school", "--job-id", "school"),
    *("--task", "set up the backend", "--task", "BE CRUD APIs for all tables"),
)
"""The front end would make these tests slower and show nothing more."""

TOTAL = 25
"""Sub-tasks of that job: 24 tables and the boilerplate."""


@dataclass(frozen=True)
class Undisturbed:
    """What a job comes to that nobody disturbs: its tree and its result."""

    tree: Mapping[str, bytes]
    result: Mapping[str, object]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster without workers."""
    with running_cluster(tmp_path) as running:
        yield running


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
