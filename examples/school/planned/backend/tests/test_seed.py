"""The sample rows are such as the database and the API take."""

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.orm import Session

from app.crud.samples import NotEmptyError, add_all
from app.seed import TABLES

LISTS = (
    "/api/v1/campuses",
    "/api/v1/departments",
    "/api/v1/teachers",
    "/api/v1/students",
)


def test_sample_rows_are_added_once_and_listed(client: TestClient, session: Session) -> None:
    added = add_all(session, TABLES)
    totals = [client.get(path).json()["total"] for path in LISTS]
    assert totals == [len(table.rows) for table in TABLES]
    assert added == sum(totals)
    with pytest.raises(NotEmptyError, match="has rows already"):
        add_all(session, TABLES)
