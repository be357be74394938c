"""The school as its instructions ask for it: clean, tested, and seen to be so in a browser."""

import json
import shutil
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.planfiles import plan_file_name, write_plan
from crudflow.domain.planning.fitting import fit_options
from crudflow.domain.schema import Table
from crudflow.errors import PlanError
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
HOSTILE = "\"</script>{x} \\ `${y}` '"
SPEC = "planned_school.spec.ts"
FEWEST_EXAMPLES = 4

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


def test_plans_of_hostile_names_give_valid_files(tmp_path: Path) -> None:
    case = example("hostile")
    sources = [SourceText(path.name, path.read_text(encoding="utf-8")) for path in case.files]
    schema = read_schema(sources, dialect=case.dialect)
    plans = {plan_file_name(table.key): plan_of(table, case.dialect) for table in schema}
    made = generate(case.files, case.name, case.dialect, plans=plans)
    write_tree(tmp_path, made.files)
    backend = Backend(find_root(tmp_path), len(made.tables))
    backend.check_style()
    assert backend.run("app.seed", database=f"sqlite:///{tmp_path / 'a.db'}").endswith("added\n")


def plan_of(table: Table, dialect: str) -> str:
    """Return a plan with all that fits a table of a group, a row and rules."""
    plan: dict[str, object] = {
        "groups": [{"label": HOSTILE, "columns": [one.name for one in table.columns[:2]]}]
    }
    rules = ({"pattern": "[a-z/'\"`$]{1,3}"}, {"min_length": 2}, {"minimum": 1})
    columns: list[dict[str, object]] = []
    for column in table.columns:
        fitting = ({"name": column.name, **rule} for rule in rules)
        columns += [one for one in fitting if fits({"columns": [one]}, table, dialect)][:1]
    together = {"columns": columns, "rows": [{}]}
    kept = {key: value for key, value in together.items() if fits({key: value}, table, dialect)}
    whole = plan | kept if fits(plan | kept, table, dialect) else plan
    return write_plan(table.key, whole, "")


def fits(plan: dict[str, object], table: Table, dialect: str) -> bool:
    try:
        fit_options(plan, table, dialect)
    except PlanError:
        return False
    return True


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
