"""Files find their formatter; callers that come at once share a call, and nobody else's mistake."""

import threading
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from crudflow.adapters.formatting import LanguageFormatter
from crudflow.errors import InternalError


class Upper:
    """A language whose files end in .up; a text that holds "bad" is not valid in it."""

    endings = (".up",)

    def __init__(self) -> None:
        self.calls: list[int] = []
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        self.calls.append(len(files))
        self.begun.set()
        assert self.go_on.wait(30)
        for path, text in files.items():
            if "bad" in text:
                raise InternalError(f"{path}: not valid")
        return {path: text.upper() for path, text in files.items()}

    def shortfall(self, paths: Iterable[str]) -> str:
        return "no capitals" if any(path.endswith(".up") for path in paths) else ""


def test_each_file_goes_to_its_language_and_the_order_stays() -> None:
    upper = Upper()
    files = {"b.txt": "b", "a.up": "a", "c": "c"}
    formatted = LanguageFormatter([upper]).format(files)
    assert list(formatted.items()) == [("b.txt", "b"), ("a.up", "A"), ("c", "c")]
    assert LanguageFormatter([upper]).format({"c": "c"}) == {"c": "c"}
    assert upper.calls == [1], "nothing to format needs no call"


def test_shortfalls_are_those_of_the_files_at_hand() -> None:
    formatter = LanguageFormatter([Upper(), Upper()])
    assert formatter.shortfall(["a.up"]) == "no capitals; no capitals"
    assert formatter.shortfall(["a.py"]) == ""


def queued(upper: Upper, callers: list[Mapping[str, str]]) -> list[dict[str, str] | str]:
    """Format for all callers, who come while a first call is still going on."""
    formatter = LanguageFormatter([upper])
    upper.go_on.clear()
    with ThreadPoolExecutor(len(callers) + 1) as pool:
        pool.submit(formatter.format, {"first.up": ""})
        assert upper.begun.wait(30)
        calls = [pool.submit(formatter.format, files) for files in callers]
        ((_, batches),) = formatter._batches
        while len(batches._queue) < len(callers):
            threading.Event().wait(0.001)
        upper.go_on.set()
        return [str(it) if (it := call.exception()) else call.result() for call in calls]


def test_callers_that_wait_share_the_next_call_even_with_equal_paths() -> None:
    upper = Upper()
    answers = queued(upper, [{"a.up": "one", "b.up": "x"}, {"a.up": "two"}, {"c.up": "three"}])
    assert answers == [{"a.up": "ONE", "b.up": "X"}, {"a.up": "TWO"}, {"c.up": "THREE"}]
    assert upper.calls == [1, 4]


def test_one_callers_mistake_is_told_to_nobody_else() -> None:
    answers = queued(Upper(), [{"a.up": "one"}, {"a.up": "bad"}, {"c.up": "three"}])
    assert answers == [{"a.up": "ONE"}, "a.up: not valid", {"c.up": "THREE"}]


def test_what_is_no_error_of_ours_is_the_callers_alone_and_the_others_are_served() -> None:
    class Cancelled(Upper):
        def format(self, files: Mapping[str, str]) -> dict[str, str]:
            formatted = super().format(files)
            if len(self.calls) == 2:
                raise TimeoutError("cut short")  # as a cancellation is raised inside a thread
            return formatted

    answers = queued(Cancelled(), [{"a.up": "one"}, {"b.up": "two"}, {"c.up": "three"}])
    assert "cut short" in answers
    assert sum(answer != "cut short" for answer in answers) == 2
    assert {"b.up": "TWO"} in answers or {"c.up": "THREE"} in answers


def test_an_error_is_raised_as_it_is() -> None:
    with pytest.raises(InternalError, match=r"^a\.up: not valid"):
        LanguageFormatter([Upper()]).format({"a.up": "bad"})
