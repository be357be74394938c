"""What a person may decide about a table: checked against it, carried out on both sides."""

import json
from typing import Any

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.options import TableOptions, described, read_options
from crudflow.domain.planfiles import gather_plans, plan_file_name, read_plan, write_plan
from crudflow.domain.planning import TablePlan, plan_app
from crudflow.domain.schema import Schema
from crudflow.errors import PlanError

DDL = """
CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE people (id serial PRIMARY KEY, first_name varchar(40) NOT NULL,
  last_name varchar(40) NOT NULL, email varchar(80), homepage text, photo_url text, phone text,
  colour varchar(20), data jsonb, position integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(), deleted_at timestamptz);
CREATE TABLE invoices (id serial PRIMARY KEY, person_id integer NOT NULL REFERENCES people (id),
  amount numeric(10,2) NOT NULL, status state NOT NULL DEFAULT 'open', note varchar(200));
COMMENT ON COLUMN invoices.note IS 'For the customer.';
"""
SCHEMA = read_schema([SourceText("a.sql", DDL)], "postgres")


def options(table: str, **plan: Any) -> TableOptions:
    return read_options(plan, SCHEMA.table(table))


def planned(table: str, **plan: Any) -> TablePlan:
    return plan_app(SCHEMA, "App", {table: options(table, **plan)}).tables[table]


def shown(plan: TablePlan) -> dict[str, dict[str, str]]:
    """Return the properties of the columns that pages show, by column."""
    assert plan.frontend
    views = [dict(view.properties) for view in plan.frontend.columns]
    return {json.loads(view["name"]): view for view in views}


def fields(plan: TablePlan) -> str:
    assert plan.frontend
    return " ".join(one for field in plan.frontend.fields for one in field.attributes)


def test_labels_and_help() -> None:
    plan = planned(
        "invoices",
        label="Bill",
        label_plural="Bills",
        description="What is to be paid.",
        columns=[{"name": "amount", "label": "Sum", "help": "With tax."}],
    )
    assert plan.frontend
    assert (plan.frontend.label.text, plan.frontend.label_plural.text) == ("Bill", "Bills")
    assert plan.headline.text == "What is to be paid."
    assert shown(plan)["amount"]["label"] == '"Sum"'
    assert shown(plan)["amount"]["description"] == '"With tax."'
    assert 'label="Sum"' in fields(plan)


def test_a_label_that_is_taken_is_not_given_twice() -> None:
    plan = planned("invoices", columns=[{"name": "amount", "label": "Note"}])
    assert shown(plan)["amount"]["label"] == '"Amount"'


def test_lists_show_what_is_listed_in_that_order() -> None:
    plan = planned("people", listed=["last_name", "phone"])
    columns = shown(plan)
    assert list(columns)[:2] == ["last_name", "phone"]
    assert [name for name in columns if columns[name].get("hidden") != "true"] == [
        "last_name",
        "phone",
    ]


def test_lists_are_sorted_as_decided_and_ties_are_broken() -> None:
    assert planned("people", sort=["last_name", "-created_at"]).order == (
        "last_name",
        "created_at.desc()",
        "id",
    )


def test_rows_with_a_place_are_sorted_by_it_unasked() -> None:
    assert planned("people").order == ("position", "id")
    assert planned("invoices").order == ("id",)


def test_the_title_may_follow_a_reference() -> None:
    plan = planned("invoices", title=["person_id", "amount"])
    assert plan.frontend
    assert [(part.column.text, part.table) for part in plan.frontend.title] == [
        ("person_id", "people"),
        ("amount", ""),
    ]


def test_search_looks_where_it_is_told_to() -> None:
    assert planned("people", search=["last_name"]).search == ("last_name",)


def test_hidden_columns_are_on_no_page_and_cannot_be_set() -> None:
    plan = planned("people", hidden=["email", "created_at"])
    assert not {"email", "created_at"} & shown(plan).keys()
    assert 'name="email"' not in fields(plan)
    assert "email" not in {field.name for field in (*plan.create, *plan.update)}
    assert "email" in {field.name for field in plan.read}


def test_read_only_columns_are_seen_and_cannot_be_set() -> None:
    plan = planned("people", read_only=["email"])
    assert "email" in shown(plan)
    assert 'name="email"' not in fields(plan)
    assert "email" not in {field.name for field in (*plan.create, *plan.update)}


def test_rows_that_cannot_be_deleted() -> None:
    plan = planned("people", deletable=False)
    assert plan.frontend
    assert not plan.deletable
    assert not plan.frontend.deletable
    assert "delete_row" not in " ".join(plan.imports.routes)


def test_formats() -> None:
    plan = planned(
        "invoices",
        columns=[
            {"name": "amount", "format": "money", "currency": "EUR"},
            {"name": "status", "format": "badge"},
        ],
    )
    assert shown(plan)["amount"]["format"] == '"money"'
    assert shown(plan)["amount"]["currency"] == '"EUR"'
    assert shown(plan)["status"]["format"] == '"badge"'


def test_without_any_plan_names_say_how_values_are_shown() -> None:
    people, invoices = shown(planned("people")), shown(planned("invoices"))
    found = {name: view["format"] for name, view in people.items() if "format" in view}
    assert found == {
        "email": '"email"',
        "homepage": '"url"',
        "photo_url": '"image"',
        "phone": '"phone"',
        "colour": '"colour"',
    }
    assert invoices["amount"]["format"] == '"money"'
    assert people["created_at"]["hidden"] == people["deleted_at"]["hidden"] == "true"


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        ([], "the plan has to be an object"),
        ({"colour": "red"}, "the plan knows no colour"),
        ({"title": ["surname"]}, "title: there is no column 'surname'"),
        ({"title": "last_name"}, "title has to be a list"),
        ({"listed": ["email", "email"]}, "listed names a column twice"),
        ({"listed": ["email"], "hidden": ["email"]}, "'email' listed: is hidden, too"),
        ({"sort": ["-data"]}, "sort: no order"),
        ({"search": ["position"]}, "search: no text"),
        ({"hidden": ["last_name"]}, "'last_name' has to be filled in"),
        ({"read_only": ["last_name"]}, "'last_name' has to be filled in"),
        ({"deletable": "never"}, "deletable has to be true or false"),
        ({"label": "a\nb"}, "label has to be one line"),
        ({"label": "x" * 61}, "at most 60"),
        ({"label": 7}, "label has to be a text"),
        ({"columns": [{"name": "nothing"}]}, "there is no column 'nothing'"),
        ({"columns": {"email": {}}}, "columns has to be a list"),
        ({"columns": [{"name": "email", "format": "html"}]}, "format is one of badge"),
        ({"columns": [{"name": "email", "format": "money"}]}, "money has to be a number"),
        ({"columns": [{"name": "position", "format": "url"}]}, "url has to be text"),
        ({"columns": [{"name": "email", "currency": "eur"}]}, "three capitals"),
    ],
)
def test_what_does_not_fit_the_table_is_said(plan: Any, why: str) -> None:
    with pytest.raises(PlanError, match=why) as caught:
        read_options(plan, SCHEMA.table("people"))
    assert "\n" not in str(caught.value)


def test_what_is_said_of_the_columns_is_what_a_planner_needs() -> None:
    about = {str(one["name"]): one for one in described(SCHEMA.table("invoices"))}
    assert about["person_id"]["refers_to"] == "people"
    assert about["status"]["values"] == ["open", "paid"]
    assert about["amount"]["required"] is True
    assert about["note"]["comment"] == "For the customer."


def test_a_plan_file_is_read_as_it_was_written_and_knows_whether_it_was_edited() -> None:
    text = write_plan("people", {"label": "Person", "title": [], "deletable": False}, "abc")
    file = read_plan("people.json", text)
    assert (file.table, file.instructions, file.edited) == ("people", "abc", False)
    assert file.plan == {"label": "Person", "deletable": False}
    edited = text.replace("Person", "Human")
    assert read_plan("people.json", edited).edited
    assert read_plan("p.json", '{"table": "people", "plan": {"label": "X"}}').edited


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "is no JSON"),
        ("[]", "names no table"),
        ('{"plan": {}}', "names no table"),
        ('{"table": "people", "plans": {}}', r"more than table, plan and made \(plans\)"),
        ('{"table": "people", "plan": {"title": ["x"]}}', "there is no column 'x'"),
    ],
)
def test_a_wrong_plan_file_is_named(text: str, why: str) -> None:
    with pytest.raises(PlanError, match=rf"^\.crudflow/plans/people\.json: .*{why}.*correct"):
        gather_plans({"people.json": text}, SCHEMA)


def test_two_plans_for_one_table_are_refused_and_strangers_left_out() -> None:
    text = write_plan("people", {}, "")
    with pytest.raises(PlanError, match=r"b\.json: is a second plan for 'people'"):
        gather_plans({"a.json": text, "b.json": text}, SCHEMA)
    assert gather_plans({"a.json": text}, Schema("postgres")) == {}


def test_plan_files_of_different_tables_have_different_names() -> None:
    keys = ["people", "People", "a/b", "a b", "..", "", "x" * 300, "öl"]
    names = [plan_file_name(key) for key in keys]
    assert len({name.lower() for name in names}) == len(keys)
    assert all(name.endswith(".json") and "/" not in name and len(name) < 120 for name in names)
    assert names[0] == "people.json"
