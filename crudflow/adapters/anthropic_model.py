"""The model at Anthropic's Messages API; forms come back as structured output.

Temporal owns retries, so the client does none. Errors are passed on without their cause: what the
vendor's errors carry (requests, headers, bodies) has no place in histories and logs.
"""

from typing import Final

import anthropic

from crudflow.contracts import Usage
from crudflow.errors import CrudflowError, ModelSetupError, ModelUnavailableError
from crudflow.ports import Form, Prompt, Reply

MOST_TOKENS: Final = 4_096
"""Length of the longest answer; a plan of a wide table takes about half of it."""

LONGEST_WAIT: Final = 600.0
"""Seconds that a service may send us away for; asked for more, we come back earlier."""

_BUSY: Final = frozenset({408, 409, 425, 429})
_HINTS: Final = {
    401: "check ANTHROPIC_API_KEY",
    402: "check the account's credit",
    403: "check what the key in ANTHROPIC_API_KEY may do",
    404: "check CRUDFLOW_MODEL",
    413: "shorten the task",
}


class AnthropicModel:
    """Asks a model at Anthropic, or at whatever `ANTHROPIC_BASE_URL` names."""

    def __init__(
        self, key: str, name: str, price: tuple[float, float], timeout: float = 60.0
    ) -> None:
        """Ask with this key.

        Args:
            key: The API key.
            name: The model's name.
            price: US dollars for a million tokens sent and received.
            timeout: Seconds that one request may take.
        """
        self._client = anthropic.Anthropic(api_key=key, max_retries=0, timeout=timeout)
        self._name = name
        self._price = price

    @property
    def name(self) -> str:
        """The model's name."""
        return self._name

    def ask(self, prompt: Prompt, form: type[Form], remark: str = "") -> str:
        """Have a form filled in: one request, no retries; return the answer's body as it came.

        Raises:
            ModelUnavailableError: The service is away or busy.
            ModelSetupError: The service refuses our requests.
        """
        again = f"\n\nYour last answer was not usable: {remark}. Fill the form in anew."
        content = prompt.data + (again if remark else "")
        try:
            # Not `messages.parse`: it raises on an answer that is not in the form, and what the
            # answer has cost is lost with it. Nor is anything parsed before the answer is kept.
            response = self._client.messages.with_raw_response.create(
                model=self._name,
                max_tokens=MOST_TOKENS,
                system=prompt.rules,
                messages=[{"role": "user", "content": content}],
                output_config={
                    "format": {"type": "json_schema", "schema": anthropic.transform_schema(form)}
                },
            )
            return response.text()
        except anthropic.APIError as error:
            raise self._explained(error) from None

    def read(self, answer: str, form: type[Form]) -> Reply[Form]:
        """Say what an answer holds, and what it took.

        Raises:
            ModelUnavailableError: It is no message.
        """
        try:
            message = anthropic.types.Message.model_validate_json(answer)
        except ValueError:
            raise ModelUnavailableError("the model's service sent no message: try again") from None
        usage = self._usage(message.usage.input_tokens, message.usage.output_tokens)
        if message.stop_reason != "end_turn":
            return Reply(None, f"the model stopped early ({message.stop_reason})", usage)
        text = "".join(block.text for block in message.content if block.type == "text")
        try:
            return Reply(form.model_validate_json(text), "", usage)
        except ValueError as error:
            lines = " ".join(str(error).splitlines()[:3])
            return Reply(None, f"not in the form asked for ({lines[:300]})", usage)

    def _usage(self, sent: int, received: int) -> Usage:
        cost = (sent * self._price[0] + received * self._price[1]) / 1_000_000
        return Usage(1, sent, received, round(cost, 8))

    def _explained(self, error: anthropic.APIError) -> CrudflowError:
        if isinstance(error, anthropic.APITimeoutError):
            return ModelUnavailableError("the model's service did not answer in time: try again")
        if not isinstance(error, anthropic.APIStatusError):
            return ModelUnavailableError("the connection to the model's service broke: try again")
        status = error.status_code
        said = f"{status} {error.type}" if error.type else str(status)
        if status in _BUSY or status >= 500:
            return ModelUnavailableError(
                f"the model's service is busy or broken ({said}): try again later",
                retry_after=_seconds(error.response.headers.get("retry-after")),
            )
        hint = _HINTS.get(status, f"check CRUDFLOW_MODEL ({self._name!r}) and the task")
        return ModelSetupError(f"the model's service refuses our request ({said}): {hint}")


def _seconds(header: str | None) -> float | None:
    try:
        seconds = float(header or "")
    except ValueError:
        return None
    return min(seconds, LONGEST_WAIT) if seconds >= 0 else None
