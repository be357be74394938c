"""From classified words to tasks."""

from crudflow.contracts import AgentKind, Classification, Verdict
from workflows.tasking import merge_tasks, routing_problem, tasks_for_all_kinds


def routed(text: str, *kinds: AgentKind, tables: tuple[str, ...] = ()) -> Classification:
    return Classification(text, Verdict.ROUTED, kinds, 1.0, tables=tables)


def test_all_kinds_keep_the_order_they_are_offered_in() -> None:
    tasks = tasks_for_all_kinds([AgentKind.BE_BOILERPLATE, AgentKind.BE_CRUD])
    assert [task.id for task in tasks] == ["1-be_boilerplate", "2-be_crud"]
    assert [task.priority for task in tasks] == [10, 7]


def test_the_most_urgent_task_comes_first() -> None:
    answers = [routed("pages", AgentKind.UI_CRUD), routed("setup", AgentKind.BE_BOILERPLATE)]
    assert [task.kind for task in merge_tasks(answers)] == [
        AgentKind.BE_BOILERPLATE,
        AgentKind.UI_CRUD,
    ]


def test_one_sentence_may_be_several_tasks() -> None:
    (one, other) = merge_tasks([routed("both", AgentKind.BE_CRUD, AgentKind.UI_CRUD)])
    assert {one.text, other.text} == {"both"}


def test_a_kind_asked_for_twice_runs_once_over_the_tables_of_both() -> None:
    one = routed("a", AgentKind.BE_CRUD, tables=("x", "y"))
    (task,) = merge_tasks([one, routed("b", AgentKind.BE_CRUD, tables=("y", "z"))])
    assert (task.text, task.tables) == ("a; b", ("x", "y", "z"))
    (task,) = merge_tasks([one, routed("b", AgentKind.BE_CRUD)])
    assert task.tables == ()


def test_problems_are_one_line_that_says_what_to_do() -> None:
    offered = [AgentKind.BE_CRUD]
    fine = routed("APIs", AgentKind.BE_CRUD)
    assert routing_problem([fine], offered, "mine") is None

    refused = routing_problem([fine, Classification("x", Verdict.REFUSED)], offered, "mine")
    assert refused is not None
    assert all(kind in refused for kind in AgentKind)

    kinds = (AgentKind.BE_CRUD, AgentKind.UI_CRUD)
    ambiguous = routing_problem([Classification("x", Verdict.AMBIGUOUS, kinds)], offered, "mine")
    assert ambiguous is not None
    assert "be_crud, ui_crud" in ambiguous

    missing = routing_problem([routed("pages", AgentKind.UI_CRUD)], offered, "mine")
    assert missing is not None
    assert "'mine' does not offer" in missing
