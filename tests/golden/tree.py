"""Golden trees: what an example's schema becomes, as committed in its `expected/` folder."""

import difflib
from collections.abc import Mapping
from pathlib import Path

from tests.generated.cases import Case
from tests.generated.generation import generate

COMMAND = "make goldens"
_SHOWN_LINES = 40


def expected_folder(case: Case) -> Path:
    """Return the folder of an example's golden tree."""
    return case.folder / "expected"


def made(case: Case) -> dict[str, str]:
    """Return what crudflow makes of an example now."""
    return generate(case.files, case.name, case.dialect).files


def committed(case: Case) -> dict[str, str]:
    """Return an example's golden tree; empty if it has none."""
    folder = expected_folder(case)
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in sorted(paths)
    }


def first_difference(expected: Mapping[str, str], actual: Mapping[str, str]) -> str | None:
    """Say which file is the first to differ, and how; `None` if the trees are equal."""
    for path in sorted(expected.keys() | actual.keys()):
        if path not in actual:
            return f"{path} is expected and is no longer generated"
        if path not in expected:
            return f"{path} is generated and not expected"
        if expected[path] != actual[path]:
            return f"{path} differs:\n{_lines_of_difference(expected[path], actual[path])}"
    return None


def _lines_of_difference(expected: str, actual: str) -> str:
    lines = difflib.unified_diff(
        expected.splitlines(),
        actual.splitlines(),
        "expected",
        "generated",
        lineterm="",
    )
    shown = list(lines)[:_SHOWN_LINES]
    return "\n".join(shown) if shown else "only in its line ends"
