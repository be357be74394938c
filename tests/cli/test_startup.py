"""What `crudflow --help` does not wait for."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SLOW_TO_IMPORT = ("temporalio", "sqlglot", "jinja2", "httpx", "worker")


def test_help_imports_nothing_that_only_commands_need() -> None:
    script = (
        "import sys, starter\n"
        "sys.argv = ['crudflow', '--help']\n"
        "try:\n    starter.main()\n"
        "finally:\n"
        f"    print('loaded:', [name for name in {SLOW_TO_IMPORT} if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "generate" in done.stdout
    assert done.stdout.splitlines()[-1] == "loaded: []"
