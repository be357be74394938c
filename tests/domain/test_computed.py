"""Computed columns are computed in the generated application as they were in the original."""

from typing import Final

import pytest

from crudflow.domain.planning.computed import plan_computed, with_writable_keys
from crudflow.domain.schema import Schema, SqlType, TypeFamily
from tests.domain.builders import INTEGER, TEXT, column, numeric, of, table

MONEY: Final = numeric(10, 2)
FLOAT: Final = of(TypeFamily.FLOAT)
BOOLEAN: Final = of(TypeFamily.BOOLEAN)


def _computed(kind: SqlType, expression: str, dialect: str = "postgres") -> str:
    made = column("made", kind, generated=expression)
    others = (
        column("price", MONEY),
        column("amount", numeric(8, 3)),
        column("n", INTEGER),
        column("m", INTEGER),
        column("weight", FLOAT),
        column("first", TEXT),
        column("last", TEXT),
    )
    return plan_computed(made, table("t", *others, made), dialect)


def _sql(kind: SqlType, expression: str, dialect: str = "postgres") -> str:
    source = _computed(kind, expression, dialect)
    assert source.startswith("Computed("), source
    return (
        source.removeprefix("Computed(").removesuffix(", persisted=True)")[1:-1].replace('\\"', '"')
    )


@pytest.mark.parametrize(
    ("kind", "expression", "expected"),
    [
        (MONEY, "price * amount", 'round(("price" * "amount"), 2)'),
        (MONEY, "price * weight", 'round(CAST(("price" * "weight") AS NUMERIC), 2)'),
        (MONEY, "n * m", '("n" * "m")'),
        (MONEY, "round(price * amount, 2)", 'round(("price" * "amount"), 2)'),
        (INTEGER, "price * n", 'CAST(round(("price" * "n")) AS BIGINT)'),
        (INTEGER, "n + 1", '("n" + 1)'),
        (
            INTEGER,
            "case when n > m then n when m > 0 then null else 0 end",
            'CASE WHEN "n" > "m" THEN "n" WHEN "m" > 0 THEN NULL ELSE 0 END',
        ),
        (
            INTEGER,
            "case when n > m then n else price end",
            'CAST(round(CASE WHEN "n" > "m" THEN "n" ELSE "price" END) AS BIGINT)',
        ),
        (MONEY, "price * cast(n as float)", 'round(("price" * "n"), 2)'),
        (INTEGER, "length(first)", 'length("first")'),
        (FLOAT, "price * 2", '("price" * 2)'),
        (of(TypeFamily.DECIMAL), "price * amount", '("price" * "amount")'),
        (BOOLEAN, "n > 3", '"n" > 3'),
        (of(TypeFamily.ENUM, values=("ORG", "USER")), "'USER'", "'USER'"),
    ],
)
def test_numbers_are_rounded_as_their_column_declares(
    kind: SqlType, expression: str, expected: str
) -> None:
    assert _sql(kind, expression) == expected


@pytest.mark.parametrize(
    ("dialect", "kind", "expression", "expected"),
    [
        ("postgres", INTEGER, "n / m", '("n" / NULLIF("m", 0))'),
        ("mysql", MONEY, "n / m", 'round(("n" * 1.0 / NULLIF("m", 0)), 2)'),
        ("mysql", MONEY, "price / 100", 'round(("price" * 1.0 / 100), 2)'),
        ("postgres", MONEY, "n::decimal / nullif(m, 0)", None),
        ("mysql", TEXT, "concat(first, ' ', last)", '("first" || \' \' || "last")'),
        ("mysql", TEXT, "concat(first, _utf8mb4'it''s')", "(\"first\" || 'it''s')"),
        ("tsql", BOOLEAN, "convert([bit], case when n > 1 then 1 else 0 end)", None),
        ("tsql", TEXT, "first + N'it''s'", "(\"first\" || 'it''s')"),
        ("mysql", TEXT, "if(n > 1, first, 'x')", None),
        ("mysql", INTEGER, "if(n > m, n, 0)", 'CASE WHEN "n" > "m" THEN "n" ELSE 0 END'),
        ("tsql", TEXT, "first + ' ' + isnull(last, '')", None),
        ("tsql", MONEY, "convert([numeric](17, 2), price * amount)", None),
        ("postgres", TEXT, "case when n > 1 then first else null end", None),
        ("postgres", MONEY, "abs(price)", 'round(abs("price"), 2)'),
        ("mysql", BOOLEAN, "n", '("n" <> 0)'),
    ],
)
def test_what_databases_write_in_different_ways_is_written_in_one(
    dialect: str, kind: SqlType, expression: str, expected: str | None
) -> None:
    sql = _sql(kind, expression, dialect)
    assert expected in (None, sql)


def test_text_joined_by_sql_server_is_no_sum() -> None:
    assert _sql(TEXT, "first + last", "tsql") == '("first" || "last")'
    assert _sql(INTEGER, "n + m", "tsql") == '("n" + "m")'
    assert _sql(TEXT, "concat(first, last)", "tsql") == (
        "(COALESCE(\"first\", '') || COALESCE(\"last\", ''))"
    )


@pytest.mark.parametrize(
    ("kind", "expression"),
    [
        (TEXT, "n"),
        (of(TypeFamily.ENUM, values=("ORG", "USER")), "'ROLE'"),
        (of(TypeFamily.ENUM, values=("ORG", "USER")), "first"),
        (MONEY, "first"),
        (MONEY, "greatest(price, amount)"),
        (MONEY, "case n when 1 then price end"),
        (MONEY, "round(price, n)"),
        (numeric(40, 20), "price * amount"),
        (TEXT, "concat()"),
        (TEXT, "coalesce(first, n)"),
        (INTEGER, "cast(price as int)"),
    ],
)
def test_what_is_not_the_same_everywhere_is_left_to_the_original(
    kind: SqlType, expression: str
) -> None:
    assert _computed(kind, expression) == ""


@pytest.mark.parametrize(
    ("dialect", "expression"),
    [("tsql", "convert(varchar(10), n)"), ("mysql", "concat(first, _latin1 0x41)")],
)
def test_what_only_one_database_writes_is_left_to_it(dialect: str, expression: str) -> None:
    assert _computed(TEXT, expression, dialect) == ""


def test_a_computed_column_of_a_key_is_written() -> None:
    always = column("kind", TEXT, generated="('it''s')")
    joined = column("slug", TEXT, generated="lower(title)")
    total = column("total", TEXT, generated="title")
    keyed = table("t", column("title"), always, joined, total, key=("kind", "slug", "title"))

    (made,) = with_writable_keys(Schema("postgres", (keyed,)))

    kinds = {one.name: (one.generated, one.default and one.default.value) for one in made.columns}
    assert kinds["kind"] == (None, "it's")
    assert kinds["slug"] == (None, None)
    assert kinds["total"] == ("title", None)
    assert kinds["title"] == (None, None)


def test_a_long_chain_is_read_in_no_time() -> None:
    assert _computed(TEXT, " + ".join(["first"] * 35), "tsql")
    nested = "price"
    for _ in range(18):
        nested = f"coalesce(nullif({nested}, 0), price)"
    assert _computed(MONEY, nested)
