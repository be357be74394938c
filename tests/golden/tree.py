"""Golden trees: what an example's schema becomes, as committed in its `expected/` folder.

The school's tree is whole. Most of a front end is the same for every schema, so the other examples
leave out the front-end files in which they do not differ from the school: what is left to read is
what their schema makes of it.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path

from tests.generated.cases import Case, example
from tests.generated.generation import generate

COMMAND = "make goldens"
WHOLE = "school"
FRONTEND = "frontend/"
_SHOWN_LINES = 40


def expected_folder(case: Case) -> Path:
    """Return the folder of an example's golden tree."""
    return case.folder / "expected"


def made(case: Case) -> dict[str, str]:
    """Return what crudflow makes of an example now, as far as it is to be committed."""
    return worth_keeping(case, generate(case.files, case.name, case.dialect).files)


def committed(case: Case) -> dict[str, str]:
    """Return what is committed of an example's tree; nothing if it has none."""
    return read_tree(expected_folder(case))


def plan_files(case: Case) -> dict[str, str]:
    """Return an example's recorded plans, name -> text."""
    folder = case.folder / "plans"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.json"))}


def planned_folder(case: Case) -> Path:
    """Return the folder of those files that an example's plans make another one of."""
    return case.folder / "planned"


def made_by_plans(case: Case) -> dict[str, str]:
    """Return the files that an example's plans make another one of."""
    plain = generate(case.files, case.name, case.dialect).files
    files = generate(case.files, case.name, case.dialect, plans=plan_files(case)).files
    return {path: text for path, text in files.items() if plain.get(path) != text}


def worth_keeping(case: Case, files: Mapping[str, str]) -> dict[str, str]:
    """Return the files of an example's tree that its `expected/` folder is to hold."""
    if case.name == WHOLE:
        return dict(files)
    school = committed(example(WHOLE))
    return {
        path: text
        for path, text in files.items()
        if not path.startswith(FRONTEND) or school.get(path) != text
    }


def read_tree(folder: Path) -> dict[str, str]:
    """Return all generated files below a folder, by path; what is crudflow's own is left out."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    paths = [(path, path.relative_to(folder)) for path in files]
    return {
        name.as_posix(): path.read_bytes().decode()
        for path, name in paths
        if name.parts[0] != ".crudflow"
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
