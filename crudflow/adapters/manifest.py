"""The manifest on disk: one small JSON file per part, and a claim per writer at work.

Layout inside `.crudflow/manifest/`::

    app.json                    the application's part
    app.<section>.claim         a writer of one of its sections is at work, or was killed
    tables/<stem>.json          a table's part
    tables/<stem>.<section>.claim

Nothing in here locks: who writes a part holds its lock.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from crudflow.adapters.atomic import TEMPORARY, explaining, replace_file, sync_directory
from crudflow.adapters.paths import check_path, check_section, folded, shown, stem
from crudflow.adapters.sections import Claim, Owner
from crudflow.errors import OutputError
from crudflow.ports import Part

_FORMAT = 1
_PART = ".json"
_CLAIM = ".claim"


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


class Manifest:
    """The manifest in one directory."""

    def __init__(self, folder: Path) -> None:
        """Name the directory; `tables` inside it is made when it is needed."""
        self._folder = folder
        self._tables = folder / "tables"

    def part(self, table: str | None) -> Part:
        """Return a part, an empty one if it was never written.

        Raises:
            OutputError: Its file is damaged.
        """
        path = self._path(table, _PART)
        part = _read_part(path)
        if part is not None and part.table != table:
            raise _damaged(path)
        return part or Part(table, "")

    def table_parts(self) -> list[Part]:
        """Return the parts of all tables, sorted by key; each as its last writer left it."""
        parts = [_read_part(path) for path in _listed(self._tables, _PART)]
        return sorted((part for part in parts if part is not None), key=lambda p: p.table or "")

    def record(self, part: Part) -> None:
        """Replace a part as a whole; a part without files goes away."""
        path = self._path(part.table, _PART)
        if part.files:
            _replace_json(
                path,
                {
                    "format": _FORMAT,
                    "table": part.table,
                    "schema": part.schema,
                    "files": {name: dict(paths) for name, paths in part.files.items()},
                },
            )
        else:
            path.unlink(missing_ok=True)

    def claim(self, owner: Owner) -> Claim | None:
        """Return the claim that a killed writer of a section left behind."""
        return _read_claim(self._claim_path(owner))

    def put_claim(self, claim: Claim) -> None:
        """Put a claim down, durably, in place of the section's last one."""
        path = self._claim_path(claim.owner)
        _replace_json(
            path,
            {
                "format": _FORMAT,
                "table": claim.owner.table,
                "section": claim.owner.section,
                "token": claim.token,
                "files": {path: list(digests) for path, digests in claim.files.items()},
            },
        )
        sync_directory(path.parent)

    def drop_claim(self, owner: Owner) -> None:
        """Take the section's claim back, durably, and with it what `record` did before."""
        path = self._claim_path(owner)
        path.unlink(missing_ok=True)
        sync_directory(path.parent)

    def owner_of(self, paths: Collection[str], writer: Owner) -> tuple[str, Owner] | None:
        """Return the first of the paths that somebody else than the writer generates, and who.

        Reads the whole manifest; meant for the rare file that is there unexpectedly.
        """
        wanted = {folded(path): path for path in paths}
        for owner, files in self._owners() if wanted else ():
            for name in files:
                if owner != writer and folded(name) in wanted:
                    return wanted[folded(name)], owner
        return None

    def leftovers(self) -> dict[str, list[Path]]:
        """Return claims and temporary files there are, by the stem of their part."""
        found: dict[str, list[Path]] = {}
        for folder in (self._folder, self._tables):
            for path in (*_listed(folder, _CLAIM), *_listed(folder, TEMPORARY)):
                found.setdefault(path.name.lstrip(".").partition(".")[0], []).append(path)
        return found

    def _owners(self) -> Iterator[tuple[Owner, Mapping[str, object]]]:
        # Claims before parts: a writer records its part before it drops its claim, so that
        # one whose claim is gone already is found in its part.
        folders = (self._folder, self._tables)
        for path in [path for folder in folders for path in _listed(folder, _CLAIM)]:
            claim = _read_claim(path)
            if claim:
                yield claim.owner, claim.files
        for path in [path for folder in folders for path in _listed(folder, _PART)]:
            part = _read_part(path)
            for section, files in part.files.items() if part else ():
                yield Owner(part.table if part else None, section), files

    def _path(self, table: str | None, ending: str) -> Path:
        folder = self._folder if table is None else self._tables
        return folder / f"{stem(table)}{ending}"

    def _claim_path(self, owner: Owner) -> Path:
        return self._path(owner.table, f".{owner.section}{_CLAIM}")


def claim_in(path: Path) -> Claim | None:
    """Return the claim in a file that `Manifest.leftovers` named, if it is one and still there."""
    return _read_claim(path) if path.suffix == _CLAIM else None


def _listed(folder: Path, ending: str) -> list[Path]:
    with explaining(folder), suppress(FileNotFoundError):
        return sorted(path for path in folder.iterdir() if path.name.endswith(ending))
    return []


def _replace_json(path: Path, content: dict[str, Any]) -> None:
    replace_file(path, (json.dumps(content, indent=1, sort_keys=True) + "\n").encode())


def _read_json(path: Path) -> dict[str, Any] | None:
    with explaining(path):
        try:
            content = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError):
            raise _damaged(path) from None
    if not isinstance(content, dict):
        raise _damaged(path)
    if content.get("format") != _FORMAT:
        raise OutputError(f"{shown(path)}: written by another version of crudflow; update crudflow")
    return content


def _read_part(path: Path) -> Part | None:
    content = _read_json(path)
    if content is None:
        return None
    try:
        files = {
            section: {_checked(name): str(digest) for name, digest in paths.items()}
            for section, paths in content["files"].items()
        }
        for section in files:
            check_section(section)
        return Part(_key(content["table"]), str(content["schema"]), files)
    except (KeyError, TypeError, AttributeError, OutputError):
        raise _damaged(path) from None


def _read_claim(path: Path) -> Claim | None:
    content = _read_json(path)
    if content is None:
        return None
    try:
        files = {_checked(name): tuple(map(str, some)) for name, some in content["files"].items()}
        token = str(content["token"])
        owner = Owner(_key(content["table"]), str(content["section"]))
    except (KeyError, TypeError, AttributeError, OutputError):
        raise _damaged(path) from None
    if not token.isalnum():
        raise _damaged(path)
    return Claim(owner, token, files)


def _key(table: object) -> str | None:
    if table is not None and not isinstance(table, str):
        raise TypeError
    return table


def _checked(path: str) -> str:
    check_path(path)
    return path


def _damaged(path: Path) -> OutputError:
    return OutputError(
        f"{shown(path)}: damaged; restore it from version control, or delete it and its files "
        "to have them generated anew"
    )
