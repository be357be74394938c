"""The compose file is valid by the Compose specification, and by Docker where Docker is."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from compose_pydantic import ComposeSpecification

FILE = Path(__file__).parent.parent / "docker-compose.yml"


def load() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))
    return loaded


def test_follows_the_specification() -> None:
    ComposeSpecification.model_validate(load())


def test_every_dependency_is_a_service_with_a_health_check() -> None:
    services = load()["services"]
    for name, service in services.items():
        for dependency in service.get("depends_on", {}):
            assert "healthcheck" in services[dependency], f"{name} waits for {dependency}"


def test_ports_are_open_to_this_machine_alone() -> None:
    ports = [port for it in load()["services"].values() for port in it.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_docker_accepts_it() -> None:
    docker = shutil.which("docker")
    if not docker or subprocess.run([docker, "compose", "version"], capture_output=True).returncode:
        pytest.skip("docker compose is not installed")
    subprocess.run([docker, "compose", "-f", str(FILE), "config", "-q"], check=True)
