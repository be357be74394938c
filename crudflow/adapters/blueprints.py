"""Blueprints as files: those shipped inside the package, and folders of the user's own."""

import difflib
import os
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from crudflow.adapters.paths import shown
from crudflow.errors import BlueprintError
from crudflow.ports import BlueprintFiles

_DESCRIPTION = "blueprint.toml"
_JUNK_FOLDERS = {
    ".git",
    ".hg",
    ".hypothesis",
    ".idea",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".svn",
    ".venv",
    "__pycache__",
    "node_modules",
}
_JUNK_FILES = {".DS_Store", ".directory", "Thumbs.db", "desktop.ini"}
_JUNK_ENDINGS = ("~", ".bak", ".orig", ".pyc", ".pyo", ".rej", ".swo", ".swp")
_JUNK_BEGINNINGS = (".#", "._", "#")


class FolderBlueprints:
    """Finds blueprints by name in the package and by path on the disk."""

    def load(self, name: str) -> BlueprintFiles:
        """Return the shipped blueprint of that name, or the one in the folder of that path.

        A name with a separator in it, or one that is no shipped blueprint's but exists, is a
        path. What editors, version control and caches leave in a folder is passed over; other
        names that begin with a dot are templates like all others.

        Raises:
            BlueprintError: There is none, or it holds what is no UTF-8 text.
        """
        if name in shipped():
            return _shipped(name)
        separators = {"/", os.sep, os.altsep or os.sep}
        if any(separator in name for separator in separators) or _exists(name):
            return _in_folder(Path(name))
        raise BlueprintError(f"no blueprint is called {shown(name)!r}; {_advice(name)}")


@cache
def shipped() -> tuple[str, ...]:
    """Return the names of the shipped blueprints, sorted."""
    return tuple(sorted(entry.name for entry in _package().iterdir() if _is_blueprint(entry)))


@cache
def _shipped(name: str) -> BlueprintFiles:
    return BlueprintFiles(name, dict(_texts(_package() / name, "")))


def _in_folder(folder: Path) -> BlueprintFiles:
    if not _exists(str(folder)):
        raise BlueprintError(
            f"{shown(folder)}: there is no such folder; give the path of a blueprint, or the "
            f"name of a shipped one ({', '.join(shipped())})"
        )
    if not _is_blueprint(folder):
        raise BlueprintError(
            f"{shown(folder)}: no blueprint, as it has no {_DESCRIPTION}; give the path of a "
            "folder that has one"
        )
    folder = folder.resolve()
    _refuse_outside_links(folder)
    return BlueprintFiles(folder.name, dict(_texts(folder, "")))


def _exists(name: str) -> bool:
    try:
        return bool(name) and Path(name).exists()
    except (OSError, ValueError):  # too long, or with a NUL in it
        return False


def _package() -> Traversable:
    return files("crudflow") / "blueprints"


def _is_blueprint(entry: Traversable) -> bool:
    return entry.is_dir() and (entry / _DESCRIPTION).is_file()


def _advice(name: str) -> str:
    near = difflib.get_close_matches(name.lower().replace("-", "_"), shipped(), n=1)
    if near:
        return f"did you mean {near[0]}?"
    return f"use one of {', '.join(shipped())}, or the path of a folder"


def _refuse_outside_links(folder: Path) -> None:
    """Refuse links that lead elsewhere: a blueprint from elsewhere must not read this disk."""
    for root, directories, names in os.walk(folder):
        directories[:] = [name for name in directories if name not in _JUNK_FOLDERS]
        for name in (*directories, *names):
            place = Path(root, name)
            if place.is_symlink() and (place.is_dir() or not _within(place, folder)):
                raise BlueprintError(
                    f"{shown(place)}: a link to a folder or out of the blueprint; put a copy of "
                    "what it leads to in its place"
                )


def _within(place: Path, folder: Path) -> bool:
    return place.resolve().is_relative_to(folder)


def _texts(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}{entry.name}"
        if entry.is_dir():
            if entry.name not in _JUNK_FOLDERS:
                yield from _texts(entry, f"{path}/")
        elif not _is_junk(entry.name):
            yield path, _text(entry, path)


def _is_junk(name: str) -> bool:
    return name in _JUNK_FILES or name.endswith(_JUNK_ENDINGS) or name.startswith(_JUNK_BEGINNINGS)


def _text(entry: Traversable, path: str) -> str:
    try:
        return entry.read_bytes().decode()
    except UnicodeDecodeError:
        raise BlueprintError(
            f"{shown(path)}: no UTF-8 text; a blueprint holds text files only, so remove it or "
            "save it as UTF-8"
        ) from None
    except OSError as error:
        raise BlueprintError(
            f"{shown(path)}: {(error.strerror or str(error)).lower()}; make it readable"
        ) from None
