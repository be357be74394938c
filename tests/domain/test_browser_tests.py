"""The browser test of a table: which rows are made before, and what is filled in."""

from crudflow.domain.planning import plan_app
from crudflow.domain.planning.frontend.model import BrowserTest
from crudflow.domain.schema import Table
from tests.domain.builders import INTEGER, column, constant, refers, schema, table

JOBS = table("jobs", column("name"))


def planned(*tables: Table) -> dict[str, BrowserTest | None]:
    plans = plan_app(schema(*tables), "staff").tables
    made = {key: plan.frontend for key, plan in plans.items()}
    return {key: plan.browser_test for key, plan in made.items() if plan}


def staff(**details: object) -> Table:
    job = column("job_id", INTEGER, **details)
    return table("staff", column("name"), job, links=(refers("job_id", "jobs"),))


def filled(test: BrowserTest | None) -> dict[str, str]:
    assert test
    return {control.label.text: control.value for control in test.controls}


def test_a_row_that_is_referred_to_is_made_before() -> None:
    test = planned(JOBS, staff())["staff"]
    assert test
    assert [row.table for row in test.before] == ["jobs"]
    assert filled(test)["Job"] == f"{test.before[0].name}.id"


def test_a_default_that_leads_to_a_row_is_not_relied_upon() -> None:
    test = planned(JOBS, staff(default=constant(1)))["staff"]
    assert test
    assert [row.table for row in test.before] == ["jobs"]
    assert filled(test)["Job"] == f"{test.before[0].name}.id"


def test_a_reference_that_may_be_empty_is_left_empty() -> None:
    test = planned(JOBS, staff(nullable=True))["staff"]
    assert test and not test.before
    assert "Job" not in filled(test)


def chain(length: int) -> list[Table]:
    first = table("t0", column("name"))
    rest = (
        table(f"t{n}", column("up_id", INTEGER), links=(refers("up_id", f"t{n - 1}"),))
        for n in range(1, length)
    )
    return [first, *rest]


def test_a_table_that_needs_too_many_rows_beforehand_has_no_browser_test() -> None:
    tests = planned(*chain(42))
    assert (last := tests["t40"])
    assert len(last.before) == 40
    assert tests["t41"] is None


def test_rows_that_need_each_other_are_not_made() -> None:
    lead = column("lead_id", INTEGER, default=constant(1))
    jobs = table("jobs", lead, links=(refers("lead_id", "staff"),))
    assert planned(jobs, staff(default=constant(1))) == {"jobs": None, "staff": None}
