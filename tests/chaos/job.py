"""The job that chaos falls upon, and what it comes to when nobody disturbs it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.conftest import SCHOOL


def command(out: Path) -> tuple[str, ...]:
    """Return the command of the job; the front end would make it slower and show nothing more."""
    return (
        *("generate", str(SCHOOL), "--out", str(out), "--job-id", "school"),
        *("--task", "set up the backend", "--task", "BE CRUD APIs for all tables"),
    )


COMMAND = command(Path("school"))

TOTAL = 25
"""Sub-tasks of that job: 24 tables and the boilerplate."""


@dataclass(frozen=True)
class Undisturbed:
    """What a job comes to that nobody disturbs: its tree and its result."""

    tree: Mapping[str, bytes]
    result: Mapping[str, object]
