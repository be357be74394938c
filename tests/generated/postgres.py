"""A PostgreSQL server of one's own: real, empty, thrown away afterwards.

The server that the machine's packages bring is started on a free loopback port with its data in a
temporary directory and without any care for durability. It is a child process of the tests; as
root, who may not run it, it is started as an unprivileged user.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
}
_NUMBERS = count(1)
_UNPRIVILEGED = ("postgres", "nobody")
_START_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server.

    Attributes:
        bindir: Where its programs are.
        port: Its port on 127.0.0.1.
    """

    bindir: Path
    port: int

    @contextmanager
    def new_database(self) -> Iterator[str]:
        """Make an empty database, give its name, and drop it, whoever is still connected."""
        name = f"test_{next(_NUMBERS)}"
        self._run("createdb", name)
        try:
            yield name
        finally:
            self._run("dropdb", "--force", name)

    def address(self, name: str) -> str:
        """Return a database's address, as SQLAlchemy with psycopg takes it."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{name}"

    def load(self, name: str, script: Path) -> None:
        """Run a SQL script in a database and stop at the first error."""
        self._run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(script), name)

    def query(self, name: str, sql: str) -> list[str]:
        """Ask a database and return the answer's rows, columns parted by `|`."""
        return self._run("psql", "-X", "-A", "-t", "-c", sql, name).splitlines()

    def _run(self, program: str, *arguments: str) -> str:
        place = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres")
        done = subprocess.run(
            [self.bindir / program, *place, *arguments], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{program} {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout


def find_bindir() -> Path | None:
    """Return the folder of the newest PostgreSQL server on this machine, if there is one."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if folders:
        return max(folders, key=lambda folder: float(folder.parent.name))
    if pg_config := shutil.which("pg_config"):
        answer = subprocess.run([pg_config, "--bindir"], capture_output=True, text=True, check=True)
        folder = Path(answer.stdout.strip())
        if (folder / "initdb").exists():
            return folder
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else None


@contextmanager
def running_server(bindir: Path) -> Iterator[PostgresServer]:
    """Start a server, and stop it and remove its data at the end."""
    home = Path(tempfile.mkdtemp(prefix="crudflow-postgres-"))
    try:
        _initialise(bindir, home)
        port = _free_port()
        process = _start(bindir, home, port)
        try:
            _wait_until_ready(bindir, process, port, home / "log")
            yield PostgresServer(bindir, port)
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _unprivileged() -> pwd.struct_passwd | None:
    """Return the user to run the server as, or `None` to stay who one is."""
    if os.geteuid() != 0:
        return None
    for name in _UNPRIVILEGED:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError(f"root may not run PostgreSQL, and there is none of {_UNPRIVILEGED}")


def _initialise(bindir: Path, home: Path) -> None:
    user = _unprivileged()
    if user:
        os.chown(home, user.pw_uid, user.pw_gid)
    options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(
        [bindir / "initdb", "-D", home / "data", *options],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=home,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
    )


def _start(bindir: Path, home: Path, port: int) -> subprocess.Popen[bytes]:
    user = _unprivileged()
    settings = [f"--{name}={value}" for name, value in _SETTINGS.items()]
    with (home / "log").open("wb") as log:
        return subprocess.Popen(
            [bindir / "postgres", "-D", home / "data", "-p", str(port), *settings],
            stdout=log,
            stderr=log,
            cwd=home,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_until_ready(bindir: Path, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    question = [str(bindir / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    while subprocess.run(question, check=False).returncode:
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"PostgreSQL did not start: {log.read_text(errors='replace')}")
        time.sleep(0.05)
