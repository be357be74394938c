"""Blueprints: which files they give for what, and what is wrong with a malformed one."""

from collections.abc import Mapping

import pytest

from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.domain.planning import merge_plans, plan_app
from crudflow.domain.rendering import Blueprint
from crudflow.errors import BlueprintError, InternalError
from tests.domain.builders import INTEGER, column, refers, schema, table

RULES = """
[kinds.be_boilerplate]
app = ["*"]

[kinds.be_crud]
table = ["*.py"]

[assembled]
app = ["index.txt"]

[assembled.outside]
"_table_.py" = "outside/_table_.py"
"""
FILES = {
    "blueprint.toml": RULES,
    "_shared/greet.txt": "<% macro greet(text) %>Hello <%= text | md %><% endmacro %>",
    "app/readme.txt": "<% import '_shared/greet.txt' as all %><%= all.greet(app.title) %>\n",
    "app/empty.txt": "",
    "app/nothing.txt": "<% if app.tables | length > 100 %>many<% endif %>\n",
    "app/index.txt": "<% for table in app.listed %><%= table.module %>\n<% endfor %>",
    "table/_table_.py": "# <%= table.names.db_name | pycomment %>\n",
    "table/_tables_/_Table_.py": "style={{ }} = <%= table.fields | length %>\n",
}
PLAN = plan_app(
    schema(
        table("people"),
        table("pets", column("person_id", INTEGER), links=(refers("person_id", "people"),)),
    ),
    "My *App*",
)


def blueprint(name: str = "mine", **changed: str) -> Blueprint:
    return Blueprint.parse(name, FILES | {"blueprint.toml": RULES} | changed)


def with_template(text: str, name: str = "mine") -> Blueprint:
    return Blueprint.parse(name, {**FILES, "app/readme.txt": text})


def test_kinds_are_those_declared() -> None:
    assert blueprint().kinds == ("be_boilerplate", "be_crud")


def test_files_of_the_application() -> None:
    assert blueprint().render_app("be_boilerplate", PLAN) == {
        "readme.txt": "Hello My \\*App\\*\n",
        "empty.txt": "",
    }
    assert blueprint().render_app("be_crud", PLAN) == {}


def test_files_of_a_table() -> None:
    assert blueprint().render_table("be_crud", PLAN, "people") == {
        "person.py": "# people\n",
        "people/Person.py": "style={{ }} = 1\n",
    }
    assert blueprint().render_table("be_boilerplate", PLAN, "people") == {}


def test_files_that_list_tables() -> None:
    assert blueprint().render_assembled(PLAN) == {"index.txt": "person\npet\n"}
    assert blueprint().render_assembled(merge_plans([(PLAN, "pets")])) == {
        "index.txt": "pet\n",
        "outside/person.py": "# people\n",
    }


def test_a_table_outside_of_which_there_is_nothing_to_say_has_no_file() -> None:
    quiet = blueprint(**{"table/_table_.py": "<% if table.module == 'pet' %>x<% endif %>\n"})
    assert quiet.render_assembled(merge_plans([(PLAN, "pets")])) == {"index.txt": "pet\n"}


def test_a_kind_that_is_not_offered() -> None:
    with pytest.raises(BlueprintError, match="does not offer fe_crud yet; it offers be_boiler"):
        blueprint().render_app("fe_crud", PLAN)
    with pytest.raises(BlueprintError, match="fe_crud"):
        blueprint().render_table("fe_crud", PLAN, "people")


def test_an_unknown_table() -> None:
    with pytest.raises(KeyError):
        blueprint().render_table("be_crud", PLAN, "nothing")


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "there is no blueprint.toml"),
        ({"blueprint.toml": "= ="}, "blueprint.toml: "),
        ({"blueprint.toml": "kinds = 1"}, "kinds must be a table"),
        ({"blueprint.toml": "[kinds]\nbe_crud = 1"}, "be_crud must be a table"),
        ({"blueprint.toml": "[kinds.be_crud]\napp = 1"}, "app must list path patterns"),
        ({"blueprint.toml": "[kinds.be_crud]\ntable = [1]"}, "table must list path patterns"),
        ({"blueprint.toml": '[assembled.outside]\n"a" = "b"'}, "no template table/a"),
        ({"blueprint.toml": "", "app/x": "<% if %>"}, "app/x: line 1: TemplateSyntaxError"),
    ],
)
def test_malformed_blueprints(files: Mapping[str, str], message: str) -> None:
    with pytest.raises(BlueprintError, match=message) as caught:
        Blueprint.parse("mine", files)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "template",
    [
        "<%= app.title %>",
        "<%= app.title ~ 'x' %>",
        "<%= app.title | upper %>",
        "<%= '%s' | format(app.title) %>",
        "<%= [app.title] | join %>",
        "<%= app.tables %>",
        "<%= none %>",
        "<%= app.no_such_thing %>",
        "<%= 1 / 0 %>",
    ],
)
def test_what_a_template_may_not_print(template: str) -> None:
    with pytest.raises(InternalError, match=r"app/readme\.txt"):
        with_template(template).render_app("be_boilerplate", PLAN)


@pytest.mark.parametrize(
    "template",
    ["<%= app.__class__.__mro__ | length %>", "<%= ''.__class__.__name__ %>"],
)
def test_templates_of_others_run_in_a_sandbox(template: str) -> None:
    with pytest.raises(InternalError):
        with_template(template).render_app("be_boilerplate", PLAN)


def test_rendering_twice_gives_the_same() -> None:
    first, second = blueprint(), blueprint()
    assert first.render_assembled(PLAN) == second.render_assembled(PLAN)
    assert first.render_app("be_boilerplate", PLAN) == first.render_app("be_boilerplate", PLAN)


def shipped() -> Blueprint:
    found = FolderBlueprints().load("fastapi_react")
    return Blueprint.parse(found.name, found.files)


def test_the_shipped_blueprint_offers_a_backend() -> None:
    assert {"be_boilerplate", "be_crud"} <= set(shipped().kinds)


def test_no_shipped_template_reaches_for_the_inside_of_raw_text() -> None:
    for path, text in FolderBlueprints().load("fastapi_react").files.items():
        if path.startswith(("app/", "table/", "_shared/")):
            printed = [part.split("%>")[0] for part in text.split("<%")[1:]]
            assert not [one for one in printed if ".text" in one], path


def test_shipped_templates_are_short() -> None:
    files = FolderBlueprints().load("fastapi_react").files
    lengths = sorted(text.count("\n") for path, text in files.items() if "<%" in text)
    assert lengths[int(len(lengths) * 0.9)] <= 120


def test_a_backend_of_no_tables() -> None:
    made = shipped()
    empty = plan_app(schema(), "Nothing")
    files = made.render_app("be_boilerplate", empty) | made.render_assembled(empty)
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    for path, text in python.items():
        compile(text, path, "exec")
    assert "backend/app/main.py" in python
