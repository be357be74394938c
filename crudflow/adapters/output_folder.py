"""The generated files of one output directory: looked at, replaced, removed, never left."""

import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

from crudflow.adapters.atomic import publish_new, stage, sync_directory
from crudflow.adapters.paths import STATE, folded, shown
from crudflow.adapters.sections import NOT_A_TEXT, Claim
from crudflow.errors import OutputError


class OutputFolder:
    """The files below one directory, for the length of one write.

    Every path given is relative and lexically safe (`paths.check_path`); what is checked here
    is where it leads on this disk.
    """

    def __init__(self, base: Path) -> None:
        """Take the directory, its path free of symbolic links."""
        self._base = base
        self._checked: set[Path] = set()
        self._staged: dict[str, Path] = {}
        self._touched: set[Path] = set()
        self.changed = False
        """Whether a generated file may have been made, replaced or removed."""

    def digest(self, path: str) -> str | None:
        """Return the SHA-256 of what is there, `NOT_A_TEXT` for no plain file, or `None`.

        Raises:
            OutputError: The path leads out of the directory.
        """
        target = self._target(path)
        try:
            if not stat.S_ISREG(target.lstat().st_mode):
                return NOT_A_TEXT
            with target.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def stage(self, path: str, name: str, data: bytes) -> None:
        """Put a text on the disk beside its target, under a temporary name.

        A file that is there passes its permissions on.
        """
        target = self._target(path)
        self._note_new(target.parent)
        mode = None
        with suppress(FileNotFoundError, NotADirectoryError):
            mode = stat.S_IMODE(target.lstat().st_mode)
        staged = target.with_name(name)
        self._staged[path] = staged
        stage(staged, data, mode)

    def create(self, path: str) -> None:
        """Give a staged text its name.

        Raises:
            FileExistsError: There is a file of that name by now.
        """
        target = self._target(path)
        before, self.changed = self.changed, True
        try:
            publish_new(self._staged[path], target)
        except FileExistsError:
            self.changed = before
            raise
        self._published(path, target)

    def replace(self, path: str) -> None:
        """Put a staged text in place of the file that is there."""
        target = self._target(path)
        self.changed = True
        self._staged[path].replace(target)
        self._published(path, target)

    def remove(self, path: str) -> None:
        """Remove a file, and the directories that it leaves empty."""
        target = self._target(path)
        self.changed = True
        target.unlink(missing_ok=True)
        self._touched.add(self._prune(target.parent))

    def discard(self) -> None:
        """Remove what is staged and has no name yet; as far as the disk allows."""
        for staged in self._staged.values():
            self._drop(staged)
        self._staged.clear()

    def remove_leftovers(self, claim: Claim) -> None:
        """Remove the temporary files of a killed writer."""
        for path, name in claim.temporary_names().items():
            self._drop(self._target(path).with_name(name))

    def sync(self) -> None:
        """Bring all names that were made and removed to the disk."""
        for directory in sorted(self._touched):
            with suppress(FileNotFoundError):  # another writer found it empty and removed it
                sync_directory(directory)
        self._touched.clear()

    def _published(self, path: str, target: Path) -> None:
        del self._staged[path]
        self._touched.add(target.parent)

    def _drop(self, staged: Path) -> None:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
            self._prune(staged.parent)

    def _prune(self, directory: Path) -> Path:
        """Remove empty directories upwards; return the first that stays."""
        while directory != self._base:
            try:
                directory.rmdir()
            except FileNotFoundError:
                pass
            except OSError:
                break
            directory = directory.parent
        return directory

    def _note_new(self, directory: Path) -> None:
        while directory != self._base and not directory.exists():
            directory = directory.parent
            self._touched.add(directory)

    def _target(self, path: str) -> Path:
        target = self._base / path
        self._check(target.parent)
        if target.is_symlink():
            self._check(target)
        return target

    def _check(self, place: Path) -> None:
        if place in self._checked:
            return
        real = Path(os.path.realpath(place))
        if not real.is_relative_to(self._base):
            raise OutputError(
                f"{shown(place)}: a link that leads out of the output directory, to "
                f"{shown(real)}; remove the link"
            )
        inside = real.relative_to(self._base).parts
        if inside and folded(inside[0]) == STATE:
            raise OutputError(
                f"{shown(place)}: a link that leads into {STATE}, crudflow's own folder; "
                "remove the link"
            )
        self._checked.add(place)
