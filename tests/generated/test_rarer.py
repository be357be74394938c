"""Backends of schemas that the examples do not stand for, judged by their own tests."""

from pathlib import Path

import pytest

from tests.generated.backend import Backend
from tests.generated.generation import BACKEND, generate, write_tree

SCHEMAS = {
    "a key's column is part of a reference": """
        CREATE TABLE boxes (id int PRIMARY KEY);
        CREATE TABLE items (box_id int REFERENCES boxes, id int, PRIMARY KEY (box_id, id));
        CREATE TABLE talks (box_id int REFERENCES boxes, hash text, item_id int NOT NULL, note text,
            PRIMARY KEY (box_id, hash), FOREIGN KEY (box_id, item_id) REFERENCES items);
    """,
    "a table refers to itself alone": """
        CREATE TABLE nodes (id int PRIMARY KEY, parent int REFERENCES nodes, said text);
    """,
    "numbers are computed of numbers with more digits": """
        CREATE TABLE lines (id serial PRIMARY KEY, price numeric(10, 2) NOT NULL,
            amount numeric(8, 3) NOT NULL, weight double precision NOT NULL, pieces int NOT NULL,
            total numeric(10, 2) GENERATED ALWAYS AS (price * amount) STORED,
            heavy numeric(12, 1) GENERATED ALWAYS AS (price * weight) STORED,
            whole int GENERATED ALWAYS AS (price * pieces) STORED,
            share numeric(20, 4) GENERATED ALWAYS AS (price / NULLIF(pieces, 0)) STORED,
            net money GENERATED ALWAYS AS (price * 0.1234) STORED,
            many boolean GENERATED ALWAYS AS (pieces > 10) STORED,
            said text GENERATED ALWAYS AS (CASE WHEN pieces > 10 THEN 'many' ELSE 'few' END) STORED
        );
    """,
}


def _backend(sql: str, folder: Path) -> Backend:
    schema = folder / "schema.sql"
    schema.write_text(sql, encoding="utf-8")
    made = generate([schema], "rarer", "postgres", kinds=BACKEND)
    write_tree(folder, made.files)
    return Backend(folder / "backend", len(made.tables))


@pytest.mark.slow
@pytest.mark.parametrize("sql", SCHEMAS.values(), ids=SCHEMAS)
def test_a_backend_is_clean_and_passes_its_own_tests(sql: str, tmp_path: Path) -> None:
    backend = _backend(sql, tmp_path)

    backend.check_style()
    assert "failed" not in backend.run_tests()


RENEWED = """
from datetime import datetime
from fastapi.testclient import TestClient

def test_renewed(client: TestClient) -> None:
    row = {"said": "a", "changed_at": "2001-02-03T04:05:06"}
    made = client.post("/api/v1/notes", json=row).json()
    assert made["changed_at"].startswith("2001-02-03")
    address = f"/api/v1/notes/{made['id']}"
    changed = client.patch(address, json={"said": "b"}).json()
    assert datetime.fromisoformat(changed["changed_at"]).year > 2001
    assert client.get(address).json() == changed
    named = client.patch(address, json={"changed_at": "2002-02-03T04:05:06"}).json()
    assert named["changed_at"].startswith("2002-02-03")
"""


@pytest.mark.slow
def test_a_change_renews_the_time_of_the_last_change_unless_it_names_it(tmp_path: Path) -> None:
    notes = """
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.changed_at = now(); RETURN NEW; END $$;
        CREATE TABLE notes (id serial PRIMARY KEY, said text, changed_at timestamp DEFAULT now());
        CREATE TRIGGER t BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION touch();
    """
    backend = _backend(notes, tmp_path)
    (backend.root / "tests" / "test_renewed.py").write_text(RENEWED, encoding="utf-8")

    assert "failed" not in backend.run_tests()


@pytest.mark.slow
def test_an_application_of_very_many_tables_is_described(tmp_path: Path) -> None:
    tables = "".join(f"CREATE TABLE word_{n} (said text);" for n in range(140))
    backend = _backend(f"{tables} CREATE TABLE keyed (id int PRIMARY KEY);", tmp_path)

    backend.run("pytest", "-p", "no:cacheprovider", "tests/test_application.py")
    backend.run("pytest", "-p", "no:cacheprovider", "tests/api/test_keyed.py")
