"""Convex's HTTP API, with time limits: one call in, its value or its trouble out.

The vendor's own Python clients have no time limits, and its WebSocket client holds the
interpreter's lock for the length of a call: a deployment that goes silent would freeze a worker.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import httpx
from convex import __version__ as convex_version
from convex import convex_to_json

from crudflow.errors import SettingsError

TIMEOUT: Final = httpx.Timeout(3.0, connect=2.0)
"""Seconds for each read and write, and for the connection."""

QUICK: Final = httpx.Timeout(1.0)
"""Seconds for a call that holds up somebody else's work, to a board that has not answered yet."""

LONGEST_PAUSE: Final = 60.0
"""Seconds that a board may ask us to wait for."""

SECRET_VARIABLE: Final = "CONVEX_WORKER_SECRET"


class Trouble(StrEnum):
    """What may be wrong with a board; the first three are ways of being away."""

    UNREACHABLE = "unreachable"
    SILENT = "silent"
    BUSY = "busy"
    SECRET = "secret"
    UNDEPLOYED = "undeployed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Failure:
    """A call that failed.

    Attributes:
        trouble: What is wrong.
        message: One line: what, where, what to do about it.
        pause: How many seconds the board asks us to wait; 0 if it does not say.
    """

    trouble: Trouble
    message: str
    pause: float = 0.0


class ConvexHttp:
    """Calls the mutations of one deployment; may be used by several threads."""

    def __init__(self, url: str, timeout: httpx.Timeout = TIMEOUT) -> None:
        """Call the deployment at this address.

        Raises:
            SettingsError: The address is not one of HTTP.
        """
        self.url = url.rstrip("/")
        self._client = _new_client(self.url, timeout)

    def mutation(
        self, path: str, args: Mapping[str, Any], *, quick: bool = False
    ) -> dict[str, Any] | Failure:
        """Call a mutation.

        Args:
            path: Module and name, such as `jobs:reconcile`.
            args: Its arguments, as Convex values.
            quick: Whether to wait no longer than a second for each step of the call.

        Returns:
            The mutation's value, an object; or what went wrong. Never raises for the network's or
            the board's sake.
        """
        try:
            timeout = QUICK if quick else self._client.timeout
            content = _encoded(path, args)
            response = self._client.post("/api/mutation", content=content, timeout=timeout)
        except httpx.TimeoutException:
            return self._failure(Trouble.SILENT, "does not answer in time", "look whether it is up")
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as error:
            # A RuntimeError is httpx's word for a client that is closed.
            why = " ".join(str(error).split()) or type(error).__name__
            hint = "look whether it is up and CONVEX_URL is right"
            return self._failure(Trouble.UNREACHABLE, f"cannot be reached ({why})", hint)
        return self._read(response)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _read(self, response: httpx.Response) -> dict[str, Any] | Failure:
        status = response.status_code
        if status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR:
            return self._failure(
                Trouble.BUSY, f"answers {status}", "it may recover", _pause(response)
            )
        if status == httpx.codes.NOT_FOUND:
            return self._failure(Trouble.UNDEPLOYED, "is not there (404)", "correct CONVEX_URL")
        try:
            answer = response.json()
            if answer["status"] == "success":
                return answer["value"] if isinstance(answer["value"], dict) else {}
            return self._refusal(str(answer["errorMessage"]), answer.get("errorData"))
        except (ValueError, KeyError, TypeError):
            what = f"answers {status} with something that is not Convex's"
            return self._failure(Trouble.REFUSED, what, "correct CONVEX_URL")

    def _refusal(self, message: str, data: object) -> Failure:
        first = next(iter(message.strip().splitlines()), "")[:200]
        code = data.get("code") if isinstance(data, dict) else None
        if code in ("forbidden", "unconfigured"):
            hint = f"set {SECRET_VARIABLE} alike for the worker and the deployment"
            return self._failure(Trouble.SECRET, "does not take this worker's secret", hint)
        if "Could not find public function" in message:
            hint = "deploy progress_board (npx convex deploy)"
            return self._failure(Trouble.UNDEPLOYED, "lacks our functions", hint)
        hint = "deploy the progress_board of this version, or see the deployment's log"
        return self._failure(Trouble.REFUSED, f"refuses a call ({first})", hint)

    def _failure(self, trouble: Trouble, what: str, hint: str, pause: float = 0.0) -> Failure:
        return Failure(trouble, f"the progress board at {self.url} {what}: {hint}", pause)


def _new_client(url: str, timeout: httpx.Timeout) -> httpx.Client:
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise SettingsError(f"CONVEX_URL={url!r} is not a URL ({error}): correct it") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise SettingsError(f"CONVEX_URL={url!r} is not an address of HTTP: correct it")
    # Every call would be a line of the worker's log, and there are several a second.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    headers = {"Content-Type": "application/json", "Convex-Client": f"python-{convex_version}"}
    # To read the certificates takes a tenth of a second, and plain HTTP needs none.
    verify = parsed.scheme == "https"
    return httpx.Client(base_url=url, timeout=timeout, headers=headers, verify=verify)


def _encoded(path: str, args: Mapping[str, Any]) -> bytes:
    body = {"path": path, "format": "convex_encoded_json", "args": convex_to_json(dict(args))}
    # Names out of a schema may hold what UTF-8 cannot: no reason to lose a whole batch.
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")


def _pause(response: httpx.Response) -> float:
    try:
        return min(max(float(response.headers.get("retry-after", 0)), 0.0), LONGEST_PAUSE)
    except ValueError:
        return 0.0
