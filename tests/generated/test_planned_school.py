"""The school as its instructions ask for it: clean, tested, and seen to be so in a browser."""

import json
import shutil
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generated.backend import Backend, find_root
from tests.generated.cases import example
from tests.generated.conftest import Databases
from tests.generated.frontend_cases import (
    Application,
    need_chromium,
    need_node,
    new_applications,
)
from tests.generated.generation import BACKEND, generate, write_tree
from tests.golden.tree import WHOLE, plan_files

SEED = 1
SPEC = "planned_school.spec.ts"
FEWEST_EXAMPLES = 10

Record = Callable[[str, object], None]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]
browser = pytest.mark.browser


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Backend:
    """Give the planned school's backend."""
    tree, case = tmp_path_factory.mktemp("planned"), example(WHOLE)
    made = generate(case.files, case.name, case.dialect, kinds=BACKEND, plans=plan_files(case))
    write_tree(tree, made.files)
    return Backend(find_root(tree), len(made.tables))


@pytest.fixture(scope="module")
def application(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Application:
    """Give the whole planned school, its packages installed."""
    need_node()
    packages = Path(pytestconfig.cache.mkdir("frontend"))
    case = example(WHOLE)
    return new_applications(packages, tmp_path_factory.mktemp, plan_files(case))(case)


def test_the_backend_is_clean_and_typed(backend: Backend, mypy_cache: Path) -> None:
    backend.check_style()
    backend.check_types(mypy_cache)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_the_backend_passes_its_own_tests(
    kind: str, backend: Backend, database: Databases, record_property: Record
) -> None:
    record_property("own tests:", backend.run_tests(database(kind)))


def test_the_backend_keeps_the_word_of_its_description(
    backend: Backend, database: Databases, record_property: Record
) -> None:
    with backend.served(database("postgres")) as address:
        conforms = backend.check_conformance(address, FEWEST_EXAMPLES, SEED)
    record_property("conformance:", conforms)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_sample_rows_are_added_once(kind: str, backend: Backend, database: Databases) -> None:
    address = database(kind)
    assert backend.run("app.seed", database=address).strip() == "9 rows were added"
    with pytest.raises(AssertionError, match="nothing was added: campuses has rows already"):
        backend.run("app.seed", database=address)
    with backend.served(address) as api:
        listed = f"{api}/api/v1/departments?sort=id"
        with urllib.request.urlopen(listed, timeout=60) as answer:
            departments = json.load(answer)["items"]
    assert [one["name"] for one in departments] == ["Mathematics", "Physics"]
    assert departments[0]["head_teacher_id"] is not None
    assert departments[1]["head_teacher_id"] is None


@browser
def test_the_front_end_is_typed_clean_and_tested(
    application: Application, record_property: Record
) -> None:
    application.frontend.check_types()
    application.frontend.check_style()
    record_property("vitest:", application.frontend.run_tests())


@browser
def test_the_instructions_are_seen_in_a_browser(
    application: Application, record_property: Record
) -> None:
    chromium = need_chromium()
    frontend, backend = application.frontend, application.backend
    shutil.copy(Path(__file__).with_name(SPEC), frontend.root / "e2e" / SPEC)
    with (
        backend.served(application.database()) as api,
        frontend.served(api) as address,
    ):
        backend.run("app.seed", database=application.database())
        ended = frontend.test_in_browser(address, chromium, SPEC)
    record_property("browser tests:", str(ended))
    assert ended.good == 5
