"""Fixtures of the front ends: a whole generated application, the packages, the browser."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TypeAlias

import pytest

from tests.generated.backend import Backend, find_root
from tests.generated.cases import Case, corpus, example
from tests.generated.frontend import FOLDER, Frontend, find_chromium, installed_packages
from tests.generated.generation import formatter, generate, write_tree

REQUIRE_NODE = "CRUDFLOW_REQUIRE_NODE"
REQUIRE_CHROMIUM = "CRUDFLOW_REQUIRE_CHROMIUM"
REAL = ("chinook_postgres", "sakila_mysql", "pubs_tsql")
"""Real schemas of three dialects, besides our own examples."""


@dataclass(frozen=True, slots=True)
class Application:
    """A generated application: its front end, and the backend behind it."""

    frontend: Frontend
    backend: Backend

    def database(self) -> str:
        """Return the address of a database of its own, which is empty at first."""
        return f"sqlite:///{self.backend.root / 'browser.db'}"


Applications: TypeAlias = Callable[[Case], Application]


def judged() -> list[Case]:
    """Return the school, the hostile example, and the real schemas that are there."""
    real = [case for case in corpus() if case.name in REAL]
    return [example("school"), example("hostile"), *real]


def new_applications(
    packages: Path, make_folder: Callable[[str], Path], plans: Mapping[str, str] | None = None
) -> Applications:
    """Return what generates a case's application, once per session.

    Args:
        packages: Where npm's packages are kept.
        make_folder: Makes a folder for a case.
        plans: Plan files, name -> text.
    """
    made: dict[str, Application] = {}

    def make(case: Case) -> Application:
        if case.name not in made:
            tree = make_folder(case.name)
            generated = generate(case.files, case.name, case.dialect, case.tables, plans=plans)
            write_tree(tree, generated.files)
            root, tables = tree / FOLDER, len(generated.tables)
            (root / "node_modules").symlink_to(installed_packages(root, packages))
            made[case.name] = Application(
                Frontend(root, tables), Backend(find_root(tree / "backend"), tables)
            )
        return made[case.name]

    return make


def need_node() -> None:
    """Skip the test where there is no Node.js, unless the environment says there has to be."""
    reason = formatter().shortfall(["a.ts"])
    if reason:
        _cannot(REQUIRE_NODE, reason)


def need_chromium() -> str:
    """Return the browser, or skip the test where there is none, as `need_node` does."""
    return find_chromium() or _cannot(REQUIRE_CHROMIUM, "there is no Chromium on this machine")


def _cannot(variable: str, reason: str) -> NoReturn:
    if os.environ.get(variable) == "1":
        pytest.fail(reason)
    pytest.skip(reason)
