"""The OpenAPI description of an application with any number of tables."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import iter_route_contexts

_ROUTES_AT_ONCE = 100
"""FastAPI keeps the fields of 128 query models in mind, and fails to describe more at once."""


class DescribedApi(FastAPI):
    """An application that is described a part at a time, where it has many routes."""

    def openapi(self) -> dict[str, Any]:
        """Return the description, made at the first call."""
        if self.openapi_schema is None:
            routes = list(iter_route_contexts(self.routes))
            starts = range(0, len(routes), _ROUTES_AT_ONCE)
            parts = [
                get_openapi(
                    title=self.title,
                    version=self.version,
                    routes=routes[start : start + _ROUTES_AT_ONCE],
                )
                for start in starts
            ]
            self.openapi_schema = _joined(parts)
        return self.openapi_schema


def _joined(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return one description of all paths and schemas."""
    paths: dict[str, dict[str, Any]] = {}
    schemas: dict[str, Any] = {}
    for part in parts:
        for path, operations in part["paths"].items():
            paths.setdefault(path, {}).update(operations)
        schemas |= part.get("components", {}).get("schemas", {})
    return parts[0] | {"components": {"schemas": dict(sorted(schemas.items()))}, "paths": paths}
