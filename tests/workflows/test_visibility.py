"""What people see in the Web UI, also of names that want to break it."""

import pytest

from crudflow.contracts import (
    AgentKind,
    Counts,
    JobState,
    JobStatus,
    SubTaskOutcome,
    SubTaskState,
)
from workflows import visibility
from workflows.policies import queue_priority


def test_table_workflow_ids_are_readable() -> None:
    assert visibility.table_workflow_id("a", "billing.users") == "job-a/billing.users"


@pytest.mark.parametrize("name", ["a/b", "x" * 500, "a\nb", "日本\x00"])
def test_awkward_names_give_short_and_distinct_ids(name: str) -> None:
    made = visibility.table_workflow_id("a", name)
    assert len(made) < 200
    assert made.isprintable()
    assert made != visibility.table_workflow_id("a", name + "/")


def test_details_show_counts_failures_and_what_is_at_work() -> None:
    failure = SubTaskOutcome(
        "1", AgentKind.BE_CRUD, "t|x", SubTaskState.FAILED, reason="a|b", error="InternalError"
    )
    details = visibility.job_details(
        JobStatus(
            job_id="a",
            state=JobState.RUNNING,
            phase="generating",
            output_dir="/out",
            counts=Counts(total=3, done=1, failed=1),
            by_kind={AgentKind.BE_CRUD: Counts(total=3, done=1, failed=1)},
            running=("students",),
            failures=(failure,),
            warnings=2,
        )
    )
    assert "**RUNNING**: generating" in details
    (row,) = [line for line in details.splitlines() if line.startswith("|be_crud")]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells == ["be_crud", "1 of 3", "1", "1"]
    assert "At work or in the queue:\n\n- `students`" in details
    assert "On hold:\n\n- `students`" in visibility.job_details(
        JobStatus("a", JobState.PAUSED, "x", "/out", Counts(), running=("students",))
    )
    assert "a\\|b" in details
    assert "2 warning(s)" in details


def test_long_lists_are_cut_and_the_rest_is_counted() -> None:
    running = tuple(f"t{number}" for number in range(visibility.SHOWN + 5))
    details = visibility.job_details(
        JobStatus("a", JobState.RUNNING, "x", "/out", Counts(), running=running)
    )
    assert "and 5 more" in details


def test_markdown_cannot_be_injected() -> None:
    assert visibility.code("a`b") == "`a'b`"
    assert visibility.cell("<script>[x](y)") == r"\<script\>\[x\](y)"
    assert visibility.plain("a\nb" + "c" * 300).endswith("…")


@pytest.mark.parametrize(("priority", "key"), [(10, 1), (9, 1), (7, 2), (5, 3), (4, 4), (1, 5)])
def test_ten_priorities_map_onto_five_levels(priority: int, key: int) -> None:
    assert queue_priority("job", priority).priority_key == key


def test_fairness_keys_fit_the_server() -> None:
    assert queue_priority("job", 5).fairness_key == "job"
    long = queue_priority("j" * 65, 5).fairness_key
    assert long is not None
    assert len(long) == 64
