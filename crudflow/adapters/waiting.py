"""Waiting for what cannot be cut short, and giving the waiting up."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Final, TypeVar

from crudflow.errors import WaitInterruptedError

GLANCE: Final = 0.1
"""Seconds between two looks at whether the waiting is still wanted."""

T = TypeVar("T")


def wait_for(work: Callable[[], T], interrupted: Callable[[], bool], what: str) -> T:
    """Do some work in a thread of its own and return what comes of it.

    Args:
        work: The work. It goes on to its end, whether it is waited for or not.
        interrupted: Says whether to give the waiting up.
        what: What the work is, in the error's message.

    Raises:
        WaitInterruptedError: The waiting was given up.
        Exception: Whatever the work raises.
    """
    result: Future[T] = Future()

    def run() -> None:
        try:
            result.set_result(work())
        except BaseException as error:
            result.set_exception(error)

    # A daemon, as a process that ends does not wait for it either.
    threading.Thread(target=run, name=what, daemon=True).start()
    while not wait([result], GLANCE).done:
        if interrupted():
            raise WaitInterruptedError(f"{what}: not waited for any more")
    return result.result()
