"""Writing files so that nobody ever sees half of one, not even after a power failure."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crudflow.adapters.paths import shown
from crudflow.errors import CrudflowError, OutputError, StorageError

TEMPORARY = ".tmp"
"""How the names of all temporary files end."""

_UNUSABLE = {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.EEXIST,
    errno.ENAMETOOLONG,
    errno.EINVAL,
    errno.ELOOP,
    errno.ENOSYS,
    errno.EOPNOTSUPP,
}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK, errno.EXDEV}
_TRIES = 5


def explained(error: OSError, where: object) -> CrudflowError:
    """Return our error for one of the operating system's: what the user can change, or not."""
    place, reason = shown(error.filename or where), (error.strerror or str(error)).lower()
    if error.errno in _UNUSABLE:
        return OutputError(
            f"{place}: {reason}; choose another output directory or make this one writable"
        )
    if error.errno in _FULL:
        return StorageError(f"{place}: {reason}; free some space and try again")
    if error.errno == errno.ENOENT:
        return StorageError(f"{place}: vanished while it was in use; try again")
    return StorageError(f"{place}: {reason}; check the disk and try again")


@contextmanager
def explaining(where: object) -> Iterator[None]:
    """Turn the operating system's errors into ours, with the place that they are about."""
    try:
        yield
    except OSError as error:
        raise explained(error, where) from error


def write_new(path: Path, data: bytes, mode: int | None = None) -> None:
    """Make a file that is on the disk when this returns; leave nothing if it fails.

    Args:
        path: Where; nothing may be there yet.
        data: Its content.
        mode: Permissions to give it exactly; by default those that the umask leaves, and
            the right to execute for a script (`#!`).
    """
    asked = 0o777 if data.startswith(b"#!") else 0o666
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags, asked), "wb") as file:
            file.write(data)
            file.flush()
            if mode is not None:
                path.chmod(mode)
            os.fsync(file.fileno())
    except FileExistsError:
        raise
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def stage(path: Path, data: bytes, mode: int | None = None) -> None:
    """Make a temporary file with `write_new`, and its directory if that is not there.

    Another process may remove the directory, empty as it is, between the two: hence the loop.
    """
    for left in reversed(range(_TRIES)):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_new(path, data, mode)
            return
        except FileNotFoundError:
            if not left:
                raise


def publish_new(staged: Path, target: Path) -> None:
    """Give a staged file its name, unless something has that name already.

    Raises:
        FileExistsError: Something has.
    """
    try:
        os.link(staged, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # No hard links here: a gap of microseconds between look and replace remains.
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from error
        staged.replace(target)
    else:
        staged.unlink()


def replace_file(path: Path, data: bytes) -> None:
    """Write or replace one whole file; its name is on the disk after `sync_directory`."""
    staged = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    try:
        stage(staged, data)
        staged.replace(path)
    except BaseException:
        with suppress(OSError):
            staged.unlink()
        raise


def sync_directory(path: Path) -> None:
    """Bring a directory's names to the disk, where the system has a way to say so."""
    flag = getattr(os, "O_DIRECTORY", None)
    if flag is None:
        return
    descriptor = os.open(path, os.O_RDONLY | flag)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network file systems have nothing to sync
            raise
    finally:
        os.close(descriptor)
