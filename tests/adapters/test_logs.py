"""The worker's log as JSON: one object a line, and whom it belongs to."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from temporalio.testing import ActivityEnvironment
from temporalio.worker import ActivityInboundInterceptor, ExecuteActivityInput

from crudflow.adapters.logs import JsonFormatter, SubTaskLogs
from crudflow.contracts import AgentKind, RenderTable, Target, Task

JOB = RenderTable(
    Target("nightly", "/out", "fastapi_react", "school"),
    Task("t1", "APIs", AgentKind.BE_CRUD, 7),
    "students",
)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the root logger writes as JSON."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


class Inner(ActivityInboundInterceptor):
    """An activity that logs, and fails if it is told to."""

    def __init__(self, error: Exception | None = None) -> None:
        """Raise this in the end."""
        self._error = error

    async def execute_activity(self, input: ExecuteActivityInput) -> object:
        """Do the activity's work."""
        logging.getLogger("inside").info("at work:\non it")
        if self._error:
            raise self._error
        return None


async def execute(inner: Inner) -> None:
    outer = SubTaskLogs().intercept_activity(inner)
    await outer.execute_activity(ExecuteActivityInput(print, [JOB], None, {}))


async def test_each_line_of_a_sub_task_says_whose_it_is(log: io.StringIO) -> None:
    await ActivityEnvironment().run(execute, Inner())
    logging.getLogger("outside").info("no sub-task")
    inside, done, outside = lines(log)
    names = {"job": "nightly", "task": "t1", "table": "students", "attempt": 1}
    assert inside.items() >= {**names, "message": "at work:\non it", "logger": "inside"}.items()
    assert done.items() >= names.items()
    assert done["message"].startswith("done in ")
    assert "job" not in outside
    assert outside["level"] == "INFO"


async def test_a_failed_one_says_why(log: io.StringIO) -> None:
    with pytest.raises(ValueError, match="no template"):
        await ActivityEnvironment().run(execute, Inner(ValueError("no template")))
    _, failed = lines(log)
    assert (failed["level"], failed["message"]) == ("WARNING", "failed: no template")
    assert failed["table"] == "students"


def test_a_traceback_stays_on_the_line(log: io.StringIO) -> None:
    try:
        raise ValueError("broken")
    except ValueError:
        logging.getLogger("here").exception("a bug")
    (one,) = lines(log)
    assert one["message"] == "a bug"
    assert "ValueError: broken" in one["exception"]
