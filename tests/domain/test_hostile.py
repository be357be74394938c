"""Schemas written by an enemy: the code stays code, the names stay whole, the files stay inside."""

import ast
from functools import cache
from pathlib import PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.domain.planning import AppPlan, plan_app
from crudflow.domain.rendering import Blueprint
from crudflow.domain.schema import (
    Check,
    Column,
    Default,
    DefaultKind,
    ForeignKey,
    Schema,
    SqlType,
    Table,
    TypeFamily,
    UniqueKey,
)
from tests.domain.test_quoting import HOSTILE

WORDS = [
    *HOSTILE,
    *("class", "None", "metadata", "registry", "model_config", "schema", "copy", "id", "limit"),
    *("sort", "q", "main", "app", "base", "index", "test", "conftest", "__init__", "dt", "str"),
    *("../../etc/passwd", "/etc/passwd", "C:\\con", "con", "a.b", "a:b", "%(x)s", "Decimal"),
    *("A", "a", "a b", "a_b", "a-b", "a__gte", "x" * 100, "TYPE_CHECKING", "Base", "session"),
]
texts = st.one_of(
    st.sampled_from(WORDS), st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
)
names = texts.filter(bool)


@st.composite
def sql_types(draw: st.DrawFn) -> SqlType:
    family = draw(st.sampled_from(list(TypeFamily)))
    values: tuple[str, ...] = ()
    if family in (TypeFamily.ENUM, TypeFamily.SET):
        values = tuple(draw(st.lists(texts, min_size=1, max_size=3, unique=True)))
    element = SqlType(TypeFamily.TEXT, "text") if family is TypeFamily.ARRAY else None
    return SqlType(
        family,
        draw(st.sampled_from([family.value, "int4range", "inet", "char(3)"]) | texts),
        length=draw(st.none() | st.integers(1, 300)),
        fixed=draw(st.booleans()),
        precision=draw(st.none() | st.integers(1, 40)),
        scale=draw(st.none() | st.integers(0, 10)),
        bits=draw(st.sampled_from([None, 8, 16, 32, 64])),
        unsigned=draw(st.booleans()),
        timezone=draw(st.booleans()),
        values=values,
        enum_name=draw(st.none() | texts),
        element=element,
    )


@st.composite
def columns(draw: st.DrawFn, name: str) -> Column:
    kind = draw(st.sampled_from(list(DefaultKind)))
    value = draw(texts | st.integers() | st.booleans())
    return Column(
        name,
        draw(sql_types()),
        nullable=draw(st.booleans()),
        default=draw(st.none() | st.just(Default(kind, str(value), value))),
        identity=draw(st.booleans()),
        generated=draw(st.none() | texts),
        comment=draw(st.none() | texts),
    )


@st.composite
def tables(draw: st.DrawFn, name: str, others: list[str]) -> Table:
    own = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    made = tuple(draw(columns(column)) for column in own)
    some = st.lists(st.sampled_from(own), max_size=2, unique=True).map(tuple)
    links = tuple(
        ForeignKey((draw(st.sampled_from(own)),), other, (draw(names),))
        for other in draw(st.lists(st.sampled_from(others), max_size=2))
    )
    return Table(
        name,
        made,
        schema=draw(st.none() | names),
        primary_key=draw(some),
        foreign_keys=links,
        uniques=(UniqueKey(draw(some), draw(st.none() | texts)),),
        checks=tuple(
            Check(text, draw(st.none() | texts)) for text in draw(st.lists(texts, max_size=2))
        ),
        comment=draw(st.none() | texts),
    )


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    called = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    made = [draw(tables(name, called)) for name in called]
    unique = {table.key: table for table in made}
    return Schema(
        draw(st.sampled_from(["postgres", "mysql", "sqlite", "tsql"])), tuple(unique.values())
    )


@cache
def shipped() -> Blueprint:
    found = FolderBlueprints().load("fastapi_react")
    return Blueprint.parse(found.name, found.files)


def rendered(app: AppPlan) -> dict[str, str]:
    blueprint = shipped()
    files: dict[str, str] = {}
    for kind in blueprint.kinds:
        files |= blueprint.render_app(kind, app)
        for key in app.tables:
            files |= blueprint.render_table(kind, app, key)
    return files | blueprint.render_assembled(app)


def check(schema: Schema, title: str) -> None:
    app = plan_app(schema, title)
    files = rendered(app)
    for path, text in files.items():
        check_path(path)
        text.encode("utf-8")  # a lone surrogate would fail here
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)
    for table in schema:
        made = app.tables[table.key]
        check_names(table, files[f"backend/app/models/{made.module}.py"])


def check_path(path: str) -> None:
    parts = PurePosixPath(path).parts
    assert path.isascii()
    assert not path.startswith("/")
    assert "\\" not in path
    assert ".." not in parts


def check_names(table: Table, source: str) -> None:
    """The names in the model are the database's own, to the letter."""
    body = next(node.body for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    named = next(
        node.value
        for node in body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__tablename__"
    )
    assert ast.literal_eval(named) == table.name
    found = [
        _column_name(node)
        for node in body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.value or node).startswith("mapped")
    ]
    assert found == [column.name for column in table.columns]


def _column_name(node: ast.AnnAssign) -> str:
    assert isinstance(node.value, ast.Call)
    first = node.value.args[0]
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return ast.unparse(node.target)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(schemas(), texts)
def test_hostile_schemas(schema: Schema, title: str) -> None:
    check(schema, title)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(schemas(), texts)
@pytest.mark.timeout(1800)
def test_many_hostile_schemas(schema: Schema, title: str) -> None:
    check(schema, title)


def test_every_hostile_word_everywhere() -> None:
    words = [word for word in dict.fromkeys(WORDS) if word]
    choice = SqlType(TypeFamily.ENUM, "enum", values=tuple(words), enum_name="e")
    made = tuple(
        Table(
            word,
            (
                *(Column(name, SqlType(TypeFamily.TEXT, "text"), comment=name) for name in words),
                Column("the choice", choice, default=Default(DefaultKind.CONSTANT, word, word)),
            ),
            primary_key=(word,),
            comment=word,
            checks=(Check(word, word),),
        )
        for word in words[:20]
    )
    check(Schema("postgres", made), "\n".join(words))
