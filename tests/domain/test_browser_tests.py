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


def test_rows_that_need_each_other_are_not_made() -> None:
    lead = column("lead_id", INTEGER, default=constant(1))
    jobs = table("jobs", lead, links=(refers("lead_id", "staff"),))
    assert planned(jobs, staff(default=constant(1))) == {"jobs": None, "staff": None}
