"""`crudflow doctor`: says what this machine lacks, what that means, and how to get it."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rich.console import Console

from crudflow import runtime
from crudflow.adapters.biome_formatter import BIOME_VERSION, installed_program
from crudflow.adapters.embedded_server import find_program
from crudflow.cli.output import print_json
from crudflow.errors import CrudflowError
from crudflow.settings import Settings

NODE_ADVICE: Final = "install Node.js 20.19 or later with npm (https://nodejs.org)"
OLDEST_NODE: Final = (20, 19)
BACKEND_MODULES: Final = ("alembic", "fastapi", "pydantic_settings", "sqlalchemy", "uvicorn")
"""What a generated backend cannot start without."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: Its name.
        fine: Whether it is as it should be.
        said: What was found, or what is wrong and what to do.
        needed: Whether jobs fail without it; the others only lack something.
    """

    what: str
    fine: bool
    said: str
    needed: bool = False

    def as_json(self) -> dict[str, object]:
        """Return what `--json` prints for it."""
        return {"what": self.what, "ok": self.fine, "said": self.said, "needed": self.needed}


async def doctor(settings: Settings, *, as_json: bool) -> int:
    """Say what was found; 0 if all that jobs need is there, 1 if not."""
    findings = [*examine(settings), await temporal(settings)]
    if as_json:
        print_json([one.as_json() for one in findings])
    else:
        for one in findings:
            _print(one)
    return int(any(one.needed and not one.fine for one in findings))


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything on this machine that crudflow, and what it generates, need."""
    yield _writable(settings.state_dir)
    yield _node()
    npm = shutil.which("npm")
    yield Finding("npm", bool(npm), npm or f"front ends stay unformatted; {NODE_ADVICE}")
    yield _biome()
    yield _backend()


async def temporal(settings: Settings) -> Finding:
    """Look for the cluster that is configured, or else for the embedded server's program."""
    address = runtime.configured_address()
    try:
        if address is None:
            return Finding("Temporal", True, f"embedded ({find_program()})", needed=True)
        await runtime.connect()
        return Finding("Temporal", True, f"a server answers at {address}", needed=True)
    except CrudflowError as error:
        return Finding("Temporal", False, str(error), needed=True)


def _print(finding: Finding) -> None:
    mark = "ok" if finding.fine else "MISSING" if finding.needed else "missing"
    line = f"{mark:8} {finding.what}: {finding.said}"
    Console().print(line, markup=False, highlight=False, soft_wrap=True)


def _writable(folder: Path) -> Finding:
    name = "state directory"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Finding(name, True, str(folder), needed=True)
    except OSError as error:
        advice = "make it writable, or name another one in CRUDFLOW_STATE_DIR"
        reason = error.strerror or str(error)
        return Finding(name, False, f"{folder}: {reason}; {advice}", needed=True)


def _node() -> Finding:
    name = "Node.js"
    program = shutil.which("node")
    if program is None:
        return Finding(name, False, f"the front end cannot be started; {NODE_ADVICE}")
    done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30)
    version = tuple(map(int, re.findall(r"\d+", done.stdout)[:2]))
    if version < OLDEST_NODE:
        return Finding(name, False, f"{done.stdout.strip()} is too old; {NODE_ADVICE}")
    return Finding(name, True, f"{done.stdout.strip()} ({program})")


def _biome() -> Finding:
    program = installed_program()
    if program is None:
        advice = "the first job that makes a front end installs it with npm, out of its registry"
        return Finding("Biome", False, f"{BIOME_VERSION} is not in the cache yet; {advice}")
    return Finding("Biome", True, f"{BIOME_VERSION} ({program})")


def _backend() -> Finding:
    name = "the backend's packages"
    absent = [module for module in BACKEND_MODULES if find_spec(module) is None]
    if absent:
        advice = "'crudflow up' installs them into the backend's own environment"
        return Finding(name, False, f"{', '.join(absent)} not beside crudflow; {advice}")
    return Finding(name, True, f"beside crudflow ({sys.executable})")
