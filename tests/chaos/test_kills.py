"""Workers and servers are killed at random moments of one job, which ends as if nothing had been.

Every test ends with the same account: the command that waited for the job ends by itself with the
right counts, the tree is byte for byte an undisturbed run's, nothing temporary is left in it, and
no sub-task was asked for twice or executed again unless a kill may have hit it.
"""

import time
from collections.abc import Callable
from functools import partial
from random import Random

import pytest

from tests.chaos.cluster import Cluster
from tests.chaos.disturbed import SLOTS, Disturbed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

SHORT_OUTAGE, LONG_OUTAGE = 1.0, 13.0
"""Seconds; running activities survive the first, and are executed again after the second."""


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
