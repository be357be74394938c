"""What the SCHEMA arguments may be, and what becomes of files that hold no SQL."""

import gzip
import io
import sys
from pathlib import Path

import pytest

from crudflow.cli.sources import read_sources
from crudflow.errors import SchemaError

SQL = "CREATE TABLE caf\u00e9 (id int);\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "utf-16-le"])
def test_text_comes_in_many_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "schema.sql"
    path.write_bytes(SQL.encode(encoding))

    (source,) = read_sources([str(path)])

    assert (source.name, source.text) == (str(path), SQL)


def test_big_endian_text_is_told_by_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "schema.sql"
    path.write_bytes(b"\xfe\xff" + SQL.encode("utf-16-be"))

    assert read_sources([str(path)])[0].text == SQL


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"SQLite format 3\0\x10\x00", "sqlite3 FILE .schema"),
        (b"PGDMP\x01\x0e\x00", "pg_restore --schema-only"),
        (gzip.compress(SQL.encode(), mtime=0), "gunzip"),
        (b"PK\x03\x04\x14\x00", "an office document"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a binary file"),
        (b"\0", "a binary file"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(
    tmp_path: Path, content: bytes, advice: str
) -> None:
    path = tmp_path / "schema.sql"
    path.write_bytes(content)

    with pytest.raises(SchemaError, match=advice) as error:
        read_sources([str(path)])

    assert str(error.value).startswith(f"{path}: is ")


def test_a_folder_stands_for_its_sql_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("2_b.sql", "1_a.sql", "10_c.sql", "notes.txt"):
        (tmp_path / name).write_text(name)

    names = [Path(source.name).name for source in read_sources([str(tmp_path)])]

    assert names == ["1_a.sql", "2_b.sql", "10_c.sql"]


def test_a_folder_of_folders_stands_for_the_files_in_those(tmp_path: Path) -> None:
    for name in (
        "2_more/migration.sql",
        "10_last/migration.sql",
        "dbo/Tables/t.sql",
        "a/b/c/d.sql",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text(name)

    texts = [source.text for source in read_sources([str(tmp_path)])]

    assert texts == ["2_more/migration.sql", "10_last/migration.sql", "dbo/Tables/t.sql"]


def test_what_undoes_a_migration_is_not_read(tmp_path: Path) -> None:
    for name in ("1_a.up.sql", "1_a.down.sql", "countdown.sql", "slow-down.sql"):
        (tmp_path / name).write_text(name)

    names = [Path(source.name).name for source in read_sources([str(tmp_path)])]

    assert names == ["1_a.up.sql", "countdown.sql", "slow-down.sql"]


def test_a_dash_stands_for_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SQL.encode("utf-16"))))

    (source,) = read_sources(["-"])

    assert (source.name, source.text) == ("<stdin>", SQL)


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"holds no \.sql file"):
        read_sources([str(tmp_path)])
    with pytest.raises(SchemaError, match="No such file or directory"):
        read_sources([str(tmp_path / "absent.sql")])
