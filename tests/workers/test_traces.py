"""Traces: one for each job, from the command to its sub-tasks; sent as OTLP over HTTP."""

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.e2e.conftest import SCHOOL, CommandLine, eventually
from tests.workers.conftest import Start


class Collector(ThreadingHTTPServer):
    """Receives traces and keeps their spans."""

    def __init__(self) -> None:
        """Listen on any port."""
        super().__init__(("127.0.0.1", 0), _Receiver)
        self.spans: list[Span] = []

    def names(self) -> set[str]:
        """The names of all spans so far."""
        return {span.name for span in self.spans}


class _Receiver(BaseHTTPRequestHandler):
    server: Collector

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            for scope in resource.scope_spans:
                self.server.spans += scope.spans
        self.send_response(200)
        self.send_header("Content-Type", "application/x-protobuf")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_job_is_one_trace(cli: CommandLine, start: Start, collector: Collector) -> None:
    endpoint = f"http://127.0.0.1:{collector.server_port}"
    cli.extra["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint
    worker = start(0.0)
    one = ("--tables", "rooms", "--task", "BE CRUD APIs", "--job-id", "mine")
    assert cli.json("generate", str(SCHOOL), "--out", "a", *one)["state"] == "done"
    assert "StartWorkflow:OrchestrationWorkflow" in collector.names(), "sent before it left"
    worker.terminate()
    assert worker.wait(60) == 0
    wanted = {
        "RunWorkflow:OrchestrationWorkflow",
        "RunWorkflow:TableWorkflow",
        "RunActivity:parse_schema",
        "RunActivity:render_table",
        "RunActivity:assemble",
    }
    assert eventually(lambda: wanted <= collector.names(), 20), collector.names()
    started = [one for one in collector.spans if one.name == "StartWorkflow:OrchestrationWorkflow"]
    parts = [one for one in collector.spans if one.name in wanted]
    assert {part.trace_id for part in parts} == {one.trace_id for one in started}
