"""The board's own tests: its functions, its test double and its page, by one command."""

import shutil
import subprocess

import pytest

from tests.e2e.board import FOLDER, MISSING


@pytest.mark.slow
@pytest.mark.skipif(MISSING is not None or not shutil.which("npm"), reason=str(MISSING))
def test_the_boards_own_tests_pass() -> None:
    done = subprocess.run(["npm", "test"], cwd=FOLDER, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-5000:]
    assert "# fail 0" in done.stdout
