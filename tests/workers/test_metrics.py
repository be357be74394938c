"""What a run measures is what the dashboard charts and the alerts watch."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import yaml

from tests.e2e.conftest import ROOT, SCHOOL, CommandLine, eventually
from tests.e2e.test_jobs import broken_blueprint
from tests.workers.conftest import Start, at_work

MONITORING = ROOT / "docs" / "monitoring"
ALERTS = MONITORING / "alerts.yml"
DASHBOARD = MONITORING / "grafana" / "crudflow.json"
METRIC = re.compile(r"\b(?:crudflow|temporal)_\w+")


def free_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


def expressions() -> Iterator[str]:
    """All expressions of the alerts and of the dashboard."""
    for group in yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]:
        yield from (rule["expr"] for rule in group["rules"])
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        yield from (target["expr"] for target in panel["targets"])


def scrape(address: str) -> dict[str, float]:
    """All samples by name and labels, as Prometheus would get them."""
    text = httpx.get(f"http://{address}/metrics").text
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in lines}


def total(samples: dict[str, float], name: str, *labels: str) -> float:
    chosen = [
        value
        for sample, value in samples.items()
        if sample.partition("{")[0] == name and all(label in sample for label in labels)
    ]
    assert chosen, f"no {name} with {labels}"
    return sum(chosen)


def test_everything_that_is_charted_or_watched_is_measured(
    cli: CommandLine, start: Start, log: Path
) -> None:
    address = free_address()
    start(2.0, CRUDFLOW_METRICS=address)
    job = ("generate", str(SCHOOL), "--out", "a", "--job-id", "mine", "--detach")
    assert cli.run(*job, "--task", "BE CRUD APIs", "--task", "BE boilerplate").returncode == 0
    assert eventually(lambda: sum(at_work(log).values()) == 5)
    assert eventually(lambda: total(scrape(address), "crudflow_queue_depth") > 0)
    busy = scrape(address)
    assert total(busy, "crudflow_slots") == 5
    assert total(busy, "crudflow_queue_age_seconds") > 0
    assert 0 < total(busy, "crudflow_slots_used") <= 5
    assert cli.json("watch", "mine")["subtasks"]["done"] == 25

    # A failed attempt is what the SDK counts only once there is one.
    blueprint = str(broken_blueprint(cli.folder))
    one = ("--tables", "rooms", "--task", "BE CRUD APIs", "--blueprint", blueprint)
    assert cli.run("generate", str(SCHOOL), "--out", "b", *one).returncode == 1
    assert eventually(lambda: total(scrape(address), "crudflow_queue_depth") == 0)
    idle = scrape(address)
    assert total(idle, "crudflow_slots_used") == 0
    assert total(idle, "crudflow_step_duration_seconds_count", 'kind="be_crud"', '"write"') == 24
    assert total(idle, "crudflow_lock_wait_seconds_count") >= 25
    names = {sample.partition("{")[0] for sample in idle}
    wanted = {name for text in expressions() for name in METRIC.findall(text)}
    assert len(wanted) > 10
    assert wanted - names == set()


def test_an_address_that_is_taken_is_said(cli: CommandLine) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        cli.extra["CRUDFLOW_METRICS"] = f"127.0.0.1:{taken.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, str(ROOT / "worker.py")],
            env=cli.environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("error: CRUDFLOW_METRICS='127.0.0.1:")
    assert done.stderr.count("\n") == 1


def test_every_alert_says_what_is_wrong() -> None:
    groups = yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]
    rules = [rule for group in groups for rule in group["rules"]]
    assert {"CrudflowBacklog", "CrudflowStarvation", "CrudflowLocksGivenUp"} <= {
        rule["alert"] for rule in rules
    }
    operations = (ROOT / "docs" / "operations.md").read_text("utf-8")
    for rule in rules:
        assert rule["annotations"]["summary"]
        assert f"`{rule['alert']}`" in operations, "what is to be done about it?"
