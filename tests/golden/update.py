"""Writes the golden trees of the examples anew: `python -m tests.golden.update [NAME...]`."""

import shutil
import sys
from collections.abc import Sequence

from tests.generated.cases import Case, examples
from tests.generated.generation import formatter, write_tree
from tests.golden.tree import (
    WHOLE,
    committed,
    expected_folder,
    made,
    made_by_plans,
    planned_folder,
)


def update(case: Case) -> int:
    """Replace one example's golden tree and return how many of its files changed."""
    before, after = committed(case), made(case)
    shutil.rmtree(expected_folder(case), ignore_errors=True)
    write_tree(expected_folder(case), after)
    if case.name == WHOLE:
        shutil.rmtree(planned_folder(case), ignore_errors=True)
        write_tree(planned_folder(case), made_by_plans(case))
    return sum(before.get(path) != after.get(path) for path in before.keys() | after.keys())


def main(names: Sequence[str]) -> None:
    """Update the examples of these names, or all; the school first, the others differ from it."""
    unformatted = formatter().shortfall(["a.ts"])
    if unformatted:
        raise SystemExit(unformatted)
    for case in examples():
        if not names or case.name in names:
            print(f"{case.name}: {update(case)} files changed")


if __name__ == "__main__":
    main(sys.argv[1:])
