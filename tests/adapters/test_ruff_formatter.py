"""What the formatter promises: ruff's form, whatever the machine, and valid Python only."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.adapters.ruff_formatter import PlainFormatter, RuffFormatter
from crudflow.errors import InternalError, StorageError

MESSY = """\
from sqlalchemy import select
import app.models
import os, json
from tests.factories import user
def f( a,b = {'x':1} ):
  return select(a), json, os, app, user
"""

TIDY = """\
import json
import os

from sqlalchemy import select

import app.models
from tests.factories import user


def f(a, b={"x": 1}):
    return select(a), json, os, app, user
"""


def test_imports_are_sorted_and_code_is_laid_out() -> None:
    assert RuffFormatter().format({"app/x.py": MESSY}) == {"app/x.py": TIDY}


def test_other_files_and_the_order_stay_as_they_are() -> None:
    files = {
        "web/z.tsx": "a  =  1\r\n",
        "b.py": MESSY,
        "README.md": " x",
        "a.pyi": "x:int",
        "c": "",
    }
    formatted = RuffFormatter().format(files)
    assert list(formatted) == list(files)
    assert formatted == files | {"b.py": TIDY, "a.pyi": "x: int\n"}


def test_nothing_to_format_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*arguments: object, **options: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "run", run)
    assert RuffFormatter().format({"a.ts": "x"}) == {"a.ts": "x"}
    assert RuffFormatter().format({}) == {}


def test_a_second_time_changes_nothing() -> None:
    assert RuffFormatter().format({"x.py": TIDY}) == {"x.py": TIDY}


def test_each_file_is_formatted_as_if_it_were_alone() -> None:
    # Two of these names make ruff guess first-party packages, or skip a folder.
    paths = ["app/x.py", "sqlalchemy/__init__.py", "build/x.py", ".hidden.py", "app/[id].py"]
    paths += [f"{'x' * 300}/y.py", "app/x.pyi"]
    together = RuffFormatter().format(dict.fromkeys(paths, MESSY))
    alone = {path: RuffFormatter().format({path: MESSY})[path] for path in paths}
    assert together == alone
    assert {together[path] for path in paths if path.endswith(".py")} == {TIDY}


def test_where_temporary_files_lie_and_what_the_environment_says_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = tmp_path / "build" / "node_modules"
    hostile.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*\n")
    (tmp_path / "ruff.toml").write_text("line-length = 20\n")
    monkeypatch.setattr("tempfile.tempdir", str(hostile))
    monkeypatch.setenv("RUFF_OUTPUT_FORMAT", "github")
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    assert RuffFormatter().format({"x.py": MESSY}) == {"x.py": TIDY}
    assert list(hostile.iterdir()) == []


def test_lines_end_as_on_unix_and_letters_stay() -> None:
    text = 'x = "ümläut 漢字 \u2028"\r\ny = 1\r\n'
    assert RuffFormatter().format({"x.py": text})["x.py"] == text.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("x = (\n", "app/x.py:2:1"),
        ("x = 1\n y = 2\n", "app/x.py:2:1"),
        ("def f():\n    return = 2\n", "app/x.py:2:12"),
        ("x = 1\nreturn x\n", "app/x.py:2:1"),
        ("break\n", "app/x.py:1:1"),
        ("class C:\n    yield 1\n", "app/x.py:2:5"),
        ("class C:\n    class: int\n", "app/x.py:2:10"),
        ("type X = int\n", "app/x.py:1:1"),
        ("x = '\0'\n", "app/x.py"),
        ("x = '\ud800'\n", "app/x.py"),
    ],
)
def test_what_is_not_valid_python_is_an_error_that_names_the_place(text: str, place: str) -> None:
    with pytest.raises(InternalError) as error:
        RuffFormatter().format({"app/a.py": "x = 1\n", "app/x.py": text})
    assert str(error.value).startswith(f"{place}: ")
    assert "\n" not in str(error.value)


def test_no_room_for_temporary_files_is_a_storage_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    with pytest.raises(StorageError, match="TMPDIR"):
        RuffFormatter().format({"x.py": "x = 1\n"})


def test_the_plain_formatter_changes_nothing() -> None:
    files = {"x.py": MESSY, "y": "("}
    assert PlainFormatter().format(files) == files


def test_the_shipped_backends_own_settings_find_nothing_to_change(tmp_path: Path) -> None:
    blueprint = FolderBlueprints().load("fastapi_react")
    template = blueprint.files["app/backend/pyproject.toml"].splitlines()
    plain = "\n".join(line for line in template if "<%" not in line)
    settings = tomllib.loads(plain)["tool"]["ruff"]
    lines = (f"value = {'x' * width} + other\n" for width in range(60, 110))
    source = RuffFormatter().format({"app/x.py": MESSY + "".join(lines)})["app/x.py"]
    place = tmp_path / "app" / "x.py"
    place.parent.mkdir()
    place.write_text(source)
    isort = settings["lint"]["isort"]["known-first-party"]
    (tmp_path / "ruff.toml").write_text(
        f"line-length = {settings['line-length']}\n"
        f"target-version = {settings['target-version']!r}\n"
        f"[lint]\nselect = ['I']\n[lint.isort]\nknown-first-party = {isort}\n"
    )
    for command in (["format", "--check"], ["check"]):
        subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", "."],
            cwd=tmp_path,
            check=True,
            capture_output=True,
        )
