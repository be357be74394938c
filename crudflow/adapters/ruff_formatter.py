"""Formatting of generated Python with ruff: imports sorted, code laid out, syntax checked."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from crudflow.adapters.paths import shown
from crudflow.errors import InternalError, StorageError

# As the generated backend's own pyproject.toml has them, so that it is clean from the start.
LINE_LENGTH = 100
TARGET = "py311"
FIRST_PARTY = ("app", "tests")

_ENDINGS = (".py", ".pyi")
_SECONDS = 60
_MISPLACED = ("F701", "F702", "F704", "F706", "F707")
"""`break`, `continue`, `yield`, `return`, `except` where the compiler refuses them."""

_REFUSED = (None, "invalid-syntax", *_MISPLACED)
_CONFIG = f"""\
line-length = {LINE_LENGTH}
target-version = "{TARGET}"
# Where this folder lies and what else it holds must not matter.
src = []
exclude = []
respect-gitignore = false
[format]
line-ending = "lf"
[lint]
select = ["I", {", ".join(f'"{code}"' for code in _MISPLACED)}]
[lint.isort]
known-first-party = {json.dumps(FIRST_PARTY)}
"""


@cache
def _binary() -> str:
    try:
        return str(import_module("ruff").find_ruff_bin())  # ruff ships no types
    except (ImportError, FileNotFoundError):
        raise InternalError(
            "ruff: not found; install it beside crudflow: pip install ruff"
        ) from None


class RuffFormatter:
    """Formats Python with ruff, under settings of its own; leaves all other files as they are.

    What comes out depends on each file alone, not on the others of the call, the machine or
    configuration files.
    """

    endings = _ENDINGS

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say why files of these paths stay as they are: nothing, ruff comes with crudflow."""
        return ""

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths with formatted text.

        Raises:
            InternalError: A file is not valid Python; names path, line and column.
            StorageError: There is no room for temporary files, or ruff does not end.
        """
        formatted = dict(files)
        python = [path for path in files if path.endswith(_ENDINGS)]
        if python:
            formatted.update(_in_folder({path: files[path] for path in python}))
        return formatted


class PlainFormatter:
    """Leaves every file as it is: for tests."""

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths and texts."""
        return dict(files)

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say nothing: leaving files as they are is what it is for."""
        return ""


def _in_folder(files: Mapping[str, str]) -> dict[str, str]:
    try:
        with tempfile.TemporaryDirectory(prefix="crudflow-ruff-") as folder:
            return _formatted(Path(folder), files)
    except OSError as error:
        raise StorageError(
            f"{shown(tempfile.gettempdir())}: {error.strerror or error}; make room for temporary "
            "files there, or name another directory in TMPDIR"
        ) from error


def _formatted(folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    config = folder / "ruff.toml"
    config.write_text(_CONFIG, encoding="utf-8")
    code = folder / "code"
    code.mkdir()
    # Numbers for names: a path may be longer than this file system allows, or odd.
    places = {path: code / f"{number}{Path(path).suffix}" for number, path in enumerate(files)}
    for path, place in places.items():
        place.write_bytes(_encoded(path, files[path]))
    check = ("check", "--fix", "--output-format", "json", "--exit-zero")
    report = _ruff(folder, *check, str(code))
    _refuse_syntax_errors(report, {str(place): path for path, place in places.items()})
    _ruff(folder, "format", str(code))
    return {path: place.read_bytes().decode() for path, place in places.items()}


def _encoded(path: str, text: str) -> bytes:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        raise InternalError(f"{shown(path)}: holds half a character; mend the template") from None
    if b"\0" in data:
        raise InternalError(f"{shown(path)}: holds a NUL character; mend the template")
    return data


def _ruff(folder: Path, command: str, *arguments: str) -> str:
    options = ("--config", str(folder / "ruff.toml"), "--no-cache", "--quiet")
    # Ruff reads settings from RUFF_* too, which must not change what is generated.
    environment = {name: value for name, value in os.environ.items() if name[:5] != "RUFF_"}
    try:
        done = subprocess.run(
            [_binary(), command, *options, *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise StorageError(f"ruff {command}: no end after {_SECONDS} s; try again") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["no reason given"]
        raise InternalError(f"ruff {command}: {shown(reason[0])}; is ruff installed whole?")
    return done.stdout.decode()


def _refuse_syntax_errors(report: str, paths: Mapping[str, str]) -> None:
    for finding in json.loads(report or "[]"):
        if finding["code"] in _REFUSED:
            place = finding["location"]
            path = paths.get(finding["filename"], finding["filename"])
            raise InternalError(
                f"{shown(path)}:{place['row']}:{place['column']}: not valid Python: "
                f"{shown(finding['message'])}; mend the template it comes from"
            )
