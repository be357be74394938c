"""Looking after jobs: list, status, watch, cancel; on the embedded server and on a cluster."""

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from crudflow.adapters.embedded_server import EmbeddedServer
from crudflow.cli.session import server_attributes
from tests.e2e.conftest import BACKEND, ROOT, SCHOOL, CommandLine, eventually, foreign_lock

JOB = ("generate", str(SCHOOL), "--out", "a", "--tables", "rooms", "--job-id", "mine", *BACKEND)


SLOTS = re.compile(r"^crudflow_slots\b.* 5$", re.MULTILINE)


def test_finished_job_is_listed_and_can_be_looked_at(cli: CommandLine) -> None:
    cli.json(*JOB)
    (entry,) = cli.json("list")
    assert (entry["job_id"], entry["state"]) == ("mine", "done")
    assert cli.json("status", "mine")["subtasks"]["done"] == 2
    assert cli.json("watch", "mine")["state"] == "done"
    took = [cli.json(command, "mine")["seconds"] for command in ("status", "watch")]
    assert took[0] == took[1] > 0, "the job's own time, not the command's"
    assert "mine" in cli.run("list").stdout
    assert "done" in cli.run("status", "mine").stdout


@pytest.mark.parametrize("command", ["status", "watch", "cancel"])
def test_job_that_is_not_there(cli: CommandLine, command: str) -> None:
    done = cli.run(command, "nobody")
    assert done.returncode == 2
    assert done.stderr == "error: there is no job 'nobody': 'crudflow list' shows those there are\n"


def test_ended_job_cannot_be_cancelled(cli: CommandLine) -> None:
    cli.json(*JOB)
    done = cli.run("cancel", "mine")
    assert done.returncode == 2
    assert "ended already" in done.stderr


def test_failing_table_makes_the_job_partial(cli: CommandLine) -> None:
    blueprint = broken_blueprint(cli.folder)
    some = ("--tables", "rooms", "--tables", "campuses", "--tables", "terms")
    what = ("--blueprint", str(blueprint), *some, *BACKEND)
    done = cli.run("generate", str(SCHOOL), "--out", "a", *what, "--json")
    result = json.loads(done.stdout)
    assert done.returncode == 1
    assert result["state"] == "partial"
    assert (result["subtasks"]["failed"], result["subtasks"]["done"]) == (1, 3)
    (failure,) = result["failures"]
    assert failure["table"] == "rooms"
    assert failure["error"] == "InternalError"


def broken_blueprint(folder: Path) -> Path:
    """Return a copy of the shipped blueprint whose routes cannot be rendered for one table."""
    source = ROOT / "crudflow" / "blueprints" / "fastapi_react"
    copy = folder / "broken"
    subprocess.run(["cp", "-r", str(source), str(copy)], check=True)
    template = next(copy.glob("table/**/routes/*.py*"))
    text = template.read_text(encoding="utf-8")
    template.write_text(
        "<% if table.names.key == 'rooms' %><%= table.nothing %><% endif %>" + text, "utf-8"
    )
    return copy


@contextmanager
def cluster(cli: CommandLine, folder: Path) -> Iterator[str]:
    """Run a server that the command line must take for a cluster."""
    with EmbeddedServer(folder, server_attributes()).use() as note:
        cli.extra["TEMPORAL_ADDRESS"] = note.address
        yield note.address


def start_worker(cli: CommandLine) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(ROOT / "worker.py")],
        cwd=cli.folder,
        env=cli.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_cluster_without_a_worker_is_said_and_a_worker_does_the_job(
    cli: CommandLine, tmp_path: Path
) -> None:
    with cluster(cli, tmp_path / "cluster"):
        detached = cli.run(*JOB, "--detach")
        assert detached.returncode == 0, detached.stderr
        assert "no worker answers" in detached.stdout
        waiting = cli.run("status", "mine")
        assert "no worker answers" in waiting.stdout
        for command in ("status", "describe"):
            known = cli.json(command, "mine")
            assert (known["state"], known["phase"]) == ("running", "no worker answers")
        worker = start_worker(cli)
        try:
            assert cli.json("watch", "mine")["state"] == "done"
        finally:
            worker.terminate()
            assert worker.wait(60) == 0
    assert not (cli.state_dir / "temporal").exists()


def test_job_on_a_cluster_is_cancelled(cli: CommandLine, tmp_path: Path) -> None:
    with cluster(cli, tmp_path / "cluster"):
        cli.run(*JOB, "--detach")
        # The job cannot be over before it is cancelled.
        with foreign_lock(cli.folder / "a", "rooms"):
            worker = start_worker(cli)
            try:
                assert eventually((cli.folder / "a" / "backend" / "pyproject.toml").is_file)
                done = cli.run("cancel", "mine")
            finally:
                worker.terminate()
                worker.wait(60)
        assert "cancelled" in done.stdout, done.stdout + done.stderr
        assert "cancelled" in done.stdout
        assert cli.json("list")[0]["state"] == "cancelled"


def test_running_job_of_that_name_with_another_input_is_not_joined(
    cli: CommandLine, tmp_path: Path
) -> None:
    with cluster(cli, tmp_path / "cluster"):
        cli.run(*JOB, "--detach")
        other = cli.run("generate", str(SCHOOL), "--out", "b", "--job-id", "mine", "--detach")
        assert other.returncode == 2
        assert "running with another input" in other.stderr
        again = cli.run(*JOB, "--detach")
        assert again.returncode == 0
        assert "goes on where it was" in again.stdout


def test_dev_serves_the_web_ui_until_it_is_stopped(cli: CommandLine) -> None:
    address = free_address()
    cli.extra["CRUDFLOW_METRICS"] = address
    process = cli.start("dev")
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(4)]
    assert said[1].startswith("Web UI:    http://127.0.0.1:")
    assert said[2] == f"metrics:   http://{address}/metrics\n"
    try:
        assert eventually(lambda: bool(re.search(SLOTS, metrics(address))))
    finally:
        process.terminate()
    _, complaints = process.communicate(timeout=60)
    assert process.returncode == 130, complaints
    port = int(said[0].rsplit(":", 1)[1])
    deadline = time.monotonic() + 30
    while listens(port):
        assert time.monotonic() < deadline, "the server was not stopped"
        time.sleep(0.05)


def free_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


def metrics(address: str) -> str:
    """Return what Prometheus would get, or nothing while nobody answers."""
    try:
        return httpx.get(f"http://{address}/metrics").text
    except httpx.TransportError:
        return ""


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
