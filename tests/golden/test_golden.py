"""The applications of examples/ come out as committed, byte for byte."""

from collections.abc import Mapping

import pytest

from tests.generated.cases import Case, example, examples
from tests.generated.generation import formatter
from tests.golden.tree import (
    COMMAND,
    FRONTEND,
    WHOLE,
    committed,
    first_difference,
    made,
    made_by_plans,
    planned_folder,
    read_tree,
)


@pytest.mark.parametrize("case", examples(), ids=lambda case: case.name)
def test_example_comes_out_as_committed(case: Case) -> None:
    unformatted = formatter().shortfall(["a.ts"])
    expected, actual = committed(case), made(case)
    if unformatted:
        expected, actual = _backend(expected), _backend(actual)
    difference = first_difference(expected, actual)
    assert difference is None, f"{difference}\nIf that is meant, run `{COMMAND}` and look at it."
    if unformatted:
        pytest.skip(f"only the backend was compared: {unformatted}")


def test_the_schools_plans_change_what_the_instructions_say_and_nothing_else() -> None:
    case = example(WHOLE)
    unformatted = formatter().shortfall(["a.ts"])
    expected, actual = read_tree(planned_folder(case)), made_by_plans(case)
    if unformatted:
        expected, actual = _backend(expected), _backend(actual)
    difference = first_difference(expected, actual)
    assert difference is None, f"{difference}\nIf that is meant, run `{COMMAND}` and look at it."
    assert "@router.delete" not in actual["backend/app/api/routes/teacher.py"]
    route = " ".join(actual["backend/app/api/routes/student.py"].split())
    assert "order=[ Student.last_name, Student.first_name, Student.id, ]" in route
    created = actual["backend/app/schemas/student.py"].partition("StudentCreate")[2]
    assert "public_id" not in created.partition("class ")[0]
    teacher = actual["backend/app/schemas/teacher.py"].partition("TeacherRead")[0]
    assert teacher.count('pattern="^(?:[A-Z]{2}[0-9]{4})$"') == 2, "when made, and when changed"
    assert "pattern" not in actual["backend/app/schemas/teacher.py"].removeprefix(teacher)
    assert '"head_teacher": 1' in actual["backend/app/seeds/department.py"]
    assert not [path for path in actual if "migrations" in path or "/models/" in path]
    changed = {path.split("/")[-1].split(".")[0] for path in actual if "/tables/" in path}
    assert "subjects" not in changed


def _backend(files: Mapping[str, str]) -> dict[str, str]:
    return {path: text for path, text in files.items() if not path.startswith(FRONTEND)}


def test_the_first_differing_file_is_named() -> None:
    expected = {"a": "1\n", "b": "1\n", "c": "1\n"}
    told = first_difference(expected, {"a": "1\n", "b": "2\n", "c": "3\n"})
    assert told is not None
    assert told.startswith("b differs:")
    assert "-1\n+2" in told


@pytest.mark.parametrize(
    ("actual", "told"),
    [
        ({}, "a is expected and is no longer generated"),
        ({"a": "1\n", "b": ""}, "b is generated and not expected"),
        ({"a": "1\r\n"}, "a differs:\nonly in its line ends"),
        ({"a": "1\n"}, None),
    ],
)
def test_missing_surplus_and_line_ends_are_told_apart(
    actual: dict[str, str], told: str | None
) -> None:
    assert first_difference({"a": "1\n"}, actual) == told
