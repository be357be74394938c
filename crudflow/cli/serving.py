"""`crudflow up DIR`: starts a generated application, its backend and its front end together."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rich.console import Console

from crudflow.cli.examining import BACKEND_MODULES, NODE_ADVICE
from crudflow.errors import OutputError, StorageError, UserError
from crudflow.settings import Settings

API_PORT: Final = 8000
PAGE_PORT: Final = 5173
START_SECONDS: Final = 120.0
STOP_SECONDS: Final = 10.0
SERVERS_LAST_WORD: Final = "Application startup failed. Exiting."
LOOPBACK: Final = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Application:
    """A generated application on disk."""

    backend: Path
    frontend: Path

    @property
    def vite(self) -> Path:
        """The program that serves the front end, once its packages are installed."""
        return self.frontend / "node_modules" / ".bin" / "vite"


@dataclass(frozen=True, slots=True)
class Part:
    """One of the two processes: its name, where it answers, and where its log is."""

    name: str
    process: asyncio.subprocess.Process
    address: str
    log: Path

    def failure(self, what: str) -> StorageError:
        """Return the error that says what became of it, with the last telling line of its log."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        # The server's own last word says no more than that it has ended.
        telling = [line for line in lines if line.strip() and SERVERS_LAST_WORD not in line]
        said = f": {telling[-1].strip()}" if telling else ""
        return StorageError(f"the {self.name} {what}{said} (log: {self.log})")


async def up(
    folder: Path, settings: Settings, api_port: int | None = None, page_port: int | None = None
) -> int:
    """Run the application until interrupted, or until one of its two parts ends by itself.

    Args:
        folder: The output directory of `crudflow generate`.
        settings: The settings in force; logs go below the state directory.
        api_port: Port of the backend; by default 8000, or a free one.
        page_port: Port of the front end; by default 5173, or a free one.

    Raises:
        OutputError: There is no application in the folder.
        UserError: Node.js is missing, or a port is taken.
        StorageError: A part does not start, or ends.
    """
    found = find_application(folder)
    ports = choose_port(api_port, API_PORT, "--api-port"), choose_port(page_port, PAGE_PORT)
    await _install_packages(found)
    python = await _python_for(found.backend)
    logs = settings.state_dir / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    api, page = (f"http://{LOOPBACK}:{port}" for port in ports)
    place = ("--host", LOOPBACK, "--port")
    serve_api = (python, "-m", "uvicorn", "app.main:app", *place, str(ports[0]))
    serve_page = (str(found.vite), *place, str(ports[1]), "--strictPort")
    # A person reads this log, and is shown its last line if the backend does not start.
    readable = {"LOG_JSON": os.environ.get("LOG_JSON", "false")}
    async with (
        _running("backend", serve_api, found.backend, logs, f"{api}/health", readable) as backend,
        _running(
            "front end", serve_page, found.frontend, logs, page, {"API_TARGET": api}
        ) as frontend,
    ):
        await asyncio.gather(*(_wait_until_it_answers(part) for part in (backend, frontend)))
        say(f"application:  {page}")
        say(f"API:          {api}/docs")
        say("Ctrl-C stops both")
        raise await _first_to_end(backend, frontend)


def find_application(folder: Path) -> Application:
    """Return the application in a folder.

    Raises:
        OutputError: There is none, or a half of it is missing.
    """
    found = Application(folder / "backend", folder / "frontend")
    for part, mark in ((found.backend, "app/main.py"), (found.frontend, "package.json")):
        if not (part / mark).is_file():
            raise OutputError(
                f"{folder}: there is no {part.name} in it (no {part.name}/{mark}); make one with"
                " 'crudflow generate SCHEMA --out DIR'"
            )
    return Application(found.backend.absolute(), found.frontend.absolute())


def choose_port(wanted: int | None, usual: int, option: str = "--port") -> int:
    """Return the port that is wanted, or else the usual one, or else any that is free.

    Raises:
        UserError: The one that is wanted is taken.
    """
    if wanted is not None and not _is_free(wanted):
        raise UserError(f"port {wanted} is taken: choose another one with {option}")
    if wanted is not None or _is_free(usual):
        return wanted or usual
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def say(line: str) -> None:
    """Print one line as it is."""
    Console().print(line, markup=False, highlight=False, soft_wrap=True)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


async def _install_packages(found: Application) -> None:
    """Install the front end's packages, unless they are there."""
    if found.vite.exists():
        return
    npm = shutil.which("npm")
    if npm is None:
        raise UserError(f"the front end needs npm, which is not on this machine: {NODE_ADVICE}")
    say("installing the front end's packages, this once")
    locked = (found.frontend / "package-lock.json").is_file()
    command = (npm, "ci" if locked else "install", "--no-audit", "--no-fund", "--loglevel=error")
    await _finish(command, found.frontend, "npm")


async def _python_for(backend: Path) -> str:
    """Return an interpreter that has the backend's packages, in an environment made if need be."""
    own = backend / ".venv" / "bin" / "python"
    if own.exists():
        return str(own)
    if all(find_spec(module) for module in BACKEND_MODULES):
        return sys.executable
    say("installing the backend's packages, this once")
    uv = shutil.which("uv")
    if uv:
        await _finish((uv, "sync", "--quiet"), backend, "uv")
        return str(own)
    await _finish((sys.executable, "-m", "venv", ".venv"), backend, "venv")
    await _finish((str(own), "-m", "pip", "install", "--quiet", "-e", "."), backend, "pip")
    return str(own)


async def _finish(command: Sequence[str], folder: Path, name: str) -> None:
    """Run a program to its end; a bad one is told with its first line of complaint."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _, complaint = await process.communicate()
    if process.returncode:
        lines = complaint.decode("utf-8", "replace").strip().splitlines() or ["no reason given"]
        raise StorageError(f"{name} in {folder}: {lines[0]}; mend that and try again")


@asynccontextmanager
async def _running(
    name: str,
    command: Sequence[str],
    folder: Path,
    logs: Path,
    address: str,
    environment: Mapping[str, str] | None = None,
) -> AsyncIterator[Part]:
    """Run one part for the length of a block, with all the processes that it starts."""
    log = logs / f"{name.replace(' ', '-')}.log"
    with log.open("wb") as printed:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C reaches us alone, and we stop the whole group
        )
    try:
        yield Part(name, process, address, log)
    finally:
        await _stop(process)


async def _stop(process: asyncio.subprocess.Process) -> None:
    for signum in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signum)
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
            return


async def _wait_until_it_answers(part: Part) -> None:
    deadline = asyncio.get_running_loop().time() + START_SECONDS
    while not await asyncio.to_thread(_answers, part.address):
        if part.process.returncode is not None:
            raise part.failure("does not start")
        if asyncio.get_running_loop().time() > deadline:
            raise part.failure(f"does not answer after {START_SECONDS:.0f} s")
        await asyncio.sleep(0.1)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


async def _first_to_end(*parts: Part) -> StorageError:
    """Wait until a part ends, which neither does by itself, and return the error that says so."""
    waiting = {asyncio.ensure_future(part.process.wait()): part for part in parts}
    try:
        ended, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
    return waiting[ended.pop()].failure("has ended")
