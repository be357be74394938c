"""What the documents say is so: every command runs, every command and setting is documented."""

import re
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

import starter
from crudflow.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = sorted(get_command(starter.app).commands)  # type: ignore[attr-defined]


def documented_commands() -> list[str]:
    """Return the `crudflow ...` lines of all console blocks."""
    text = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    blocks = re.findall(r"```console\n(.*?)```", text, flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line[2:] for line in lines if line.startswith("$ crudflow ")]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"`crudflow {command}" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    done = CliRunner().invoke(starter.app, [command, "--help"])
    assert done.exit_code == 0
    assert "Usage:" in done.output


def test_documented_commands_exist_with_their_options() -> None:
    commands = get_command(starter.app).commands  # type: ignore[attr-defined]
    lines = documented_commands()
    assert lines
    for line in lines:
        name, *rest = line.removeprefix("crudflow ").split()
        command = commands[name]
        if hasattr(command, "commands"):
            command = command.commands[rest.pop(0)]
        options = {option for parameter in command.params for option in parameter.opts}
        used = {word for word in rest if word.startswith("--")}
        assert used <= options, line


def test_every_setting_is_documented() -> None:
    source = (ROOT / "crudflow" / "settings.py").read_text(encoding="utf-8")
    names = set(re.findall(r"(?:CRUDFLOW|CONVEX|ANTHROPIC)_[A-Z_]+", source))
    assert len(names) >= len(Settings.__dataclass_fields__)
    assert {name for name in names if f"`{name}`" not in README} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+?)\)", document.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (document.parent / link).exists()] == []


def test_make_targets_of_the_documents_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for document in DOCUMENTS:
        for target in re.findall(r"`?\bmake ([a-z][a-z-]+)`", document.read_text("utf-8")):
            assert f"\n{target}:" in makefile, f"{document.name}: make {target}"
