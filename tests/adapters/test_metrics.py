"""A worker's own instruments, read back from the SDK's meter."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel
from temporalio.runtime import MetricBuffer, Runtime, TelemetryConfig

from crudflow.adapters.locks import InMemoryLocks
from crudflow.adapters.metrics import MeteredLocks, MeteredModel, Metrics
from crudflow.adapters.scripted_model import TOKENS, ScriptedModel
from crudflow.errors import LockTimeoutError
from crudflow.ports import Prompt

NAME = Path("/nowhere/lock")


class Readings:
    """All that was measured, as it comes."""

    def __init__(self, buffer: MetricBuffer) -> None:
        """Read this buffer."""
        self._buffer = buffer
        self._values: list[tuple[str, dict[str, object], float]] = []

    def of(self, name: str, **labels: str) -> list[float]:
        """The values of a metric so far, in order; those with these labels."""
        self._values += [
            (one.metric.name, dict(one.attributes), one.value)
            for one in self._buffer.retrieve_updates()
        ]
        return [
            value
            for metric, attributes, value in self._values
            if metric == name and labels.items() <= attributes.items()
        ]


@pytest.fixture
def measured() -> Iterator[tuple[Metrics, Readings]]:
    """Instruments on a meter of the SDK's, and what they show."""
    buffer = MetricBuffer(10_000)
    runtime = Runtime(telemetry=TelemetryConfig(metrics=buffer))
    yield Metrics(runtime.metric_meter, slots=5, model="small"), Readings(buffer)


def test_everything_shows_a_value_from_the_start(measured: tuple[Metrics, Readings]) -> None:
    _, readings = measured
    assert readings.of("crudflow_slots") == [5]
    assert readings.of("crudflow_slots_used") == [0]
    assert readings.of("crudflow_lock_timeouts") == [0]
    assert readings.of("crudflow_model_tokens", model="small", direction="sent") == [0]
    assert readings.of("crudflow_queue_depth", priority="5") == [0]


def test_locks_are_counted_while_they_are_held(measured: tuple[Metrics, Readings]) -> None:
    metrics, readings = measured
    locks = MeteredLocks(InMemoryLocks(), metrics)
    with locks.hold([NAME]):
        assert readings.of("crudflow_locks_held") == [0, 1]
    assert readings.of("crudflow_locks_held") == [0, 1, 0]
    assert len(readings.of("crudflow_lock_wait")) == 1
    assert sum(readings.of("crudflow_lock_timeouts")) == 0


def test_an_error_under_the_lock_is_no_timeout(measured: tuple[Metrics, Readings]) -> None:
    metrics, readings = measured
    locks = MeteredLocks(InMemoryLocks(), metrics)
    with pytest.raises(ValueError, match="mine"), locks.hold([NAME]):
        raise ValueError("mine")
    assert readings.of("crudflow_locks_held")[-1] == 0
    assert sum(readings.of("crudflow_lock_timeouts")) == 0
    with locks.hold([NAME]):
        pass


def test_a_lock_that_is_given_up_is_counted(measured: tuple[Metrics, Readings]) -> None:
    metrics, readings = measured
    locks = MeteredLocks(InMemoryLocks(0.05), metrics)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with locks.hold([NAME]):
            held.set()
            done.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(30)
    with pytest.raises(LockTimeoutError), locks.hold([NAME]):
        pass
    done.set()
    thread.join()
    assert sum(readings.of("crudflow_lock_timeouts")) == 1
    assert max(readings.of("crudflow_lock_wait")) >= 0.05


class Answer(BaseModel):
    """A form."""

    text: str = ""


def test_tokens_are_counted_by_direction(measured: tuple[Metrics, Readings]) -> None:
    metrics, readings = measured
    model = MeteredModel(ScriptedModel(lambda prompt: {"text": "yes"}, "small"), metrics)
    for _ in range(2):
        answer = model.ask(Prompt("1", "rules", "data"), Answer)
        assert model.read(answer, Answer).form == Answer(text="yes")
    assert (
        sum(readings.of("crudflow_model_tokens", model="small", direction="sent")) == 2 * TOKENS[0]
    )
    assert (
        sum(readings.of("crudflow_model_tokens", model="small", direction="received"))
        == 2 * TOKENS[1]
    )
