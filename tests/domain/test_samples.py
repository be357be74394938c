"""Values that generated tests make up: what the database takes, whatever it checks."""

from decimal import Decimal

import pytest

from crudflow.domain.planning import TablePlan, plan_app
from tests.domain.ddl.reading import read


def planned(ddl: str, table: str = "t") -> TablePlan:
    return plan_app(read(ddl), "App").tables[table]


def backend(plan: TablePlan, column: str) -> str:
    return next(field.sample for field in plan.fields if field.name == column)


def frontend(plan: TablePlan, column: str) -> str:
    assert plan.frontend
    return dict(plan.frontend.sample)[column]


def of_column(definition: str) -> TablePlan:
    return planned(f"CREATE TABLE t (id int PRIMARY KEY, c {definition});")


def has_checks(plan: TablePlan) -> bool:
    return any(one.startswith("CheckConstraint(") for one in plan.table_args)


@pytest.mark.parametrize(
    ("definition", "python", "typescript"),
    [
        (
            "int NOT NULL CHECK (c < 0)",
            "sample.integer(number, -2147483648, -1)",
            "sample.integer(1, -1, -1)",
        ),
        (
            "numeric(4,2) NOT NULL CHECK (c BETWEEN 1.25 AND 1.75)",
            'sample.decimal(number, "1.25", "1.75", "0.01")',
            '"1.25"',
        ),
        (
            "numeric(4,2) NOT NULL CHECK (c BETWEEN 1.25 AND 3.75)",
            'sample.decimal(number, "1.25", "3.75", "0.01")',
            "sample.decimal(1, 2, 3, 2)",
        ),
        (
            "numeric(4,2) NOT NULL CHECK (c BETWEEN 0.25 AND 0.75)",
            'sample.decimal(number, "0.25", "0.75", "0.01")',
            '"0.75"',
        ),
        (
            "varchar(20) NOT NULL CHECK (length(c) > 9)",
            "sample.text(number, 20, 10)",
            "sample.text(1, 20, 10)",
        ),
        (
            "text NOT NULL CHECK (length(c) > 9)",
            "sample.text(number, None, 10)",
            "sample.text(1, undefined, 10)",
        ),
        (
            "numeric(38,18) NOT NULL CHECK (c > 100000000000 AND c < 200000000000)",
            'sample.decimal(number, "100000000000.001", "100000000010.001", "0.001")',
            '"199999999999.999999999999999999"',
        ),
        ("inet NOT NULL", "sample.ip_address(number)", '"192.0.2.7"'),
        ("int4range NOT NULL", "sample.integer_range(number)", '"[1,10)"'),
    ],
)
def test_values_keep_within_the_bounds_of_their_column_on_both_sides(
    definition: str, python: str, typescript: str
) -> None:
    plan = of_column(definition)
    assert (backend(plan, "c"), frontend(plan, "c")) == (python, typescript)


def test_numbers_of_more_digits_than_usual_are_planned_to_the_last() -> None:
    plan = of_column("numeric(38,18) NOT NULL CHECK (c > 100000000000 AND c <= 123456789012.5)")
    (field,) = (one for one in plan.fields if one.name == "c")
    assert field.type.lowest == Decimal("100000000000.000000000000000001")
    assert field.type.highest == Decimal("123456789012.500000000000000000")
    free = of_column("numeric(38,2) NOT NULL")
    assert next(one.type.highest for one in free.fields if one.name == "c") == Decimal(
        "9" * 36 + ".99"
    )
    assert has_checks(of_column("double precision NOT NULL CHECK (c <= 1e38)"))


def test_a_check_on_a_computed_column_is_tried_on_what_it_is_computed_of() -> None:
    start = "CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL,"
    plan = planned(f"{start} double int GENERATED ALWAYS AS (a * 2) STORED, CHECK (double > 500));")
    (field,) = (one for one in plan.fields if one.name == "a")
    assert has_checks(plan)
    assert isinstance(field.example, Decimal)
    assert field.example * 2 > 500
    never = planned(f"{start} square int GENERATED ALWAYS AS (a * a) STORED, CHECK (square < 0));")
    assert not has_checks(never)
    assert any("no sample row" in note for note in never.notes)
    whole = planned(f"{start} much boolean GENERATED ALWAYS AS (a > 700) STORED, CHECK (much));")
    assert isinstance(
        example := dict((one.name, one.example) for one in whole.fields)["a"], Decimal
    )
    assert example > 700


@pytest.mark.parametrize(
    "definition", ["numeric(10) NOT NULL REFERENCES p CHECK (c > 0)", "real CHECK (c >= 0.5)"]
)
def test_a_number_that_comes_from_elsewhere_is_compared_as_a_number(definition: str) -> None:
    plan = planned(
        "CREATE TABLE p (id numeric(10) PRIMARY KEY);"
        f"CREATE TABLE t (id int PRIMARY KEY, c {definition});"
    )
    assert (has_checks(plan), plan.notes) == (True, ())


def test_a_text_is_no_value_for_a_column_of_another_type() -> None:
    plan = planned(
        "CREATE TABLE t (id int PRIMARY KEY, said text NOT NULL, day date NOT NULL, n int NOT NULL,"
        " CHECK (n = -5 OR said = 'abc' OR day = '2030-01-01'));"
    )
    assert has_checks(plan)
    values = {name: backend(plan, name) for name in ("n", "said", "day")}
    assert values == {
        "n": "sample.integer(number, 1, 2147483647)",
        "said": "sample.text(number)",
        "day": "dt.date(2030, 1, 1)",
    }


def test_a_choice_takes_those_values_in_turn_that_a_check_leaves_it() -> None:
    plan = planned(
        "CREATE TYPE state AS ENUM ('new', 'open', 'paid', 'lost');"
        "CREATE TABLE t (id int PRIMARY KEY, c state NOT NULL,"
        " CHECK (c <> 'new' AND c <> 'lost'));"
    )
    assert has_checks(plan)
    assert backend(plan, "c") == 'sample.choice(number, ("open", "paid"))'


@pytest.mark.parametrize(
    ("definition", "filled"),
    [
        ("bigint NOT NULL DEFAULT 9007199254740993", {}),
        ("bigint NOT NULL DEFAULT -9007199254740991", {"c": "-9007199254740991"}),
        ("double precision NOT NULL DEFAULT 2.50", {"c": "2.5"}),
        ("double precision NOT NULL DEFAULT 3.0", {"c": "3"}),
        (f"double precision NOT NULL DEFAULT {'9' * 320}", {}),
    ],
)
def test_a_form_begins_with_a_number_that_javascript_can_tell_from_others(
    definition: str, filled: dict[str, str]
) -> None:
    plan = of_column(definition)
    assert plan.frontend
    assert dict(plan.frontend.defaults) == filled
