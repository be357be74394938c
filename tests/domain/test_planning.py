"""Plans: what is decided for tables, columns, relationships and whole applications."""

import pytest

from crudflow.domain.planning import AppPlan, TablePlan, merge_plans, plan_app, plan_migration
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import (
    Check,
    Default,
    DefaultKind,
    ForeignKey,
    ReferenceAction,
    Schema,
    Table,
    TypeFamily,
)
from tests.domain.builders import (
    INTEGER,
    TEXT,
    column,
    constant,
    number,
    numeric,
    of,
    refers,
    schema,
    table,
    varchar,
)


def plan(*tables: Table, dialect: str = "postgres") -> AppPlan:
    return plan_app(schema(*tables, dialect=dialect), "My App")


def only(made: Table, dialect: str = "postgres") -> TablePlan:
    return plan(made, dialect=dialect).tables[made.key]


def create_line(made: TablePlan, name: str) -> tuple[str, str]:
    return next((one.annotation, one.assignment) for one in made.create if one.name == name)


SCHOOL = (
    table("students", column("name")),
    table(
        "lessons",
        column("teacher_id", INTEGER),
        column("stand_in_id", INTEGER, nullable=True),
        links=(refers("teacher_id", "teachers"), refers("stand_in_id", "teachers")),
    ),
    table(
        "teachers",
        column("mentor_id", INTEGER, nullable=True),
        links=(refers("mentor_id", "teachers"),),
    ),
    table(
        "marks",
        column("lesson_id", INTEGER),
        column("student_id", INTEGER),
        column("mark", INTEGER),
        key=("lesson_id", "student_id"),
        links=(refers("lesson_id", "lessons"), refers("student_id", "students")),
    ),
)


def test_the_application() -> None:
    app = plan(*SCHOOL)
    assert app.title == Raw("My App")
    assert app.slug == "my-app"
    assert list(app.tables) == ["students", "lessons", "teachers", "marks"]
    assert app.table("marks").class_name == "Mark"
    assert [made.module for made in app.listed] == ["lesson", "mark", "student", "teacher"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("school", "School"), ("chinook-sqlite", "Chinook sqlite"), ("my CRM", "my CRM"), ("_", "_")],
)
def test_an_applications_name_is_its_title(name: str, title: str) -> None:
    assert plan_app(schema(), name).title == Raw(title)


def test_no_tables_at_all() -> None:
    app = plan()
    assert not app.tables
    assert not plan_migration(app).tables


def test_names_of_tables() -> None:
    names = plan(
        table("user"),
        table("users"),
        table("users", schema="billing"),
        table("class"),
        table("Order Details"),
        table("decimals"),
        table("../../etc"),
    ).tables
    assert [made.module for made in names.values()] == [
        "user",
        "users",
        "billing_user",
        "class_table",
        "order_detail",
        "decimal",
        "etc",
    ]
    assert names["decimals"].class_name == "DecimalRecord"
    assert names["Order Details"].names.route == "order-details"
    assert names["Order Details"].names.one == "an order detail"
    routes = [made.names.route for made in names.values()]
    assert len(set(routes)) == len(routes)


def test_a_table_never_takes_the_name_of_another() -> None:
    names = plan(table("shopping_lists"), table("shopping_list"), table("item")).tables

    assert [(made.names.label, made.names.label_plural) for made in names.values()] == [
        ("Shopping lists", "Shopping lists"),
        ("Shopping list", "Shopping list"),
        ("Item", "Items"),
    ]


def test_words_that_nearly_all_tables_begin_with_are_not_said() -> None:
    written = ["wp_posts", "wp_users", "wp_term_meta", "wp_options", "wp_links", "wp_logs", "logs"]
    names = plan(*map(table, written)).tables

    assert [made.names.label_plural for made in names.values()] == [
        *("Posts", "Users", "Term meta", "Options", "Links", "Wp logs", "Logs")
    ]
    assert names["wp_posts"].names.route == "wp-posts"
    assert names["wp_posts"].class_name == "WpPost"


def test_words_of_some_tables_or_of_a_table_itself_are_said() -> None:
    some = plan(*map(table, ["payroll_runs", "payroll_lines", "users", "roles", "logs", "tags"]))
    own = plan(*map(table, ["user", "user_roles", "user_logs", "user_tags", "user_a", "user_b"]))

    assert some.tables["payroll_runs"].names.label == "Payroll run"
    assert own.tables["user_roles"].names.label == "User role"


def test_names_of_columns() -> None:
    made = only(
        table(
            "things",
            column("class"),
            column("metadata"),
            column("Big Thing"),
            column("big_thing"),
            column("limit"),
            column("-x"),
            column("size__gte"),
        )
    )
    names = {one.db_name.text: (one.name, one.api_name.text) for one in made.fields}
    assert names == {
        "id": ("id", "id"),
        "class": ("class_", "class"),
        "metadata": ("metadata_", "metadata"),
        "Big Thing": ("big_thing", "Big Thing"),
        "big_thing": ("big_thing_", "big_thing"),
        "limit": ("limit", "limit"),
        "-x": ("x", "x"),
        "size__gte": ("size_gte", "size_gte"),
    }
    assert create_line(made, "class_") == ("Text", 'Field(alias="class")')
    assert ("limit__eq", "omitted()") in [(one.name, one.assignment) for one in made.filters]


def test_two_columns_may_not_share_a_name_at_the_api() -> None:
    made = only(table("things", column("size_gte"), column("size__gte")))
    names = [one.api_name.text for one in made.fields]
    assert len(set(names)) == len(names)


def test_relationships_have_two_ends() -> None:
    tables = plan(*SCHOOL).tables
    lesson = {one.name: one for one in tables["lessons"].relations}
    assert lesson["teacher"].annotation == '"Teacher"'
    assert lesson["stand_in"].annotation == '"Teacher | None"'
    assert lesson["teacher"].back == "lessons_as_teacher"
    assert lesson["marks"].annotation == 'list["Mark"]'
    assert 'passive_deletes="all"' in lesson["marks"].arguments
    for made in tables.values():
        for relation in made.relations:
            ends = {one.name: one for one in tables[relation.target_key].relations}
            assert ends[relation.back].back == relation.name


def test_a_table_that_refers_to_itself() -> None:
    teacher = {one.name: one for one in plan(*SCHOOL).tables["teachers"].relations}
    assert 'remote_side="[Teacher.id]"' in teacher["mentor"].arguments
    assert teacher["teachers_as_mentor"].many


def test_one_to_one_and_composite_keys() -> None:
    app = plan(
        table("a", column("x", INTEGER), column("y", INTEGER), key=("x", "y")),
        table(
            "b",
            column("ax", INTEGER),
            column("ay", INTEGER),
            links=(ForeignKey(("ax", "ay"), "a", ("x", "y"), ReferenceAction.CASCADE),),
            uniques=(("ax", "ay"),),
        ),
    )
    ends = {one.name: one for one in app.tables["a"].relations}
    assert ends["b"].annotation == '"B | None"'
    assert app.tables["b"].table_args[0] == (
        'ForeignKeyConstraint(["ax", "ay"], ["a.x", "a.y"], ondelete="CASCADE")'
    )
    assert app.tables["a"].item_path == "/{x}/{y}"


def test_foreign_keys_that_share_a_column_do_not_write() -> None:
    app = plan(
        table("a", column("t", INTEGER), column("n", INTEGER), key=("t", "n")),
        table(
            "b",
            column("t", INTEGER),
            column("one", INTEGER),
            column("two", INTEGER),
            links=(
                ForeignKey(("t", "one"), "a", ("t", "n")),
                ForeignKey(("t", "two"), "a", ("t", "n")),
            ),
        ),
    )
    assert all("viewonly=True" in one.arguments for one in app.tables["b"].relations)
    sample = app.tables["b"].sample
    assert sample is not None
    assert [parent.given for parent in sample.parents] == [
        (),
        (("t", f"{sample.parents[0].variable}.t"),),
    ]


@pytest.mark.parametrize(
    "link",
    [
        ForeignKey(("a_id",), "nowhere", ("id",)),
        ForeignKey(("a_id",), "a", ("no_such",)),
        ForeignKey(("a_id",), "a", ("plain",)),
        ForeignKey(("no_such",), "a", ("id",)),
        ForeignKey(("a_id",), "a", ("id", "plain")),
    ],
)
def test_foreign_keys_that_cannot_work_are_plain_columns(link: ForeignKey) -> None:
    app = plan(table("a", column("plain")), table("b", column("a_id", INTEGER), links=(link,)))
    assert not app.tables["b"].relations


def test_tables_are_created_after_those_they_refer_to() -> None:
    app = plan(*SCHOOL)
    assert app.creation.index("teachers") < app.creation.index("lessons")
    assert app.creation.index("lessons") < app.creation.index("marks")
    assert not plan_migration(app).late


def test_circles_are_closed_late() -> None:
    app = plan(
        table("a", column("b_id", INTEGER), links=(refers("b_id", "b"),)),
        table("b", column("a_id", INTEGER, nullable=True), links=(refers("a_id", "a"),)),
        table("c", column("a_id", INTEGER), links=(refers("a_id", "a"),)),
    )
    late = plan_migration(app).late
    assert len(late) == 1
    sources = [source for key in "ab" for one in app.tables[key].fields for source in one.column]
    assert sum("use_alter=True" in source for source in sources) == 1
    assert all(made.sample is not None for made in app.tables.values())


def test_rows_in_a_circle_of_required_references_are_never_made() -> None:
    app = plan(
        table("a", column("b_id", INTEGER), links=(refers("b_id", "b"),)),
        table("b", column("a_id", INTEGER), links=(refers("a_id", "a"),)),
        table("c", column("a_id", INTEGER), links=(refers("a_id", "a"),)),
        table("d", column("d_id", INTEGER), links=(refers("d_id", "d"),)),
    )
    assert all(made.sample is None for made in app.tables.values())
    assert {made.contract for made in app.tables.values()} == {"ListContract"}


def test_a_row_may_refer_to_itself_when_it_knows_its_key() -> None:
    made = only(
        table("d", column("id", INTEGER), column("up", INTEGER), links=(refers("up", "d"),))
    )
    assert made.sample is not None
    values = dict(made.sample.values)
    assert values["up"] == values["id"]


def test_numbered_and_computed_columns_are_not_asked_for() -> None:
    made = only(
        table(
            "people",
            column("first"),
            column("last"),
            column("full", generated="first || ' ' || last"),
            column("odd", generated="some_function(first)", nullable=False),
            Table("x", (number("n"),)).columns[0],
        )
    )
    assert [one.name for one in made.create] == ["first", "last"]
    fields = {one.name: one for one in made.fields}
    assert any(source.startswith("Computed(") for source in fields["full"].column)
    assert fields["odd"].nullable
    assert "computed by the original database" in fields["odd"].note
    assert any(source.startswith("default=next_number(") for source in fields["n"].column)


@pytest.mark.parametrize(
    ("kind", "default", "assignment", "argument"),
    [
        (TEXT, constant("x"), 'Field(default="x")', 'server_default="x"'),
        (INTEGER, constant(3), "Field(default=3)", 'server_default=text("3")'),
        (
            numeric(4, 2),
            constant("4.99"),
            'Field(default=Decimal("4.99"))',
            'server_default=text("4.99")',
        ),
        (of(TypeFamily.FLOAT), constant("1.5"), "Field(default=1.5)", 'server_default=text("1.5")'),
        (of(TypeFamily.BOOLEAN), constant(True), "Field(default=True)", "server_default=true()"),
        (of(TypeFamily.BOOLEAN), constant("0"), "Field(default=False)", "server_default=false()"),
        (
            of(TypeFamily.DATE),
            constant("2020-01-31"),
            "omitted()",
            'server_default="2020-01-31"',
        ),
        (
            of(TypeFamily.DATETIME),
            constant("2020-01-31 10:00"),
            "omitted()",
            'server_default="2020-01-31 10:00:00"',
        ),
        (of(TypeFamily.JSON, "jsonb"), constant("{}"), "omitted()", "default=dict"),
        (of(TypeFamily.ARRAY, element=TEXT), constant("{}"), "omitted()", "default=list"),
        (
            of(TypeFamily.DATETIME),
            Default(DefaultKind.NOW, "now()"),
            "omitted()",
            "server_default=func.now()",
        ),
        (of(TypeFamily.UUID), Default(DefaultKind.UUID, "u()"), "omitted()", "default=uuid4"),
        (
            varchar(36),
            Default(DefaultKind.UUID, "u()"),
            "omitted()",
            "default=lambda: str(uuid4())",
        ),
        (
            of(TypeFamily.ENUM, values=("a", "b")),
            constant("b"),
            'Field(default="b")',
            'server_default="b"',
        ),
    ],
)
def test_defaults_fill_in_what_is_left_out(
    kind: object, default: Default, assignment: str, argument: str
) -> None:
    made = only(table("t", column("c", kind, default=default)))  # type: ignore[arg-type]
    assert create_line(made, "c")[1] == assignment
    assert argument in made.fields[1].column


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        (varchar(2), constant("too long")),
        (TEXT, constant("a\0b")),
        (INTEGER, constant("many")),
        (INTEGER, constant("1.5")),
        (INTEGER, constant(2**40)),
        (of(TypeFamily.BOOLEAN), constant("maybe")),
        (of(TypeFamily.DATE), constant("0000-00-00")),
        (of(TypeFamily.DATETIME), constant("0000-00-00 00:00:00")),
        (of(TypeFamily.ENUM, values=("a",)), constant("z")),
        (of(TypeFamily.JSON), constant('{"a": 1}')),
        (of(TypeFamily.ARRAY, element=TEXT), constant("{a}")),
        (of(TypeFamily.UUID), constant("x")),
        (INTEGER, Default(DefaultKind.NOW, "now()")),
        (varchar(10), Default(DefaultKind.UUID, "u()")),
        (TEXT, Default(DefaultKind.EXPRESSION, "some_function()")),
    ],
)
def test_defaults_that_cannot_be_kept_are_noted(kind: object, default: Default) -> None:
    made = only(table("t", column("c", kind, default=default)))  # type: ignore[arg-type]
    assert create_line(made, "c")[1] == ""
    assert made.notes == ("c: its default is left to the application.",)


def test_nullable_columns_need_no_value() -> None:
    made = only(table("t", column("c", nullable=True, comment="What.")))
    assert create_line(made, "c") == ("Text | None", 'Field(default=None, description="What.")')
    assert only(table("t", column("c", nullable=True, default=constant(None)))).create[
        0
    ].assignment == ("None")


def test_a_table_without_a_key_is_only_listed() -> None:
    made = only(table("log", column("line"), column("detail", of(TypeFamily.JSON)), key=()))
    assert not made.key
    assert not made.create
    assert made.mapper_key == ("line", "detail")
    assert made.order == ("line",)
    assert made.contract == "KeylessContract"


def test_text_in_a_key_holds_no_slash() -> None:
    made = only(table("t", column("code", varchar(5)), column("session"), key=("code", "session")))
    assert [part.annotation for part in made.key] == [
        "Annotated[KeyText, Field(max_length=5)]",
        "KeyText",
    ]
    assert [part.parameter for part in made.key] == ["code", "session_"]


def test_a_table_that_is_all_key_cannot_be_changed() -> None:
    made = only(table("t", column("a", INTEGER), column("b", INTEGER), key=("a", "b")))
    assert made.create
    assert not made.update


def test_parts_of_a_key_are_told_apart_in_addresses_too() -> None:
    made = only(table("t", column("data"), column("data_"), column("n"), key=("data", "data_")))
    assert [(part.name, part.parameter) for part in made.key] == [
        ("data", "data_"),
        ("data_", "data__"),
    ]


def test_filters_and_sorting() -> None:
    made = only(
        table(
            "t",
            column("name"),
            column("price", numeric(5, 2), nullable=True),
            column("tags", of(TypeFamily.JSON)),
            column("active", of(TypeFamily.BOOLEAN)),
        )
    )
    assert [one.name for one in made.filters] == [
        "id",
        "id__in",
        "id__gte",
        "id__lte",
        "name",
        "name__contains",
        "price",
        "price__gte",
        "price__lte",
        "price__isnull",
        "active",
    ]
    keys = [key.text for key in made.sort_keys]
    assert keys == ["id", "-id", "name", "-name", "price", "-price", "active", "-active"]
    assert made.search == ("name",)


@pytest.mark.parametrize(
    ("kind", "check", "wire"),
    [
        (INTEGER, "c > 0", "Annotated[int, Field(ge=1, le=2147483647), WHOLE]"),
        (INTEGER, "0 < c", "Annotated[int, Field(ge=1, le=2147483647), WHOLE]"),
        (INTEGER, "C BETWEEN 1 AND 5", "Annotated[int, Field(ge=1, le=5), WHOLE]"),
        (INTEGER, "(c >= 1 AND (c <= 5))", "Annotated[int, Field(ge=1, le=5), WHOLE]"),
        (INTEGER, "c IS NULL OR c >= -3", "Annotated[int, Field(ge=-3, le=2147483647), WHOLE]"),
        (INTEGER, "c IN (1, 2, 5)", "Annotated[int, Field(ge=1, le=5), WHOLE]"),
        (INTEGER, "c = 4", "Annotated[int, Field(ge=4, le=4), WHOLE]"),
        (TEXT, "length(c) >= 3", "Annotated[Text, Field(min_length=3)]"),
        (
            varchar(9),
            "char_length(c) BETWEEN 2 AND 4",
            "Annotated[Text, Field(min_length=2, max_length=4)]",
        ),
        (TEXT, "c IN ('x', 'it''s')", "TCValue"),
    ],
)
def test_simple_checks_reach_the_api(kind: object, check: str, wire: str) -> None:
    made = only(table("t", column("c", kind), checks=(check,)))  # type: ignore[arg-type]
    assert create_line(made, "c")[0] == wire
    assert any(one.startswith("CheckConstraint(") for one in made.table_args)
    assert any(one.startswith("CheckConstraint(") for one in made.constraints)


@pytest.mark.parametrize("check", ["c BETWEEN d AND 50", "c IN (1, d)", "c IN (1, 2) OR d = 1"])
def test_checks_that_look_at_other_columns_set_the_api_no_bounds(check: str) -> None:
    made = only(table("t", column("c", INTEGER), column("d", INTEGER), checks=(check,)))
    assert create_line(made, "c")[0] == "Int32"
    assert any(one.startswith("CheckConstraint(") for one in made.table_args)


@pytest.mark.parametrize(
    "check",
    [
        "a < b",
        "a <> b AND NOT a = 100",
        "a + 1 <= b * 2",
        "(a IS NULL AND b = 1) OR (a IS NOT NULL AND b >= 2)",
        "d > c",
        "d >= '2025-01-01'::date",
        "upper(s) IN ('M', 'F')",
        "s LIKE '%x_' OR lower(s) = 'abc'",
        "s || 'x' <> 'yx'",
        "kind <> 'y'",
        "kind = 'y' OR a > 3",
        "-a < 5",
        "n BETWEEN 0.5 AND 0.75",
        "flag = true OR a > 3",
        "at >= '2007-01-01 00:00:00' AND at < '2007-02-01 00:00:00'",
        "t < '12:30'",
        "f >= 0 AND f <= 1",
    ],
)
def test_other_checks_are_kept_and_samples_satisfy_them(check: str) -> None:
    made = only(
        table(
            "t",
            column("a", INTEGER, nullable=True),
            column("b", INTEGER),
            column("c", of(TypeFamily.DATE)),
            column("d", of(TypeFamily.DATE)),
            column("s", varchar(3)),
            column("kind", of(TypeFamily.ENUM, values=("x", "y"))),
            column("n", numeric(3, 2)),
            column("f", of(TypeFamily.FLOAT)),
            column("flag", of(TypeFamily.BOOLEAN)),
            column("at", of(TypeFamily.DATETIME)),
            column("t", of(TypeFamily.TIME)),
            checks=(check,),
        )
    )
    assert not made.notes
    assert any(one.startswith("CheckConstraint(") for one in made.table_args)


@pytest.mark.parametrize(
    "check",
    [
        "(((",
        "a ~ '^x'",
        "some_function(a) = 1",
        "no_such_column > 1",
        '"A" > 1',
        "d < now()",
        "a = 'text'",
        "d = 'never'",
        "a > s",
        "s > 5",
        "a IN (SELECT 1)",
        "a IS TRUE",
        "t.* IS NOT NULL",
        "length(a) > 3",
        "a > 5e",
        "a + 1 > '5'",
        "'2025-01-01' < d AND '7' <> length(s)",
        "kind = 'z'",
        "at > '2025-01-01 noon'",
        "at > 'today'",
        "s LIKE '[a-z]%'",
        "cast(a AS text) = '1'",
        "a = 1 AND a = 2",
        "1e999 > a",
        "a" + " + a" * 60 + " > 1",
        "",
    ],
)
def test_checks_that_are_not_portable_are_noted(check: str) -> None:
    made = only(
        table(
            "t",
            column("a", INTEGER),
            column("s"),
            column("d", of(TypeFamily.DATE)),
            column("at", of(TypeFamily.DATETIME)),
            column("kind", of(TypeFamily.ENUM, values=("x", "y"))),
            checks=(check,),
        )
    )
    assert [note for note in made.notes if "check" in note]
    assert not any(one.startswith("CheckConstraint(") for one in made.table_args)


def test_names_of_checks() -> None:
    made = Table(
        "t",
        (number(), column("a", INTEGER)),
        primary_key=("id",),
        checks=(Check("a > 0", "positive"), Check("a < 9"), Check("a <> 5", "x" * 70)),
    )
    assert [one.rpartition("name=")[2] for one in only(made).table_args] == [
        '"positive")',
        '"ck_t_2")',
        '"ck_t_3")',
    ]


def test_migration_knows_schemas_and_enums() -> None:
    mood = of(TypeFamily.ENUM, values=("a", "b"), enum_name="mood")
    app = plan(
        table("x", column("m", mood), schema="billing", comment="Bills."),
        table("y", column("m", of(TypeFamily.ARRAY, element=mood))),
    )
    migration = plan_migration(app)
    assert migration.schemas == (Raw("billing"),)
    assert migration.enums == ((Raw("mood"), (Raw("a"), Raw("b"))),)
    assert migration.tables[0].options == ('schema="billing"', 'comment="Bills."')


def test_merging_brings_in_what_the_tables_lean_on() -> None:
    app = plan(*SCHOOL)
    merged = merge_plans([(app, "marks")])
    assert list(merged.tables) == ["marks"]
    assert set(merged.outside) == {"lessons", "students", "teachers"}
    assert merged.creation.index("teachers") < merged.creation.index("marks")
    for made in merged.outside.values():
        assert made.neighbours <= {"marks", "lessons", "students", "teachers"}
    assert merge_plans([(app, key) for key in app.tables]).outside == {}


def test_merging_plans_of_different_schemas() -> None:
    old = plan(*SCHOOL)
    new = plan(SCHOOL[0])
    merged = merge_plans([(new, "students"), (old, "marks")])
    assert [(owner, end.name) for owner, end in merged.amendments] == [("Student", "marks")]
    merged = merge_plans([(plan(SCHOOL[2]), "teachers"), (old, "lessons")])
    assert {(owner, end.name) for owner, end in merged.amendments} == {
        ("Teacher", "lessons_as_teacher"),
        ("Teacher", "lessons_as_stand_in"),
    }


def test_merging_nothing() -> None:
    with pytest.raises(ValueError, match="no parts"):
        merge_plans([])


def test_an_unknown_table() -> None:
    with pytest.raises(KeyError):
        plan_app(Schema("postgres"), "x").table("nothing")


def test_what_a_schema_does_not_have_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        schema(*SCHOOL).table("nothing")
    with pytest.raises(KeyError):
        SCHOOL[0].column("nothing")


def test_a_key_that_is_declared_twice_is_made_once() -> None:
    uniques = (("a",), ("a",), ("id",), ("b", "a"), ("a", "b"))
    made = only(table("t", column("a"), column("b"), uniques=uniques))
    assert made.table_args == ('UniqueConstraint("a")', 'UniqueConstraint("b", "a")')


def test_fields_of_forms_fit_their_columns_and_always_have_a_label() -> None:
    made = only(table("t", column(" "), column("doc", of(TypeFamily.XML)), column("a", varchar(9))))
    assert made.frontend
    fields = {field.attributes[1]: field.component for field in made.frontend.fields}
    assert fields == {
        'label="(no name)"': "TextAreaField",
        'label="Doc"': "TextAreaField",
        'label="A"': "TextField",
    }


def headings(*names: str) -> set[str]:
    made = plan(*(table(name, column("said")) for name in names)).tables.values()
    return {one.frontend.group.text for one in made if one.frontend}


def test_many_tables_are_grouped_by_what_their_names_begin_with() -> None:
    sales, stock = ([f"{word}_{letter}s" for letter in "abcdef"] for word in ("sales", "stock"))
    assert headings(*sales, *stock, "notes") == {"Sales", "Stock", "General"}
    assert headings(*sales, *stock) == {"Tables"}
    assert headings(*sales, *(f"{letter}s" for letter in "ghijklm")) == {"General"}


def test_the_schema_of_new_rows_names_no_enum_that_is_computed() -> None:
    kinds = of(TypeFamily.ENUM, values=("a", "b"))
    made = only(table("t", column("kind", kinds, generated="'a'"), column("other", kinds)))
    assert made.frontend is not None
    assert len(made.frontend.enums) == 2
    assert [enum.constant for enum in made.frontend.written_enums] == ["tOtherValues"]
