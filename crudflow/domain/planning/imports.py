"""Import statements out of the things that a file names."""

from collections.abc import Iterable

from crudflow.domain.typeplans import Import


def import_lines(wanted: Iterable[Import]) -> tuple[str, ...]:
    """Return import statements, one per module, sorted."""
    modules: dict[str, set[str]] = {}
    for module, name in wanted:
        modules.setdefault(module, set()).add(name)
    return tuple(_line(module, names) for module, names in sorted(modules.items()))


def _line(module: str, names: set[str]) -> str:
    if names == {""}:
        return f"import {module}"
    return f"from {module} import {', '.join(sorted(names))}"
