"""From the SCHEMA arguments to DDL texts and the application's name."""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from crudflow.domain.ddl import SourceText
from crudflow.errors import SchemaError

STDIN: Final = "-"

NAMELESS: Final = frozenset(
    {"schema", "dump", "database", "db", "ddl", "init", "create", "tables", "structure", "main"}
)
"""File names that say nothing about the application; the folder's name says more."""


def read_sources(arguments: Sequence[str]) -> list[SourceText]:
    """Read the schema: files, folders of .sql files in name order, or `-` for standard input.

    Raises:
        SchemaError: Something named is not there, cannot be read, or is no text.
    """
    return [_read(path) for argument in arguments for path in _expand(argument)]


def app_name(arguments: Sequence[str]) -> str:
    """Return the application's name as the first SCHEMA argument suggests it."""
    first = arguments[0]
    if first == STDIN:
        return "app"
    path = Path(first).absolute()
    if path.is_dir():
        return path.name
    words = re.sub(r"^\d+[_-]*", "", path.stem)
    return path.parent.name or "app" if words.lower() in NAMELESS or not words else words


def _expand(argument: str) -> Iterator[str]:
    path = Path(argument)
    if argument == STDIN or not path.is_dir():
        yield argument
        return
    files = sorted(path.glob("*.sql"), key=lambda file: file.name)
    if not files:
        raise SchemaError("holds no .sql file: name a file, or a folder of them", file=argument)
    yield from map(str, files)


def _read(argument: str) -> SourceText:
    name = "<stdin>" if argument == STDIN else argument
    try:
        data = sys.stdin.buffer.read() if argument == STDIN else Path(argument).read_bytes()
    except OSError as error:
        raise SchemaError(f"cannot be read ({error.strerror}): check the path", file=name) from None
    return SourceText(name, _decode(data, name))


def _decode(data: bytes, name: str) -> str:
    """Decode what SQL files come in: UTF-8, UTF-16 with a mark (SSMS), else Latin-1."""
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SchemaError("is a binary file: name a file of SQL statements", file=name)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")
