"""Fixtures of the adapters' tests."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def quick_path(tmp_path: Path) -> Iterator[Path]:
    """A temporary directory in memory where there is one: for many writes, as each syncs.

    A killed process loses nothing that it gave to the kernel, on whichever disk.
    """
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="crudflow-", dir=memory) as place:
        yield Path(place)
