"""The way to the board that all threads share: knows whether it is open, and warns once."""

import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from crudflow.adapters.convex_http import ConvexHttp, Failure, Trouble
from crudflow.errors import ProgressError

FIRST_PAUSE: Final = 0.5
LONGEST_BACKOFF: Final = 15.0

AWAY: Final = frozenset({Trouble.UNREACHABLE, Trouble.SILENT, Trouble.BUSY})
"""Ways in which a board is away: the same one may go through all of them."""

log = logging.getLogger(__name__)


class Line:
    """Calls the board, but not while it is known to be in trouble.

    After a failure nobody calls for a while that grows from half a second to 15; then one caller
    may try, and all others are refused at once until that one has an answer.
    """

    def __init__(self, http: ConvexHttp, clock: Callable[[], float] = time.monotonic) -> None:
        """Call by this client; `clock` gives seconds."""
        self._http = http
        self._clock = clock
        self._lock = threading.Lock()
        self._warned: set[Trouble] = set()
        self._last: Failure | None = None
        self._failures = 0
        self._open_at = 0.0
        self._trying = False
        self._proven = False

    @property
    def pause(self) -> float:
        """Seconds until the next call may be made; 0 while the board answers."""
        with self._lock:
            return max(0.0, self._open_at - self._clock())

    def call(self, path: str, args: Mapping[str, Any], *, hurry: bool = False) -> dict[str, Any]:
        """Call a mutation and return its value.

        Args:
            path: Module and name of the mutation.
            args: Its arguments.
            hurry: Whether other work waits for it: a board that has not answered lately is then
                given little time.

        Raises:
            ProgressError: The board is in trouble; says which. At once if that is known.
        """
        self._enter()
        answer: dict[str, Any] | Failure | None = None
        try:
            answer = self._http.mutation(path, args, quick=hurry and not self._proven)
        finally:
            self._leave(answer)
        if isinstance(answer, Failure):
            raise ProgressError(answer.message)
        return answer

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _enter(self) -> None:
        with self._lock:
            if self._last is None:
                return
            if self._trying or self._clock() < self._open_at:
                raise ProgressError(self._last.message)
            self._trying = True

    def _leave(self, answer: dict[str, Any] | Failure | None) -> None:
        with self._lock:
            self._trying = False
            self._proven = answer is not None and not isinstance(answer, Failure)
            if isinstance(answer, Failure):
                self._note(answer)
            elif answer is not None and self._last is not None:
                log.info("the progress board at %s answers again", self._http.url)
                self._last, self._failures, self._open_at = None, 0, 0.0

    def _note(self, failure: Failure) -> None:
        backoff = min(FIRST_PAUSE * 2**self._failures, LONGEST_BACKOFF) * random.uniform(0.8, 1.2)
        self._last = failure
        self._failures = min(self._failures + 1, 10)
        self._open_at = self._clock() + max(backoff, failure.pause)
        if failure.trouble not in self._warned:
            # A board that dies shows it in several ways, of which one is enough to say.
            self._warned |= AWAY if failure.trouble in AWAY else {failure.trouble}
            log.warning("%s; jobs go on without it", failure.message)
