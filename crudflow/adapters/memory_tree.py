"""Output directories in memory, for tests: what `output_tree` does, without a disk."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from crudflow.adapters.locks import InMemoryLocks
from crudflow.adapters.paths import folded
from crudflow.adapters.sections import (
    Owner,
    checked_texts,
    claimed_twice,
    plan_section,
    unexpected,
    updated,
)
from crudflow.errors import StorageError
from crudflow.ports import Locks, Part, Written


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class InMemoryTrees:
    """Opens output directories that live as long as this object."""

    def __init__(self, locks: Locks | None = None) -> None:
        """Take the locks to use; by default some between threads."""
        self._locks = locks or InMemoryLocks()
        self._trees: dict[str, InMemoryTree] = {}

    def open(self, output_dir: str) -> "InMemoryTree":
        """Return the tree of that name, the same for every call."""
        return self._trees.setdefault(output_dir, InMemoryTree(Path(output_dir), self._locks))


class InMemoryTree:
    """One output directory in memory.

    Attributes:
        files: Path -> text of all there is; a test edits it as a person edits files.
        plans: Name -> text of the plan files.
    """

    def __init__(self, base: Path, locks: Locks) -> None:
        """Start empty; the path serves to name the locks."""
        self.files: dict[str, str] = {}
        self._base = base
        self._locks = locks
        self._texts: dict[str, str] = {}
        self._parts: dict[str | None, Part] = {}
        self.plans: dict[str, str] = {}

    def plan_files(self) -> dict[str, str]:
        """Return the plan files, name -> text, sorted by name."""
        return dict(sorted(self.plans.items()))

    def save_plan(self, name: str, text: str) -> None:
        """Write a plan file."""
        self.plans[name] = text

    def store(self, text: str) -> str:
        """Keep a text, content-addressed, and return its digest."""
        digest = _digest(text.encode("utf-8", "surrogatepass"))
        self._texts[digest] = text
        return digest

    def load(self, digest: str) -> str:
        """Return a stored text.

        Raises:
            StorageError: It is not there.
        """
        if digest not in self._texts:
            raise StorageError(f"{digest!r}: no such text is stored; start a new job")
        return self._texts[digest]

    def write(
        self, table: str | None, section: str, schema: str, files: Mapping[str, str]
    ) -> Written:
        """Write one section of one part, as `DirectoryTree.write` does.

        Raises:
            OutputError: A path cannot be used, or belongs to another section.
            LockTimeoutError: Somebody else is writing the same part for too long.
        """
        texts = checked_texts(section, files)
        with self._locks.hold([self._lock(table)]):
            return self._write(Owner(table, section), schema, texts)

    @contextmanager
    def assembling(self) -> Iterator[Sequence[Part]]:
        """Hold the application's lock and give the table parts, sorted by key."""
        with self._locks.hold([self._lock(None)]):
            tables = sorted(table for table in list(self._parts) if table is not None)
            yield [self._parts[table] for table in tables]

    def tidy(self) -> None:
        """Nothing to do: nothing is left behind."""

    def _write(self, owner: Owner, schema: str, texts: Mapping[str, bytes]) -> Written:
        part = self._parts.get(owner.table, Part(owner.table, ""))
        recorded = part.files.get(owner.section, {})
        wanted = {path: _digest(data) for path, data in texts.items()}
        plan = plan_section(wanted, recorded, None, self._on_disk)
        self._refuse_owned(unexpected(plan, recorded), owner)
        for path in plan.outcome().written:
            self.files[path] = texts[path].decode()
        for path in plan.remove:
            del self.files[path]
        after = updated(part, owner.section, schema, plan.record)
        if after.files:
            self._parts[owner.table] = after
        else:
            self._parts.pop(owner.table, None)
        return plan.outcome()

    def _on_disk(self, path: str) -> str | None:
        text = self.files.get(path)
        return None if text is None else _digest(text.encode())

    def _refuse_owned(self, paths: set[str], writer: Owner) -> None:
        wanted = {folded(path): path for path in paths}
        for part in list(self._parts.values()):
            for section, files in part.files.items():
                owner = Owner(part.table, section)
                for path in files:
                    if owner != writer and folded(path) in wanted:
                        raise claimed_twice(wanted[folded(path)], owner, writer)

    def _lock(self, table: str | None) -> Path:
        return self._base / ("app.lock" if table is None else f"table {table}.lock")
