"""Slots that the worker processes of a host share."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from temporalio.worker import SlotMarkUsedContext, SlotPermit, SlotReleaseContext

from crudflow.adapters.slots import HostSlots, slots_folder
from crudflow.errors import SettingsError

ANY: Any = None
"""The context of a reservation, of which nothing is used."""

HOLD = """
import sys
from pathlib import Path
from crudflow.adapters.slots import HostSlots
slots = HostSlots(Path(sys.argv[1]), int(sys.argv[2]))
permits = [slots.try_reserve_slot(None) for _ in range(int(sys.argv[3]))]
print(sum(permit is not None for permit in permits), flush=True)
sys.stdin.read()
"""


def holder(folder: Path, count: int, wanted: int) -> tuple[subprocess.Popen[str], int]:
    """Start a process that takes slots; return it and how many it got."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), str(count), str(wanted)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def take(slots: HostSlots) -> SlotPermit | None:
    return slots.try_reserve_slot(ANY)


def give_back(slots: HostSlots, permit: SlotPermit | None) -> None:
    assert permit is not None
    slots.release_slot(SlotReleaseContext(slot_info=None, permit=permit))


def test_all_objects_on_one_folder_share_the_slots(tmp_path: Path) -> None:
    one, other = HostSlots(tmp_path, 3), HostSlots(tmp_path, 3)
    permits = [take(one), take(other), take(one)]
    assert all(permits)
    assert take(one) is None
    assert take(other) is None
    give_back(one, permits[0])
    assert take(other) is not None


def test_processes_share_the_slots_and_a_killed_one_frees_its_own(tmp_path: Path) -> None:
    first, got_first = holder(tmp_path, 5, 3)
    second, got_second = holder(tmp_path, 5, 9)
    assert (got_first, got_second) == (3, 2)
    slots = HostSlots(tmp_path, 5)
    assert take(slots) is None
    first.kill()
    first.communicate()
    permits = [take(slots) for _ in range(4)]
    assert sum(permit is not None for permit in permits) == 3
    second.communicate("")


async def test_waiting_ends_when_this_process_gives_a_slot_back(tmp_path: Path) -> None:
    slots = HostSlots(tmp_path, 1)
    permit = await slots.reserve_slot(ANY)
    waiting = asyncio.create_task(slots.reserve_slot(ANY))
    await asyncio.sleep(0)
    assert not waiting.done()
    give_back(slots, permit)
    give_back(slots, await asyncio.wait_for(waiting, 30))


async def test_waiting_ends_when_another_process_is_killed(tmp_path: Path) -> None:
    other, got = holder(tmp_path, 1, 1)
    assert got == 1
    waiting = asyncio.create_task(HostSlots(tmp_path, 1).reserve_slot(ANY))
    await asyncio.sleep(0)
    assert not waiting.done()
    other.kill()
    assert await asyncio.wait_for(waiting, 30)
    other.communicate()


async def test_a_wait_that_is_given_up_takes_nothing(tmp_path: Path) -> None:
    slots = HostSlots(tmp_path, 1)
    permit = await slots.reserve_slot(ANY)
    waiting = asyncio.create_task(slots.reserve_slot(ANY))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    give_back(slots, permit)
    assert take(slots) is not None


def test_a_permit_that_the_sdk_forgets_frees_its_slot(tmp_path: Path) -> None:
    slots = HostSlots(tmp_path, 1)
    permit = take(slots)
    assert permit is not None
    del permit
    assert take(slots) is not None


def test_slots_at_work_are_counted(tmp_path: Path) -> None:
    told: list[int] = []
    slots = HostSlots(tmp_path, 2, told.append)
    permits = [take(slots), take(slots)]
    for permit in permits:
        assert permit is not None
        slots.mark_slot_used(cast(SlotMarkUsedContext, SlotReleaseContext(None, permit)))
    for permit in permits:
        give_back(slots, permit)
    assert told == [1, 2, 1, 0]


def test_a_folder_that_goes_away_is_made_again(tmp_path: Path) -> None:
    slots = HostSlots(tmp_path / "slots", 1)
    permit = take(slots)
    for file in (tmp_path / "slots").iterdir():
        file.unlink()
    (tmp_path / "slots").rmdir()
    give_back(slots, permit)
    assert take(slots) is not None


def test_a_folder_that_cannot_be_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="CRUDFLOW_STATE_DIR"):
        HostSlots(tmp_path / "file" / "slots", 1)


async def test_a_folder_that_turns_bad_is_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "slots"
    slots = HostSlots(folder, 1)
    (folder / "0.lock").unlink()
    folder.rmdir()
    folder.touch()
    waiting = asyncio.create_task(slots.reserve_slot(ANY))
    await asyncio.sleep(0)
    assert not waiting.done()
    assert "no work is taken" in caplog.text
    folder.unlink()
    assert await asyncio.wait_for(waiting, 30)


def test_workers_of_different_queues_do_not_share(tmp_path: Path) -> None:
    one = slots_folder(tmp_path, "127.0.0.1:7233", "default", "crudflow")
    assert one == slots_folder(tmp_path, "127.0.0.1:7233", "default", "crudflow")
    assert one != slots_folder(tmp_path, "127.0.0.1:7233", "default", "other")
