"""Names and paths that come from hostile input: checked, made safe, shown on one line."""

import hashlib
import re
import unicodedata

from crudflow.errors import OutputError

STATE = ".crudflow"
"""Folder inside the output directory that holds all that is crudflow's own."""

_SECTION = re.compile(r"[a-z][a-z0-9_]{0,39}")
_UNSAFE_IN_STEM = re.compile(r"[^a-z0-9_]+")
_SHOWN = 160


def shown(text: object) -> str:
    """Return a name for use in a message: one line, printable, not endless."""
    plain = str(text)
    if not plain.isprintable():
        plain = ascii(plain)
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 3]}..."


def part_label(table: str | None) -> str:
    """Return what a message calls a part of the manifest."""
    return "the application" if table is None else f"table {shown(table)!r}"


def folded(name: str) -> str:
    """Return a form in which names are equal that some file system takes for the same."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in plain if unicodedata.category(sign) != "Cf")


def stem(table: str | None) -> str:
    """Return the file name, without extension, under which a part of the manifest is kept.

    It is safe on every file system and differs for any two keys also where case does not
    count: a readable beginning and a digest of the whole key. It contains no dot.
    """
    if table is None:
        return "app"
    readable = unicodedata.normalize("NFKD", table).encode("ascii", "ignore").decode().lower()
    readable = _UNSAFE_IN_STEM.sub("_", readable)[:60]
    return f"{readable}-{hashlib.sha256(table.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"


def check_section(section: str) -> None:
    """Refuse a section whose name is not a plain lower-case word.

    Raises:
        OutputError: It is not.
    """
    if not _SECTION.fullmatch(section):
        raise OutputError(f"{shown(section)!r} is no name of a section; use a lower-case word")


def check_path(path: str) -> None:
    """Refuse a path that is not a plain relative one, the same on every file system.

    Raises:
        OutputError: It is absolute, climbs, names a drive, has empty parts, signs that some
            system gives a meaning of its own, or lies in crudflow's own folder.
    """
    problem = _problem(path)
    if problem:
        raise OutputError(f"{shown(path)!r} cannot be an output path: {problem}")


def _problem(path: str) -> str:
    if not path.isprintable() or "\\" in path or ":" in path:
        return "it holds an unprintable character, a backslash or a colon"
    parts = path.split("/")
    if "" in parts:
        return "it is absolute, or a part of it is empty"
    if any(part in (".", "..") or part[-1] in ". " for part in parts):
        return "a part of it is '.' or '..', or ends in a dot or a space"
    if folded(parts[0]) == STATE:
        return f"{STATE} is crudflow's own folder"
    return ""


def check_paths(paths: list[str]) -> None:
    """Refuse a set of paths of which one is unsafe or two differ by case alone.

    Raises:
        OutputError: So it is; names the paths.
    """
    seen: dict[str, str] = {}
    for path in paths:
        check_path(path)
        twin = seen.setdefault(folded(path), path)
        if twin != path:
            raise OutputError(
                f"{shown(twin)} and {shown(path)} are one file where case does not count; "
                "rename one of them"
            )
