"""Locks between processes: kernel locks for local disks, leases for network file systems.

Both are files; the path of the file is the name of the lock. A thread that holds a lock may
take it again (through the same object), other threads wait like other processes do.
"""

import os
import platform
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from filelock import FileLock, SoftFileLease, Timeout

from crudflow.adapters.atomic import explaining
from crudflow.adapters.paths import shown
from crudflow.errors import LockTimeoutError, SettingsError, WaitInterruptedError
from crudflow.ports import Locks

DEFAULT_TIMEOUT = 60.0
"""Seconds to wait for a lock; assembling a large application holds one for some seconds."""

LEASE = 10.0
"""Seconds after which a lease that nobody refreshes may be taken; the same for all processes."""

HEARTBEAT = 2.0
"""Seconds between two refreshes of a lease."""

_POLL = 0.005
_LEASE_POLL = 0.05
_LEASE_LOOK = 0.25
_RECORD_BYTES = 200

Interrupted = Callable[[], bool]
"""Says, while a lock is waited for, whether to give the waiting up."""


def never() -> bool:
    """Wait on."""
    return False


class _BusyError(Exception):
    """Somebody else holds the lock, and it was waited for long enough."""


class _Lock(Protocol):
    """One lock that one thread takes and gives back."""

    def acquire(self, seconds: float, interrupted: Interrupted) -> None:
        """Take the lock within so many seconds, if not interrupted, or raise `_BusyError`."""

    def release(self) -> None:
        """Give it back; does nothing if it is not held."""

    def holder(self) -> str:
        """Say who holds it."""

    def remove(self) -> None:
        """Remove its file while holding it."""

    def lost(self) -> bool:
        """Whether somebody else has taken the lock, which is still held here."""


class _Held(threading.local):
    """The locks that the current thread holds."""

    def __init__(self) -> None:
        self.names: set[Path] = set()


class _LockSet(ABC):
    """What all kinds of locks share: order, one deadline, re-entrance and errors."""

    def __init__(self, timeout: float = DEFAULT_TIMEOUT, interrupted: Interrupted = never) -> None:
        """Set how many seconds `hold` waits for all its locks together, if not interrupted."""
        self._timeout = timeout
        self._interrupted = interrupted
        self._held = _Held()

    @abstractmethod
    def _lock(self, name: Path) -> _Lock: ...

    @contextmanager
    def hold(self, names: Sequence[Path]) -> Iterator[None]:
        """Hold the locks at these paths for the length of a `with` block.

        Raises:
            LockTimeoutError: One was not free in time, or a lease was lost meanwhile.
            WaitInterruptedError: The waiting was interrupted.
            OutputError: A lock file cannot be made.
        """
        deadline = time.monotonic() + self._timeout
        with ExitStack() as stack:
            for name in sorted({name.absolute() for name in names} - self._held.names):
                stack.enter_context(self._holding(name, deadline))
            yield

    @contextmanager
    def _holding(self, name: Path, deadline: float) -> Iterator[None]:
        lock = self._lock(name)
        # `acquire` stands inside the `try`: an exception raised from outside may arrive
        # just after it, and releasing what is not held does nothing.
        try:
            self._acquire(lock, name, deadline)
            self._held.names.add(name)
            yield
            lost = lock.lost()
        finally:
            self._held.names.discard(name)
            with explaining(name):
                lock.release()
        if lost:
            raise LockTimeoutError(
                f"{shown(name)}: the lease ran out while it was held, as the file system or "
                "this process stood still; try again"
            )

    def _acquire(self, lock: _Lock, name: Path, deadline: float) -> None:
        with explaining(name):
            try:
                lock.acquire(max(0.0, deadline - time.monotonic()), self._interrupted)
            except _BusyError:
                if self._interrupted():
                    raise WaitInterruptedError(
                        f"{shown(name)}: locked by {shown(lock.holder())}; not waited for any more"
                    ) from None
                raise LockTimeoutError(
                    f"{shown(name)}: still locked by {shown(lock.holder())} after "
                    f"{self._timeout:g} s; let the other job finish or stop it, then try again"
                ) from None

    def reclaim(self, name: Path, clean: Callable[[], None]) -> bool:
        """Remove the lock file at this path if nobody holds the lock; never waits.

        Sound although others may be about to take the lock: the file goes while its lock is
        held, and whoever has opened the old file by then finds after locking it that it has
        no name any more, and opens the new one.
        """
        name = name.absolute()
        if name in self._held.names:
            return False
        lock = self._lock(name)
        try:
            with explaining(name):
                lock.acquire(0.0, self._interrupted)
            clean()
            lock.remove()
        except _BusyError:
            return False
        finally:
            lock.release()
        return True


class _KernelLock:
    """A kernel lock on a file that names its holder."""

    def __init__(self, name: Path) -> None:
        self._name = name
        # A kernel lock that falls back to a marker file would not end with its process.
        self._lock = FileLock(
            name, poll_interval=_POLL, fallback_to_soft=False, on_acquired=self._sign
        )

    @staticmethod
    def _sign(descriptor: int) -> None:
        record = f"process {os.getpid()} on {platform.node()}".encode()
        os.ftruncate(descriptor, 0)
        os.write(descriptor, record)

    def acquire(self, seconds: float, interrupted: Interrupted) -> None:
        try:
            self._lock.acquire(timeout=seconds, cancel_check=interrupted)
        except Timeout:
            raise _BusyError from None

    def release(self) -> None:
        self._lock.release()

    def holder(self) -> str:
        with suppress(OSError), self._name.open("rb") as file:
            return file.read(_RECORD_BYTES).decode("utf-8", "replace") or "another process"
        return "another process"

    def remove(self) -> None:
        self._name.unlink(missing_ok=True)

    def lost(self) -> bool:
        return False


class _LeaseLock:
    """A marker file that its holder refreshes, and that others may take when it grows old."""

    def __init__(self, name: Path, lease: float, heartbeat: float) -> None:
        self._name = name
        self._lease = lease
        self._empty: tuple[tuple[int, int], float] | None = None
        self._lock = SoftFileLease(
            name, poll_interval=_LEASE_POLL, lease_duration=lease, heartbeat_interval=heartbeat
        )

    def acquire(self, seconds: float, interrupted: Interrupted) -> None:
        deadline = time.monotonic() + seconds
        while True:
            left = deadline - time.monotonic()
            try:
                seconds = max(0.0, min(left, _LEASE_LOOK))
                self._lock.acquire(timeout=seconds, cancel_check=interrupted)
                return
            except Timeout:
                if left <= 0 or interrupted():
                    raise _BusyError from None
            self._give_up_empty_marker()

    def _give_up_empty_marker(self) -> None:
        """Let an empty marker expire like any other.

        Its writer was killed between making and signing it, or still stands in between.
        filelock lets nobody take an empty marker, ever; one that it cannot read, however, it
        takes over, with care for all races. What is added here makes an empty marker
        unreadable, and does no harm to a signature that comes after all, before or behind it.
        """
        try:
            found = self._name.lstat()
        except FileNotFoundError:
            return
        key = (found.st_ino, found.st_ctime_ns)
        if found.st_size or self._empty is None or self._empty[0] != key:
            self._empty = (key, time.monotonic())
        elif time.monotonic() - self._empty[1] >= self._lease:
            descriptor = os.open(self._name, os.O_WRONLY | os.O_APPEND)
            try:
                now = os.fstat(descriptor)
                if (now.st_ino, now.st_size) == (found.st_ino, 0):
                    os.write(descriptor, b"abandoned=yes\n")
            finally:
                os.close(descriptor)

    def release(self) -> None:
        self._lock.release()

    def holder(self) -> str:
        owner = self._lock.owner
        return f"process {owner.pid} on {owner.hostname}" if owner else "another process"

    def remove(self) -> None:
        """Nothing to do: releasing a lease removes its file."""

    def lost(self) -> bool:
        owner = self._lock.owner
        return owner is None or owner.token != self._lock.token


class KernelLocks(_LockSet):
    """Locks of the operating system's kernel: exact, and free at once when a process dies.

    For disks of the machine itself; not every network file system has them.
    """

    def _lock(self, name: Path) -> _Lock:
        return _KernelLock(name)


class LeaseLocks(_LockSet):
    """Leases of 10 seconds, refreshed every 2: need nothing of the file system but files.

    For network file systems. A killed holder's lock is free within some 13 seconds (mostly at
    once on the same host). A holder that stands still for longer than the lease loses it, and
    is told so at the end with a `LockTimeoutError`, so that its work is repeated.
    """

    def __init__(
        self,
        timeout: float = DEFAULT_TIMEOUT,
        interrupted: Interrupted = never,
        *,
        lease: float = LEASE,
        heartbeat: float = HEARTBEAT,
    ) -> None:
        """Set how long to wait, and how long a lease lasts.

        Args:
            timeout: Seconds that `hold` waits for all its locks together; two leases at
                least, as an expired one is known only by watching it for so long.
            interrupted: Says while `hold` waits whether to give it up.
            lease: Seconds a lease lasts; the same in all processes.
            heartbeat: Seconds between two refreshes.
        """
        super().__init__(max(timeout, 2 * lease), interrupted)
        self._lease = lease
        self._heartbeat = heartbeat

    def _lock(self, name: Path) -> _Lock:
        return _LeaseLock(name, self._lease, self._heartbeat)


class _MemoryLock:
    """A lock within this process."""

    def __init__(self, lock: threading.Lock, holders: dict[threading.Lock, str]) -> None:
        self._lock = lock
        self._holders = holders
        self._mine = False

    def acquire(self, seconds: float, interrupted: Interrupted) -> None:
        deadline = time.monotonic() + seconds
        while not self._mine:
            left = max(0.0, deadline - time.monotonic())
            self._mine = self._lock.acquire(timeout=min(left, _LEASE_POLL))
            if not self._mine and (not left or interrupted()):
                raise _BusyError
        self._holders[self._lock] = threading.current_thread().name

    def release(self) -> None:
        if self._mine:
            self._mine = False
            self._lock.release()

    def holder(self) -> str:
        return f"thread {self._holders.get(self._lock, 'unknown')}"

    def remove(self) -> None:
        """Nothing to do: there is no file."""

    def lost(self) -> bool:
        return False


class InMemoryLocks(_LockSet):
    """Locks between the threads of one process, without files: for tests."""

    def __init__(self, timeout: float = DEFAULT_TIMEOUT, interrupted: Interrupted = never) -> None:
        """Set how many seconds `hold` waits for all its locks together, if not interrupted."""
        super().__init__(timeout, interrupted)
        self._locks: dict[Path, threading.Lock] = {}
        self._holders: dict[threading.Lock, str] = {}

    def _lock(self, name: Path) -> _Lock:
        return _MemoryLock(self._locks.setdefault(name, threading.Lock()), self._holders)


def open_locks(
    setting: str, timeout: float = DEFAULT_TIMEOUT, interrupted: Interrupted = never
) -> Locks:
    """Return the kind of locks that a setting names.

    Args:
        setting: `kernel` for local disks, `lease` for network file systems.
        timeout: Seconds to wait for locks.
        interrupted: Says while one is waited for whether to give it up.

    Raises:
        SettingsError: It names neither.
    """
    if setting == "kernel":
        return KernelLocks(timeout, interrupted)
    if setting == "lease":
        return LeaseLocks(timeout, interrupted)
    raise SettingsError(f"no kind of locks is called {shown(setting)!r}; use kernel or lease")
