"""Plan files: what a person or a model has decided about a table, as readable JSON."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crudflow.domain.options import TableOptions
from crudflow.domain.planning.fitting import fit_options
from crudflow.domain.planning.seeds import reference_problems
from crudflow.domain.schema import Schema
from crudflow.errors import PlanError

_KEYS = {"table", "plan", "made"}


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan file, read.

    Attributes:
        table: Key of the table.
        plan: What it says of the table, as JSON gives it.
        instructions: Digest of the instructions that a model made it from, or nothing.
        edited: Whether a person has written or changed it.
    """

    table: str
    plan: Mapping[str, Any]
    instructions: str = ""
    edited: bool = True


def plan_file_name(key: str) -> str:
    """Return the name of a table's plan file: readable, and another one for each table."""
    slug = re.sub(r"[^a-z0-9_-]+", "_", key).strip("_")[:80]
    plain = slug == key and bool(slug)
    return (
        f"{slug}.json" if plain else f"{slug}.{hashlib.sha256(key.encode()).hexdigest()[:8]}.json"
    )


def write_plan(key: str, plan: Mapping[str, Any], instructions: str) -> str:
    """Return the text of the plan file that a model's answer makes."""
    kept = {name: value for name, value in plan.items() if value not in ("", [], None, True)}
    made = {"instructions": instructions, "plan": _digest(kept)}
    document = {"table": key, "plan": kept, "made": made}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def read_plan(name: str, text: str) -> PlanFile:
    """Read a plan file.

    Raises:
        PlanError: It is no plan file; says where and what to do.
    """
    try:
        document = json.loads(text)
    except ValueError as error:
        raise _wrong(name, f"is no JSON ({error})") from None
    if not isinstance(document, dict) or not isinstance(document.get("table"), str):
        raise _wrong(name, "names no table")
    unknown = sorted(document.keys() - _KEYS)
    plan, made = document.get("plan", {}), document.get("made", {})
    if unknown or not isinstance(plan, dict) or not isinstance(made, dict):
        raise _wrong(name, f"holds more than table, plan and made ({', '.join(unknown)})")
    edited = made.get("plan") != _digest(plan)
    return PlanFile(document["table"], plan, str(made.get("instructions", "")), edited)


def gather_plans(files: Mapping[str, str], schema: Schema) -> dict[str, Mapping[str, Any]]:
    """Check plan files against a schema and return what they say, by table.

    Files of tables that the schema does not have are left out.

    Raises:
        PlanError: One is no plan file, does not fit its table, or two are about the same.
    """
    tables = {table.key: table for table in schema}
    found: dict[str, Mapping[str, Any]] = {}
    options: dict[str, TableOptions] = {}
    for name, text in sorted(files.items()):
        file = read_plan(name, text)
        if file.table in found:
            raise _wrong(name, f"is a second plan for {file.table!r}")
        if file.table not in tables:
            continue
        try:
            options[file.table] = fit_options(file.plan, tables[file.table], schema.dialect)
        except PlanError as error:
            raise _wrong(name, str(error)) from None
        found[file.table] = file.plan
    for key, problem in reference_problems(schema, options).items():
        raise _wrong(plan_file_name(key), problem)
    return dict(sorted(found.items()))


def _wrong(name: str, why: str) -> PlanError:
    return PlanError(f".crudflow/plans/{name}: {why}: correct the file, or delete it")


def _digest(plan: Mapping[str, Any]) -> str:
    text = json.dumps(plan, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
