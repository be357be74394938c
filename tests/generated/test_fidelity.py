"""A generated backend makes the database that its schema makes, PostgreSQL itself being judge."""

from pathlib import Path

import pytest

from tests.generated.cases import Case, corpus, examples
from tests.generated.catalogue import facts, loadable
from tests.generated.conftest import Backends
from tests.generated.postgres import PostgresServer

# An object identifier is a whole number to everybody but PostgreSQL's own catalogue.
KEPT_OTHERWISE = {"ota_package.data oid": "ota_package.data bigint"}

CASES = [case for case in (*examples(), *corpus()) if case.dialect == "postgres"]


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_rebuilds_the_database_it_was_read_from(
    case: Case, backends: Backends, postgres: PostgresServer, tmp_path: Path
) -> None:
    with postgres.new_database() as original, postgres.new_database() as rebuilt:
        for file in case.files:
            script = tmp_path / file.name
            script.write_text(loadable(file.read_text(encoding="utf-8")), encoding="utf-8")
            postgres.load(original, script)
        backends(case).upgrade(postgres.address(rebuilt))
        expected = {KEPT_OTHERWISE.get(fact, fact) for fact in facts(postgres, original)}
        actual = facts(postgres, rebuilt)
    assert sorted(expected - actual) == []
    assert sorted(actual - expected) == []
