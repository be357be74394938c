"""Choosing some of the tables."""

import pytest

from crudflow.domain.ddl import select_tables
from crudflow.errors import SchemaError
from tests.domain.ddl.reading import keys, messages, read

SCHEMA = read(
    "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE orders (id int PRIMARY KEY,"
    " user_id int REFERENCES users, parent int REFERENCES orders);"
    "CREATE TABLE billing.users (id int PRIMARY KEY);"
    'CREATE TABLE billing."Order_Lines" (id int, order_id int REFERENCES orders);'
)


@pytest.mark.parametrize(
    ("globs", "expected"),
    [
        (["users"], ["users", "billing.users"]),
        (["billing.*"], ["billing.users", "billing.Order_Lines"]),
        (["ORDER*"], ["orders", "billing.Order_Lines"]),
        (["orders", "billing.users"], ["orders", "billing.users"]),
        (["*"], keys(SCHEMA)),
        ([], keys(SCHEMA)),
    ],
)
def test_tables_are_chosen_by_key_or_name(globs: list[str], expected: list[str]) -> None:
    assert keys(select_tables(SCHEMA, globs)) == expected


def test_a_foreign_key_to_a_table_not_chosen_becomes_a_plain_column() -> None:
    chosen = select_tables(SCHEMA, ["orders"])

    (orders,) = chosen.tables
    assert [key.columns for key in orders.foreign_keys] == [("parent",)]
    assert len(orders.columns) == 3
    assert messages(chosen) == (
        "orders(user_id) refers to table 'users', which was not chosen; "
        "it is kept without the foreign key"
    )


def test_a_pattern_that_matches_nothing_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(SchemaError, match=r"no table matches 'odrers'; did you mean 'orders'\?"):
        select_tables(SCHEMA, ["users", "odrers"])
    with pytest.raises(SchemaError, match=r"'zzz'; there are users, orders, billing\.users, "):
        select_tables(SCHEMA, ["zzz"])


def test_many_tables_are_not_all_listed() -> None:
    many = read("".join(f"CREATE TABLE t{number} (a int);" for number in range(20)))

    with pytest.raises(SchemaError, match=r"t7 and 12 more"):
        select_tables(many, ["zzz*"])
