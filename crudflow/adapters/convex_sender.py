"""The one thread that tells the board how sub-tasks get on."""

import logging
import threading
import time
from typing import Any, Final

from crudflow.adapters.convex_line import Line
from crudflow.adapters.convex_messages import progress
from crudflow.adapters.convex_queue import Update, UpdateQueue
from crudflow.errors import ProgressError

TICK: Final = 0.25
"""Seconds between two rounds; a sub-task has one update in a round, so at most 4 a second."""

BATCH: Final = 100
"""Updates in one call."""

UNKNOWN_PAUSE: Final = 0.25
LONGEST_UNKNOWN_PAUSE: Final = 30.0

log = logging.getLogger(__name__)


class Sender:
    """Empties a queue of updates in a daemon thread, which starts with the first of them."""

    def __init__(self, queue: UpdateQueue, line: Line, secret: str) -> None:
        """Send what comes into this queue over this line."""
        self._queue = queue
        self._line = line
        self._secret = secret
        self._due = threading.Event()
        self._closing = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Say that there is something in the queue; costs next to nothing."""
        if not self._due.is_set():
            self._due.set()
        if self._thread is None:
            self._start()

    def close(self, seconds: float) -> bool:
        """Send what is left, for at most so many seconds.

        Returns:
            Whether the thread has ended; if not, it closes the line when it does.
        """
        self._closing.set()
        self._due.set()
        if self._thread is not None:
            self._thread.join(seconds)
        if len(self._queue):
            # Not a warning: what is wrong with the board was said when it was found out, and what
            # is lost here is told again at the job's end.
            log.info("%d updates did not reach the progress board", len(self._queue))
        return self._thread is None or not self._thread.is_alive()

    def _start(self) -> None:
        with self._starting:
            if self._thread is None and not self._closing.is_set():
                self._thread = threading.Thread(target=self._run, name="progress", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._due.wait()
            self._due.clear()
            self._round_safely()
            if len(self._queue):
                self._due.set()
            self._closing.wait(max(TICK, self._line.pause))
        self._round_safely()
        self._line.close()

    def _round_safely(self) -> None:
        """Outlive a bug: one round's updates are lost then, and the truth comes at the end."""
        try:
            self._round()
        except Exception:
            log.exception("a bug in telling the progress board")

    def _round(self) -> None:
        """Send one update of each sub-task that has one due, until the board is in trouble."""
        began, newest = time.monotonic(), self._queue.newest
        while updates := self._queue.take(BATCH, newest):
            try:
                answer = self._line.call(
                    "subtasks:updateProgress", {"secret": self._secret, **progress(updates)}
                )
            except ProgressError:
                self._queue.give_back(updates)
                return
            self._put_off(updates, answer, began)

    def _put_off(self, updates: list[Update], answer: dict[str, Any], now: float) -> None:
        """Keep the ends of sub-tasks that the board does not know yet: they may be announced."""
        for index in answer.get("unknown", ()):
            update = updates[int(index)]
            if update.outcome is not None:
                pause = min(UNKNOWN_PAUSE * 2**update.tries, LONGEST_UNKNOWN_PAUSE)
                update.tries = min(update.tries + 1, 10)
                update.not_before = now + pause
                self._queue.give_back([update])
