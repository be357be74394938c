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


_SAMPLE: Final = 4096

_NO_TEXT: Final = {
    b"SQLite format 3\0": "is a SQLite database: write its schema to a file first"
    " (sqlite3 FILE .schema > schema.sql) and name that",
    b"PGDMP": "is a dump in PostgreSQL's own format: turn it into SQL first"
    " (pg_restore --schema-only -f schema.sql FILE) and name that",
    b"\x1f\x8b": "is compressed: unpack it (gunzip), or pipe it in (zcat FILE | crudflow ... -)",
    b"BZh": "is compressed: unpack it (bunzip2), or pipe it in (bzcat FILE | crudflow ... -)",
    b"\xfd7zXZ": "is compressed: unpack it (unxz), or pipe it in (xzcat FILE | crudflow ... -)",
    b"\x28\xb5\x2f\xfd": "is compressed: unpack it (unzstd), or pipe it in"
    " (zstdcat FILE | crudflow ... -)",
    b"PK\x03\x04": "is an archive or an office document: name a file of SQL statements",
    b"%PDF": "is a PDF document: name a file of SQL statements",
}
"""What other files begin with, and what to do with them."""


def read_sources(arguments: Sequence[str]) -> list[SourceText]:
    """Read the schema: files, folders of .sql files, or `-` for standard input.

    A folder's files are read in the order of their names, numbers in them by their size. One that
    holds folders alone, as of migrations or of a database project, stands for what is in those.

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
    files = list(path.glob("*.sql")) or [*path.glob("*/*.sql"), *path.glob("*/*/*.sql")]
    if not files:
        raise SchemaError("holds no .sql file: name a file, or a folder of them", file=argument)
    forward = [file for file in files if not _undoes_another(file)]
    yield from map(str, sorted(forward, key=_by_name_and_number))


def _undoes_another(file: Path) -> bool:
    """Whether a file takes back what the one beside it does: `1_users.down.sql`, `down.sql`."""
    other = re.sub(r"(?<![^._-])down\.sql\Z", "up.sql", file.name)
    return other != file.name and file.with_name(other).exists()


def _by_name_and_number(file: Path) -> list[list[tuple[int, str]]]:
    """Sort `V2__b.sql` before `V10__c.sql`, as those who run such files do."""
    return [
        [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]
        for name in file.parts
    ]


def _read(argument: str) -> SourceText:
    name = "<stdin>" if argument == STDIN else argument
    try:
        data = sys.stdin.buffer.read() if argument == STDIN else Path(argument).read_bytes()
    except OSError as error:
        raise SchemaError(f"cannot be read ({error.strerror}): check the path", file=name) from None
    return SourceText(name, _decode(data, name))


def _decode(data: bytes, name: str) -> str:
    """Decode what SQL files come in: UTF-8, UTF-16 (SSMS, PowerShell), else Latin-1."""
    for beginning, advice in _NO_TEXT.items():
        if data.startswith(beginning):
            raise SchemaError(advice, file=name)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        if len(data) > 1 and not any(data[1:_SAMPLE:2]):  # UTF-16 of Latin letters, unmarked
            return data.decode("utf-16-le", errors="replace")
        raise SchemaError("is a binary file: name a file of SQL statements", file=name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")
