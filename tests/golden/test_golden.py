"""The applications of examples/ come out as committed, byte for byte."""

import pytest

from tests.generated.cases import Case, examples
from tests.golden.tree import COMMAND, committed, first_difference, made


@pytest.mark.parametrize("case", examples(), ids=lambda case: case.name)
def test_example_comes_out_as_committed(case: Case) -> None:
    difference = first_difference(committed(case), made(case))
    assert difference is None, f"{difference}\nIf that is meant, run `{COMMAND}` and look at it."


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
