"""Somebody watches a job while its server is away for longer than any single call lasts."""

import time

import pytest

from tests.chaos.cluster import Cluster
from tests.chaos.job import COMMAND, TOTAL
from tests.e2e.conftest import foreign_lock

AWAY_SECONDS = 60


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_watch_survives_a_server_that_is_away_for_a_minute(cluster: Cluster) -> None:
    cluster.cli.extra["CRUDFLOW_LOCK_TIMEOUT"] = "600"
    assert cluster.cli.run(*COMMAND, "--detach").returncode == 0
    # The job cannot be over before the server is back.
    with foreign_lock(cluster.cli.folder / "school", "rooms"):
        cluster.start_worker()
        watching = cluster.cli.start("watch", "school")
        try:
            assert watching.stdout is not None
            while "generating" not in (line := watching.stdout.readline()):
                assert line, "it has ended"
            cluster.server.kill()
            time.sleep(AWAY_SECONDS)  # The outage itself.
            assert watching.poll() is None, "it has ended without the server"
            cluster.server.start()
        except BaseException:
            watching.kill()
            watching.communicate()
            raise
    said, complaints = watching.communicate(timeout=300)
    assert watching.returncode == 0, said + complaints
    assert "the Temporal server is away; waiting for it" in said
    assert f"done: {TOTAL} of {TOTAL} sub-tasks done" in said
    assert "Traceback" not in complaints
