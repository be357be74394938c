"""One job while it is being disturbed, and the account that it owes in the end."""

import json
import os
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from tests.adapters.disk import traces
from tests.chaos.cluster import Cluster, wait_for
from tests.chaos.evidence import assert_each_done_once, repeated, subtasks
from tests.chaos.job import COMMAND, TOTAL, Undisturbed
from tests.e2e.conftest import tree

SLOTS = 5
JOB_SECONDS = 300


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
