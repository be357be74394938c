"""Indexes of the schema in the models and in the migration."""

from crudflow.domain.planning import plan_app
from crudflow.domain.planning.model import TablePlan
from crudflow.domain.schema import Schema, Table, TypeFamily
from tests.domain.builders import INTEGER, column, of, table


def planned(*tables: Table) -> dict[str, TablePlan]:
    return dict(plan_app(Schema("postgres", tables), "shop").tables)


def indexes(made: TablePlan) -> list[str]:
    """The indexes of a table; its model and its migration have the same."""
    in_model = [one for one in made.table_args if one.startswith("Index(")]
    assert in_model == [one for one in made.constraints if one.startswith("Index(")]
    return in_model


def test_an_index_has_the_name_that_the_convention_gives_it() -> None:
    made = planned(table("a", column("x"), column("y"), indexes=(("x", "y"), ("y",))))["a"]
    assert indexes(made) == ['Index(None, "x", "y")', 'Index(None, "y")']
    assert ("sqlalchemy", "Index") in made.migration_imports


def test_an_index_that_a_key_makes_needless_is_left_out() -> None:
    made = planned(
        table("a", column("x"), column("y"), uniques=(("x",),), indexes=(("id",), ("x",), ("y",)))
    )["a"]
    assert indexes(made) == ['Index(None, "y")']


def test_what_cannot_be_compared_everywhere_is_in_no_index() -> None:
    made = planned(table("a", column("x", of(TypeFamily.JSON)), indexes=(("x",), ("id", "x"))))["a"]
    assert indexes(made) == []


def test_two_indexes_never_share_a_name() -> None:
    columns = (column("group_id", INTEGER), column("a", INTEGER), column("a_b", INTEGER))
    made = planned(
        table("user", *columns, column("b_a", INTEGER), indexes=(("group_id",), ("a_b", "a"))),
        table("USER_group", column("x"), column("ID", INTEGER), key=("x",), indexes=(("ID",),)),
        table("user_group", column("x"), column("id", INTEGER), key=("x",), indexes=(("id",),)),
        table("user_a", column("b_a", INTEGER), indexes=(("b_a",),)),
        table("ix_user_a_b", column("x"), schema="other", indexes=(("x",),)),
        table("ix_user_group_id_2"),
    )
    assert indexes(made["user"]) == ['Index(None, "group_id")', 'Index(None, "a_b", "a")']
    assert indexes(made["USER_group"]) == ['Index("ix_USER_group_ID_3", "ID")']
    assert indexes(made["user_group"]) == ['Index("ix_user_group_id_4", "id")']
    assert indexes(made["user_a"]) == ['Index("ix_user_a_b_a_2", "b_a")']
    assert indexes(made["other.ix_user_a_b"]) == ['Index(None, "x")']


def test_a_numbered_name_is_short_enough_for_postgresql() -> None:
    long = "x" * 60
    made = planned(
        table("a", column(f"b_{long}"), indexes=((f"b_{long}",),)),
        table("a_b", column(long), indexes=((long,),)),
    )["a_b"]
    (name,) = (one.split('"')[1] for one in indexes(made))
    assert name == f"ix_a_b_{'x' * 49}_2"
    assert len(name) <= 63


def test_names_of_letters_that_take_two_bytes_are_short_enough_for_postgresql() -> None:
    date, number = "дата_создания", "номер_заказа"
    columns = (column(date), column(number))
    wide = planned(
        table("заказы_покупателей", *columns, indexes=((date,), (date, number))),
        table("заказы", *columns, indexes=((date,),)),
    )
    made = indexes(wide["заказы_покупателей"])
    names = [one.split('"')[1] for one in made]
    assert names == ["ix_заказы_покупателей_дата_созд_1", "ix_заказы_покупателей_дата_созд_2"]
    assert max(len(name.encode()) for name in names) <= 63
    assert indexes(wide["заказы"]) == [f'Index(None, "{date}")']


def test_bytes_are_in_an_index() -> None:
    made = planned(table("a", column("x", of(TypeFamily.BINARY)), indexes=(("x",),)))["a"]
    assert indexes(made) == ['Index(None, "x")']


def test_unique_keys_share_no_name_either() -> None:
    date, number = "дата_создания", "номер_заказа"
    made = planned(
        table("user", column("group_id", INTEGER), uniques=(("group_id",),)),
        table("user_group", column("x"), column("id"), uniques=(("id",),), key=("x",)),
        table("заказы_покупателей", column(date), column(number), uniques=((date, number),)),
    )
    found = [one for plan in made.values() for one in plan.constraints if "Unique" in one]
    assert found == [
        'UniqueConstraint("group_id")',
        'UniqueConstraint("id", name="uq_user_group_id_2")',
        f'UniqueConstraint("{date}", "{number}", name="uq_заказы_покупателей_дата_созд_1")',
    ]
