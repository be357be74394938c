"""Backends of tables that refer to one another in rarer ways, judged by their own tests."""

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
}


@pytest.mark.slow
@pytest.mark.parametrize("sql", SCHEMAS.values(), ids=SCHEMAS)
def test_a_backend_passes_its_own_tests(sql: str, tmp_path: Path) -> None:
    schema = tmp_path / "schema.sql"
    schema.write_text(sql, encoding="utf-8")
    made = generate([schema], "references", "postgres", kinds=BACKEND)
    write_tree(tmp_path, made.files)

    passed = Backend(tmp_path / "backend", len(made.tables)).run_tests()

    assert "failed" not in passed
