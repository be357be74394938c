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
        for dependency, how in service.get("depends_on", {}).items():
            if how["condition"] == "service_completed_successfully":
                assert services[dependency]["restart"] == "no", f"{dependency} never completes"
            else:
                assert "healthcheck" in services[dependency], f"{name} waits for {dependency}"


def test_the_board_is_there_for_who_asks_for_it() -> None:
    services = load()["services"]
    board = {name for name, service in services.items() if "board" in service.get("profiles", ())}
    assert board == {"convex-backend", "convex-dashboard", "convex-deploy", "board"}
    others = [service for name, service in services.items() if name not in board]
    assert not [it for it in others if board & it.get("depends_on", {}).keys()]


def test_worker_and_deployment_are_given_the_same_secret() -> None:
    services = load()["services"]
    given = [services[name]["environment"] for name in ("worker", "convex-deploy")]
    assert given[0]["CONVEX_WORKER_SECRET"] == given[1]["CONVEX_WORKER_SECRET"]
    assert given[0].keys() >= {"CONVEX_URL", "CRUDFLOW_WEB_UI"}


def test_the_deploy_step_is_a_script_that_the_shell_understands() -> None:
    shell, options, script = load()["services"]["convex-deploy"]["command"]
    assert options == "-euc"
    # Compose makes one `$` of two.
    subprocess.run([shell, "-n", "-c", script.replace("$$", "$")], check=True)


def test_ports_are_open_to_this_machine_alone() -> None:
    ports = [port for it in load()["services"].values() for port in it.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_docker_accepts_it(tmp_path: Path) -> None:
    command = docker_compose()
    text = FILE.read_text("utf-8")
    if command == ["docker-compose"]:
        # The first Compose knows all of the file but its name for the project.
        text = "".join(it for it in text.splitlines(keepends=True) if not it.startswith("name:"))
    file = tmp_path / FILE.name
    file.write_text(text, encoding="utf-8")
    subprocess.run([*command, "-f", str(file), "config", "-q"], check=True)


def docker_compose() -> list[str]:
    """The command of the Compose that is installed, whichever it is."""
    for command in (["docker", "compose"], ["docker-compose"]):
        found = shutil.which(command[0])
        if found and not subprocess.run([*command, "version"], capture_output=True).returncode:
            return command
    pytest.skip("no Docker Compose is installed")
