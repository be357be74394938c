"""What is read out of published schemas, against what a database made of the same text."""

import re
from collections import Counter
from typing import Any

import pytest

from crudflow.domain.ddl import detect_dialect
from crudflow.domain.schema import Schema, Table, TypeFamily
from tests.domain.ddl.corpus import names, needs_corpus, schema, sources, truth

pytestmark = needs_corpus

EXCEPTIONS = {
    ("northwind_sqlite", "nullable", "Categories.CategoryID"): "SQLite reports a rowid as nullable",
    ("northwind_sqlite", "nullable", "Customers.CustomerID"): "SQLite allows NULL in this key",
    ("northwind_sqlite", "nullable", "Employees.EmployeeID"): "SQLite reports a rowid as nullable",
    ("northwind_mysql", "unique", "purchase_orders"): "a second unique index on the primary key",
    ("sakila_mysql", "indexes", "film_text"): "a full-text index",
    ("dump_mysqldump9_sakila_mysql", "indexes", "film_text"): "a full-text index",
    ("temporal_mysql", "indexes", "custom_search_attributes"): "full-text indexes",
    ("sakila_sqlite", "indexes", "rental"): "one of them is unique, which the truth does not say",
}
"""All differences there are, each with its reason."""

_RENAMED = {"regions": "region"}
"""Tables that the siblings of a SQL Server schema call otherwise."""

_DEFAULT_SCHEMAS = {"postgres": "public", "sqlite": "main"}
_FAMILIES = (
    (r".*\[\]", TypeFamily.ARRAY),
    (r"tinyint\(1\)|bool(ean)?", TypeFamily.BOOLEAN),
    (r"(tiny|small|medium|big)?int(eger)?( unsigned)?|year|oid", TypeFamily.INTEGER),
    (r"(numeric|decimal)(\(.*\))?", TypeFamily.DECIMAL),
    (r"double( precision)?|real|float", TypeFamily.FLOAT),
    (r"(n?var)?char(acter)?( varying)?(\(\d+\))?", TypeFamily.STRING),
    (r"(medium|long)?text|blob sub_type text", TypeFamily.TEXT),
    (r"timestamp.*|datetime.*", TypeFamily.DATETIME),
    (r"time .*|time", TypeFamily.TIME),
    (r"date", TypeFamily.DATE),
    (r"jsonb?", TypeFamily.JSON),
    (r"bytea|(medium|long)?blob|(var)?binary\(\d+\)", TypeFamily.BINARY),
    (r"uuid", TypeFamily.UUID),
    (r"xml", TypeFamily.XML),
    (r"set\(.*\)", TypeFamily.SET),
    (r"tsvector", TypeFamily.OTHER),
)


def _family(column: dict[str, Any]) -> TypeFamily:
    if column.get("is_enum"):
        return TypeFamily.ENUM
    written = column.get("domain_base_type") or column["type"]
    for pattern, family in _FAMILIES:
        if re.fullmatch(pattern, written, re.IGNORECASE):
            return family
    raise AssertionError(f"the test knows no family for {written!r}")


def _has_default(column: dict[str, Any]) -> bool:
    default = column["default"]
    return default is not None and not str(default).upper().startswith("NULL")


def _is_numbered(column: dict[str, Any]) -> bool:
    marks = ("auto_increment", "identity", "rowid_alias")
    return any(column.get(mark) for mark in marks) or "nextval" in str(column["default"])


def _tables(true: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The true tables by our keys; partitions are none of ours."""
    default = _DEFAULT_SCHEMAS.get(true["dialect"])
    tables = {}
    for name, table in true["tables"].items():
        plain = default is None or table["schema"] == default
        if not table.get("partition_of"):
            tables[name if plain else f"{table['schema']}.{name}"] = table
    return tables


def _keys_of(table: dict[str, Any]) -> Counter[tuple[object, ...]]:
    return Counter(
        (tuple(key["columns"]), key["ref_table"], tuple(key["ref_columns"]), key["on_delete"],
         key["on_update"])
        for key in table["foreign_keys"]
    )  # fmt: skip


def _our_keys(table: Table) -> Counter[tuple[object, ...]]:
    # The truth names the table referred to without its schema.
    return Counter(
        (key.columns, key.ref_table.rpartition(".")[2], key.ref_columns, key.on_delete.value,
         key.on_update.value)
        for key in table.foreign_keys
    )  # fmt: skip


def _differences(name: str) -> set[tuple[str, str, str]]:
    read, true = schema(name), truth(name)
    ours, theirs = {table.key: table for table in read}, _tables(true)
    found = {(name, "table", key) for key in ours.keys() ^ theirs.keys()}
    for key in ours.keys() & theirs.keys():
        found |= {(name, what, where) for what, where in _table(ours[key], theirs[key])}
    return found | _enums(name, read, true)


def _enums(name: str, read: Schema, true: dict[str, Any]) -> set[tuple[str, str, str]]:
    enums = {key: list(values) for key, values in read.enums.items()}
    for table in read:
        for column in table.columns:
            if column.type.family is TypeFamily.ENUM and column.type.enum_name is None:
                enums[f"{table.key}.{column.name}"] = list(column.type.values)
    both = enums.keys() | true["enums"].keys()
    return {(name, "enum", key) for key in both if enums.get(key) != true["enums"].get(key)}


def _table(ours: Table, true: dict[str, Any]) -> set[tuple[str, str]]:
    found = set()
    if [column.name for column in ours.columns] != [column["name"] for column in true["columns"]]:
        return {("columns", ours.key)}
    for column, other in zip(ours.columns, true["columns"], strict=True):
        where = f"{ours.key}.{column.name}"
        checks = {
            "type": column.type.family is _family(other),
            "nullable": column.nullable == other["nullable"],
            "default": (column.default is not None) == _has_default(other),
            "numbered": column.identity == _is_numbered(other),
            "generated": (column.generated is not None) == bool(other.get("generated")),
        }
        found |= {(what, where) for what, equal in checks.items() if not equal}
    if list(ours.primary_key) != true["primary_key"]:
        found.add(("primary key", ours.key))
    if _our_keys(ours) != _keys_of(true):
        found.add(("foreign keys", ours.key))
    uniques = Counter(tuple(key) for key in true["unique"])
    if Counter(key.columns for key in ours.uniques) != uniques:
        found.add(("unique", ours.key))
    if _indexes(ours, true) != _true_indexes(true):
        found.add(("indexes", ours.key))
    return found


def _indexes(ours: Table, true: dict[str, Any]) -> set[object]:
    """Our indexes, as far as the truth says anything of the sort."""
    if "indexes" not in true:
        return set()
    if any(isinstance(index, str) and " " not in index for index in true["indexes"]):
        return {index.name for index in ours.indexes}
    made = _made_for_keys(true)
    return {index.columns for index in ours.indexes if index.name not in made}


def _made_for_keys(true: dict[str, Any]) -> set[object]:
    """Names of the indexes that InnoDB makes unasked, and that mysqldump writes down."""
    return {key.get("name") for key in true["foreign_keys"]}


def _true_indexes(true: dict[str, Any]) -> set[object]:
    """The columns of indexes over whole columns; of SQLite's, only the names are known."""
    return {_true_index(index, _made_for_keys(true)) for index in true.get("indexes", ())} - {None}


def _true_index(index: Any, made_for_keys: set[object]) -> object:
    if isinstance(index, dict):
        peculiar = index["unique"] or any("(" in column for column in index["columns"])
        return None if peculiar or index["name"] in made_for_keys else tuple(index["columns"])
    if " " not in index:
        return index
    pattern = r"CREATE INDEX \S+ ON (?:ONLY )?\S+ USING (?:btree|hash) \(([^()]+)\)(?: INCLUDE .*)?"
    if (plain := re.fullmatch(pattern, index)) is None:
        return None
    columns = [re.split(r" (?:DESC|NULLS|\w+_ops)\b", column)[0] for column in plain[1].split(", ")]
    return tuple(column.strip('"') for column in columns)


@pytest.mark.parametrize("name", names("truth.json"))
def test_a_schema_is_read_as_its_database_reads_it(name: str) -> None:
    expected = {exception for exception in EXCEPTIONS if exception[0] == name}

    assert _differences(name) == expected


@pytest.mark.parametrize("name", names("schema.sql") + names("01_*.sql"))
def test_the_dialect_is_recognised_and_every_statement_read(name: str) -> None:
    text = "\n".join(source.text for source in sources(name))
    (dialect,) = (
        (each for each in ("postgres", "mysql", "sqlite", "tsql") if name.endswith(each))
        if name != "thingsboard"
        else ("postgres",)
    )

    assert detect_dialect(text).name == dialect
    assert not [warning for warning in schema(name).warnings if warning.statement]


@pytest.mark.parametrize(
    ("name", "sibling"),
    [
        ("chinook_tsql", "chinook_sqlite"),
        ("northwind_tsql", "northwind_sqlite"),
        ("sakila_tsql", "sakila_sqlite"),
    ],
)
def test_sql_server_schemas_equal_their_siblings(name: str, sibling: str) -> None:
    ours = {_plain(table.name): table for table in schema(name)}
    others = {_plain(table.name): table for table in schema(sibling)}

    assert ours.keys() == others.keys()
    for key, table in ours.items():
        assert _outline(table) == _outline(others[key])


def _plain(name: str) -> str:
    plain = name.replace(" ", "").lower()
    return _RENAMED.get(plain, plain)


def _outline(table: Table) -> dict[str, object]:
    """What does not depend on the dialect."""
    return {
        "columns": [column.name.lower() for column in table.columns],
        "primary key": [name.lower() for name in table.primary_key],
        "foreign keys": {
            (tuple(name.lower() for name in key.columns), _plain(key.ref_table))
            for key in table.foreign_keys
        },
    }


def test_pubs_is_read_whole() -> None:
    pubs = schema("pubs_tsql")

    assert len(pubs.tables) == 11
    assert sum(len(table.columns) for table in pubs) == 64
    authors = pubs.table("authors")
    assert authors.primary_key == ("au_id",)
    assert (authors.column("au_id").type.domain, authors.column("au_id").type.length) == ("id", 11)
    assert len(authors.checks) == 2
    assert {key.ref_table for key in pubs.table("titleauthor").foreign_keys} == {
        "authors",
        "titles",
    }


def test_the_whole_corpus_at_a_glance(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"{'schema':30}{'tables':>7}{'columns':>9}{'foreign':>9}{'unique':>8}{'warnings':>10}"]
    for name in names("SOURCE.txt"):
        read = schema(name)
        counts = (
            len(read.tables),
            sum(len(table.columns) for table in read),
            sum(len(table.foreign_keys) for table in read),
            sum(len(table.uniques) for table in read),
            len(read.warnings),
        )
        lines.append(f"{name:30}{counts[0]:7}{counts[1]:9}{counts[2]:9}{counts[3]:8}{counts[4]:10}")
        assert counts[0] > 0
    with capsys.disabled():
        print("", *lines, *(f"except {key}: {why}" for key, why in EXCEPTIONS.items()), sep="\n")
