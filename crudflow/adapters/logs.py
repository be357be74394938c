"""The worker's log, and what it says of the sub-task that a line belongs to."""

import json
import logging
import time
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Final

from temporalio import activity
from temporalio.worker import (
    ActivityInboundInterceptor,
    ExecuteActivityInput,
    Interceptor,
)

TEXT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"

_LOG: Final = logging.getLogger(__name__)
_SUBTASK: ContextVar[Mapping[str, Any] | None] = ContextVar("subtask", default=None)


def set_up_logs(form: str) -> None:
    """Make the root logger write to standard error in a form: `text`, or `json`."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if form == "json" else logging.Formatter(TEXT))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


class JsonFormatter(logging.Formatter):
    """Writes a record as one JSON object on one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON: its own fields, then those of the sub-task."""
        fields: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **(_SUBTASK.get() or {}),
        }
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=str)


class SubTaskLogs(Interceptor):
    """Logs how each activity ends, and tells all lines in between whom they belong to."""

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:
        """Put ours in front of the next one."""
        return _Naming(next)


class _Naming(ActivityInboundInterceptor):
    async def execute_activity(self, input: ExecuteActivityInput) -> object:
        # An activity's thread runs in a copy of this context.
        token = _SUBTASK.set(_names(input.args[0] if input.args else None))
        began = time.monotonic()
        try:
            result = await super().execute_activity(input)
            _LOG.info("done in %.3f s", time.monotonic() - began)
            return result
        except BaseException as error:
            _LOG.warning("failed: %s", error or type(error).__name__)
            raise
        finally:
            _SUBTASK.reset(token)


def _names(job: object) -> dict[str, Any]:
    info = activity.info()
    target, task = getattr(job, "target", None), getattr(job, "task", None)
    names = {
        "job": getattr(target, "job_id", None),
        "task": getattr(task, "id", None),
        "table": getattr(job, "table", None),
        "activity": info.activity_type,
        "attempt": info.attempt,
    }
    return {name: value for name, value in names.items() if value is not None}
