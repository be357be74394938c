"""A generated front end in a directory of its own, and the tools that judge it.

All front ends have the same packages, so these are installed once, out of the generated lock file,
into a folder that outlives the session; each front end gets a link to it. The tools are those of
the front end's own package.json, run as a user of it would.
"""

import gzip
import hashlib
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from filelock import FileLock

from tests.generated.backend import ToolError, wait_for_address

FOLDER = "frontend"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
OPENAPI_TYPESCRIPT = "openapi-typescript@7.13.0"
"""Makes TypeScript types of an OpenAPI description: what ours are compared with."""

FIRST_LOAD = 200_000
"""Bytes of JavaScript, gzipped, that the school's start page may load: route by route is meant."""

_TOOL_SECONDS = 1500.0
_NPM = ("--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=5")
_FIRST_NUMBER = "1000"
"""What browser tests fill in is the same each time; their databases are new ones."""

_SHOWN_CHARACTERS = 12_000


def find_chromium() -> str | None:
    """Return the path of the system's Chromium."""
    return next((found for name in CHROMIUMS if (found := shutil.which(name))), None)


def installed_packages(manifest: Path, cache: Path) -> Path:
    """Return a folder `node_modules` with what a generated lock file lists.

    Args:
        manifest: Folder of the package.json and package-lock.json.
        cache: Where installations are kept, by what their lock file says.

    Raises:
        ToolError: npm could not install them.
    """
    names = ("package.json", "package-lock.json")
    # The application's name is in them, which is all that differs.
    texts = [re.sub(rb'"name": "[^"]*"', b"", (manifest / name).read_bytes()) for name in names]
    digest = hashlib.sha256(b"\0".join(texts)).hexdigest()[:12]
    return _installed(cache / f"packages-{digest}", [manifest / name for name in names], ("ci",))


def installed_tool(package: str, cache: Path) -> Path:
    """Return a folder `node_modules` with one package, named with its version.

    Raises:
        ToolError: npm could not install it.
    """
    home = cache / re.sub(r"[^\w.-]+", "-", package)
    return _installed(home, [], ("install", "--no-save", package))


def _installed(home: Path, files: Sequence[Path], command: Sequence[str]) -> Path:
    with FileLock(home.with_name(f"{home.name}.lock"), timeout=_TOOL_SECONDS):
        done = home / ".done"
        if not done.exists():
            home.mkdir(exist_ok=True)
            for file in files:
                shutil.copy(file, home)
            run_tool(home, "npm", *command, *_NPM)
            done.touch()
    return home / "node_modules"


def run_tool(folder: Path, *command: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a program in a folder and return what it printed.

    Raises:
        ToolError: It ended with an exit code other than zero.
    """
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1", **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=_TOOL_SECONDS,
        check=False,
    )
    if done.returncode:
        raise ToolError(
            f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-_SHOWN_CHARACTERS:]}"
        )
    return done.stdout


@dataclass(frozen=True, slots=True)
class BrowserRun:
    """How many browser tests ended in which way; those that fail raise instead.

    Attributes:
        passed: At once.
        flaky: At the second try.
        skipped: Not run, for want of a table that fits them.
    """

    passed: int
    flaky: int
    skipped: int

    @classmethod
    def read(cls, printed: str) -> Self:
        """Read what Playwright says at its end."""
        ends = {end: int(count) for count, end in re.findall(r"^ +(\d+) (\w+)", printed, re.M)}
        return cls(ends.get("passed", 0), ends.get("flaky", 0), ends.get("skipped", 0))

    @property
    def good(self) -> int:
        """How many passed in the end."""
        return self.passed + self.flaky

    def __str__(self) -> str:
        """Say it in a line, leaving out what there is none of."""
        ends = {"passed": self.passed, "flaky": self.flaky, "skipped": self.skipped}
        return ", ".join(f"{count} {end}" for end, count in ends.items() if count)


@dataclass(frozen=True, slots=True)
class Frontend:
    """A generated front end whose packages are installed.

    Attributes:
        root: The directory of its package.json.
        tables: How many tables it has pages for.
    """

    root: Path
    tables: int

    def run(self, tool: str, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
        """Run one of its tools by name and return what it printed.

        Raises:
            ToolError: It found fault.
        """
        program = str(self.root / "node_modules" / ".bin" / tool)
        return run_tool(self.root, program, *arguments, environment=environment)

    def check_types(self) -> None:
        """Run the TypeScript compiler under the front end's own settings."""
        self.run("tsc", "--noEmit")

    def check_style(self) -> None:
        """Run Biome, as linter and as formatter, under the front end's own settings."""
        self.run("biome", "check", "--error-on-warnings", ".")

    def run_tests(self) -> str:
        """Run the front end's unit tests and return how many there were."""
        printed = self.run("vitest", "run")
        return " ".join(re.findall(r"Tests\s+(.*passed.*)", printed)[-1:])

    def build(self) -> Path:
        """Build it, if that is not done yet, and return the folder of what was built."""
        dist = self.root / "dist"
        if not dist.exists():
            self.run("vite", "build")
        return dist

    def first_load(self) -> int:
        """Return the bytes of JavaScript, gzipped, that the start page loads before it shows."""
        dist = self.build()
        page = (dist / "index.html").read_text(encoding="utf-8")
        names = set(re.findall(r'(?:src|href)="/([^"]+\.js)"', page))
        assert names, "the page loads no script"
        return sum(len(gzip.compress((dist / name).read_bytes())) for name in names)

    def test_in_browser(self, address: str, chromium: str, *files: str) -> BrowserRun:
        """Run its browser tests against a served front end; return how they ended.

        A test that fails is tried once more, with a trace: "flaky" in the figures is to be
        looked into, but a page that a loaded machine starved is no reason to stop.
        """
        environment = {"APP_URL": address, "CHROMIUM": chromium, "FORCE_COLOR": "0"}
        environment |= {"E2E_RUN": _FIRST_NUMBER}
        printed = self.run("playwright", "test", "--retries=1", *files, environment=environment)
        return BrowserRun.read(printed)

    @contextmanager
    def served(self, api: str) -> Iterator[str]:
        """Serve what was built, with the API behind it, and give its address.

        Raises:
            ToolError: The server did not come up.
        """
        self.build()
        program = str(self.root / "node_modules" / ".bin" / "vite")
        log = self.root / "preview.log"
        with log.open("wb") as printed:
            # A port of the system's choice, found in the log: nobody can take it before.
            server = subprocess.Popen(
                [program, "preview", "--host", "127.0.0.1", "--port", "0"],
                cwd=self.root,
                env={**os.environ, "API_TARGET": api, "NO_COLOR": "1"},
                stdout=printed,
                stderr=printed,
            )
            try:
                yield wait_for_address(server, log)
            finally:
                server.terminate()
                server.wait()


def free_port() -> int:
    """Return a port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
