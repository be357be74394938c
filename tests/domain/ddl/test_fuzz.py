"""Text of any kind: a schema or a `SchemaError`, and nothing else."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.schema import Schema
from crudflow.domain.schema_json import from_json, to_json
from crudflow.errors import SchemaError

DIALECTS = st.sampled_from(["postgres", "mysql", "sqlite", "tsql", None])
_WORDS = (
    "CREATE TABLE ALTER DROP COLUMN ADD PRIMARY KEY UNIQUE FOREIGN REFERENCES CHECK CONSTRAINT "
    "DEFAULT NOT NULL GENERATED ALWAYS BY AS IDENTITY ON DELETE UPDATE CASCADE SET INDEX TYPE ENUM "
    "DOMAIN COMMENT IS IF EXISTS LIKE INHERITS PARTITION OF FOR VALUES ATTACH RENAME TO MODIFY "
    "CHANGE FIRST AFTER USING WITH VIEW SCHEMA SELECT INSERT INTO BEGIN END CASE GO EXEC USE DO "
    "COPY FROM STDIN DELIMITER TRIGGER FUNCTION int integer text varchar numeric timestamp time "
    "zone serial bit enum set unsigned a b c t u dbo public x y z nextval now VALUE WHERE INCLUDE "
    "sp_rename sp_addtype sp_addextendedproperty AUTO_INCREMENT COLLATE CHARACTER ARRAY VIRTUAL"
).split()
_SYMBOLS = [
    *"()[]{},;.'\"`$\\/*-+=<>:@#!?%&|~^ \n\t\r\0",
    "$$", "--", "/*", "*/", "/*!40101", "::", "''", '""', "E'", "N'", "\\.", "\nGO\n", "U&\"",
    "1", "0.5", "'x'", '"q"', "[n]", "`m`", "é", "日本", "\ufeff", "\u2028", "'\\''",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(_WORDS + _SYMBOLS), max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(_WORDS + _SYMBOLS), max_size=60).map("".join)
BODIES = TEXTS.map("CREATE TABLE t (a int, ".__add__)

SAMPLE = """
CREATE TYPE m AS ENUM ('a', 'b'); CREATE DOMAIN d AS int CHECK (VALUE > 0);
CREATE TABLE a (id serial PRIMARY KEY, n varchar(10) DEFAULT 'x' NOT NULL, m m, d d UNIQUE);
CREATE TABLE b (id int, a_id int REFERENCES a (id) ON DELETE CASCADE, PRIMARY KEY (id, a_id));
ALTER TABLE b ADD COLUMN x timestamp with time zone DEFAULT now(), ADD CHECK (x > now());
COMMENT ON COLUMN b.x IS 'it''s'; CREATE UNIQUE INDEX i ON b (x);
"""


def survives(text: str, dialect: str | None) -> Schema | None:
    try:
        schema = read_schema([SourceText("fuzz.sql", text)], dialect)
    except SchemaError as error:
        assert str(error)
        return None
    for table in schema:
        assert table.columns
        named = {column.name for column in table.columns}
        assert named.issuperset(table.primary_key)
        for key in table.foreign_keys:
            target = schema.table(key.ref_table)
            assert len(key.columns) == len(key.ref_columns)
            assert {column.name for column in target.columns}.issuperset(key.ref_columns)
    assert from_json(to_json(schema)) == schema
    return schema


@settings(deadline=None)
@given(st.one_of(TEXTS, GLUED, BODIES, st.text()), DIALECTS)
def test_any_text_is_a_schema_or_a_schema_error(text: str, dialect: str | None) -> None:
    survives(text, dialect)


@settings(deadline=None)
@given(st.data(), DIALECTS)
def test_a_damaged_schema_is_a_schema_or_a_schema_error(
    data: st.DataObject, dialect: str | None
) -> None:
    survives(_damaged(data), dialect)


def _damaged(data: st.DataObject) -> str:
    text = SAMPLE
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + data.draw(st.sampled_from([*_SYMBOLS, "", *_WORDS])) + text[end:]
    return text


@settings(deadline=None)
@given(st.data(), DIALECTS)
def test_the_short_way_and_the_long_way_agree(data: st.DataObject, dialect: str | None) -> None:
    text = _damaged(data)
    # In SQL Server that is a permission, as GRANT lists them.
    assume(not re.search(r"CREATE\s+TABLE\s*(?:,|TO\b)", text))
    long_way = re.sub(r"\bCREATE TABLE\b", "CREATE GLOBAL TABLE", text)
    shorter, longer = (
        survives(text, dialect or "postgres"),
        survives(long_way, dialect or "postgres"),
    )

    # The damage may have put a statement into a string or a type, where the word counts as text.
    undone = re.sub(r"(CREATE) GLOBAL\b", r"\1", repr(longer and longer.tables), flags=re.I)
    assert repr(shorter and shorter.tables) == undone


@pytest.mark.slow
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(TEXTS, GLUED, BODIES, st.text()), DIALECTS)
def test_very_much_text(text: str, dialect: str | None) -> None:
    survives(text, dialect)


@pytest.mark.slow
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), DIALECTS)
def test_very_much_damage(data: st.DataObject, dialect: str | None) -> None:
    survives(_damaged(data), dialect)


@pytest.mark.slow
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), DIALECTS)
def test_both_ways_agree_on_very_much_damage(data: st.DataObject, dialect: str | None) -> None:
    test_the_short_way_and_the_long_way_agree.hypothesis.inner_test(data, dialect)  # type: ignore[attr-defined]


@pytest.mark.slow
@pytest.mark.parametrize("dialect", ["postgres", "mysql", "sqlite", "tsql"])
@pytest.mark.parametrize(
    "text",
    [
        "'" + "\\'" * 300_000,
        "/*" * 300_000,
        "[" * 300_000,
        "".join(f"$a{number}$ " for number in range(100_000)),
        "CREATE TABLE t (a int DEFAULT " + "(" * 100_000,
        "CREATE TABLE t (a int DEFAULT " + "-" * 100_000 + "1);",
        "CREATE TABLE t (a int DEFAULT 1" + " + 1" * 50_000 + ");",
        "CREATE TABLE t (a int " + "CHECK (a > 0) " * 20_000 + ");",
        "CREATE TRIGGER x BEGIN ;" * 3_000,
        "\nGO" * 300_000,
        "ALTER" + " " * 300_000 + "TABLE",
    ],
    ids=range(11),
)
def test_hostile_text_of_great_length_ends(text: str, dialect: str) -> None:
    survives(text, dialect)
