"""One call of Convex's HTTP API: its value, or its trouble in one line that says what to do."""

import socket

import httpx
import pytest

from crudflow.adapters.convex_http import ConvexHttp, Failure, Trouble
from crudflow.errors import SettingsError
from tests.adapters.convex_server import Answer, convex_server, error, success

IMPATIENT = httpx.Timeout(0.2)


def call(answer: Answer, headers: dict[str, str] | None = None) -> dict[str, object] | Failure:
    with convex_server() as server:
        server.answer = lambda path, args: answer
        server.headers = headers or {}
        http = ConvexHttp(server.url)
        try:
            return http.mutation("jobs:reconcile", {"a": 1})
        finally:
            http.close()


def test_a_value_comes_back_and_numbers_go_as_floats() -> None:
    with convex_server() as server:
        server.answer = lambda path, args: success({"got": repr(args["n"])})
        http = ConvexHttp(server.url + "/")
        assert http.mutation("jobs:reconcile", {"n": 3, "s": "x"}) == {"got": "3.0"}
        http.close()
        assert server.calls == [("jobs:reconcile", {"n": 3.0, "s": "x"})]


def test_text_that_utf_8_cannot_hold_is_sent_all_the_same() -> None:
    with convex_server() as server:
        http = ConvexHttp(server.url)
        assert http.mutation("x:y", {"table": "a\ud800b"}) == {}
        http.close()
        assert server.calls[0][1]["table"] == "a?b"


@pytest.mark.parametrize(
    ("answer", "trouble", "hint"),
    [
        ((503, "overloaded"), Trouble.BUSY, "503"),
        ((429, ""), Trouble.BUSY, "429"),
        ((404, "nothing here"), Trouble.UNDEPLOYED, "CONVEX_URL"),
        ((200, "<html>a portal</html>"), Trouble.REFUSED, "CONVEX_URL"),
        ((200, '"x"'), Trouble.REFUSED, "CONVEX_URL"),
        ((400, {"code": "BadJson", "message": "?"}), Trouble.REFUSED, "400"),
        (error("no", "forbidden"), Trouble.SECRET, "CONVEX_WORKER_SECRET"),
        (error("none", "unconfigured"), Trouble.SECRET, "CONVEX_WORKER_SECRET"),
        (
            error("Could not find public function for 'a:b'."),
            Trouble.UNDEPLOYED,
            "npx convex deploy",
        ),
        (error("ArgumentValidationError: x\nmore"), Trouble.REFUSED, "ArgumentValidationError: x)"),
    ],
)
def test_each_trouble_is_told_apart(answer: Answer, trouble: Trouble, hint: str) -> None:
    failure = call(answer)
    assert isinstance(failure, Failure)
    assert failure.trouble is trouble
    assert hint in failure.message
    assert "\n" not in failure.message


@pytest.mark.parametrize(
    ("asked", "pause"), [("7", 7.0), ("86400", 60.0), ("-1", 0.0), ("tomorrow", 0.0)]
)
def test_a_board_may_ask_for_a_pause(asked: str, pause: float) -> None:
    failure = call((429, ""), {"Retry-After": asked})
    assert isinstance(failure, Failure)
    assert failure.pause == pause


def test_nothing_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    http = ConvexHttp(f"http://127.0.0.1:{port}")
    failure = http.mutation("x:y", {})
    http.close()
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.UNREACHABLE
    assert f"http://127.0.0.1:{port}" in failure.message


def test_it_listens_and_stays_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        http = ConvexHttp(f"http://127.0.0.1:{silent.getsockname()[1]}", IMPATIENT)
        failure = http.mutation("x:y", {})
        http.close()
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.SILENT


def test_a_closed_client_fails_like_one_that_reaches_nobody() -> None:
    http = ConvexHttp("http://127.0.0.1:1")
    http.close()
    failure = http.mutation("x:y", {})
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.UNREACHABLE


@pytest.mark.parametrize("url", ["ftp://x", "localhost:3210", "http://", "http://[::1", ""])
def test_an_address_that_is_none_is_a_mistake_in_the_settings(url: str) -> None:
    with pytest.raises(SettingsError, match="CONVEX_URL"):
        ConvexHttp(url)
