"""What the board is told of a job."""

from dataclasses import replace

from crudflow.adapters.convex_messages import (
    announcements,
    cells_of,
    reconciliations,
    recordings,
)
from crudflow.contracts import Announce, JobState, Reconcile, SubTaskState
from tests.adapters.convex_cases import (
    BATCH,
    BOILERPLATE,
    CRUD,
    PAGES,
    SUBTASKS,
    TARGET,
    outcome,
    result,
)


def test_sub_tasks_come_row_by_row_and_only_where_a_task_runs() -> None:
    assert cells_of(BATCH) == [
        (-1, BOILERPLATE.id, None),
        (0, CRUD.id, "a"),
        (1, CRUD.id, "b"),
        (1, PAGES.id, "b"),
        (2, CRUD.id, "c"),
        (2, PAGES.id, "c"),
    ]
    narrow = Announce(TARGET, (PAGES,), BATCH.tables)
    assert cells_of(narrow) == [(0, PAGES.id, "b"), (1, PAGES.id, "c")]


def test_a_job_is_announced_with_its_link_and_when_it_began() -> None:
    (call,) = announcements(BATCH, "http://ui/job-{job}", now=5.0)
    assert call["job"]["link"] == "http://ui/job-school-1"
    assert call["job"]["startedAt"] == 1_000_500
    assert call["job"]["tables"] == 3
    assert len(call["subtasks"]) == SUBTASKS


def test_a_job_id_is_quoted_in_the_link() -> None:
    odd = replace(BATCH, target=replace(TARGET, job_id="a/b c?"))
    (call,) = announcements(odd, "http://ui/{job}", now=5.0)
    assert call["job"]["link"] == "http://ui/a%2Fb%20c%3F"


def test_a_large_job_is_announced_in_chunks_of_five_hundred() -> None:
    tables = tuple(f"t{number}" for number in range(1000))
    calls = list(announcements(replace(BATCH, tables=tables), "", now=5.0))
    sizes = [len(call["subtasks"]) for call in calls]
    assert sizes == [500, 500, 1]
    assert {call["job"]["tables"] for call in calls} == {1000}


def test_a_job_without_tasks_is_announced_too() -> None:
    (call,) = announcements(Announce(TARGET, (), ()), "", now=5.0)
    assert (call["job"]["startedAt"], call["tasks"], call["subtasks"]) == (5000, [], [])


def test_the_truth_lists_each_sub_task_and_marks_what_it_assumes() -> None:
    broken = outcome("b", SubTaskState.FAILED, reason="x" * 900)
    truth = Reconcile(BATCH, result(JobState.PARTIAL, broken), (outcome("a"),), ended=2000.0)
    (call,) = reconciliations(truth)
    told = {(one["task"], one["table"]): one for one in call["outcomes"]}
    assert len(told) == SUBTASKS
    assert told[CRUD.id, "a"]["assumed"] is False
    assert told[CRUD.id, "b"]["state"] == "failed"
    assert len(told[CRUD.id, "b"]["reason"]) == 500
    assert (told[CRUD.id, "c"]["state"], told[CRUD.id, "c"]["assumed"]) == ("done", True)
    assert call["rows"] == {"first": -1, "last": 2}
    assert (call["end"]["state"], call["end"]["endedAt"]) == ("partial", 2_000_000)


def test_what_a_cancelled_job_does_not_list_counts_as_cancelled() -> None:
    (call,) = reconciliations(Reconcile(BATCH, result(JobState.CANCELLED)))
    assert {one["state"] for one in call["outcomes"]} == {"cancelled"}


def test_only_the_last_chunk_of_the_truth_ends_the_job() -> None:
    tables = tuple(f"t{number}" for number in range(1000))
    batch = replace(BATCH, tables=tables)
    calls = list(reconciliations(Reconcile(batch, result(JobState.DONE))))
    assert [call["end"] is not None for call in calls] == [False, False, True]
    assert [call["rows"] for call in calls][:2] == [
        {"first": -1, "last": 498},
        {"first": 499, "last": 998},
    ]


def test_a_job_that_failed_before_it_had_tasks_ends_with_its_reason() -> None:
    nothing = Announce(TARGET, (), ())
    truth = Reconcile(nothing, result(JobState.FAILED), reason="line 3: no such type")
    (call,) = reconciliations(truth)
    assert call["outcomes"] == []
    assert call["end"]["reason"] == "line 3: no such type"


def test_outcomes_are_recorded_in_chunks_with_the_time() -> None:
    outcomes = [outcome(f"t{number}") for number in range(501)]
    calls = list(recordings(TARGET, outcomes, now=7.0))
    assert [len(call["outcomes"]) for call in calls] == [500, 1]
    assert {one["endedAt"] for call in calls for one in call["outcomes"]} == {7000}
    assert {call["end"] for call in calls} == {None}
