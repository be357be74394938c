"""What holds a job up, said while it does: sub-tasks that failed and will be attempted again."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

from temporalio.service import RPCError

from crudflow.cli import describing
from crudflow.cli.session import Session
from crudflow.errors import CrudflowError

LOOK_SECONDS: Final = 5.0
"""Pause before each look: what passes in less needs no words, and a short job no look."""


@asynccontextmanager
async def told(session: Session, job_id: str, say: Callable[[str], None]) -> AsyncIterator[None]:
    """Say in the course of the block what holds a job up, each trouble once.

    Args:
        session: The connection.
        job_id: The job.
        say: Called with one line: which sub-task, what went wrong, and that it will be repeated.
    """
    looking = asyncio.create_task(_look(session, job_id, say))
    try:
        yield
    finally:
        looking.cancel()


async def _look(session: Session, job_id: str, say: Callable[[str], None]) -> None:
    said: set[str] = set()
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        # Who follows the job says it when the server is away.
        with suppress(RPCError, CrudflowError):
            known = await describing.describe(session, job_id)
            for line in map(_line, known.get("at_work", ())):
                if line and line not in said:
                    said.add(line)
                    say(line)


def _line(row: Mapping[str, Any]) -> str:
    if not row["last_failure"]:
        return ""
    place = f"{row['kind']} {row['table']}" if row["table"] else str(row["kind"])
    return f"trying again: {place}: {row['last_failure']}"
