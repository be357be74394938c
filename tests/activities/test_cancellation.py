"""What a cancellation does to an activity: it is heard between two steps, never in one."""

from collections.abc import Mapping

import pytest
from temporalio import activity
from temporalio.exceptions import CancelledError
from temporalio.testing import ActivityEnvironment

from crudflow.adapters.ruff_formatter import PlainFormatter
from crudflow.contracts import Assemble, RenderTable
from tests.activities.test_activities import CRUD, Workshop
from worker import bind_activities


class Cancelling(PlainFormatter):
    """Formats, and has the activity cancelled meanwhile."""

    def __init__(self) -> None:
        self.running = ActivityEnvironment()
        self.ended: list[str] = []

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        self.running.cancel()
        formatted = super().format(files)
        self.ended += formatted
        return formatted


def test_no_error_is_thrown_into_the_thread_of_any_activity() -> None:
    bound = bind_activities(Workshop().adapters)
    definitions = [activity._Definition.must_from_callable(one) for one in bound]
    assert [one.name for one in definitions if not one.no_thread_cancel_exception] == []


def test_cancelled_sub_task_ends_the_step_that_it_is_at_and_writes_nothing() -> None:
    formatter = Cancelling()
    workshop = Workshop(formatter=formatter)
    workshop.parse()
    with pytest.raises(CancelledError, match="cancelled before step 5, write"):
        workshop.call(
            "render_table", RenderTable(workshop.target, CRUD, "books"), formatter.running
        )
    assert formatter.ended == ["book.txt"]
    assert "book.txt" not in workshop.files
    assert workshop.progress.outcomes == {}


def test_index_is_assembled_to_its_end_although_it_is_cancelled() -> None:
    formatter = Cancelling()
    workshop = Workshop(formatter=formatter)
    workshop.parse()
    workshop.call("assemble", Assemble(workshop.target), formatter.running)
    assert formatter.ended == ["index.txt"]
    assert workshop.files["index.txt"] == "tables:\n"
