"""Schemas as JSON."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crudflow.domain.schema import (
    Check,
    Column,
    Default,
    DefaultKind,
    ForeignKey,
    Index,
    ReferenceAction,
    Schema,
    SchemaWarning,
    SqlType,
    Table,
    TypeFamily,
    UniqueKey,
)
from crudflow.domain.schema_json import from_json, to_json, truth_shape
from crudflow.errors import SchemaError
from tests.domain.ddl.corpus import names, needs_corpus
from tests.domain.ddl.corpus import schema as corpus_schema
from tests.domain.ddl.reading import read

_names = st.text(min_size=1, max_size=8)
_some_names = st.lists(_names, min_size=1, max_size=3).map(tuple)
_maybe = st.none() | _names
_flat_types = st.builds(
    SqlType,
    st.sampled_from(TypeFamily),
    _names,
    length=st.none() | st.integers(0, 999),
    fixed=st.booleans(),
    precision=st.none() | st.integers(0, 99),
    scale=st.none() | st.integers(-9, 9),
    bits=st.sampled_from([None, 8, 64]),
    unsigned=st.booleans(),
    timezone=st.booleans(),
    values=st.lists(st.text(max_size=4), max_size=3).map(tuple),
    enum_name=_maybe,
    domain=_maybe,
)
_types = st.recursive(
    _flat_types,
    lambda inner: st.builds(
        SqlType, st.sampled_from([TypeFamily.ARRAY, TypeFamily.RANGE]), _names, element=inner
    ),
    max_leaves=3,
)
_values = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
_defaults = st.none() | st.builds(Default, st.sampled_from(DefaultKind), _names, _values)
_columns = st.builds(
    Column, _names, _types, st.booleans(), _defaults, st.booleans(), st.booleans(), _maybe, _maybe
)
_actions = st.sampled_from(ReferenceAction)
_tables = st.builds(
    Table,
    _names,
    st.lists(_columns, min_size=1, max_size=3).map(tuple),
    _maybe,
    _some_names,
    st.lists(
        st.builds(ForeignKey, _some_names, _names, _some_names, _actions, _actions, _maybe),
        max_size=2,
    ).map(tuple),
    st.lists(st.builds(UniqueKey, _some_names, _maybe), max_size=2).map(tuple),
    st.lists(st.builds(Check, _names, _maybe), max_size=2).map(tuple),
    _maybe,
    st.lists(st.builds(Index, _some_names, _maybe), max_size=2).map(tuple),
)
_schemas = st.builds(
    Schema,
    st.sampled_from(["postgres", "mysql", "sqlite", "tsql"]),
    st.lists(_tables, max_size=3).map(tuple),
    st.dictionaries(_names, _some_names, max_size=3),
    st.lists(
        st.builds(SchemaWarning, _names, _maybe, st.none() | st.integers(1), _maybe), max_size=2
    ).map(tuple),
)


@settings(deadline=None, max_examples=40)
@given(_schemas)
def test_nothing_is_lost(schema: Schema) -> None:
    text = to_json(schema)

    assert from_json(text) == schema
    assert to_json(from_json(text)) == text


@needs_corpus
@pytest.mark.parametrize("name", names("SOURCE.txt"))
def test_published_schemas_survive(name: str) -> None:
    schema = corpus_schema(name)

    assert from_json(to_json(schema)) == schema


def test_true_and_one_stay_what_they_are() -> None:
    schema = read("CREATE TABLE t (a boolean DEFAULT true, b int DEFAULT 1, c text DEFAULT '1')")

    again = from_json(to_json(schema)).tables[0].columns
    defaults = [each.default.value for each in again if each.default]
    assert [(value, type(value)) for value in defaults] == [(True, bool), (1, int), ("1", str)]


def test_the_text_is_compact() -> None:
    columns = ", ".join(f"column_{number} varchar(20) NOT NULL" for number in range(100))

    assert len(to_json(read(f"CREATE TABLE t ({columns});"))) < 100 * 60


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        '{"format": 0}',
        '{"format":1,"types":[],"schema":{"dialect":"x","tables":[{"name":1,"columns":[{"type":5}]}]}}',
        '{"format":1,"types":[{"family":"nonsense","text":""}],"schema":{"dialect":"x"}}',
        '{"format":1,"types":[],"schema":{"dialect":"x","unknown":1}}',
        "[" * 100_000,
    ],
)
def test_text_of_another_kind_is_a_schema_error(text: str) -> None:
    with pytest.raises(SchemaError, match="the stored schema cannot be read"):
        from_json(text)


def test_the_shape_for_people_and_scripts() -> None:
    schema = read(
        "CREATE TYPE mood AS ENUM ('sad', 'ok');"
        "CREATE TABLE users (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        " mood mood DEFAULT 'ok', name varchar(20) NOT NULL UNIQUE CHECK (name <> ''));"
        "CREATE TABLE billing.notes (u int REFERENCES users ON DELETE CASCADE, x strange);"
        "COMMENT ON TABLE users IS 'who'; COMMENT ON COLUMN users.name IS 'called';"
    )

    shape = truth_shape(schema)

    assert json.loads(json.dumps(shape)) == shape
    assert shape["enums"] == {"mood": ["sad", "ok"]}
    tables = shape["tables"]
    assert isinstance(tables, dict)
    assert list(tables) == ["users", "billing.notes"]
    users = tables["users"]
    assert users["columns"] == [
        {"name": "id", "type": "int", "nullable": False, "default": None, "family": "integer",
         "identity": True},
        {"name": "mood", "type": "mood", "nullable": True, "default": "'ok'", "family": "enum"},
        {"name": "name", "type": "varchar(20)", "nullable": False, "default": None,
         "family": "string", "comment": "called"},
    ]  # fmt: skip
    assert users["primary_key"] == ["id"]
    assert users["unique"] == [["name"]]
    assert users["checks"] == [{"name": None, "expr": "name <> ''"}]
    assert users["comment"] == "who"
    assert tables["billing.notes"]["foreign_keys"] == [
        {"columns": ["u"], "ref_table": "users", "ref_columns": ["id"], "on_delete": "CASCADE",
         "on_update": "NO ACTION", "name": None}
    ]  # fmt: skip
    assert shape["warnings"] == [
        {
            "message": "column billing.notes.x has type 'strange', which is handled as text",
            "file": "schema.sql",
            "line": 1,
            "statement": None,
        }
    ]
    assert (users["schema"], tables["billing.notes"]["schema"]) == ("public", "billing")


def test_enums_of_single_columns_are_told_under_their_columns() -> None:
    schema = read("CREATE TABLE t (size enum('s', 'l'), sizes set('s', 'l'))", "mysql")

    assert truth_shape(schema)["enums"] == {"t.size": ["s", "l"]}
