"""The front end's types against those that openapi-typescript makes of the backend's description.

A TypeScript file is written that assigns `true` to `Same<ours, theirs>` for every type of every
table; the compiler says where that is not so. Two types are the same if each can be assigned to
the other and both have the same properties, optional ones included.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.generated.frontend import Frontend, run_tool

API = "/api/v1/"
_HEAD = """\
import type { JsonValue } from "@/api/types";
import type { paths } from "./openapi";

/** JSON of any shape is `unknown` in theirs. */
type Open<T> = { [K in keyof T]: JsonValue extends T[K] ? unknown : T[K] };
type Like<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Same<A, B> = Like<keyof A, keyof B> extends true ? Like<Open<A>, Open<B>> : false;
type Body<T> = T extends { content: { "application/json": infer B } } ? B : never;

"""


def check_contract(frontend: Frontend, tools: Path, description: Mapping[str, Any]) -> int:
    """Compare the types of every table and return how many types there were.

    Args:
        frontend: The front end.
        tools: The folder `node_modules` that openapi-typescript is installed in.
        description: The backend's OpenAPI description.

    Raises:
        ToolError: Types differ; the message names table and type.
    """
    folder = frontend.root / "src" / "contract"
    folder.mkdir(exist_ok=True)
    (folder / "openapi.json").write_text(json.dumps(_without_recursion(description)), "utf-8")
    program = str(tools / ".bin" / "openapi-typescript")
    shape = ("--default-non-nullable", "false")
    run_tool(folder, program, "openapi.json", "--output", "openapi.ts", *shape)
    lines = [line for table in _tables(frontend) for line in _comparisons(table, description)]
    (folder / "check.ts").write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    frontend.check_types()
    return len(lines)


def _without_recursion(description: Mapping[str, Any]) -> Mapping[str, Any]:
    """Let a schema that refers to itself, as any JSON does, be anything.

    openapi-typescript makes a type of it that the compiler refuses.
    """
    schemas = description["components"]["schemas"]
    open_ones = {
        name: {} if f'"#/components/schemas/{name}"' in json.dumps(schema) else schema
        for name, schema in schemas.items()
    }
    return {**description, "components": {**description["components"], "schemas": open_ones}}


def _tables(frontend: Frontend) -> list[Path]:
    return sorted((frontend.root / "src" / "tables").iterdir())


def _comparisons(table: Path, description: Mapping[str, Any]) -> Iterator[str]:
    """Give a line for each type of a table."""
    types = (table / "types.ts").read_text(encoding="utf-8")
    match = re.search(r"^export interface (\w+) \{", types, re.M)
    assert match, table
    (route,) = re.findall(r'^  name: "(.*)",$', (table / "table.ts").read_text("utf-8"), re.M)
    name, many = match[1], f"{API}{route}"
    theirs = f"paths[{json.dumps(many)}]"
    listed = f'Body<{theirs}["get"]["responses"][200]>["items"][number]'
    yield _line(table.name, "types", name, listed)
    query = f'NonNullable<{theirs}["get"]["parameters"]["query"]>'
    yield _line(table.name, "types", f"{name}Query", query)
    if "post" in description["paths"][many]:
        body = f'Body<NonNullable<{theirs}["post"]["requestBody"]>>'
        yield _line(table.name, "schema", f"{name}Create", body)
    for path, calls in description["paths"].items():
        if path.startswith(f"{many}/{{") and "patch" in calls:
            body = f'Body<NonNullable<paths[{json.dumps(path)}]["patch"]["requestBody"]>>'
            yield _line(table.name, "schema", f"{name}Update", body)


def _line(table: str, module: str, ours: str, theirs: str) -> str:
    imported = f'import("@/tables/{table}/{module}").{ours}'
    variable = re.sub(r"\W", "_", f"{table}_{ours}")
    return f"export const {variable}: Same<{imported}, {theirs}> = true;"
