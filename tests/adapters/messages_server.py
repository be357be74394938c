"""A local server that speaks Anthropic's Messages API, so far as tests need it, from a script."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-ant-test-0123456789-very-secret"


@dataclass
class Answer:
    """What the server sends: a status, headers, a body; or it misbehaves."""

    body: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    silent: bool = False
    cut: bool = False


def message(text: str, stop: str = "end_turn", sent: int = 900, received: int = 60) -> Answer:
    """Return an answer that holds a message."""
    content = [{"type": "text", "text": text}] if text else []
    body = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-haiku-5-5",
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": sent, "output_tokens": received},
    }
    return Answer(json.dumps(body))


def form(**values: object) -> Answer:
    """Return an answer that holds a form, filled in."""
    return message(json.dumps(values))


def routing(*kinds: str, confidence: float = 0.95, **more: object) -> Answer:
    """Return an answer that routes a task."""
    values: dict[str, object] = {
        "verdict": "routed",
        "kinds": list(kinds),
        "tables": [],
        "confidence": confidence,
        "reason": "the words say so",
    }
    return form(**{**values, **more})


def failure(status: int, kind: str, **headers: str) -> Answer:
    """Return an error as the API words it."""
    error = {"type": "error", "error": {"type": kind, "message": f"about your key {KEY}"}}
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(json.dumps(error), status, names)


Script = Callable[[dict[str, Any]], Answer]


class MessagesServer(ThreadingHTTPServer):
    """Answers each request with the next of its answers; the last one stays."""

    daemon_threads = True

    def __init__(self, answers: list[Answer] | None = None, script: Script | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = list(answers or [])
        self.script = script
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.asked = threading.Event()
        self.may_end = threading.Event()
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next(self, request: dict[str, Any], key: str | None) -> Answer:
        with self._lock:
            self.requests.append(request)
            self.keys.append(key)
            self.asked.set()
            if self.script:
                return self.script(request)
            return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class _Handler(BaseHTTPRequestHandler):
    server: MessagesServer

    def do_POST(self) -> None:
        length = int(self.headers["content-length"])
        request = json.loads(self.rfile.read(length))
        answer = self.server.next(request, self.headers.get("authorization"))
        if answer.silent:
            self.server.may_end.wait(60)
            self.close_connection = True
            return
        data = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[: len(data) // 2] if answer.cut else data)
        self.close_connection = answer.cut

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@contextmanager
def serving(*answers: Answer, script: Script | None = None) -> Iterator[MessagesServer]:
    """Serve answers for the length of a `with` block."""
    server = MessagesServer(list(answers), script)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.may_end.set()
        server.shutdown()
        server.server_close()
        thread.join()
