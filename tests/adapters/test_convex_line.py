"""All threads share one line to the board: it backs off, lets one caller try, and warns once."""

import contextlib
import logging
import threading
from typing import Any

import pytest

from crudflow.adapters.convex_http import ConvexHttp, Failure, Trouble
from crudflow.adapters.convex_line import Line
from crudflow.errors import ProgressError

DOWN = Failure(Trouble.UNREACHABLE, "the board cannot be reached")


class FakeHttp(ConvexHttp):
    """Answers what the test says."""

    def __init__(self) -> None:
        super().__init__("http://board.test")
        self.answer: dict[str, Any] | Failure = {}
        self.calls = 0
        self.quick: list[bool] = []
        self.gate: threading.Event | None = None
        self.entered = threading.Event()

    def mutation(self, path: str, args: object, *, quick: bool = False) -> dict[str, Any] | Failure:
        self.calls += 1
        self.quick.append(quick)
        self.entered.set()
        if self.gate:
            assert self.gate.wait(30)
        return self.answer


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def http() -> FakeHttp:
    return FakeHttp()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(http: FakeHttp, clock: Clock) -> Line:
    return Line(http, clock)


def fail(line: Line) -> None:
    with pytest.raises(ProgressError):
        line.call("a:b", {})


def test_a_value_passes_through(line: Line, http: FakeHttp) -> None:
    http.answer = {"changed": 2.0}
    assert line.call("a:b", {}) == {"changed": 2.0}
    assert line.pause == 0


def test_while_it_is_down_callers_are_refused_without_a_call(line: Line, http: FakeHttp) -> None:
    http.answer = DOWN
    for _ in range(5):
        fail(line)
    assert http.calls == 1
    assert line.pause > 0


def test_it_backs_off_to_fifteen_seconds_and_recovers_at_once(
    line: Line, http: FakeHttp, clock: Clock
) -> None:
    http.answer = DOWN
    pauses = []
    for _ in range(12):
        fail(line)
        pauses.append(line.pause)
        clock.now += line.pause
    assert 0.4 <= pauses[0] <= 0.6
    assert 12 <= pauses[-1] <= 18
    http.answer = {}
    line.call("a:b", {})
    line.call("a:b", {})
    assert http.calls == 14


def test_a_pause_that_the_board_asks_for_is_kept(line: Line, http: FakeHttp) -> None:
    http.answer = Failure(Trouble.BUSY, "busy", pause=42.0)
    fail(line)
    assert line.pause == 42.0


def test_when_the_pause_is_over_one_caller_tries_and_the_others_do_not_wait(
    line: Line, http: FakeHttp, clock: Clock
) -> None:
    http.answer = DOWN
    fail(line)
    clock.now += 60
    http.gate = threading.Event()
    http.entered.clear()
    one = threading.Thread(target=fail, args=(line,))
    one.start()
    assert http.entered.wait(30)
    fail(line)
    http.gate.set()
    one.join()
    assert http.calls == 2


def test_a_call_that_is_a_bug_lets_the_next_one_through(
    line: Line, http: FakeHttp, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    http.answer = DOWN
    fail(line)
    clock.now += 60
    with monkeypatch.context() as patch:
        patch.setattr(http, "mutation", lambda path, args, quick: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            line.call("a:b", {})
    http.answer = {}
    assert line.call("a:b", {}) == {}


def test_a_board_that_is_away_in_several_ways_is_warned_of_once(
    line: Line, http: FakeHttp, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="crudflow.adapters.convex_line")
    busy = Failure(Trouble.BUSY, "the board answers 503")
    silent = Failure(Trouble.SILENT, "the board does not answer in time")
    secret = Failure(Trouble.SECRET, "the board knows another secret")
    answers: list[dict[str, Any] | Failure] = [DOWN, DOWN, busy, {}, silent, secret, secret]
    for answer in answers:
        http.answer = answer
        clock.now += 60
        with contextlib.suppress(ProgressError):
            line.call("a:b", {})
    warnings = [one.message for one in caplog.records if one.levelno == logging.WARNING]
    assert warnings == [
        "the board cannot be reached; jobs go on without it",
        "the board knows another secret; jobs go on without it",
    ]
    assert [one.message for one in caplog.records if one.levelno == logging.INFO] == [
        "the progress board at http://board.test answers again"
    ]


def test_who_is_in_a_hurry_waits_long_only_for_a_board_that_has_just_answered(
    http: FakeHttp, line: Line, clock: Clock
) -> None:
    line.call("a:b", {}, hurry=True)
    line.call("a:b", {}, hurry=True)
    http.answer = DOWN
    fail(line)
    clock.now += 100
    http.answer = {}
    line.call("a:b", {}, hurry=True)
    line.call("a:b", {}, hurry=True)
    assert http.quick == [True, False, False, True, False]
