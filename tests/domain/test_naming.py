"""Names: what becomes of the database's, in Python, in paths and in URLs."""

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crudflow.domain import naming
from crudflow.domain.inflection import article
from crudflow.domain.reserved import CLASS_NAMES, FIELD_NAMES, MODULE_NAMES


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("CustomerID", "customer_id"),
        ("customer-id", "customer_id"),
        ("Customer ID", "customer_id"),
        ("userIDs", "user_ids"),
        ("HTTPServer", "http_server"),
        ("address2", "address2"),
        ("OrderLine2Item", "order_line2_item"),
        ("PLAYLIST", "playlist"),
        ("__private__", "private"),
        ("a__b", "a_b"),
        ("Straße", "strasse"),
        ("Ærøskøbing", "aeroskobing"),
        ("café", "cafe"),
        ("用户", "u7528_u6237"),
        ("../../etc/passwd", "etc_passwd"),
        ("a'b\"c", "a_b_c"),
        ("3d models", "table_3_d_models"),
        ("!!!", "table"),
        ("", "table"),
    ],
)
def test_snake_case(written: str, expected: str) -> None:
    assert naming.snake(written, "table") == expected


def test_other_spellings() -> None:
    assert naming.pascal("order_line") == "OrderLine"
    assert naming.camel("order_line") == "orderLine"
    assert naming.kebab("order_line") == "order-line"
    assert naming.label("order_line_") == "Order line"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("student", "students"),
        ("category", "categories"),
        ("day", "days"),
        ("class", "classes"),
        ("box", "boxes"),
        ("batch", "batches"),
        ("hero", "heroes"),
        ("photo", "photos"),
        ("person", "people"),
        ("child", "children"),
        ("status", "statuses"),
        ("analysis", "analyses"),
        ("course", "courses"),
        ("address", "addresses"),
        ("cache", "caches"),
        ("shoe", "shoes"),
        ("house", "houses"),
        ("quiz", "quizzes"),
        ("index", "indexes"),
        ("order_line", "order_lines"),
        ("film_category", "film_categories"),
        ("news", "news"),
        ("staff", "staff"),
        ("media", "media"),
        ("budget_info", "budget_infos"),
        ("taxon", "taxa"),
        ("orderstatus", "orderstatuses"),
        ("dbalias", "dbaliases"),
        ("unit_of_measure", "units_of_measure"),
        ("bill_of_materials", "bills_of_materials"),
        ("channel_v3", "channel_v3"),
        ("prices_resolved", "prices_resolved"),
        ("feed", "feeds"),
    ],
)
def test_singular_and_plural(one: str, many: str) -> None:
    assert naming.plural(one) == many
    assert naming.singular(many) == one
    assert naming.plural(many) == many
    assert naming.singular(one) == one


def test_long_names_are_cut_and_stay_apart() -> None:
    first, second = naming.snake("x" * 200 + "a"), naming.snake("x" * 200 + "b")
    assert len(first) <= naming.LONGEST
    assert first != second


@given(st.text(max_size=80))
def test_any_text_gives_a_safe_name(text: str) -> None:
    name = naming.snake(text, "field")
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert "__" not in name
    assert len(name) <= naming.LONGEST
    assert naming.pascal(name).isidentifier()
    assert naming.plural(name).isidentifier()
    assert naming.singular(name).isidentifier()


def test_a_namespace_hands_out_each_name_once() -> None:
    names = naming.Namespace(reserved=["class"])
    assert names.take(["class", "class_"]) == "class_"
    assert names.take(["order"]) == "order"
    assert names.take(["Order"]) == "Order_2"
    assert names.take(["order"]) == "order_3"
    assert names.take(["order", "purchase"]) == "purchase"


def test_reserved_words_are_known() -> None:
    for word in keyword.kwlist:
        assert word.lower() in FIELD_NAMES
        assert word.lower() in MODULE_NAMES
        assert word.lower() in CLASS_NAMES
    assert {"metadata", "registry", "model_config", "schema", "copy"} <= FIELD_NAMES
    assert {"conftest", "nul"} <= MODULE_NAMES
    assert {"base", "decimal", "promise"} <= CLASS_NAMES


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("student", "a"),
        ("enrolment", "an"),
        ("user", "a"),
        ("usage record", "a"),
        ("unit of measure", "a"),
        ("uninstall event", "an"),
        ("upload", "an"),
        ("european", "a"),
        ("hour", "an"),
        ("house", "a"),
        ("url", "a"),
    ],
)
def test_articles(phrase: str, expected: str) -> None:
    assert article(phrase) == expected
