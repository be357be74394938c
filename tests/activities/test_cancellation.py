"""What a cancellation does to an activity: it is heard between two steps, never in one."""

import time
from collections.abc import Mapping

import pytest
from temporalio import activity
from temporalio.exceptions import ApplicationError, CancelledError
from temporalio.testing import ActivityEnvironment

from activities.failures import mapped_errors
from activities.reporting import HANDED_OVER, given_up, is_cancelled, reporting
from crudflow.adapters.ruff_formatter import PlainFormatter
from crudflow.contracts import Assemble, RenderTable
from crudflow.errors import WaitInterruptedError
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
    with pytest.raises(CancelledError, match="cancelled before anything was written"):
        workshop.call(
            "render_table", RenderTable(workshop.target, CRUD, "books"), formatter.running
        )
    assert formatter.ended == ["book.txt"]
    assert "book.txt" not in workshop.files
    assert workshop.progress.outcomes == {}


def test_a_step_does_not_begin_in_an_activity_that_is_cancelled() -> None:
    running = ActivityEnvironment()

    @activity.defn(no_thread_cancel_exception=True)
    def stepping() -> None:
        with reporting(of=100_000) as reporter:
            running.cancel()
            for number in range(100_000):
                reporter.report(number, "go on")
                time.sleep(0.001)

    with pytest.raises(CancelledError, match=r"cancelled before step \d+, go on"):
        running.run(stepping)


def test_index_is_assembled_to_its_end_although_it_is_cancelled() -> None:
    formatter = Cancelling()
    workshop = Workshop(formatter=formatter)
    workshop.parse()
    workshop.call("assemble", Assemble(workshop.target), formatter.running)
    assert formatter.ended == ["index.txt"]
    assert workshop.files["index.txt"] == "tables:\n"


@pytest.mark.parametrize(
    ("why", "ends_as"),
    [
        (activity.ActivityCancellationDetails(cancel_requested=True), "CancelledError"),
        (activity.ActivityCancellationDetails(worker_shutdown=True), HANDED_OVER),
    ],
)
def test_waiting_that_is_given_up_is_a_cancellation_unless_the_worker_stops(
    why: activity.ActivityCancellationDetails, ends_as: str
) -> None:
    running = ActivityEnvironment()

    @activity.defn(no_thread_cancel_exception=True)
    def waiting() -> None:
        with mapped_errors():
            running.cancel(why)
            assert given_up()
            raise WaitInterruptedError("the model's answer: not waited for any more")

    with pytest.raises((CancelledError, ApplicationError)) as caught:
        running.run(waiting)
    error = caught.value
    assert (error.type if isinstance(error, ApplicationError) else "CancelledError") == ends_as


def test_worker_that_stops_while_it_is_looked_for_cancellations_is_no_cancellation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = ActivityEnvironment()
    told = activity.cancellation_details
    stops = activity.ActivityCancellationDetails(worker_shutdown=True)

    def stopping() -> activity.ActivityCancellationDetails | None:
        before = told()
        running.cancel(stops)
        return before

    @activity.defn(no_thread_cancel_exception=True)
    def looking() -> list[bool]:
        monkeypatch.setattr(activity, "cancellation_details", stopping)
        first = is_cancelled()
        running.cancel(stops)
        return [first, is_cancelled()]

    assert running.run(looking) == [False, False]
