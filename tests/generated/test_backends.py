"""What is generated is clean, typed, migrates, starts, passes its own tests and keeps its word.

The ordinary run judges the school on SQLite; the slow one all examples and the corpus of real
schemas, on PostgreSQL too. Figures and seeds are printed at the end of the run.
"""

import json
import os
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.generated.cases import CORPUS, Case, corpus, examples, parts
from tests.generated.conftest import Backends, Databases

CASES = [*examples(), *parts(), *corpus()]
SEED = int(os.environ.get("CRUDFLOW_SEED", "1"))
API = "/api/v1/"
EXAMPLES_PER_OPERATION = int(os.environ.get("CRUDFLOW_EXAMPLES", "50"))

Record = Callable[[str, object], None]


def _get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=60) as response:
        return bytes(response.read())


def _marks(ordinary: bool) -> list[pytest.MarkDecorator]:
    return [] if ordinary else [pytest.mark.slow, pytest.mark.timeout(1800)]


def _each() -> list[ParameterSet]:
    return [pytest.param(case, id=case.name, marks=_marks(case.name == "school")) for case in CASES]


def _each_on_databases() -> list[ParameterSet]:
    return [
        pytest.param(
            case, kind, id=f"{case.name}-{kind}", marks=_marks(case.name == "school" and not served)
        )
        for case in CASES
        for kind, served in (("sqlite", False), ("postgres", True))
        if case.on_postgres or not served
    ]


def _each_conforming() -> list[ParameterSet]:
    return [
        pytest.param(case, id=case.name, marks=_marks(ordinary=False))
        for case in CASES
        if case.conforms
    ]


@pytest.mark.slow
def test_the_corpus_is_there() -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus of real schemas at {CORPUS}: only the examples were judged")
    assert len(corpus()) >= 20


@pytest.mark.parametrize("case", _each())
def test_is_clean_code(case: Case, backends: Backends) -> None:
    backends(case).check_style()


@pytest.mark.parametrize("case", _each())
def test_is_fully_typed(case: Case, backends: Backends, mypy_cache: Path) -> None:
    backends(case).check_types(mypy_cache)


@pytest.mark.parametrize(("case", "kind"), _each_on_databases())
def test_passes_its_own_tests(
    case: Case,
    kind: str,
    backends: Backends,
    database: Databases,
    record_property: Record,
) -> None:
    record_property("own tests:", backends(case).run_tests(database(kind)))


@pytest.mark.parametrize(("case", "kind"), _each_on_databases())
def test_migrates_there_and_back(
    case: Case, kind: str, backends: Backends, database: Databases
) -> None:
    backends(case).migrate(database(kind))


@pytest.mark.parametrize(("case", "kind"), _each_on_databases())
def test_serves_every_table(case: Case, kind: str, backends: Backends, database: Databases) -> None:
    backend = backends(case)
    with backend.served(database(kind)) as address:
        described = json.loads(_get(f"{address}/openapi.json"))
        lists = [path for path in described["paths"] if path.startswith(API) and "{" not in path]
        for path in lists:
            assert json.loads(_get(address + path))["total"] == 0
    assert len(lists) == backend.tables


@pytest.mark.parametrize("case", _each_conforming())
def test_keeps_the_word_of_its_description(
    case: Case, backends: Backends, database: Databases, record_property: Record
) -> None:
    backend = backends(case)
    with backend.served(database("postgres")) as address:
        found = backend.check_conformance(address, EXAMPLES_PER_OPERATION, SEED)
    record_property("schemathesis:", found)
