"""The codec server, asked as the Web UI asks it."""

import base64
import os
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from temporalio.api.common.v1 import Payload

from crudflow.adapters.codec_server import codec_server
from crudflow.adapters.encryption import EncryptionCodec
from crudflow.errors import SettingsError

UI = "http://localhost:8233"
KEY = os.urandom(32)
PLAIN = Payload(metadata={"encoding": b"json/plain"}, data=b'"students"')


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a running codec server."""
    with codec_server(EncryptionCodec([KEY]), [UI]) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()
        thread.join()


def as_json(*payloads: Payload) -> dict[str, Any]:
    return {
        "payloads": [
            {
                "metadata": {
                    name: base64.b64encode(value).decode() for name, value in one.metadata.items()
                },
                "data": base64.b64encode(one.data).decode(),
            }
            for one in payloads
        ]
    }


def test_the_web_ui_reads_what_is_encrypted(address: str) -> None:
    sealed = as_json(*EncryptionCodec([KEY]).encrypt([PLAIN]), PLAIN)
    headers = {"Origin": UI, "X-Namespace": "default"}
    answer = httpx.post(f"{address}/decode", json=sealed, headers=headers)
    assert answer.json() == as_json(PLAIN, PLAIN)
    assert answer.headers["Access-Control-Allow-Origin"] == UI


def test_what_it_encodes_it_decodes(address: str) -> None:
    sealed = httpx.post(f"{address}/encode", json=as_json(PLAIN)).json()
    assert sealed != as_json(PLAIN)
    assert httpx.post(f"{address}/decode", json=sealed).json() == as_json(PLAIN)


def test_the_browser_may_ask_for_the_web_ui(address: str) -> None:
    headers = {
        "Origin": UI,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type,x-namespace",
    }
    answer = httpx.options(f"{address}/decode", headers=headers)
    assert answer.is_success
    assert answer.headers["Access-Control-Allow-Origin"] == UI
    assert {"content-type", "x-namespace"} <= set(
        answer.headers["Access-Control-Allow-Headers"].split(", ")
    )


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Host": "evil.example:80"}]
)
def test_other_pages_may_not(address: str, headers: dict[str, str]) -> None:
    sealed = as_json(*EncryptionCodec([KEY]).encrypt([PLAIN]))
    for answer in (
        httpx.post(f"{address}/decode", json=sealed, headers=headers),
        httpx.options(f"{address}/decode", headers=headers),
    ):
        assert answer.status_code == 403
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "students" not in answer.text


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"payloads": [1]}', '{"payloads": [{}]}'])
def test_nonsense_is_refused(address: str, body: str) -> None:
    answer = httpx.post(f"{address}/decode", content=body)
    assert (answer.status_code, "payloads" in answer.json()["message"]) == (400, True)


def test_a_missing_key_is_said(address: str) -> None:
    sealed = as_json(*EncryptionCodec([os.urandom(32)]).encrypt([PLAIN]))
    answer = httpx.post(f"{address}/decode", json=sealed)
    assert answer.status_code == 400
    assert "CRUDFLOW_ENCRYPTION_KEYS" in answer.json()["message"]


def test_other_paths_are_not_there(address: str) -> None:
    assert httpx.post(f"{address}/", json=as_json(PLAIN)).status_code == 404


def test_a_port_that_is_taken_is_said(address: str) -> None:
    with pytest.raises(SettingsError, match="choose another"):
        codec_server(EncryptionCodec([KEY]), [UI], int(address.rsplit(":", 1)[1]))
