"""Workers and servers are killed at random moments of one job, which ends as if nothing had been.

Every test ends with the same account: the command that waited for the job ends by itself with the
right counts, the tree is byte for byte an undisturbed run's, nothing temporary is left in it, and
no sub-task was asked for twice or executed again unless a kill may have hit it.
"""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from random import Random
from typing import Any

import pytest

from tests.adapters.disk import traces
from tests.chaos.cluster import Cluster, wait_for
from tests.chaos.conftest import COMMAND, TOTAL, Undisturbed
from tests.chaos.evidence import assert_each_done_once, repeated, subtasks
from tests.e2e.conftest import tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

SLOTS = 5
JOB_SECONDS = 300
SHORT_OUTAGE, LONG_OUTAGE = 1.0, 13.0
"""Seconds; running activities survive the first, and are executed again after the second."""


class Disturbed:
    """The job while it is being disturbed, seen from its output directory."""

    def __init__(self, cluster: Cluster, undisturbed: Undisturbed) -> None:
        self._out = cluster.cli.folder / "school"
        self._cluster = cluster
        self._undisturbed = undisturbed
        self._command = cluster.cli.start(*COMMAND, "--json")

    def moments(self, rng: Random, count: int) -> Sequence[int]:
        """Return numbers of files after which to strike, spread at random over the job's life."""
        return sorted(rng.sample(range(1, len(self._undisturbed.tree) - 20), count))

    def wait_for_files(self, count: int) -> None:
        """Wait until the application has that many files; the job must not be over by then."""
        wait_for(lambda: self._is_over() or self._files() >= count, JOB_SECONDS, f"{count} files")
        assert not self._is_over(), "the job was over before it could be disturbed"

    def give_up(self) -> None:
        """End the command that waits for the job, if it still does."""
        if not self._is_over():
            self._command.kill()
            self._command.communicate()

    def _files(self) -> int:
        # `os.walk` takes it that a folder vanishes meanwhile: what a killed writer left is removed.
        return sum(
            len(files) for folder, _, files in os.walk(self._out) if ".crudflow" not in folder
        )

    def _is_over(self) -> bool:
        return self._command.poll() is not None

    async def assert_ends_well(self, *, in_flight: int) -> int:
        """Hold the account that is the same for every test.

        Args:
            in_flight: How many sub-tasks the kills may have hit, at most.

        Returns:
            How many sub-tasks were executed again.
        """
        said, complaints = self._command.communicate(timeout=JOB_SECONDS)
        assert self._command.returncode == 0, complaints + self._cluster.worker_log()
        assert "Traceback" not in complaints
        # Whole standard output: nothing may be said there but the JSON, whoever goes away.
        self._assert_right_counts(json.loads(said))
        assert tree(self._out) == self._undisturbed.tree
        assert traces(self._out) == []
        found = await subtasks(self._cluster.server.address, "school")
        assert_each_done_once(found, TOTAL)
        again = repeated(found)
        print(f"executed again: {sum(again.values())} (in flight at most {in_flight}): {again}")
        assert sum(again.values()) <= in_flight
        return sum(again.values())

    def _assert_right_counts(self, result: Mapping[str, Any]) -> None:
        expected = self._undisturbed.result
        assert result["state"] == "done"
        assert result["subtasks"] == expected["subtasks"]
        assert result["files"] == expected["files"]
        assert result["failures"] == []


@pytest.fixture
def disturbed(cluster: Cluster, undisturbed: Undisturbed) -> Iterator[Disturbed]:
    job = Disturbed(cluster, undisturbed)
    yield job
    job.give_up()


async def test_worker_killed_20_times(cluster: Cluster, disturbed: Disturbed, rng: Random) -> None:
    for moment in disturbed.moments(rng, 20):
        worker = cluster.start_worker()
        disturbed.wait_for_files(moment)
        time.sleep(rng.uniform(0, 0.2))
        cluster.kill_worker(worker)
    cluster.start_worker()
    assert await disturbed.assert_ends_well(in_flight=20 * SLOTS) > 0, "no kill hit anything"


async def test_server_killed_5_times(cluster: Cluster, disturbed: Disturbed, rng: Random) -> None:
    cluster.start_worker()
    outages = rng.sample([SHORT_OUTAGE] * 3 + [LONG_OUTAGE] * 2, 5)
    for moment, outage in zip(disturbed.moments(rng, 5), outages, strict=True):
        disturbed.wait_for_files(moment)
        cluster.server.kill()
        time.sleep(outage)
        cluster.server.start()
    await disturbed.assert_ends_well(in_flight=5 * SLOTS)


async def test_worker_and_server_killed_at_once(
    cluster: Cluster, disturbed: Disturbed, rng: Random
) -> None:
    for moment in disturbed.moments(rng, 5):
        worker = cluster.start_worker()
        disturbed.wait_for_files(moment)
        victims: list[Callable[[], None]] = [
            cluster.server.kill,
            partial(cluster.kill_worker, worker),
        ]
        for kill in rng.sample(victims, 2):
            kill()
        time.sleep(rng.uniform(0, SHORT_OUTAGE))
        cluster.server.start()
    cluster.start_worker()
    await disturbed.assert_ends_well(in_flight=5 * SLOTS)


async def test_one_of_two_workers_is_asked_to_leave(
    cluster: Cluster, disturbed: Disturbed, rng: Random
) -> None:
    leaving, _ = cluster.start_worker(), cluster.start_worker()
    disturbed.wait_for_files(rng.randrange(10, 60))
    assert cluster.stop_worker(leaving) == 0
    await disturbed.assert_ends_well(in_flight=SLOTS)
