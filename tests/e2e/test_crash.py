"""kill -9 in the middle of a job; the same command again; the tree of an undisturbed run."""

import random
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.conftest import BACKEND, SCHOOL, CommandLine, foreign_lock, tree

COMMAND = ("generate", str(SCHOOL), "--out", "school", *BACKEND)
SEED = 20261123
HELD_UP = "rooms"
"""A table whose files are locked until the fault has struck: the job cannot be over before."""


def wait_for_files(out: Path, files: int) -> None:
    while sum(path.is_file() for path in out.rglob("*.py")) < files:
        time.sleep(0.002)


def kill_at(cli: CommandLine, files: int) -> None:
    """Begin the job and kill it without a warning once it has written that many files."""
    out = cli.folder / "school"
    with foreign_lock(out, HELD_UP):
        process = cli.start(*COMMAND)
        wait_for_files(out, files)
        process.kill()
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL


def resume_and_compare(cli: CommandLine, undisturbed: Mapping[str, bytes]) -> None:
    result = cli.json(*COMMAND)
    assert result["state"] == "done"
    assert result["subtasks"]["done"] == result["subtasks"]["total"] == 25
    assert tree(cli.folder / "school") == undisturbed
    left = [path for path in (cli.folder / "school").rglob("*") if path.suffix in (".tmp", ".lock")]
    assert left == []


def moments(count: int, files: int = 120) -> list[int]:
    """Return numbers of files after which to kill, spread at random."""
    return sorted(random.Random(SEED).sample(range(1, files), count))


@pytest.mark.parametrize("files", moments(3))
def test_killed_job_resumes(cli: CommandLine, undisturbed: Mapping[str, bytes], files: int) -> None:
    kill_at(cli, files)
    resume_and_compare(cli, undisturbed)


def test_job_killed_again_and_again_ends(
    cli: CommandLine, undisturbed: Mapping[str, bytes]
) -> None:
    for files in moments(4):
        kill_at(cli, files)
    resume_and_compare(cli, undisturbed)


def test_server_killed_with_the_job(cli: CommandLine, undisturbed: Mapping[str, bytes]) -> None:
    out = cli.folder / "school"
    with foreign_lock(out, HELD_UP):
        process = cli.start(*COMMAND)
        wait_for_files(out, 50)
        subprocess.run(["pkill", "-9", "-f", f"{cli.state_dir}/temporal/temporal.db"], check=True)
        process.kill()
        process.communicate(timeout=60)
    resume_and_compare(cli, undisturbed)


def test_ctrl_c_keeps_the_job_and_says_how_to_resume(
    cli: CommandLine, undisturbed: Mapping[str, bytes]
) -> None:
    out = cli.folder / "school"
    with foreign_lock(out, HELD_UP):
        process = cli.start(*COMMAND)
        wait_for_files(out, 20)
        process.send_signal(signal.SIGINT)
        said, complaints = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "crudflow watch" in said
    assert "Traceback" not in complaints
    (job,) = cli.json("list")
    assert job["state"] == "running"
    watched = cli.json("watch", job["job_id"])
    assert watched["state"] == "done"
    assert tree(out) == undisturbed
