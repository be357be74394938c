"""Waiting for what cannot be cut short, and giving the waiting up."""

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from typing import Final, Generic, TypeVar

from crudflow.errors import WaitInterruptedError

GLANCE: Final = 0.1
"""Seconds between two looks at whether the waiting is still wanted."""

T = TypeVar("T")


class Errands(Generic[T]):
    """Works that go on to their ends, each once at a time, whether they are waited for or not."""

    def __init__(self) -> None:
        """Have nothing under way."""
        self._guard = threading.Lock()
        self._underway: dict[Hashable, Future[T]] = {}

    def wait_for(
        self,
        key: Hashable,
        permit: Callable[[], None],
        work: Callable[[], T],
        interrupted: Callable[[], bool],
        what: str,
    ) -> T:
        """Do some work in a thread of its own, unless it is under way, and return its outcome.

        Args:
            key: What the work is told apart by.
            permit: Called before the work begins; what it raises keeps the work from beginning.
            work: The work.
            interrupted: Says whether to give the waiting up.
            what: What the work is, in the error's message.

        Raises:
            WaitInterruptedError: The waiting was given up.
            Exception: Whatever the work raises.
        """
        with self._guard:
            result = self._underway.get(key)
            if result is None:
                permit()
                result = self._begun(key, work, what)
        while not wait([result], GLANCE).done:
            if interrupted():
                raise WaitInterruptedError(f"{what}: not waited for any more")
        return result.result()

    def _begun(self, key: Hashable, work: Callable[[], T], what: str) -> Future[T]:
        result: Future[T] = Future()

        def run() -> None:
            try:
                result.set_result(work())
            except BaseException as error:
                result.set_exception(error)
            with self._guard:
                del self._underway[key]

        # A daemon, as a process that ends does not wait for it either.
        threading.Thread(target=run, name=what, daemon=True).start()
        self._underway[key] = result
        return result
