"""`doctor` says what a machine lacks; `up` says why an application cannot be started."""

import socket
from pathlib import Path

from tests.e2e.conftest import CommandLine


def bare(cli: CommandLine) -> None:
    """Take Node.js, npm and what is cached away."""
    cli.extra |= {"PATH": str(cli.folder), "XDG_CACHE_HOME": str(cli.folder / "cache")}


def application(folder: Path) -> Path:
    """Make what looks like a generated application."""
    for name in ("backend/app/main.py", "frontend/package.json"):
        file = folder / "app" / name
        file.parent.mkdir(parents=True)
        file.write_text("{}", encoding="utf-8")
    return folder / "app"


def test_doctor_tells_what_jobs_need_from_what_only_the_front_end_needs(cli: CommandLine) -> None:
    found = {one["what"]: one for one in cli.json("doctor")}
    assert found["Temporal"]["ok"]
    assert found["state directory"]["said"] == str(cli.state_dir)
    assert [one for one in found if found[one]["needed"]] == ["state directory", "Temporal"]

    bare(cli)
    done = cli.run("doctor")
    assert done.returncode == 0, "jobs can do without"
    lacking = [line for line in done.stdout.splitlines() if line.startswith("missing ")]
    assert [line.split(":")[0].split()[-1] for line in lacking] == ["Node.js", "npm", "Biome"]
    assert "install Node.js" in lacking[0]


def test_doctor_fails_where_jobs_would(cli: CommandLine) -> None:
    cli.extra |= {"CRUDFLOW_STATE_DIR": "/dev/null/x", "TEMPORAL_ADDRESS": "127.0.0.1:1"}
    done = cli.run("doctor")
    assert done.returncode == 1
    assert "MISSING  state directory: /dev/null/x: " in done.stdout
    assert "MISSING  Temporal: " in done.stdout
    assert "127.0.0.1:1" in done.stdout


def test_up_needs_an_application(cli: CommandLine) -> None:
    done = cli.run("up", "nowhere")
    assert done.returncode == 2
    assert done.stderr.startswith("error: nowhere: there is no backend in it")
    assert "crudflow generate" in done.stderr


def test_up_says_which_port_is_taken(cli: CommandLine) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = cli.run("up", str(application(cli.folder)), "--api-port", str(port))
    assert done.returncode == 2
    assert done.stderr == f"error: port {port} is taken: choose another one with --api-port\n"


def test_up_without_node_says_how_to_get_it(cli: CommandLine) -> None:
    bare(cli)
    done = cli.run("up", str(application(cli.folder)))
    assert done.returncode == 2
    assert "needs npm, which is not on this machine: install Node.js" in done.stderr


def with_vite(folder: Path, script: str) -> None:
    """Put a script in the place of the front end's server."""
    vite = folder / "frontend/node_modules/.bin/vite"
    vite.parent.mkdir(parents=True)
    vite.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    vite.chmod(0o755)


def test_up_tells_what_keeps_the_backend_from_starting(cli: CommandLine) -> None:
    folder = application(cli.folder)
    with_vite(folder, "exec sleep 600")
    (folder / "backend/app/main.py").write_text(
        "import contextlib, fastapi, os\n"
        "async def prepare(app):\n"
        "    raise RuntimeError('the database is old, JSON is ' + os.environ['LOG_JSON'])\n"
        "    yield\n"
        "app = fastapi.FastAPI(lifespan=contextlib.asynccontextmanager(prepare))\n",
        "utf-8",
    )
    done = cli.run("up", str(folder))
    assert done.returncode == 1
    said = "RuntimeError: the database is old, JSON is false"
    assert done.stderr.startswith(f"error: the backend does not start: {said} (log: ")


def test_up_tells_why_a_part_does_not_start_and_stops_the_other(cli: CommandLine) -> None:
    folder = application(cli.folder)
    (folder / "backend/app/main.py").write_text("raise SystemExit('no database')", "utf-8")
    with_vite(folder, f"echo $$ > {cli.folder}/pid\nexec sleep 600")
    done = cli.run("up", str(folder))
    assert done.returncode == 1
    assert done.stderr.startswith("error: the backend does not start: no database (log: ")
    pid = int((cli.folder / "pid").read_text("utf-8"))
    assert not Path(f"/proc/{pid}").exists()
