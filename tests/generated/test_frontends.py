"""What is generated for the browser is clean, typed, tested, small, accessible, and keeps its word.

Every table of the school, of the hostile example and of real schemas in three dialects is worked
with in a headless browser, against the generated backend. Figures are printed at the end.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generated.cases import REPOSITORY, Case, example
from tests.generated.contract import check_contract
from tests.generated.frontend import (
    FIRST_LOAD,
    OPENAPI_TYPESCRIPT,
    free_port,
    installed_tool,
    run_tool,
)
from tests.generated.frontend_cases import (
    Applications,
    judged,
    need_chromium,
    need_node,
    new_applications,
)

# Goes to every page that a table has without rows, and sees that names are text there and no more.
HOSTILE_SPEC = """\
import { expect, test } from "@playwright/test";

test("no name runs as a script, and all are shown as text", async ({ page }) => {
  test.setTimeout(600_000);
  const said: string[] = [];
  page.on("dialog", (dialog) => { said.push(dialog.message()); void dialog.dismiss(); });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto("/");
  const cards = page.getByRole("main").getByRole("link");
  await expect(cards).toHaveCount(TABLES);
  const links = await cards.all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  await expect(page.getByRole("main").getByText("</script> here").first()).toBeVisible();
  for (const address of addresses) {
    for (const where of [address, `${address}/new`]) {
      await page.goto(String(where));
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      const inline = page.locator("script:not([src]), img[onerror], svg[onload]");
      expect(await inline.evaluateAll((found) => found.map((one) => one.outerHTML))).toEqual([]);
    }
  }
  expect(said).toEqual([]);
});
"""

DESCRIBE = "import json; from app.main import app; print(json.dumps(app.openapi()))"

Record = Callable[[str, object], None]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.timeout(1800),
    pytest.mark.usefixtures("node"),
]


@pytest.fixture(scope="module")
def node() -> None:
    need_node()


@pytest.fixture(scope="module")
def packages(pytestconfig: pytest.Config) -> Path:
    """Give the folder where npm's packages are kept between sessions."""
    return Path(pytestconfig.cache.mkdir("frontend"))


@pytest.fixture(scope="module")
def applications(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Applications:
    return new_applications(packages, tmp_path_factory.mktemp)


@pytest.fixture(params=judged(), ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def test_is_fully_typed(case: Case, applications: Applications) -> None:
    applications(case).frontend.check_types()


def test_is_clean_code(case: Case, applications: Applications) -> None:
    applications(case).frontend.check_style()


def test_passes_its_own_tests(
    case: Case, applications: Applications, record_property: Record
) -> None:
    record_property("vitest:", applications(case).frontend.run_tests())


def test_its_types_are_those_of_the_backends_description(
    case: Case, applications: Applications, packages: Path, record_property: Record
) -> None:
    made = applications(case)
    described = run_tool(made.backend.root, made.backend.python, "-c", DESCRIBE)
    tools = installed_tool(OPENAPI_TYPESCRIPT, packages)
    compared = check_contract(made.frontend, tools, json.loads(described))
    assert compared >= 2 * made.frontend.tables
    record_property("types compared:", compared)


def test_every_table_works_in_a_browser(
    case: Case, applications: Applications, record_property: Record
) -> None:
    chromium = need_chromium()
    made = applications(case)
    with (
        made.backend.served(made.database()) as api,
        made.frontend.served(api) as address,
    ):
        ended = made.frontend.test_in_browser(address, chromium)
    record_property("browser tests:", str(ended))
    assert ended.good >= made.frontend.tables


def test_crudflow_up_starts_both_and_stops_both(applications: Applications) -> None:
    made = applications(example("school"))
    state = made.backend.root / "state"
    environment = {**os.environ, "CRUDFLOW_STATE_DIR": str(state)}
    command = [sys.executable, str(REPOSITORY / "starter.py"), "up", str(made.backend.root.parent)]
    ports = [free_port(), free_port()]
    place = ["--port", str(ports[0]), "--api-port", str(ports[1])]
    with subprocess.Popen(
        [*command, *place], env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        said = [running.stdout.readline() for _ in range(3)]
        assert said[0] == f"application:  http://127.0.0.1:{ports[0]}\n"
        with urllib.request.urlopen(f"http://127.0.0.1:{ports[0]}/api/v1/campuses") as answer:
            assert json.load(answer)["total"] == 0
        running.send_signal(signal.SIGINT)
        assert running.wait(60) == 130
    for port in ports:
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_the_start_page_of_the_school_loads_little(
    applications: Applications, record_property: Record
) -> None:
    size = applications(example("school")).frontend.first_load()
    record_property("JavaScript on first load:", f"{size} bytes gzipped")
    assert size <= FIRST_LOAD


def test_hostile_names_are_text_in_the_browser(applications: Applications) -> None:
    chromium = need_chromium()
    made = applications(example("hostile"))
    spec = HOSTILE_SPEC.replace("TABLES", str(made.frontend.tables))
    (made.frontend.root / "e2e" / "hostile.spec.ts").write_text(spec, encoding="utf-8")
    with (
        made.backend.served(made.database()) as api,
        made.frontend.served(api) as address,
    ):
        ended = made.frontend.test_in_browser(address, chromium, "hostile.spec.ts")
    assert ended.good == 1
