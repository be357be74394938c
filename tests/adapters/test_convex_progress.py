"""The adapter as activities see it: quick, never in the way, and complete in the end."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from crudflow.adapters.convex_http import ConvexHttp
from crudflow.adapters.convex_progress import ConvexProgress
from crudflow.contracts import JobState, Reconcile, Step, SubTaskState
from crudflow.errors import ProgressError
from tests.adapters.convex_cases import BATCH, SUBTASKS, TARGET, outcome, result, subtask
from tests.adapters.convex_server import Answer, ConvexServer, convex_server, error, success

UPDATE = "subtasks:updateProgress"


@pytest.fixture
def server() -> Iterator[ConvexServer]:
    with convex_server() as running:
        running.answer = accept
        yield running


@pytest.fixture
def progress(server: ConvexServer) -> Iterator[ConvexProgress]:
    adapter = ConvexProgress(ConvexHttp(server.url), "secret", "http://ui/{job}")
    yield adapter
    adapter.close()


def accept(path: str, args: dict[str, Any]) -> Answer:
    if path == UPDATE:
        return success({"applied": len(args["updates"]), "unknown": []})
    if path == "jobs:reconcile":
        return success({"changed": len(args["outcomes"]), "unknown": 0})
    return success({"created": len(args["subtasks"])})


def ends(calls: list[dict[str, Any]]) -> list[str]:
    updates = [one for call in calls for one in call["updates"]]
    return [one["table"] for one in updates if one["state"] == "done"]


def test_announcing_returns_the_number_of_sub_tasks_and_carries_the_secret(
    progress: ConvexProgress, server: ConvexServer
) -> None:
    assert progress.announce(BATCH) == SUBTASKS
    assert server.calls[0][1]["secret"] == "secret"


def test_a_step_reaches_the_board(progress: ConvexProgress, server: ConvexServer) -> None:
    progress.step(subtask("a"), Step(3, 5, "render"))
    (call,) = server.wait_for(1, UPDATE)
    assert (call["jobId"], call["run"]) == ("school-1", "first")
    (update,) = call["updates"]
    assert (update["state"], update["step"], update["message"]) == ("running", 3, "render")
    assert update["endedAt"] is None


def test_a_sub_task_is_updated_at_most_four_times_a_second(
    progress: ConvexProgress, server: ConvexServer
) -> None:
    began = time.monotonic()
    while time.monotonic() - began < 1.1:
        progress.step(subtask("a"), Step(1, 5, "parse"))
        time.sleep(0.001)
    progress.close()
    took = time.monotonic() - began
    assert 3 <= len(server.wait_for(1, UPDATE)) <= took / 0.25 + 2


def test_an_end_is_delivered_by_close(progress: ConvexProgress, server: ConvexServer) -> None:
    for table in "abc":
        progress.step(subtask(table), Step(5, 5, "write"))
        progress.finish(subtask(table), outcome(table))
    progress.close()
    assert sorted(ends([args for _, args in server.calls])) == ["a", "b", "c"]


def test_ends_outlive_a_board_that_fails_for_a_while(
    progress: ConvexProgress, server: ConvexServer
) -> None:
    def recovering(path: str, args: dict[str, Any]) -> Answer:
        return accept(path, args) if len(server.calls) >= 2 else (503, "")

    server.answer = recovering
    progress.finish(subtask("a"), outcome("a"))
    server.wait_for(1)
    progress.step(subtask("a"), Step(1, 5, "parse"))
    progress.finish(subtask("b"), outcome("b"))
    server.wait_for(3, UPDATE)
    progress.close()
    assert sorted(ends([args for _, args in server.calls[2:]])) == ["a", "b"]


def test_an_end_that_comes_before_its_announcement_is_sent_again(
    progress: ConvexProgress, server: ConvexServer
) -> None:
    def unknown_at_first(path: str, args: dict[str, Any]) -> Answer:
        known = len(server.calls) >= 2
        everything = list(range(len(args["updates"])))
        return success({"applied": 0, "unknown": [] if known else everything})

    server.answer = unknown_at_first
    progress.step(subtask("b"), Step(1, 5, "parse"))
    progress.finish(subtask("a"), outcome("a"))
    calls = server.wait_for(3, UPDATE)
    assert ends(calls[-1:]) == ["a"]
    assert [one["table"] for one in calls[-1]["updates"]] == ["a"]


def test_outcomes_are_recorded_as_the_truth(progress: ConvexProgress, server: ConvexServer) -> None:
    told = [outcome("a"), outcome("b", SubTaskState.FAILED, reason="broken")]
    assert progress.record(TARGET, told) == 2
    assert progress.record(TARGET, []) == 0
    ((path, call),) = server.calls
    assert path == "jobs:reconcile"
    assert [one["state"] for one in call["outcomes"]] == ["done", "failed"]


def test_reconciling_announces_first_so_that_an_empty_board_is_healed(
    progress: ConvexProgress, server: ConvexServer
) -> None:
    truth = Reconcile(BATCH, result(JobState.DONE), ended=5.0)
    assert progress.reconcile(truth) == SUBTASKS
    assert [path for path, _ in server.calls] == ["subtasks:createBatch", "jobs:reconcile"]


def test_durable_calls_say_what_is_wrong(progress: ConvexProgress, server: ConvexServer) -> None:
    server.answer = lambda path, args: error("no", "forbidden")
    with pytest.raises(ProgressError, match="CONVEX_WORKER_SECRET"):
        progress.announce(BATCH)
    with pytest.raises(ProgressError, match="CONVEX_WORKER_SECRET"):
        progress.record(TARGET, [outcome("a")])
    with pytest.raises(ProgressError, match="CONVEX_WORKER_SECRET"):
        progress.reconcile(Reconcile(BATCH, result(JobState.DONE)))
    assert len(server.calls) == 1


def test_closing_a_board_that_never_answers_ends_by_its_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        progress = ConvexProgress(ConvexHttp(url, httpx.Timeout(3600.0)), "secret")
        progress.finish(subtask("a"), outcome("a"))
        progress.close()


def test_closing_without_having_been_used_starts_nothing() -> None:
    before = set(threading.enumerate())
    progress = ConvexProgress(ConvexHttp("http://127.0.0.1:1"), "secret")
    progress.close()
    assert set(threading.enumerate()) <= before


def test_a_bug_in_one_round_does_not_end_the_thread(
    progress: ConvexProgress, server: ConvexServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer = lambda path, args: success({"applied": 0, "unknown": [99]})
    progress.finish(subtask("a"), outcome("a"))
    server.wait_for(1)
    server.answer = accept
    progress.finish(subtask("b"), outcome("b"))
    server.wait_for(2)
    progress.close()
    assert "a bug in telling the progress board" in caplog.text
