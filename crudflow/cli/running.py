"""How a command runs: to its exit code, or until it is interrupted."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any, Final, NoReturn

import typer

INTERRUPTED: Final = 130


def run(command: Coroutine[Any, Any, int]) -> NoReturn:
    """Run a command, and leave with its exit code.

    Raises:
        typer.Exit: Always.
    """
    try:
        code = asyncio.run(_cancelled_by_sigterm(command))
    except (KeyboardInterrupt, asyncio.CancelledError):
        code = INTERRUPTED
    raise typer.Exit(code)


async def _cancelled_by_sigterm(command: Coroutine[Any, Any, int]) -> int:
    """Take a polite kill as an interrupt, so that the worker hands its sub-tasks over."""
    task = asyncio.ensure_future(command)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await task
