"""Keys and references: who chooses a key, in which order its parts come, which rows tests need."""

import pytest

from crudflow.domain.planning import TablePlan, plan_app
from crudflow.domain.schema import Default, DefaultKind, ForeignKey, SqlType, Table, TypeFamily
from tests.domain.builders import INTEGER, column, constant, number, of, refers, schema, table

SEQUENCE = Default(DefaultKind.SEQUENCE, "nextval('numbers')")


def plans(*tables: Table) -> dict[str, TablePlan]:
    return dict(plan_app(schema(*tables), "My App").tables)


def test_a_counter_does_not_choose_the_row_that_is_referred_to() -> None:
    made = plans(
        table("loans"),
        table("fines", number("loan_id"), key=("loan_id",), links=(refers("loan_id", "loans"),)),
        table(
            "notes",
            column("loan_id", INTEGER, default=SEQUENCE),
            links=(refers("loan_id", "loans"),),
        ),
    )
    for name in ("fines", "notes"):
        (asked,) = [one for one in made[name].create if one.name == "loan_id"]
        assert asked.assignment == ""
        sample = made[name].sample
        assert sample is not None
        assert ("loan_id", "loan.id") in sample.values


def test_a_key_keeps_the_order_of_its_parts() -> None:
    parts = (column("first", INTEGER), column("second", INTEGER))
    made = plans(table("pairs", *parts, key=("second", "first")), table("others"))
    assert made["pairs"].item_path == "/{second}/{first}"
    assert 'PrimaryKeyConstraint("second", "first")' in made["pairs"].table_args
    assert any("PrimaryKeyConstraint" in line for line in made["pairs"].imports.model)
    assert made["others"].table_args == ()


def test_a_reference_with_a_default_still_needs_the_other_row() -> None:
    state = column("state_id", INTEGER, default=constant(1))
    made = plans(table("orders", state, links=(refers("state_id", "states"),)), table("states"))
    sample = made["orders"].sample
    assert sample is not None
    assert [parent.target for parent in sample.parents] == ["State"]


def test_a_reference_of_which_a_part_may_be_missing_needs_no_other_row() -> None:
    link = ForeignKey(("area", "spot"), "spots", ("area", "id"))
    spots = table("spots", column("area", INTEGER), column("id", INTEGER), key=("area", "id"))
    visits = table(
        "visits",
        column("area", INTEGER),
        column("spot", INTEGER, nullable=True),
        links=(link,),
    )
    sample = plans(spots, visits)["visits"].sample
    assert sample is not None
    assert sample.parents == ()
    assert [name for name, _ in sample.values] == ["area"]


def test_rows_that_must_refer_to_themselves_by_a_counted_key_are_never_made() -> None:
    parent = column("parent_id", INTEGER)
    counted = column("id", INTEGER, default=SEQUENCE)
    made = plans(table("nodes", counted, parent, links=(refers("parent_id", "nodes"),)))
    assert made["nodes"].sample is None


def test_a_row_that_may_do_without_says_so_where_a_default_would_refer_to_another() -> None:
    state = column("state_id", INTEGER, nullable=True, default=constant(1))
    made = plans(table("orders", state, links=(refers("state_id", "states"),)), table("states"))
    sample = made["orders"].sample
    assert sample is not None
    assert sample.parents == ()
    assert sample.values == (("state_id", "None"),)


@pytest.mark.parametrize(
    ("kind", "wire"),
    [
        (of(TypeFamily.BINARY), "KeyBinary"),
        (
            of(TypeFamily.BINARY, length=16, fixed=True),
            "Annotated[bytes, BinaryLength(16, 16, in_key=True)]",
        ),
        (of(TypeFamily.TEXT), "KeyText"),
        (of(TypeFamily.UUID), "Uuid"),
    ],
)
def test_a_key_is_fit_to_be_part_of_a_path(kind: SqlType, wire: str) -> None:
    (part,) = plans(table("things", column("code", kind), key=("code",)))["things"].key
    assert part.annotation == wire
