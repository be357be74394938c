"""Slots for sub-tasks that all worker processes of a host share: one kernel lock per slot.

Temporal limits what one worker does at a time, not what several do together. Here a worker asks
for work only while it holds the lock of a slot, so that however many workers a host runs, no more
sub-tasks run than there are slots. The kernel frees the locks of a killed process at once.
"""

import asyncio
import fcntl
import hashlib
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from temporalio.worker import (
    CustomSlotSupplier,
    SlotMarkUsedContext,
    SlotPermit,
    SlotReleaseContext,
    SlotReserveContext,
)

from crudflow.errors import SettingsError

POLL_SECONDS: Final = 0.02
"""Pause between two looks for a slot that another process gave back; own ones are told at once."""

TROUBLE_SECONDS: Final = 1.0
"""Pause after the directory of the locks could not be used."""


def slots_folder(state_dir: Path, *names: str) -> Path:
    """Return the directory of the slots that all workers of the same names share.

    Workers that listen on different queues never share: an idle one keeps a slot while it asks
    for work, and would keep it from those who have some.

    Args:
        state_dir: The user's state directory.
        names: What tells the workers apart: server, namespace, queue, version.
    """
    key = hashlib.sha256("\0".join(names).encode()).hexdigest()[:16]
    return state_dir / "slots" / key


class HostSlots(CustomSlotSupplier):
    """Gives a worker its slots, out of those that the host's workers share."""

    def __init__(
        self, folder: Path, count: int, used: Callable[[int], None] = lambda count: None
    ) -> None:
        """Share `count` slots with all processes that name the same folder.

        Args:
            folder: Directory of the lock files; made if need be.
            count: How many slots there are; the same in all processes.
            used: Told how many slots are at work in this process, at each change.

        Raises:
            SettingsError: The directory cannot be made or written.
        """
        self._folder = folder
        self._names = [folder / f"{number}.lock" for number in range(count)]
        self._tell = used
        self._used: set[_Permit] = set()
        self._freed: set[asyncio.Event] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._troubled = False
        try:
            self._make_folder()
            self._names[0].touch()
        except OSError as error:
            raise SettingsError(
                f"the workers' slots cannot be kept in {folder} ({error.strerror}):"
                " correct CRUDFLOW_STATE_DIR"
            ) from error

    async def reserve_slot(self, ctx: SlotReserveContext) -> SlotPermit:
        """Wait until a slot is free and take it; the worker then asks for one task."""
        self._loop = asyncio.get_running_loop()
        freed = asyncio.Event()
        self._freed.add(freed)
        try:
            while True:
                freed.clear()
                permit = self._take()
                if permit:
                    return permit
                await _wait(freed, TROUBLE_SECONDS if self._troubled else POLL_SECONDS)
        finally:
            self._freed.discard(freed)

    def try_reserve_slot(self, ctx: SlotReserveContext) -> SlotPermit | None:
        """Take a slot if one is free, for a task that comes without being asked for."""
        return self._take()

    def mark_slot_used(self, ctx: SlotMarkUsedContext) -> None:
        """Count a slot in, as its task begins."""
        if isinstance(ctx.permit, _Permit):
            self._used.add(ctx.permit)
            self._tell(len(self._used))

    def release_slot(self, ctx: SlotReleaseContext) -> None:
        """Give a slot back, to this process or to any other."""
        if isinstance(ctx.permit, _Permit):
            ctx.permit.free()
            self._used.discard(ctx.permit)
            self._tell(len(self._used))
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for freed in self._freed:
            freed.set()

    def _take(self) -> "_Permit | None":
        try:
            taken = next(filter(None, map(self._lock, self._names)), None)
        except OSError as error:
            if not self._troubled:
                logging.getLogger(__name__).error(
                    "no work is taken: the slots in %s cannot be used (%s)",
                    self._folder,
                    error.strerror,
                )
            self._troubled = True
            return None
        self._troubled = False
        return taken

    def _lock(self, name: Path) -> "_Permit | None":
        try:
            return _lock(name)
        except FileNotFoundError:
            self._make_folder()
            return _lock(name)

    def _make_folder(self) -> None:
        # Other users of the machine are none of those who share: the directory is the user's own.
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)


class _Permit(SlotPermit):
    """One slot, held until it is freed, forgotten, or its process dies."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def free(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __del__(self) -> None:
        # While a worker shuts down, the SDK may forget a permit instead of giving it back.
        self.free()


def _lock(name: Path) -> _Permit | None:
    descriptor = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return _Permit(descriptor)


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
