"""A stand-in for a progress board, with a fault: prints its address and serves until killed.

It is no Convex and keeps nothing: it answers what Convex would, at once.
"""

import json
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

WELL: Final = "well"
NOBODY: Final = "nothing listens"
SILENT: Final = "silent"
BUSY: Final = "answers 503"
DIES: Final = "dies and comes back"
FAULTS: Final = (WELL, NOBODY, SILENT, BUSY, DIES)

LIVES_SECONDS: Final = 0.7
DEAD_SECONDS: Final = 0.7

known = threading.Event()
"""Whether the job has been announced since the board was last empty."""


class Answers(BaseHTTPRequestHandler):
    """Answers a mutation."""

    protocol_version = "HTTP/1.1"
    busy = False
    dead = False

    def do_POST(self) -> None:
        """Take the call and answer."""
        call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.dead:
            # A server that dies takes the connections with it that are kept open.
            self.close_connection = True
            return
        value = value_of(call["path"], call["args"])
        body = json.dumps({"status": "success", "value": value, "logLines": []}).encode()
        self.send_response(503 if self.busy else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def value_of(path: str, args: dict[str, Any]) -> dict[str, Any]:
    """Return what a mutation returns."""
    if path == "subtasks:createBatch":
        known.set()
        return {"created": len(args["subtasks"])}
    if path == "jobs:reconcile":
        return {"changed": 0, "unknown": 0}
    unknown = [] if known.is_set() else list(range(len(args["updates"])))
    return {"applied": len(args["updates"]) - len(unknown), "unknown": unknown}


def say(port: int) -> None:
    """Print the address."""
    sys.stdout.write(f"http://127.0.0.1:{port}\n")
    sys.stdout.flush()


def serve(port: int = 0) -> ThreadingHTTPServer:
    """Serve in a thread."""
    ThreadingHTTPServer.allow_reuse_address = True
    server = ThreadingHTTPServer(("127.0.0.1", port), Answers)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


def die_and_come_back() -> None:
    """Serve until a job has been announced and a moment longer, be away, come back empty."""
    server = serve()
    port = int(server.server_address[1])
    say(port)
    known.wait()
    time.sleep(LIVES_SECONDS)
    Answers.dead = True
    server.shutdown()
    server.server_close()
    time.sleep(DEAD_SECONDS)
    Answers.dead = False
    known.clear()
    serve(port)


def main() -> None:
    """Serve with the fault that is named until killed."""
    fault = sys.argv[1]
    # Bound and not listening: nobody else takes the port, and connections are refused.
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = int(place.getsockname()[1])
        if fault == DIES:
            die_and_come_back()
        elif fault in (NOBODY, SILENT):
            if fault == SILENT:
                place.listen(64)
            say(port)
        else:
            Answers.busy = fault == BUSY
            say(int(serve().server_address[1]))
        threading.Event().wait()


if __name__ == "__main__":
    main()
