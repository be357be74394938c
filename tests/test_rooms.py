"""Who may import whom: the table of rooms in docs/architecture.md, held over the syntax trees."""

import ast
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("activities", "crudflow", "starter", "worker", "workflows")
CONTRACTS, ERRORS, DOMAIN = "crudflow.contracts", "crudflow.errors", "crudflow.domain"

ROOMS: dict[str, set[str]] = {
    "crudflow": set(),
    CONTRACTS: {CONTRACTS, "pydantic"},
    ERRORS: {"pydantic"},
    "crudflow.ports": {"pydantic", CONTRACTS},
    "crudflow.signatures": {CONTRACTS, "temporalio.activity"},
    DOMAIN: {DOMAIN, ERRORS, "sqlglot", "jinja2"},
    "crudflow.adapters": {"crudflow.adapters", "crudflow.ports", CONTRACTS, ERRORS, "one vendor"},
    "crudflow.settings": {ERRORS, "platformdirs"},
    "crudflow.runtime": {"crudflow.settings", ERRORS, "temporalio"}
    | {"crudflow.adapters.encryption", "crudflow.adapters.tracing"},
    "crudflow.cli": {"crudflow", "workflows", "worker", "temporalio", "typer", "rich", "pydantic"},
    "workflows": {"workflows", CONTRACTS, "crudflow.signatures"}
    | {f"temporalio.{name}" for name in ("workflow", "common", "exceptions")},
    "activities": {"activities", CONTRACTS, ERRORS, DOMAIN, "crudflow.signatures", "crudflow.ports"}
    | {f"temporalio.{name}" for name in ("activity", "exceptions")},
    "worker": {*OURS, "temporalio"},
    "starter": {"crudflow.cli", "crudflow.settings", "crudflow.runtime", "workflows", "worker"}
    | {CONTRACTS, ERRORS, DOMAIN, "temporalio", "typer", "rich"},
}

EXCEPTIONS: dict[str, set[str]] = {
    "crudflow.adapters.keyword_classifier": {"crudflow.domain.routing"},  # its port's clothes
    "crudflow.adapters.convex_http": {"httpx"},  # the vendor's own clients have no time limits
    "crudflow.adapters.encryption": {"cryptography"},  # in the SDK's clothes
    "crudflow.adapters.tracing": {"opentelemetry"},  # in the SDK's clothes
    # Its vendor is Biome, a program: it is kept in the user's cache, installed under a lock.
    "crudflow.adapters.biome_formatter": {"filelock", "platformdirs"},
}


def within(name: str, rooms: set[str]) -> bool:
    """Whether a dotted name is one of some packages or modules, or inside one."""
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


@cache
def modules() -> dict[str, Path]:
    """All our modules by dotted name; what lies in a blueprint is a template, not a module."""
    files = [file for name in OURS for file in (ROOT / f"{name}.py", *ROOT.glob(f"{name}/**/*.py"))]
    names = {".".join(file.relative_to(ROOT).with_suffix("").parts): file for file in files}
    return {
        name.removesuffix(".__init__"): file
        for name, file in names.items()
        if file.is_file() and not within(name, {"crudflow.blueprints"})
    }


def room_of(module: str) -> str:
    """The innermost room that a module is in."""
    rooms = [
        room for room in ROOMS if within(module, {room}) and (room != "crudflow" or room == module)
    ]
    assert rooms, f"{module} is in no room: put it in one, or make one and say why in the docs"
    return max(rooms, key=len)


@cache
def imports(module: str) -> frozenset[str]:
    """The full names of all that a module imports, wherever in it, but the standard library."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module and not node.level, f"{module}: write imports in full"
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= inside & modules().keys() if within(node.module, {*OURS}) else inside
            names |= {node.module} & modules().keys()
    return frozenset(
        name for name in names if name.partition(".")[0] not in sys.stdlib_module_names
    )


def refused(module: str) -> set[str]:
    """What a module imports although its room may not."""
    allowed = ROOMS[room_of(module)] | EXCEPTIONS.get(module, set())
    others = {name for name in imports(module) - {"crudflow"} if not within(name, allowed)}
    vendors = {name.partition(".")[0] for name in others} - {*OURS}
    if "one vendor" in allowed and len(vendors) == 1:
        others = {name for name in others if within(name, {*OURS})}
    return others


def reached(module: str) -> dict[str, str]:
    """All our modules that importing one brings along, each with the way to it."""
    ways = {module: module}
    queue = [module]
    for current in queue:
        for name in sorted(imports(current) & modules().keys() - ways.keys()):
            ways[name] = f"{ways[current]} -> {name}"
            queue.append(name)
    return ways


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_and_all_that_it_brings_along_keep_to_their_rooms(module: str) -> None:
    wrong = {way: refused(name) for name, way in reached(module).items()}
    report = [f"{way} -> {name}" for way, names in wrong.items() for name in sorted(names)]
    assert not report, f"room {room_of(module)} may not import so:\n" + "\n".join(report)
