"""Output directories on disk: generated files, and `.crudflow/` with store, manifest, locks.

What makes a write survive a kill at any moment, in this order, under the part's lock:

1. a claim goes to the disk: which files are about to change, and into what;
2. every new text goes to the disk as a temporary file beside its target;
3. they are given their names, one by one; files generated no longer are removed;
4. the part of the manifest goes to the disk, and the claim away.

Killed before 3, nothing has changed; killed later, the claim tells the next writer that the
half-updated set is ours and not a person's edit, and what the temporary files are called.
"""

import os
import re
import secrets
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from crudflow.adapters.atomic import TEMPORARY, explaining, replace_file, sync_directory
from crudflow.adapters.manifest import Manifest, claim_in, digest_of
from crudflow.adapters.output_folder import OutputFolder
from crudflow.adapters.paths import STATE, shown, stem
from crudflow.adapters.sections import (
    Claim,
    Owner,
    Plan,
    checked_texts,
    claimed_twice,
    plan_section,
    unexpected,
    updated,
)
from crudflow.errors import CrudflowError, OutputError, StorageError
from crudflow.ports import Locks, Part, Written

_DIGEST = re.compile(r"[0-9a-f]{64}")
_OWN_FOLDERS = ("", "store", "manifest", "manifest/tables", "locks", "plans")
_STORE_LOCK = "store"
_IGNORED = """\
# Commit the manifest and the store: they tell crudflow what it generated, and from what.
/locks/
*.claim
*.tmp
"""


class DirectoryTrees:
    """Opens output directories on disk."""

    def __init__(self, locks: Locks) -> None:
        """Take the locks that all processes writing there agree upon."""
        self._locks = locks

    def open(self, output_dir: str) -> "DirectoryTree":
        """Open the directory, making it if need be.

        Raises:
            OutputError: It cannot be made or written, or it is a file.
            StorageError: The disk refused.
        """
        if not output_dir or "\0" in output_dir:
            raise OutputError(f"{shown(output_dir)!r} is no name of a directory; give another one")
        base = Path(output_dir)
        with explaining(base):
            base.mkdir(parents=True, exist_ok=True)
            base = base.resolve()
            self._prepare(base)
        return DirectoryTree(base, self._locks)

    @staticmethod
    def _prepare(base: Path) -> None:
        for name in _OWN_FOLDERS:
            _make_own(base / STATE / name)
        effective = os.access in os.supports_effective_ids
        if not os.access(base, os.W_OK | os.X_OK, effective_ids=effective):
            raise OutputError(f"{shown(base)}: not writable; choose another output directory")
        ignored = base / STATE / ".gitignore"
        if not ignored.exists():
            replace_file(ignored, _IGNORED.encode())


def _make_own(folder: Path) -> None:
    """Make a folder of ours in one that is, unless it is there: each sub-task looks first."""
    with suppress(FileNotFoundError):
        if stat.S_ISDIR(folder.lstat().st_mode):
            return
    folder.mkdir(exist_ok=True)
    if folder.is_symlink():
        raise OutputError(f"{shown(folder)}: is a link; crudflow needs a folder here")


class DirectoryTree:
    """One output directory on disk; may be used by several threads at once."""

    def __init__(self, base: Path, locks: Locks) -> None:
        """Take a directory that `DirectoryTrees.open` has prepared."""
        self._base = base
        self._locks = locks
        self._store = base / STATE / "store"
        self._manifest = Manifest(base / STATE / "manifest")

    def store(self, text: str) -> str:
        """Keep a text, content-addressed, and return its digest; safe to repeat.

        Raises:
            OutputError: The directory is not writable.
            StorageError: The disk refused.
            LockTimeoutError: Somebody else is storing for too long.
        """
        data = text.encode("utf-8", "surrogatepass")
        digest = digest_of(data)
        path = self._stored(digest)
        with self._locks.hold([self._lock(_STORE_LOCK)]), explaining(path):
            if not path.is_file() or digest_of(path.read_bytes()) != digest:
                replace_file(path, data)
                sync_directory(path.parent)
                sync_directory(self._store)
        return digest

    def load(self, digest: str) -> str:
        """Return a stored text.

        Raises:
            StorageError: It is not there, or is damaged.
        """
        if not _DIGEST.fullmatch(digest):
            raise StorageError(f"{shown(digest)!r} is no digest of a stored text; start a new job")
        path = self._stored(digest)
        try:
            data = path.read_bytes()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise StorageError(
                f"{shown(path)}: {reason}; was the output directory moved or deleted while a "
                "job was running? Start a new job"
            ) from error
        if digest_of(data) != digest:
            raise StorageError(f"{shown(path)}: damaged; delete it and start a new job")
        return data.decode("utf-8", "surrogatepass")

    def write(
        self, table: str | None, section: str, schema: str, files: Mapping[str, str]
    ) -> Written:
        """Write one section of one part, atomically file by file, and record it.

        A file that a person has edited or made is left alone and reported as kept. An empty
        set of files takes the section out of the manifest.

        Raises:
            OutputError: A path leaves the output directory or belongs to another section, or
                the directory is not writable.
            StorageError: The disk refused.
            LockTimeoutError: Somebody else is writing the same part for too long.
        """
        texts = checked_texts(section, files)
        with self._locks.hold([self._lock(stem(table))]), explaining(self._base):
            return self._write(Owner(table, section), schema, texts)

    def plan_files(self) -> dict[str, str]:
        """Return the plan files, name -> text, sorted by name.

        Raises:
            OutputError: One cannot be read.
        """
        found: dict[str, str] = {}
        for path in sorted((self._base / STATE / "plans").glob("[!.]*.json")):
            try:
                found[path.name] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise OutputError(f"{shown(path)}: cannot be read as text ({error})") from None
        return found

    def save_plan(self, name: str, text: str) -> None:
        """Write a plan file, atomically.

        Raises:
            OutputError: The directory is not writable.
            StorageError: The disk refused.
        """
        path = self._base / STATE / "plans" / name
        with explaining(path):
            replace_file(path, text.encode())
            sync_directory(path.parent)

    @contextmanager
    def assembling(self) -> Iterator[Sequence[Part]]:
        """Hold the application's lock and give the manifest's table parts, sorted by key.

        The thread that holds it may `write` the application's sections meanwhile. A part is
        what its last complete write left: a section being written for the first time is not
        in it yet, one being rewritten is in it as it was.

        Raises:
            OutputError: A part of the manifest is damaged.
            LockTimeoutError: Somebody else is writing the application for too long.
        """
        with self._locks.hold([self._lock(stem(None))]):
            yield self._manifest.table_parts()

    def tidy(self) -> None:
        """Remove what killed processes left behind: temporary files, free lock files.

        What belongs to a part that somebody is writing stays. Safe at any time.
        """
        with explaining(self._base):
            leftovers = self._manifest.leftovers()
            leftovers[_STORE_LOCK] = sorted(self._store.glob(f"*/.*{TEMPORARY}"))
            locks = {path.stem for path in self._lock("").parent.glob("*.lock")}
            for name in sorted(locks | {name for name, paths in leftovers.items() if paths}):
                clean = partial(self._remove_leftovers, leftovers.get(name, []))
                self._locks.reclaim(self._lock(name), clean)

    def _write(self, owner: Owner, schema: str, texts: Mapping[str, bytes]) -> Written:
        folder = OutputFolder(self._base)
        part = self._manifest.part(owner.table)
        recorded = part.files.get(owner.section, {})
        leftover = self._manifest.claim(owner)
        if leftover:
            folder.remove_leftovers(leftover)
        wanted = {path: digest_of(data) for path, data in texts.items()}
        plan = plan_section(wanted, recorded, leftover, folder.digest)
        self._refuse_owned(unexpected(plan, recorded), owner)
        if plan.touches_files:
            claim = Claim(owner, secrets.token_hex(4), plan.alternatives)
            self._carry_out(folder, claim, plan, texts, resuming=leftover is not None)
        after = updated(part, owner.section, schema, plan.record)
        if plan.touches_files or leftover or after != part:
            self._manifest.record(after)
            self._manifest.drop_claim(owner)
        return plan.outcome()

    def _carry_out(
        self,
        folder: OutputFolder,
        claim: Claim,
        plan: Plan,
        texts: Mapping[str, bytes],
        *,
        resuming: bool,
    ) -> None:
        names = claim.temporary_names()
        try:
            self._manifest.put_claim(claim)
            for path in (*plan.create, *plan.replace):
                folder.stage(path, names[path], texts[path])
            for path in plan.create:
                self._create(folder, path, claim.owner)
            for path in plan.replace:
                folder.replace(path)
            for path in plan.remove:
                folder.remove(path)
            folder.sync()
        except BaseException:
            folder.discard()
            if not folder.changed and not resuming:
                with suppress(OSError):
                    self._manifest.drop_claim(claim.owner)
            raise

    def _create(self, folder: OutputFolder, path: str, owner: Owner) -> None:
        try:
            folder.create(path)
        except FileExistsError:
            self._refuse_owned({path}, owner)
            raise StorageError(
                f"{shown(path)}: somebody made this file just now; try again"
            ) from None

    def _refuse_owned(self, paths: set[str], writer: Owner) -> None:
        claimed = self._manifest.owner_of(paths, writer)
        if claimed:
            path, owner = claimed
            raise claimed_twice(path, owner, writer)

    def _remove_leftovers(self, paths: Sequence[Path]) -> None:
        folder = OutputFolder(self._base)
        for path in paths:
            if path.name.endswith(TEMPORARY):
                path.unlink(missing_ok=True)
                continue
            # A damaged claim is reported to whoever writes the section next.
            with suppress(CrudflowError):
                claim = claim_in(path)
                if claim:
                    folder.remove_leftovers(claim)

    def _stored(self, digest: str) -> Path:
        return self._store / digest[:2] / digest

    def _lock(self, name: str) -> Path:
        return self._base / STATE / "locks" / f"{name}.lock"
