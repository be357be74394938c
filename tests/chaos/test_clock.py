"""A worker's clock is set forward and back in mid-job: nothing that it does depends on the time.

Only the time of day jumps, as it does when it is corrected, and only for the workers and the
command (`clock.c`). The Temporal server is a static program into which nothing can be loaded; its
timers are its own matter.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.chaos.cluster import Cluster
from tests.chaos.disturbed import SLOTS, Disturbed
from tests.chaos.job import Undisturbed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

HOURS = 3600
JUMPS = (3 * HOURS, -3 * HOURS, 5, 0)
"""Offsets to the real time, in seconds."""


class Clock:
    """The time of day that processes see into which it is loaded."""

    def __init__(self, folder: Path) -> None:
        self._offset = folder / "offset"
        self._library = folder / "clock.so"
        self.set(0)
        compiler = shutil.which("cc")
        if compiler is None or sys.platform != "linux":
            pytest.skip("needs Linux and a C compiler")
        source = Path(__file__).with_name("clock.c")
        options = ("-shared", "-fPIC", "-O1", "-o", str(self._library), str(source), "-ldl")
        subprocess.run([compiler, *options], check=True)

    def set(self, offset: int) -> None:
        """Set the clock to so many seconds from the real time; processes see it at once."""
        self._offset.write_text(f"{offset:<30}")

    @property
    def environment(self) -> dict[str, str]:
        """What loads it into a process."""
        return {"LD_PRELOAD": str(self._library), "CLOCK_OFFSET": str(self._offset)}


def test_clock_shows_what_it_is_set_to(tmp_path: Path) -> None:
    clock = Clock(tmp_path)
    clock.set(3 * HOURS)
    show = [sys.executable, "-c", "import time; print(time.time())"]
    shown = subprocess.run(show, env=clock.environment, capture_output=True, check=True).stdout
    real = subprocess.run(show, capture_output=True, check=True).stdout
    assert float(shown) - float(real) == pytest.approx(3 * HOURS, abs=60)


@pytest.mark.parametrize("locks", ["kernel", "lease"])
async def test_clock_set_forward_and_back(
    cluster: Cluster, undisturbed: Undisturbed, rng: Random, tmp_path: Path, locks: str
) -> None:
    clock = Clock(tmp_path)
    cluster.cli.extra.update(clock.environment, CRUDFLOW_LOCKS=locks)
    disturbed = Disturbed(cluster, undisturbed)
    cluster.start_worker()
    for moment, jump in zip(disturbed.moments(rng, len(JUMPS)), JUMPS, strict=True):
        disturbed.wait_for_files(moment)
        clock.set(jump)
    await disturbed.assert_ends_well(in_flight=SLOTS)
