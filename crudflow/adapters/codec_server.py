"""The codec server: decrypts payloads for Temporal's Web UI and for the `temporal` command.

It speaks the protocol of https://docs.temporal.io/codec-server: `POST /decode` and `POST /encode`
with `{"payloads": [...]}`. It listens on the loopback interface alone, answers browsers only when
they show a page of an origin that is allowed, and only under the name of this machine, so that no
other page can ask it for anything.
"""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar, Final

from temporalio.api.common.v1 import Payload

from crudflow.adapters.encryption import EncryptionCodec
from crudflow.errors import SettingsError

HOST: Final = "127.0.0.1"
OWN_NAMES: Final = ("127.0.0.1", "localhost")
LARGEST: Final = 64 * 2**20
"""Bytes of a request; Temporal refuses payloads of more than 2 MB, and the Web UI sends a page."""


def codec_server(
    codec: EncryptionCodec, origins: Sequence[str], port: int = 0
) -> ThreadingHTTPServer:
    """Return a codec server that listens; `serve_forever` runs it.

    Args:
        codec: Encrypts and decrypts.
        origins: Origins of the pages that may use it, such as `http://localhost:8233`.
        port: Port on the loopback interface; 0 for any.

    Raises:
        SettingsError: The port is taken.
    """
    handler = type("Handler", (_Handler,), {"codec": codec, "origins": frozenset(origins)})
    try:
        return ThreadingHTTPServer((HOST, port), handler)
    except OSError as error:
        raise SettingsError(
            f"the codec server cannot listen on port {port} ({error.strerror}): choose another"
        ) from error


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    codec: ClassVar[EncryptionCodec]
    origins: ClassVar[frozenset[str]]
    timeout = 30

    def do_OPTIONS(self) -> None:
        """Tell a browser whether its page may ask."""
        self._answer(HTTPStatus.NO_CONTENT if self._welcome() else HTTPStatus.FORBIDDEN)

    def do_POST(self) -> None:
        """Decrypt or encrypt."""
        works = {"/decode": self.codec.decrypt, "/encode": self.codec.encrypt}
        work = works.get(self.path.partition("?")[0])
        if not self._welcome():
            self._answer(HTTPStatus.FORBIDDEN, {"message": "this origin is not allowed"})
        elif work is None:
            self._answer(HTTPStatus.NOT_FOUND, {"message": "only /decode and /encode"})
        else:
            self._answer(*self._convert(work))

    def _convert(
        self, work: Callable[[Sequence[Payload]], list[Payload]]
    ) -> tuple[HTTPStatus, dict[str, Any]]:
        try:
            length = int(self.headers.get("Content-Length", ""))
            if not 0 <= length <= LARGEST:
                raise ValueError("too large")
            payloads = [_from_json(one) for one in json.loads(self.rfile.read(length))["payloads"]]
            return HTTPStatus.OK, {"payloads": [_to_json(one) for one in work(payloads)]}
        except SettingsError as error:
            return HTTPStatus.BAD_REQUEST, {"message": str(error)}
        except (AttributeError, KeyError, TypeError, ValueError, binascii.Error):
            return HTTPStatus.BAD_REQUEST, {"message": "no payloads as Temporal writes them"}

    def _welcome(self) -> bool:
        host = self.headers.get("Host", "").rpartition(":")[0]
        origin = self.headers.get("Origin")
        return host in OWN_NAMES and (origin is None or origin in self.origins)

    def _answer(self, status: HTTPStatus, body: dict[str, Any] | None = None) -> None:
        text = json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        origin = self.headers.get("Origin")
        if origin in self.origins:
            self.send_header("Access-Control-Allow-Origin", origin or "")
            self.send_header("Access-Control-Allow-Credentials", "true")
            self.send_header("Access-Control-Allow-Methods", "POST, OPTIONS")
            asked = "authorization, content-type, x-namespace"
            self.send_header("Access-Control-Allow-Headers", asked)
        self.send_header("Vary", "Origin")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what people look at is nobody's business."""


def _from_json(one: dict[str, Any]) -> Payload:
    metadata = {name: base64.b64decode(text) for name, text in one["metadata"].items()}
    return Payload(metadata=metadata, data=base64.b64decode(one.get("data", "")))


def _to_json(payload: Payload) -> dict[str, Any]:
    metadata = {name: base64.b64encode(value).decode() for name, value in payload.metadata.items()}
    return {"metadata": metadata, "data": base64.b64encode(payload.data).decode()}
