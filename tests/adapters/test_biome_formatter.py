"""What the formatter promises: Biome's form, valid files only, and a job that ends without Node."""

import os
import subprocess
from pathlib import Path

import pytest

from crudflow.adapters.biome_formatter import BIOME_VERSION, BiomeFormatter
from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.errors import InternalError

REQUIRE_NODE = "CRUDFLOW_REQUIRE_NODE"

MESSY = """\
import {b} from './b'
import React from "react"
export const a=()=><p  className='x'>{b}</p>
"""

TIDY = """\
import React from "react";
import { b } from "./b";
export const a = () => <p className="x">{b}</p>;
"""


@pytest.fixture(scope="module")
def biome() -> BiomeFormatter:
    """Give the formatter with Biome installed, which takes a while the first time."""
    formatter = BiomeFormatter()
    reason = formatter.prepare()
    if reason:
        answer = pytest.fail if os.environ.get(REQUIRE_NODE) == "1" else pytest.skip
        answer(f"Biome cannot be had: {reason}")
    return formatter


def test_imports_are_sorted_and_code_is_laid_out(biome: BiomeFormatter) -> None:
    assert biome.format({"web/x.tsx": MESSY}) == {"web/x.tsx": TIDY}


def test_other_files_and_the_order_stay_as_they_are(biome: BiomeFormatter) -> None:
    files = {"z.py": "a  =  1", "b.ts": "let a=1", "README.md": " x", "a.json": "{}", "c": ""}
    formatted = biome.format(files)
    assert list(formatted) == list(files)
    assert formatted == files | {"b.ts": "let a = 1;\n", "a.json": "{}\n"}


def test_style_sheets_of_modules_are_known(biome: BiomeFormatter) -> None:
    text = ".a :global(.b){color:red}"
    formatted = biome.format({"a.module.css": text})
    assert formatted == {"a.module.css": ".a :global(.b) {\n  color: red;\n}\n"}


def test_settings_among_the_files_are_no_settings(biome: BiomeFormatter) -> None:
    files = {"biome.json": '{"formatter":{"lineWidth":20,"enabled":false}}', "a.ts": "let a=1"}
    assert biome.format(files)["a.ts"] == "let a = 1;\n"


def test_settings_of_the_environment_change_nothing(
    biome: BiomeFormatter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "biome.json").write_text('{"formatter": {"enabled": false}}')
    monkeypatch.setenv("BIOME_CONFIG_PATH", str(tmp_path))
    assert biome.format({"a.ts": "let a=1"}) == {"a.ts": "let a = 1;\n"}


def test_formatting_again_changes_nothing(biome: BiomeFormatter) -> None:
    once = biome.format({"x.tsx": MESSY, "x.json": '{"a":[1,2],"b":null}'})
    assert biome.format(once) == once


def test_invalid_code_is_refused_with_its_place(biome: BiomeFormatter) -> None:
    with pytest.raises(InternalError, match=r"^src/a\.ts:2:11: .*; mend the template"):
        biome.format({"b.ts": "let b = 1;", "src/a.ts": "let a = 1;\nconst a = ;"})


def test_without_npm_files_stay_and_the_reason_is_said_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said: list[str] = []
    formatter = BiomeFormatter(tmp_path / "cache", said.append)
    files = {"a.ts": "let a=1", "b.tsx": MESSY}
    assert formatter.format(files) == files
    assert formatter.format(files) == files
    assert len(said) == 1
    assert "no npm on this machine; install Node.js" in said[0]
    assert formatter.prepare() in said[0]


def test_a_failing_npm_is_quoted_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'npm error network is down' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    said: list[str] = []
    formatter = BiomeFormatter(tmp_path / "cache", said.append)
    assert formatter.format({"a.ts": "let a=1"}) == {"a.ts": "let a=1"}
    assert "npm error network is down" in said[0]
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] in ([".lock"], [])


def test_a_cache_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    (tmp_path / "file").write_text("")
    said: list[str] = []
    assert BiomeFormatter(tmp_path / "file", said.append).prepare()
    assert str(tmp_path / "file") in said[0]


def test_nothing_to_format_starts_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*arguments: object, **options: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "run", run)
    assert BiomeFormatter(tmp_path).format({"a.py": "x"}) == {"a.py": "x"}


def test_the_generated_front_end_pins_the_same_version() -> None:
    package = FolderBlueprints().load("fastapi_react").files["app/frontend/package.json"]
    assert f'"@biomejs/biome": "{BIOME_VERSION}"' in package
