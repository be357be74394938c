"""What a generated backend answers where the database refuses a change."""

import shutil
from pathlib import Path

import pytest

from tests.generated.backend import Backend
from tests.generated.cases import example
from tests.generated.conftest import Backends, Databases

IN_THE_BACKEND = """
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session

from app.models import Loan
from tests.support.factories import make


def test_a_row_that_others_restrict_is_not_deleted(client: TestClient, session: Session) -> None:
    loan = make(session, Loan)
    answer = client.delete(f"/api/v1/members/{loan.member_id}")
    assert answer.status_code == 409
    assert answer.json() == {"detail": "Other rows still refer to this one."}


def test_a_broken_check_is_told_with_its_condition(client: TestClient) -> None:
    body = {"name": "Ada", "born": 1900, "died": 1800}
    answer = client.post("/api/v1/authors", json=body)
    assert answer.status_code == 409
    assert '"died" >= "born"' in answer.json()["detail"]
"""


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
def test_says_why_the_database_refused(
    kind: str, backends: Backends, database: Databases, tmp_path: Path
) -> None:
    # A copy: the generated backend is shared with tests that count what is in it.
    root = shutil.copytree(backends(example("library")).root, tmp_path / "backend")
    (root / "tests" / "test_refusals.py").write_text(IN_THE_BACKEND, encoding="utf-8")
    Backend(root, 0).run("pytest", "-q", "tests/test_refusals.py", database=database(kind))
