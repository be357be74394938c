"""Runs the test double of a Convex deployment: for tests, and for a look without an account.

It is no Convex: a Node program of `progress_board/` that serves our own functions from memory.
"""

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from crudflow.errors import ProgressError, SettingsError

START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 10.0


def missing_for_test_double(folder: Path) -> str | None:
    """Say in one line what is missing to run the test double, or `None` if nothing is.

    Args:
        folder: The `progress_board` folder of a checkout.
    """
    if not (folder / "package.json").is_file():
        return f"there is no progress board in {folder}: it comes with a checkout of crudflow"
    if shutil.which("node") is None:
        return "node is not installed, which the progress board's test double needs: install it"
    if not (folder / "node_modules" / "convex-test").is_dir():
        return f"the progress board's packages are not installed: cd {folder} && npm ci"
    return None


@contextmanager
def running_test_double(folder: Path, secret: str, port: int = 0) -> Iterator[str]:
    """Run the test double for the length of a `with` block; gives its address.

    Args:
        folder: The `progress_board` folder of a checkout.
        secret: The workers' secret.
        port: Port on the loopback interface; 0 is any free one.

    Raises:
        SettingsError: Node, or what is installed for it, is missing.
        ProgressError: It did not start.
    """
    if missing := missing_for_test_double(folder):
        raise SettingsError(missing)
    command = ["node", "--import", "tsx", "test_double/main.ts", "--until-stdin-closes"]
    process = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=folder,
        env={**os.environ, "CONVEX_WORKER_SECRET": secret},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # A Ctrl-C is for us: we still have to tell it what we know. It ends when we do.
        start_new_session=True,
    )
    with process:
        try:
            yield _address(process)
        finally:
            _stop(process)


def _address(process: "subprocess.Popen[str]") -> str:
    """Read the address out of the first line that the test double prints."""
    if process.stdout is None:
        raise ProgressError("the progress board's test double has no output to read")
    ready, _, _ = select.select([process.stdout], [], [], START_SECONDS)
    line = process.stdout.readline() if ready else ""
    if " at http" not in line:
        raise ProgressError("the progress board's test double did not start: see its messages")
    return line.rsplit(" at ", 1)[1].strip()


def _stop(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
