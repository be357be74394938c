"""Generates an application without Temporal: the same domain calls that the activities make."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from crudflow.adapters.biome_formatter import BiomeFormatter
from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.adapters.formatting import LanguageFormatter
from crudflow.adapters.ruff_formatter import RuffFormatter
from crudflow.contracts import AgentKind
from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.planfiles import gather_plans
from crudflow.domain.planning import AppPlan, merge_plans, plan_app
from crudflow.domain.planning.fitting import fitting_options
from crudflow.domain.rendering import Blueprint

BLUEPRINT = "fastapi_react"
BACKEND: Final = (AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD)


@cache
def formatter() -> LanguageFormatter:
    """Return the formatter that generated files go through."""
    return LanguageFormatter([RuffFormatter(), BiomeFormatter()])


def sql_files(folder: Path) -> list[Path]:
    """Return the schema's files of an example or corpus folder, in reading order."""
    return sorted(folder.glob("*.sql"))


@dataclass(frozen=True, slots=True)
class Generated:
    """A generated application: its files (path -> formatted text) and the keys of its tables."""

    files: dict[str, str]
    tables: tuple[str, ...]


def generate(
    files: Sequence[Path],
    app_name: str,
    dialect: str | None = None,
    tables: Sequence[str] = (),
    kinds: Sequence[AgentKind] = tuple(AgentKind),
    plans: Mapping[str, str] | None = None,
) -> Generated:
    """Return what the default blueprint makes of a schema, or of some tables of it.

    Args:
        files: The schema.
        app_name: Name of the application.
        dialect: SQL dialect, or `None` to detect it.
        tables: Keys of the tables; empty means all.
        kinds: Agent kinds.
        plans: Plan files, name -> text.
    """
    sources = [SourceText(path.name, path.read_text(encoding="utf-8")) for path in files]
    schema = read_schema(sources, dialect=dialect)
    options = fitting_options(gather_plans(plans or {}, schema), schema, schema.dialect)
    plan = plan_app(schema, app_name, options)
    keys = tuple(tables or plan.tables)
    loaded = FolderBlueprints().load(BLUEPRINT)
    blueprint = Blueprint.parse(loaded.name, loaded.files)
    return Generated(formatter().format(_render(blueprint, plan, keys, kinds)), keys)


def write_tree(root: Path, files: Mapping[str, str]) -> None:
    """Write the files below a directory."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))


def _render(
    blueprint: Blueprint, plan: AppPlan, keys: Sequence[str], kinds: Sequence[AgentKind]
) -> dict[str, str]:
    files: dict[str, str] = {}
    for kind in kinds:
        if kind.per_table:
            for key in keys:
                files |= blueprint.render_table(kind, plan, key)
        else:
            files |= blueprint.render_app(kind, plan)
    assembly = merge_plans([(plan, key) for key in sorted(keys)])
    return files | blueprint.render_assembled(assembly)
