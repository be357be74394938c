"""A server of Convex's HTTP API that answers what a test tells it to, and keeps what it got."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, Any]
"""Status, and the body: an object, or text as it is."""


class ConvexServer:
    """Keeps calls as (path, args); answers by `answer`, which may block."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.headers: dict[str, str] = {}
        self.answer: Callable[[str, dict[str, Any]], Answer] = lambda path, args: success({})
        self.arrived = threading.Condition()
        self.url = ""

    def wait_for(self, count: int, path: str | None = None) -> list[dict[str, Any]]:
        """Wait until that many calls have come (of a path), and return their arguments."""

        def found() -> list[dict[str, Any]]:
            return [args for name, args in self.calls if path in (None, name)]

        with self.arrived:
            assert self.arrived.wait_for(lambda: len(found()) >= count, timeout=30), self.calls
            return found()

    def take(self, body: dict[str, Any]) -> Answer:
        answer = self.answer(body["path"], body["args"])
        with self.arrived:
            self.calls.append((body["path"], body["args"]))
            self.arrived.notify_all()
        return answer


def success(value: object) -> Answer:
    return 200, {"status": "success", "value": value, "logLines": []}


def error(message: str, code: str | None = None) -> Answer:
    data = {"errorData": {"code": code, "message": message}} if code else {}
    return 200, {"status": "error", "errorMessage": message, "logLines": [], **data}


@contextmanager
def convex_server(port: int = 0) -> Iterator[ConvexServer]:
    """Serve for the length of a `with` block, on any free port unless one is named."""
    state = ConvexServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, answer = state.take(body)
            data = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
            self.send_response(status)
            for name, value in state.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", port), Handler) as server:
        server.daemon_threads = True
        state.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()
