"""Backends of schemas that the examples do not stand for, judged by their own tests."""

from pathlib import Path

import pytest

from tests.generated.backend import Backend
from tests.generated.generation import BACKEND, generate, write_tree
from tests.generated.postgres import PostgresServer

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
    "keys are computed": """
        CREATE TYPE kind AS ENUM ('A', 'B', 'C', 'D');
        CREATE TABLE refs (kind kind GENERATED ALWAYS AS ('B') STORED CHECK (kind = 'B'),
            other kind NOT NULL CHECK (other IN ('C', 'D')), n int, PRIMARY KEY (kind, n));
        CREATE TABLE slugs (title varchar(50) NOT NULL,
            slug varchar(60) GENERATED ALWAYS AS (lower(title) || '-x') STORED PRIMARY KEY);
    """,
    "checks of values that samples take in turn": """
        CREATE TYPE state AS ENUM ('A', 'B', 'C', 'D');
        CREATE TABLE tasks (id serial PRIMARY KEY, done boolean NOT NULL, at date, open boolean,
            n int CHECK (n BETWEEN 1 AND 5), m int CHECK (m BETWEEN 1 AND 5), state state NOT NULL,
            why text, CHECK (done = (at IS NOT NULL)), CHECK (NOT done OR n < 3), CHECK (n < m),
            CHECK (state <> 'A' OR why IS NOT NULL), CHECK (state = 'D' OR why IS NULL));
    """,
    "checks of what is computed, and of numbers with many digits": """
        CREATE TABLE parents (id numeric(10) PRIMARY KEY);
        CREATE TABLE sums (id serial PRIMARY KEY, n int NOT NULL, price numeric(10, 2) NOT NULL,
            parent_id numeric(10) NOT NULL REFERENCES parents CHECK (parent_id >= 0),
            twice int GENERATED ALWAYS AS (n * 2) STORED CHECK (twice > 500),
            total numeric(20, 2) GENERATED ALWAYS AS (price * n) STORED CHECK (total >= 0),
            wei numeric(38, 18) NOT NULL CHECK (wei > 100000000000 AND wei < 100000000001),
            far double precision NOT NULL CHECK (far <= 1e38));
    """,
    "indexes that would share a name, or be too long for one": f"""
        CREATE TABLE "user" (id serial PRIMARY KEY, group_name text, info jsonb, tags text[],
            {"x" * 60} date, at timestamptz);
        CREATE TABLE user_group (id serial PRIMARY KEY, name text, {"y" * 60} date);
        CREATE INDEX a ON "user" (group_name);
        CREATE INDEX b ON user_group (name);
        CREATE INDEX c ON "user" (info, tags);
        CREATE INDEX d ON "user" ({"x" * 60}, at DESC, group_name);
        CREATE INDEX e ON user_group ({"y" * 60});
    """,
    "ranges": """
        CREATE TABLE stays (id serial PRIMARY KEY, days daterange, moments tstzrange NOT NULL,
            hours tsrange NOT NULL, floors int4range NOT NULL, money int8range, rates numrange);
    """,
}
RANGES = """
import pytest
from pydantic import TypeAdapter, ValidationError

from app.wire.types import DateRange, TimestampRange


@pytest.mark.parametrize("text", ["[2020-01-31,2024-02-29)", "[2000-02-29,)", "(,2023-12-30]"])
def test_days_there_are(text: str) -> None:
    assert TypeAdapter(DateRange).validate_python(text) == text


@pytest.mark.parametrize("text", ["2023-02-29", "1900-02-29", "0000-02-29", "0000-01-01",
    "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-01-32"])
def test_days_there_are_not(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(DateRange).validate_python(f"[{text},)")


def test_a_fraction_of_a_second() -> None:
    text = "[2024-01-31 23:59:59.123456,2030-01-01 00:00:00)"
    assert TypeAdapter(TimestampRange).validate_python(text) == text
"""


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
def test_ranges_are_of_days_that_there_are(tmp_path: Path, postgres: PostgresServer) -> None:
    backend = _backend(SCHEMAS["ranges"], tmp_path)
    (backend.root / "tests" / "test_ranges.py").write_text(RANGES, encoding="utf-8")

    assert "failed" not in backend.run_tests()
    with postgres.new_database() as database:
        assert "failed" not in backend.run_tests(postgres.address(database))


CYRILLIC = """
    CREATE TABLE "заказы_покупателей" (id serial PRIMARY KEY, "дата_создания" date,
        "номер_заказа" int, UNIQUE ("дата_создания", "номер_заказа"), UNIQUE ("дата_создания"));
    CREATE INDEX a ON "заказы_покупателей" ("номер_заказа");
    CREATE INDEX b ON "заказы_покупателей" ("номер_заказа", "дата_создания");
"""
SHARED = "indexes that would share a name, or be too long for one"


@pytest.mark.slow
@pytest.mark.parametrize("sql", [CYRILLIC, SCHEMAS[SHARED]], ids=["Cyrillic", SHARED])
def test_postgresql_takes_the_names_of_keys_and_indexes(
    sql: str, tmp_path: Path, postgres: PostgresServer
) -> None:
    backend = _backend(sql, tmp_path)

    with postgres.new_database() as database:
        backend.migrate(postgres.address(database))


@pytest.mark.slow
def test_an_application_of_very_many_tables_is_described(tmp_path: Path) -> None:
    tables = "".join(f"CREATE TABLE word_{n} (said text);" for n in range(140))
    backend = _backend(f"{tables} CREATE TABLE keyed (id int PRIMARY KEY);", tmp_path)

    backend.run("pytest", "-p", "no:cacheprovider", "tests/test_application.py")
    backend.run("pytest", "-p", "no:cacheprovider", "tests/api/test_keyed.py")
