"""How files find their formatter, and how sub-tasks that format at the same time share a process.

Starting a formatter's program takes three times as long as formatting one sub-task's files with
it. Sub-tasks run five at a time, so those that come while the program runs wait for it and then
go through the next one together.
"""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from crudflow.errors import CrudflowError


class Language(Protocol):
    """A formatter that knows the files of some languages."""

    @property
    def endings(self) -> tuple[str, ...]:
        """How the names of its files end."""

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths with formatted text; each depends on its own file alone."""

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say why files of these paths stay as they are; nothing if they do not."""


class LanguageFormatter:
    """Gives each file to the formatter of its language; leaves all others as they are."""

    def __init__(self, languages: Sequence[Language]) -> None:
        """Format these languages."""
        self._batches = [(one, _Batches(one.format)) for one in languages]

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths with formatted text.

        Raises:
            InternalError: A file is not valid in its language.
            StorageError: A formatter's program could not do its work.
        """
        formatted = dict(files)
        for language, batches in self._batches:
            ours = {path: it for path, it in files.items() if path.endswith(language.endings)}
            if ours:
                formatted.update(batches.run(ours))
        return formatted

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say why files of these paths stay as they are; nothing if they do not."""
        listed = list(paths)
        reasons = (language.shortfall(listed) for language, _ in self._batches)
        return "; ".join(reason for reason in reasons if reason)


@dataclass(eq=False, slots=True)
class _Request:
    """The files of one caller, and what became of them."""

    files: Mapping[str, str]
    formatted: dict[str, str] | None = None


class _Batches:
    """Runs one call at a time, with the files of all who wait for it."""

    def __init__(self, work: Callable[[Mapping[str, str]], dict[str, str]]) -> None:
        self._work = work
        self._turn = threading.Lock()
        self._queue_lock = threading.Lock()
        self._queue: list[_Request] = []

    def run(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the files as `work` returns them, or raise what it raises for them alone."""
        request = _Request(files)
        with self._queue_lock:
            self._queue.append(request)
        with self._turn:
            if request.formatted is None:
                others = self._waiting_beside(request)
                if not others or not self._together([request, *others]):
                    # The others come back by themselves, each at its turn.
                    request.formatted = self._work(files)
        return request.formatted or {}

    def _waiting_beside(self, request: _Request) -> list[_Request]:
        with self._queue_lock:
            waiting, self._queue = self._queue, []
        # Their callers may have served themselves since, or it may be a call that was cut short.
        return [one for one in waiting if one is not request and one.formatted is None]

    def _together(self, requests: Sequence[_Request]) -> bool:
        """Serve all with one call; tell whether that went well."""
        # Two jobs may write the same path, each with a text of its own.
        merged = {
            f"{number}/{path}": text
            for number, request in enumerate(requests)
            for path, text in request.files.items()
        }
        try:
            formatted = self._work(merged)
        except CrudflowError:
            return False  # somebody's file is at fault: each alone finds out whose
        for number, request in enumerate(requests):
            request.formatted = {path: formatted[f"{number}/{path}"] for path in request.files}
        return True
