"""The corpus of published schemas beside the repository, where it is there."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.schema import Schema

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"

needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus ../shared/corpus is not here"
)


def names(pattern: str) -> list[str]:
    """The names of the schemas that have a file like this."""
    return sorted(path.parent.name for path in CORPUS.glob(f"*/{pattern}"))


def sources(name: str) -> list[SourceText]:
    files = sorted((CORPUS / name).glob("*.sql"))
    return [SourceText(path.name, path.read_text(encoding="utf-8")) for path in files]


@cache
def schema(name: str, dialect: str | None = None) -> Schema:
    return read_schema(sources(name), dialect)


@cache
def truth(name: str) -> dict[str, Any]:
    text = (CORPUS / name / "truth.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
