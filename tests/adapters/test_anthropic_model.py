"""The real client against a server that speaks the Messages API: every way a request can end."""

import logging
import traceback

import pytest

from crudflow.adapters.anthropic_model import AnthropicModel
from crudflow.contracts import AgentKind, RoutingAnswer, Verdict
from crudflow.errors import CrudflowError, ModelSetupError, ModelUnavailableError
from crudflow.ports import Prompt, Reply
from tests.adapters.messages_server import (
    KEY,
    Answer,
    MessagesServer,
    failure,
    message,
    routing,
    serving,
)

PROMPT = Prompt("1", "route this", '{"task": "do it"}')


def ask(
    server: MessagesServer, monkeypatch: pytest.MonkeyPatch, timeout: float = 5.0
) -> Reply[RoutingAnswer]:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
    model = AnthropicModel(KEY, "claude-haiku-5-5", (0.10, 0.50), timeout)
    return model.read(model.ask(PROMPT, RoutingAnswer), RoutingAnswer)


def test_a_good_answer_is_a_form_with_what_it_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(routing("be_crud")) as server:
        reply = ask(server, monkeypatch)
    assert reply.form is not None
    assert (reply.form.verdict, reply.form.kinds) == (Verdict.ROUTED, [AgentKind.BE_CRUD])
    assert (reply.usage.calls, reply.usage.input_tokens, reply.usage.output_tokens) == (1, 900, 60)
    assert reply.usage.cost == pytest.approx(900 * 0.1e-6 + 60 * 0.5e-6)


def test_the_request_keeps_rules_and_data_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(routing("be_crud")) as server:
        ask(server, monkeypatch)
    [request] = server.requests
    assert request["model"] == "claude-haiku-5-5"
    assert request["system"] == "route this"
    assert request["messages"] == [{"role": "user", "content": '{"task": "do it"}'}]
    schema = request["output_config"]["format"]["schema"]
    assert schema["$defs"]["AgentKind"]["enum"] == [kind.value for kind in AgentKind]
    assert server.keys == [f"Bearer {KEY}"]


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (message("", stop="refusal"), "refusal"),
        (message('{"verdict": "rou', stop="max_tokens"), "max_tokens"),
        (message('{"verdict": "rou'), "not in the form"),
        (message("Sure! Here is what I think"), "not in the form"),
        (routing("be_everything"), "not in the form"),
        (routing("be_crud", confidence=7), "not in the form"),
        (message(""), "not in the form"),
    ],
    ids=["refusal", "too long", "half JSON", "prose", "wrong kind", "nonsense", "empty"],
)
def test_what_is_no_answer_is_said_and_counted(
    answer: Answer, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(answer) as server:
        reply = ask(server, monkeypatch)
    assert reply.form is None
    assert problem in reply.problem
    assert "\n" not in reply.problem
    assert reply.usage.tokens == 960
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "error", "words", "retry_after"),
    [
        (failure(429, "rate_limit_error", retry_after="7"), ModelUnavailableError, "429", 7.0),
        (failure(429, "rate_limit_error", retry_after="1e9"), ModelUnavailableError, "429", 600.0),
        (failure(429, "rate_limit_error", retry_after="soon"), ModelUnavailableError, "429", None),
        (failure(529, "overloaded_error"), ModelUnavailableError, "529 overloaded", None),
        (failure(500, "api_error"), ModelUnavailableError, "500 api_error", None),
        (failure(503, "api_error", retry_after="2"), ModelUnavailableError, "503", 2.0),
        (Answer("<html>bad gateway", 502), ModelUnavailableError, "502", None),
        (failure(401, "authentication_error"), ModelSetupError, "check ANTHROPIC_API_KEY", None),
        (failure(400, "invalid_request_error"), ModelSetupError, "400", None),
        (failure(404, "not_found_error"), ModelSetupError, "check CRUDFLOW_MODEL", None),
        (Answer(routing("be_crud").body, cut=True), ModelUnavailableError, "broke", None),
        (Answer("hello"), ModelUnavailableError, "no message", None),
        (Answer("{}"), ModelUnavailableError, "no message", None),
    ],
)
def test_errors_say_whether_another_attempt_is_worth_it(
    answer: Answer,
    error: type[CrudflowError],
    words: str,
    retry_after: float | None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(answer) as server, pytest.raises(error, match=words) as caught:
        ask(server, monkeypatch)
    assert len(server.requests) == 1, "the client retries by itself"
    assert getattr(caught.value, "retry_after", None) == retry_after
    told = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert KEY not in told


def test_silence_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        serving(Answer(silent=True)) as server,
        pytest.raises(ModelUnavailableError, match="in time"),
    ):
        ask(server, monkeypatch, timeout=0.2)


def test_nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Answer()) as server:
        pass
    with pytest.raises(ModelUnavailableError, match="broke"):
        ask(server, monkeypatch)
