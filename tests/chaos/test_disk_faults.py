"""The output directory fails in mid-job: the job says why, and completes when the cause is gone.

Each test takes the same way: the fault, a job that ends with one line that names its cause, the
fault's end, and a retry, which completes the tree to that of an undisturbed run.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.disk import mounted, traces
from tests.chaos.cluster import wait_for
from tests.chaos.job import TOTAL, Undisturbed, command
from tests.e2e.conftest import CommandLine, foreign_lock, tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

ENOUGH, TOO_SMALL = "size=64m", "size=400k"
MID_JOB = 30
"""Files after which a job is in its middle; there are five times as many in the end."""


@pytest.fixture
def disk(line: CommandLine) -> Iterator[Path]:
    """A disk of its own for the output directory."""
    place = line.folder / "disk"
    with mounted(place, ENOUGH):
        yield place


def remount(disk: Path, options: str) -> bool:
    command = ["mount", "-o", f"remount,{options}", str(disk)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def files(out: Path) -> int:
    return sum(len(names) for folder, _, names in os.walk(out) if ".crudflow" not in folder)


def result_of(process: subprocess.Popen[str]) -> Mapping[str, Any]:
    """Return what a job with failures has come to; it must have said so in order."""
    said, complaints = process.communicate(timeout=240)
    assert process.returncode in (1, 2), complaints
    assert "Traceback" not in complaints
    result: Mapping[str, Any] = json.loads(said)
    return result


def reasons(result: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return the errors and reasons of the sub-tasks that failed, and of the job if it did."""
    found = {(one["error"], one["reason"]) for one in result["failures"]}
    assert len(result["failures"]) == result["subtasks"]["failed"]
    return found | ({("", result["error"])} if result["error"] else set())


def assert_completes(out: Path, result: Mapping[str, Any], undisturbed: Undisturbed) -> None:
    """Hold that the job, taken up again when the cause was gone, is complete."""
    assert result["state"] == "done"
    assert result["subtasks"]["done"] == result["subtasks"]["total"] > 0
    assert tree(out) == undisturbed.tree
    assert traces(out) == []


def test_full_disk(line: CommandLine, disk: Path, undisturbed: Undisturbed) -> None:
    assert remount(disk, TOO_SMALL)
    out = disk / "school"
    result = result_of(line.start(*command(out), "--json"))
    found = reasons(result)
    assert found
    for error, reason in found:
        assert error in ("StorageError", "")
        assert str(out) in reason
        assert "no space left on device; free some space and try again" in reason

    assert remount(disk, ENOUGH)
    assert_completes(out, line.json("retry", "school"), undisturbed)


def test_disk_that_turns_read_only(line: CommandLine, disk: Path, undisturbed: Undisturbed) -> None:
    out = disk / "school"
    process = line.start(*command(out), "--json")
    wait_for(lambda: files(out) >= MID_JOB, 120, f"{MID_JOB} files")
    # Refused while a file is open for writing.
    wait_for(lambda: remount(disk, "ro"), 60, "a disk that is read-only")
    found = reasons(result_of(process))
    assert found
    for error, reason in found:
        assert error in ("OutputError", "")
        assert str(out) in reason
        assert "read-only file system" in reason or "not writable" in reason
        assert "choose another output directory" in reason

    refused = line.run(*command(out))
    assert refused.returncode == 2
    assert refused.stderr.startswith(f"error: {out}: not writable; choose another")
    assert len(refused.stderr.splitlines()) == 1

    assert remount(disk, "rw")
    assert_completes(out, line.json("retry", "school"), undisturbed)


def test_directory_deleted_in_mid_job(line: CommandLine, undisturbed: Undisturbed) -> None:
    out = line.folder / "school"
    process = line.start(*command(out), "--json")
    wait_for(lambda: files(out) >= MID_JOB, 120, f"{MID_JOB} files")
    # The job goes on writing meanwhile, and would make a directory anew that is seen empty.
    gone = out.rename(line.folder / "gone")
    shutil.rmtree(gone, ignore_errors=True)
    found = reasons(result_of(process))
    assert found
    for error, reason in found:
        assert error in ("StorageError", "")
        assert "was the output directory moved or deleted while a job was running?" in reason

    # Its sources are gone with the directory: only a new job has them.
    assert_completes(out, line.json(*command(out)), undisturbed)


@pytest.fixture
def locked(line: CommandLine) -> Path:
    """An output directory in which somebody may hold locks; nobody waits long for them."""
    line.extra["CRUDFLOW_LOCK_TIMEOUT"] = "1"
    (line.folder / "school" / ".crudflow" / "locks").mkdir(parents=True)
    return line.folder / "school"


def test_lock_that_another_process_keeps(
    line: CommandLine, locked: Path, undisturbed: Undisturbed
) -> None:
    with foreign_lock(locked, "rooms"):
        result = result_of(line.start(*command(locked), "--json"))
    (failure,) = result["failures"]
    assert (failure["table"], failure["error"]) == ("rooms", "LockTimeoutError")
    assert f"still locked by process {os.getpid()} on" in failure["reason"]
    assert "let the other job finish or stop it" in failure["reason"]
    assert result["subtasks"]["done"] == TOTAL - 1

    again = line.json("retry", "school")
    assert again["subtasks"]["total"] == 1
    assert_completes(locked, again, undisturbed)


def test_wait_for_a_lock_names_its_holder_and_ends_with_it(
    line: CommandLine, locked: Path, undisturbed: Undisturbed
) -> None:
    with foreign_lock(locked, "rooms"):
        process = line.start(*command(locked), "--json")
        assert process.stderr is not None
        said = next(text for text in process.stderr if text.startswith("trying again:"))
        known = line.json("describe", "school")
    assert said.startswith("trying again: be_crud rooms: ")
    assert f"still locked by process {os.getpid()} on" in said
    (waiting,) = known["at_work"]
    assert said.rstrip().endswith(waiting["last_failure"])

    result, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    assert_completes(locked, json.loads(result), undisturbed)
