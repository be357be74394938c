"""Several hosts on one output directory, with leases; a host is a process with its own name."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, SCHOOL, CommandLine, eventually, tree
from tests.workers.conftest import at_work, events

pytestmark = pytest.mark.slow

TASKS = ("--task", "BE boilerplate", "--task", "BE CRUD APIs")

HOLD = """
import sys
from pathlib import Path
from crudflow.adapters.locks import LeaseLocks
from crudflow.adapters.output_tree import DirectoryTrees
with DirectoryTrees(LeaseLocks()).open(sys.argv[1]).assembling():
    print("held", flush=True)
    sys.stdin.read()
"""

OnHost = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def on_host(cli: CommandLine) -> Iterator[OnHost]:
    """Start Python programs on hosts: in a namespace with a host name, with that host's state."""
    tried = subprocess.run(["unshare", "--uts", "hostname", "host-x"], capture_output=True)
    if tried.returncode:
        pytest.skip("this machine lets us make no namespace with a host name of its own")
    started: list[subprocess.Popen[str]] = []

    def start(host: str, *arguments: str) -> subprocess.Popen[str]:
        named = f'hostname {host} && exec "$@"'
        process = subprocess.Popen(
            ["unshare", "--uts", "sh", "-c", named, "sh", sys.executable, *arguments],
            cwd=ROOT,
            env={
                **cli.environment,
                "CRUDFLOW_LOCKS": "lease",
                "CRUDFLOW_STATE_DIR": str(cli.state_dir / host),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_hosts_share_a_directory_and_each_may_die_with_a_lock_in_its_hands(
    cli: CommandLine, on_host: OnHost, log: Path
) -> None:
    shared = cli.folder / "shared"
    a, b = (
        on_host(host, "-m", "tests.workers.slow_worker", str(log), "0.5")
        for host in ("host-a", "host-b")
    )
    holder = on_host("host-c", "-c", HOLD, str(shared))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    job = ("generate", str(SCHOOL), "--out", str(shared), "--job-id", "mine", *TASKS, "--detach")
    cli.extra["CRUDFLOW_LOCKS"] = "lease"
    assert cli.run(*job).returncode == 0
    assert eventually(lambda: at_work(log)[a.pid] > 0 and at_work(log)[b.pid] > 0)
    assert max(at_work(log).values()) <= 5, "five slots for each host"
    a.kill()
    # Nothing is left then but what needs the application's lock.
    assert eventually(lambda: len({file for event, _, file in events(log) if event == "end"}) == 25)
    holder.kill()
    assert cli.json("watch", "mine")["state"] == "done"
    assert {pid for _, pid, _ in events(log)} == {a.pid, b.pid}

    alone = cli.folder / "alone"
    assert cli.json("generate", str(SCHOOL), "--out", str(alone), *TASKS)["state"] == "done"
    assert tree(shared) == tree(alone)
    assert [path for path in (shared / ".crudflow" / "locks").rglob("*") if path.is_file()] == []
