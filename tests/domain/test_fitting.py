"""Rules, groups and sample rows of a plan: held against the schema, carried out on both sides."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.planfiles import gather_plans, write_plan
from crudflow.domain.planning import TablePlan, plan_app
from crudflow.domain.planning.fitting import fit_options, fitting_options
from crudflow.domain.planning.seedmodel import addable
from crudflow.domain.schema import Schema
from crudflow.errors import PlanError

DDL = """
CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE places (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar(30) NOT NULL
  UNIQUE, address jsonb NOT NULL);
CREATE TABLE teams (id serial PRIMARY KEY, name varchar(20) NOT NULL, leader_id integer);
CREATE TABLE people (code varchar(8) PRIMARY KEY, number serial, badge char(6) NOT NULL,
  name varchar(40) NOT NULL CHECK (length(name) >= 2), born date, left_on date,
  hired_on date NOT NULL DEFAULT CURRENT_DATE, fee numeric(6,2) NOT NULL DEFAULT 5 CHECK (fee > 0),
  weight double precision, size numeric, seats smallint NOT NULL CHECK (seats BETWEEN 1 AND 60),
  tags text[] NOT NULL DEFAULT '{}', status state NOT NULL DEFAULT 'open', note text, photo bytea,
  seen_at timestamptz, active boolean NOT NULL DEFAULT true, email varchar(80) UNIQUE,
  team_id integer NOT NULL REFERENCES teams (id), place_id uuid NOT NULL REFERENCES places (id),
  boss varchar(8) REFERENCES people (code), total integer GENERATED ALWAYS AS (seats * 2) STORED,
  CHECK (left_on IS NULL OR left_on >= hired_on));
CREATE TABLE visits (code varchar(8) REFERENCES people (code), place_id uuid REFERENCES
  places (id), on_day date NOT NULL DEFAULT CURRENT_DATE, PRIMARY KEY (code, place_id));
CREATE TABLE friends (one varchar(8) NOT NULL REFERENCES people (code), other varchar(8) NOT NULL
  REFERENCES people (code), PRIMARY KEY (one, other), CHECK (one <> other));
ALTER TABLE teams ADD FOREIGN KEY (leader_id) REFERENCES visits_of (id);
"""
DDL = DDL.replace("visits_of (id)", "leaders (id)").replace(
    "ALTER TABLE teams",
    "CREATE TABLE leaders (id serial PRIMARY KEY, team_id integer NOT NULL REFERENCES teams (id),"
    " name varchar(20) NOT NULL);\nALTER TABLE teams",
)
SCHEMA = read_schema([SourceText("a.sql", DDL)], "postgres")
PERSON = {"code": "ada", "badge": "AB0001", "name": "Ada", "seats": 3}


def planned(**plans: dict[str, Any]) -> Mapping[str, TablePlan]:
    return plan_app(SCHEMA, "App", fitting_options(plans, SCHEMA, SCHEMA.dialect)).tables


def ruled(**column: Any) -> TablePlan:
    fit_options({"columns": [column]}, SCHEMA.table("people"), "postgres")
    return planned(people={"columns": [column]})["people"]


def body(plan: TablePlan, name: str) -> str:
    return next(line.annotation for line in plan.create if line.name == name)


def script(plan: TablePlan, name: str) -> str:
    assert plan.frontend
    return next(line.type for line in plan.frontend.create if line.name == name)


@pytest.mark.parametrize(
    ("rule", "python", "typescript"),
    [
        (
            {"name": "badge", "pattern": r"[A-Z]{2}\d{4}"},
            'Annotated[str, Field(pattern="^(?:[A-Z]{2}[0-9]{4})$")]',
            'text(6).regex(/^(?:[A-Z]{2}[0-9]{4})$/, "Use a form such as AA0000.")',
        ),
        (
            {"name": "name", "min_length": 5, "max_length": 20},
            "Annotated[Text, Field(min_length=5, max_length=20)]",
            "text(20, 5)",
        ),
        (
            {"name": "fee", "minimum": 0.5, "maximum": 99},
            'Annotated[Decimal, DecimalDigits(6, 2, ge="0.50", le="99.00")]',
            'decimal({ precision: 6, scale: 2, min: "0.50", max: "99.00" }).optional()',
        ),
        (
            {"name": "seats", "minimum": 5},
            "Annotated[int, Field(ge=5, le=60), WHOLE]",
            "integer(5, 60)",
        ),
    ],
)
def test_rules_are_in_the_bodies_of_requests_and_in_forms_alike(
    rule: dict[str, Any], python: str, typescript: str
) -> None:
    plan = ruled(**rule)
    assert (body(plan, rule["name"]), script(plan, rule["name"])) == (python, typescript)


def test_rules_change_neither_storage_nor_answers_nor_filters() -> None:
    plain, plan = planned()["people"], ruled(name="badge", pattern="[A-Z]{2}[0-9]{4}")
    for one, other in zip(plain.fields, plan.fields, strict=True):
        assert (one.column, one.ddl) == (other.column, other.ddl)
    assert (plain.read, plain.filters, plain.constraints) == (
        plan.read,
        plan.filters,
        plan.constraints,
    )


def test_a_key_that_is_older_than_its_rule_can_still_be_addressed() -> None:
    plain, plan = planned()["people"], ruled(name="code", pattern="[a-z]{2,8}")
    assert body(plan, "code") == 'Annotated[str, Field(pattern="^(?:[a-z]{2,8})$")]'
    assert plan.key == plain.key
    assert ("KeyText" in plan.key[0].annotation, plan.imports.routes) == (
        True,
        plain.imports.routes,
    )
    assert body(ruled(name="code", max_length=4), "code").startswith("Annotated[KeyText")


def test_the_values_of_tests_keep_to_the_rules() -> None:
    plan = ruled(name="badge", pattern="[A-Z]{2}[0-9]{4}")
    [field] = [one for one in plan.fields if one.name == "badge"]
    assert field.sample == 'sample.spelled(number, ("ABCDEFGHIJ", 2), ("0123456789", 4))'
    assert re.fullmatch("[A-Z]{2}[0-9]{4}", str(field.example))
    assert plan.frontend
    assert dict(plan.frontend.sample)["badge"].startswith("sample.spelled(1, ")
    seats = ruled(name="seats", minimum=20, maximum=21)
    assert "sample.integer(number, 20, 21)" in {one.sample for one in seats.fields}


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ({"name": "badge", "pattern": "[A-Z]{7}"}, "no text of a fitting length matches"),
        ({"name": "badge", "pattern": "(a|ab)c"}, "may be read in two ways"),
        ({"name": "badge", "pattern": 7}, "pattern has to be a text"),
        ({"name": "badge", "min_length": 2}, "has a fixed length"),
        ({"name": "name", "max_length": 41}, r"more than the schema allows \(40\)"),
        ({"name": "name", "min_length": 41}, r"more than the schema allows \(40\)"),
        ({"name": "name", "min_length": 1}, r"less than the schema asks \(2\)"),
        ({"name": "name", "max_length": 1}, r"less than the schema asks \(2\)"),
        ({"name": "name", "min_length": 9, "max_length": 8}, "min_length is above its max_length"),
        ({"name": "name", "min_length": "two"}, "whole number above 0"),
        ({"name": "note", "min_length": 1001}, "min_length is 1000 at most"),
        ({"name": "name", "minimum": 1}, "are for numbers"),
        ({"name": "seats", "minimum": 0}, r"less than the schema allows \(1\)"),
        ({"name": "seats", "maximum": 61}, r"more than the schema allows \(60\)"),
        ({"name": "seats", "minimum": 9, "maximum": 8}, "minimum is above its maximum"),
        ({"name": "seats", "minimum": 8.2, "maximum": 8.8}, "no number in steps of 1 is left"),
        ({"name": "seats", "minimum": True}, "minimum has to be a number"),
        ({"name": "seats", "minimum": "few"}, "minimum has to be a number"),
        ({"name": "seats", "max_length": 3}, "are for text"),
        ({"name": "weight", "minimum": 1.1, "maximum": 1.2}, "no number in steps of 0.5 is left"),
        ({"name": "fee", "minimum": 6}, "its default '?5'? breaks the rule"),
        ({"name": "size", "minimum": 6}, "no certain number of digits"),
        ({"name": "born", "minimum": 6}, "are for numbers"),
        ({"name": "team_id", "minimum": 6}, "refers to another table"),
        ({"name": "number", "minimum": 6}, "filled in by the database"),
        ({"name": "total", "minimum": 6}, "filled in by the database"),
        ({"name": "status", "pattern": "open"}, "are for text"),
        ({"name": "code", "pattern": "[a-z/]+"}, "may allow no slash"),
        ({"name": "code", "pattern": "[a-z]*"}, "may not allow nothing"),
    ],
)
def test_rules_that_cannot_hold_are_refused_with_the_reason(rule: dict[str, Any], why: str) -> None:
    with pytest.raises(PlanError, match=why) as caught:
        ruled(**rule)
    assert "\n" not in str(caught.value)


def test_rules_that_no_row_could_keep_along_with_a_check_are_refused() -> None:
    ddl = "CREATE TABLE spans (id serial PRIMARY KEY, low integer NOT NULL, high integer NOT NULL,"
    schema = read_schema([SourceText("a.sql", f"{ddl} CHECK (high > low));")], "postgres")
    rules = [{"name": "low", "minimum": 50}, {"name": "high", "maximum": 50}]
    with pytest.raises(PlanError, match="no row was found that satisfies the check"):
        fit_options({"columns": rules}, schema.table("spans"), "postgres")
    fit_options({"columns": rules[:1]}, schema.table("spans"), "postgres")


@pytest.mark.parametrize(
    ("default", "rule", "why"),
    [
        ("'open'", {"max_length": 3}, "its default 'open' breaks the rule"),
        ("'open'", {"min_length": 5}, "its default 'open' breaks the rule"),
        ("'open'", {"pattern": "[A-Z]*"}, "its default 'open' breaks the rule"),
        ("'open'", {"pattern": "[a-z]*", "min_length": 4, "max_length": 4}, ""),
        ("lower(current_user)", {"max_length": 3}, "comes from the database, which knows no rules"),
        ("NULL", {"max_length": 3}, ""),
    ],
)
def test_a_default_has_to_keep_to_the_rules(default: str, rule: dict[str, Any], why: str) -> None:
    ddl = f"CREATE TABLE t (id serial PRIMARY KEY, said text DEFAULT {default});"
    table = read_schema([SourceText("a.sql", ddl)], "postgres").table("t")
    options = {"columns": [{"name": "said", **rule}]}
    if not why:
        assert fit_options(options, table, "postgres").columns["said"].rules.max_length in (3, 4)
        return
    with pytest.raises(PlanError, match=why):
        fit_options(options, table, "postgres")


def rows_of(ddl: str, **plans: list[dict[str, Any]]) -> Mapping[str, TablePlan]:
    """Return the plans of a schema's tables with sample rows that all fit."""
    schema = read_schema([SourceText("a.sql", ddl)], "postgres")
    given = {key: {"rows": rows} for key, rows in plans.items()}
    options = {key: fit_options(one, schema.table(key), "postgres") for key, one in given.items()}
    return plan_app(schema, "App", options).tables


def test_a_row_is_held_against_what_its_table_fills_in_and_computes() -> None:
    ddl = (
        "CREATE TABLE t (id serial PRIMARY KEY, code text NOT NULL DEFAULT 5, a int NOT NULL,"
        " twice int GENERATED ALWAYS AS (a * 2) STORED,"
        " CHECK (length(code) <= a), CHECK (twice < 10));"
    )
    seed = rows_of(ddl, t=[{"a": 4}, {"a": 3, "code": "xy"}])["t"].seed
    assert seed
    assert len(seed.rows) == 2
    with pytest.raises(PlanError, match="row 1: the check 'ck_table_2' does not hold"):
        rows_of(ddl, t=[{"a": 5}])
    with pytest.raises(PlanError, match="row 1: the check 'ck_table_1' does not hold"):
        rows_of(ddl, t=[{"a": 1, "code": "xy"}])


def test_a_number_with_many_digits_is_read_to_the_last() -> None:
    ddl = "CREATE TABLE t (id serial PRIMARY KEY, much numeric(38,18) NOT NULL);"
    seed = rows_of(ddl, t=[{"much": "123456789012.000000000000000001"}])["t"].seed
    assert seed
    assert dict(seed.rows[0].values) == {'"much"': '"123456789012.000000000000000001"'}


COMPANY = (
    "CREATE TABLE bosses (code varchar(9) PRIMARY KEY, name text UNIQUE);"
    "CREATE TABLE staff (id serial PRIMARY KEY, boss varchar(9) REFERENCES bosses"
    " CHECK (length(boss) > 1));"
)


def test_a_row_that_says_null_refers_to_nothing() -> None:
    bosses = [{"code": "ann"}, {"code": "bob"}]
    plans = rows_of(COMPANY, bosses=bosses, staff=[{}, {"boss": None}, {"boss": 1}, {}])
    assert [list(one.values()) for one in numbers(plans["staff"])] == [[1], [], [1], [2]]


def test_a_row_that_refers_to_one_which_is_left_out_gets_one_in_turn() -> None:
    plans = rows_of(
        "CREATE TABLE people (id serial PRIMARY KEY, name text);"
        "CREATE TABLE users (id serial PRIMARY KEY, person_id int NOT NULL UNIQUE"
        " REFERENCES people);"
        "CREATE TABLE logins (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users);",
        people=[{"name": "Ann"}],
        users=[{}, {}],
        logins=[{"user_id": 2}],
    )
    assert numbers(plans["users"]) == [{"person": 1}]
    assert numbers(plans["logins"]) == [{"user": 1}]


def test_a_column_that_two_references_share_leads_along_the_longer_one() -> None:
    plans = rows_of(
        "CREATE TABLE shops (id serial PRIMARY KEY, name text);"
        "CREATE TABLE desks (shop_id int REFERENCES shops, no int, PRIMARY KEY (shop_id, no));"
        "CREATE TABLE sales (id serial PRIMARY KEY, shop_id int NOT NULL REFERENCES shops,"
        " no int NOT NULL, FOREIGN KEY (shop_id, no) REFERENCES desks);",
        sales=[{}],
    )
    assert [list(one) for one in numbers(plans["sales"])] == [["desk"]]


def test_a_column_that_cannot_be_set_takes_no_rules() -> None:
    plan = {"hidden": ["note"], "columns": [{"name": "note", "max_length": 5}]}
    with pytest.raises(PlanError, match="cannot be set, so rules are of no use"):
        fit_options(plan, SCHEMA.table("people"), "postgres")


def test_groups_are_sections_of_forms_and_pages_and_the_rest_comes_last() -> None:
    groups = [
        {"label": "Person", "columns": ["name", "born"]},
        {"label": "Work", "columns": ["badge", "total"]},
        {"label": "Nothing to fill in", "columns": ["number"]},
    ]
    plan = planned(people={"groups": groups, "hidden": ["photo"]})["people"]
    assert plan.frontend
    form = [(one.label, len(one.fields)) for one in plan.frontend.sections]
    assert form[:2] == [('label="Person"', 2), ('label="Work"', 1)]
    assert [label for label, _ in form[2:]] == ['label="Other"']
    assert plan.frontend.fields == ()
    page = {one.label.text: [name.text for name in one.columns] for one in plan.frontend.groups}
    assert page["Person"] == ["name", "born"]
    assert page["Work"] == ["badge", "total"]
    assert list(page)[-1] == "Other"
    assert "photo" not in page["Other"]
    assert "FieldSection" in str(plan.frontend.form_imports)
    plain = planned()["people"].frontend
    assert plain
    assert (plain.sections, plain.groups) == ((), ())


@pytest.mark.parametrize(
    ("groups", "why"),
    [
        ("all", "groups has to be a list"),
        ([{"label": "A", "columns": ["nothing"]}], "there is no column 'nothing'"),
        ([{"label": "", "columns": ["name"]}], "a group has a label and columns"),
        ([{"label": "A", "columns": []}], "a group has a label and columns"),
        ([{"label": "A", "columns": ["note"]}], "'note' groups: is hidden"),
        (
            [{"label": "A", "columns": ["name"]}, {"label": "a", "columns": ["name"]}],
            "'name' groups: is in two of them; two groups have the same label",
        ),
    ],
)
def test_groups_that_do_not_fit_are_refused(groups: Any, why: str) -> None:
    with pytest.raises(PlanError, match=why):
        fit_options({"groups": groups, "hidden": ["note"]}, SCHEMA.table("people"), "postgres")


def rows(table: str, *given: dict[str, Any], **plan: Any) -> Any:
    return fit_options({"rows": [*given], **plan}, SCHEMA.table(table), "postgres").rows


def test_values_of_rows_are_read_as_the_api_takes_them_be_they_text_or_not() -> None:
    [row] = rows(
        "people",
        PERSON
        | {"born": "2001-02-03", "fee": 7.5, "weight": "3.25", "tags": '["a", "b"]', "seats": "4"}
        | {"seen_at": "2026-01-05T07:00:00+01:00", "active": "false", "status": "paid"}
        | {"team_id": "2", "email": None},
    )
    assert rows("people", PERSON | {"seats": 4.0})[0]["seats"] == 4
    assert row == {
        "code": "ada",
        "badge": "AB0001",
        "name": "Ada",
        "born": "2001-02-03",
        "fee": "7.50",
        "weight": 3.25,
        "seats": 4,
        "tags": ["a", "b"],
        "status": "paid",
        "seen_at": "2026-01-05T06:00:00Z",
        "active": False,
        "email": None,
        "team_id": 2,
    }
    assert rows("places", {"name": "x", "address": '{"no": 4}'})[0]["address"] == {"no": 4}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"nothing": 1}, "knows no nothing"),
        ({"seats": 61}, "row 1: 'seats' has to be from 1 to 60"),
        ({"seats": "many"}, "has to be a whole number"),
        ({"seats": None}, "'seats' is needed"),
        ({"fee": "1.005"}, "2 digits behind the point"),
        ({"fee": "0"}, "has to be from 0.01"),
        ({"born": "3 May"}, "has to be written as 2026-09-01"),
        ({"born": "2001-02-30"}, "day"),
        ({"status": "lost"}, "has to be one of open, paid"),
        ({"active": "perhaps"}, "has to be true or false"),
        ({"name": "A"}, "2 to 40 characters"),
        ({"name": "A\0b"}, "has to be a text"),
        ({"badge": "AB00001"}, "0 to 6 characters"),
        ({"code": "a/b"}, "hold a slash"),
        ({"number": 4}, "is numbered by the database"),
        ({"total": 4}, "is computed"),
        ({"photo": "AAAA"}, "plans give no values for"),
        ({"note": "x"}, "'note' cannot be set"),
        ({"team_id": 0}, "the number of a sample row"),
        ({"tags": "a"}, "has to be a list"),
        ({"left_on": "2020-01-01"}, "'hired_on' has to be given, since the check"),
        ({"left_on": "2020-01-01", "hired_on": "2021-01-01"}, "the check .* does not hold"),
    ],
)
def test_rows_that_the_api_would_not_take_are_refused(change: dict[str, Any], why: str) -> None:
    with pytest.raises(PlanError, match=why) as caught:
        rows("people", PERSON | change, hidden=["note"])
    assert "\n" not in str(caught.value)


def test_rows_have_all_that_is_needed_keep_to_rules_and_differ() -> None:
    with pytest.raises(PlanError, match="row 1: 'name' has to be filled in"):
        rows("people", {"code": "a", "badge": "AB0001", "seats": 1})
    with pytest.raises(PlanError, match="'badge' has to match"):
        rule = {"name": "badge", "pattern": "[A-Z]{6}"}
        rows("people", PERSON, columns=[rule])
    with pytest.raises(PlanError, match="rows 1 and 2 are alike in code"):
        rows("people", PERSON, PERSON)
    with pytest.raises(PlanError, match="a list of 50 objects at most"):
        rows("places", *[{"name": str(n), "address": {}} for n in range(51)])
    keyless = read_schema([SourceText("a.sql", "CREATE TABLE logs (said text);")], "postgres")
    with pytest.raises(PlanError, match="without a primary key"):
        fit_options({"rows": [{"said": "x"}]}, keyless.table("logs"), "postgres")


def numbers(plan: TablePlan) -> list[dict[str, int]]:
    assert plan.seed
    return [dict(row.refers) for row in plan.seed.rows]


def test_without_rows_in_any_plan_nothing_is_seeded() -> None:
    assert all(plan.seed is None for plan in planned().values())


def test_what_rows_refer_to_is_made_too_and_taken_in_turn() -> None:
    people = [PERSON | {"code": code, "badge": code} for code in ("aa", "bb", "cc")]
    people[2] |= {"team_id": 1, "boss": 1}
    places = [{"name": "North", "address": {}}, {"name": "South", "address": {}}]
    plans = planned(people={"rows": people}, places={"rows": places})
    seeds = {key: plan.seed for key, plan in plans.items() if plan.seed}
    assert addable(seeds) == ["places", "teams", "people"]
    assert numbers(plans["people"]) == [
        {"place": 1, "team": 1},
        {"place": 2, "team": 1},
        {"boss_person": 1, "place": 1, "team": 1},
    ]
    teams = seeds["teams"]
    assert dict(teams.rows[0].values) == {'"name"': '"sample 7"'}
    later = {one.relation: one.later for one in seeds["people"].references}
    assert later == {"boss_person": True, "place": False, "team": False}


def test_a_circle_of_tables_is_closed_when_all_rows_are_there() -> None:
    plans = planned(
        teams={"rows": [{"name": "A"}, {"name": "B", "leader_id": 1}]},
        leaders={"rows": [{"name": "Eve", "team_id": 2}]},
    )
    assert numbers(plans["teams"]) == [{}, {"leader": 1}]
    assert numbers(plans["leaders"]) == [{"team": 2}]
    assert plans["teams"].seed
    assert [one.later for one in plans["teams"].seed.references] == [True]


def test_rows_that_repeat_a_key_or_break_a_check_by_their_turn_are_left_out() -> None:
    people = [PERSON | {"code": code, "badge": code} for code in ("aa", "bb")]
    plans = planned(people={"rows": people}, friends={"rows": [{}, {}, {}]})
    assert numbers(plans["friends"]) == [
        {"one_person": 1, "other_person": 2},
        {"one_person": 2, "other_person": 1},
    ]
    alone = planned(people={"rows": people[:1]}, friends={"rows": [{}]})
    assert numbers(alone["friends"]) == []


def test_rows_that_refer_to_what_is_not_there_are_refused() -> None:
    files = {
        "people.json": write_plan("people", {"rows": [PERSON | {"place_id": 3}]}, ""),
        "places.json": write_plan("places", {"rows": [{"name": "x", "address": {}}]}, ""),
    }
    with pytest.raises(PlanError, match=r"people\.json: rows: row 1: 'place_id' is row 3 of pla"):
        gather_plans(files, SCHEMA)


def test_rows_of_a_part_are_added_if_all_that_they_refer_to_is_there() -> None:
    plans = planned(people={"rows": [PERSON]})
    seeds = {key: plan.seed for key, plan in plans.items() if plan.seed}
    assert addable(seeds) == ["places", "teams", "people"]
    del seeds["places"]
    assert addable(seeds) == ["teams"]
    assert plan_app(Schema("postgres"), "App").seeded == ()


ODD = """
CREATE TABLE odd (id uuid PRIMARY KEY, kinds text NOT NULL CHECK (kinds IN ('a', 'b')),
  at_time time NOT NULL, at_zone timetz NOT NULL, at_moment timestamp NOT NULL,
  yes boolean NOT NULL,
  much money NOT NULL, deep jsonb NOT NULL, words text[] NOT NULL, ratio real NOT NULL,
  UNIQUE (much, ratio));
CREATE TABLE blobs (id serial PRIMARY KEY, data bytea NOT NULL);
CREATE TABLE of_blobs (id serial PRIMARY KEY, blob_id integer NOT NULL REFERENCES blobs (id));
CREATE TABLE of_odd (id serial PRIMARY KEY, odd_id uuid NOT NULL REFERENCES odd (id));
"""
ODDITIES = read_schema([SourceText("odd.sql", ODD)], "postgres")


def odd(**plans: dict[str, Any]) -> Mapping[str, TablePlan]:
    return plan_app(ODDITIES, "App", fitting_options(plans, ODDITIES, "postgres")).tables


def test_a_row_that_others_need_is_made_of_any_type() -> None:
    seed = odd(of_odd={"rows": [{}]})["odd"].seed
    assert seed
    values = dict(seed.rows[0].values)
    assert values['"id"'] == '"00000000-0000-4000-8000-000000000007"'
    assert values['"deep"'] == "{}"
    assert values['"words"'] == "[]"
    assert values['"at_moment"'] == '"2024-01-01 19:00:00Z"'
    assert values['"at_time"'] == '"00:00:07"'
    assert (values['"yes"'], values['"kinds"']) == ("False", '"b"')


def test_what_cannot_be_made_is_left_out_with_all_that_needs_it() -> None:
    assert all(plan.seed is None for plan in odd(of_blobs={"rows": [{}]}).values())


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"yes": 1}, "has to be true or false"),
        ({"deep": [float("nan")]}, "has to be JSON"),
        ({"deep": {"a": {1, 2}}}, "has to be JSON"),
        ({"deep": "[" * 22 + "]" * 22}, "is nested too deeply"),
        ({"words": [1]}, "has to be a text"),
        ({"ratio": "fast"}, "has to be a number"),
        ({"at_time": "noon"}, "has to be written as 14:30:00"),
        ({"at_moment": "noon"}, "has to be written as 2026-09-01T08:00:00Z"),
        ({"id": "7"}, "has to be written as"),
        ({"kinds": "c"}, "has to be one of a, b"),
    ],
)
def test_odd_values_are_refused(value: dict[str, Any], why: str) -> None:
    row = {
        "id": "3f0c8f5e-8d1e-4a53-9d3b-7c2f1f0a9b11",
        "kinds": "a",
        "at_time": "08:30",
        "at_zone": "08:30:00",
        "at_moment": "2026-01-05 07:00",
        "yes": True,
        "much": "1.25",
        "deep": {"list": [1, 2.5, None, "x", True]},
        "words": ["a"],
        "ratio": 2,
    }
    table = ODDITIES.table("odd")
    [read] = fit_options({"rows": [row]}, table, "postgres").rows
    assert (read["at_time"], read["at_zone"]) == ("08:30:00", "08:30:00Z")
    assert (read["at_moment"], read["ratio"]) == ("2026-01-05T07:00:00Z", 2.0)
    with pytest.raises(PlanError, match=why):
        fit_options({"rows": [row | value]}, table, "postgres")


def test_a_list_of_values_takes_no_pattern() -> None:
    rule = {"name": "kinds", "pattern": "[ab]"}
    with pytest.raises(PlanError, match="one of a list of values"):
        fit_options({"columns": [rule]}, ODDITIES.table("odd"), "postgres")


def test_a_group_called_other_takes_what_no_group_names() -> None:
    groups = [{"label": "Other", "columns": ["yes"]}, {"label": "Rest", "columns": ["id"]}]
    plan = odd(odd={"groups": groups})["odd"]
    assert plan.frontend
    assert [one.label.text for one in plan.frontend.groups] == ["Other", "Rest"]
    assert "deep" in {name.text for name in plan.frontend.groups[0].columns}
