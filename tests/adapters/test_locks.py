"""What locks promise: exclusion, order, re-entrance, bounded waiting, no trace of the killed."""

import os
import platform
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from crudflow.adapters.locks import InMemoryLocks, KernelLocks, LeaseLocks, never, open_locks
from crudflow.errors import (
    CrudflowError,
    LockTimeoutError,
    OutputError,
    SettingsError,
    WaitInterruptedError,
)
from crudflow.ports import Locks
from tests.adapters.contenders import count, in_processes, reclaim
from tests.adapters.disk import another_user, steps

OpenLocks = Callable[..., Locks]


def short_leases(timeout: float, interrupted: Callable[[], bool] = never) -> Locks:
    return LeaseLocks(timeout, interrupted, lease=0.2, heartbeat=0.05)


@pytest.fixture(params=[KernelLocks, short_leases, InMemoryLocks])
def open_any(request: pytest.FixtureRequest) -> OpenLocks:
    opened: OpenLocks = request.param
    return opened


def in_thread(work: Callable[[], object]) -> BaseException | None:
    """Run something in another thread; return what it raised."""
    raised: list[BaseException] = []

    def target() -> None:
        try:
            work()
        except CrudflowError as error:
            raised.append(error)

    thread = threading.Thread(target=target, name="the other thread")
    thread.start()
    thread.join()
    return raised[0] if raised else None


def take(locks: Locks, *names: Path) -> None:
    with locks.hold(names):
        pass


class TestHolding:
    def test_another_thread_waits_and_is_told_for_whom(
        self, open_any: OpenLocks, tmp_path: Path
    ) -> None:
        locks, name = open_any(0.05), tmp_path / "a.lock"
        with locks.hold([name]):
            error = in_thread(lambda: take(locks, name))
        assert isinstance(error, LockTimeoutError)
        assert str(name) in str(error)
        assert "\n" not in str(error)
        if not isinstance(locks, InMemoryLocks):
            assert f"process {os.getpid()} on {platform.node()}" in str(error)
        assert in_thread(lambda: take(locks, name)) is None

    def test_waiting_is_given_up_when_it_is_interrupted(
        self, open_any: OpenLocks, tmp_path: Path
    ) -> None:
        asked, wanted_no_more = threading.Event(), threading.Event()

        def interrupted() -> bool:
            asked.set()
            return wanted_no_more.is_set()

        locks, name = open_any(10_000.0, interrupted), tmp_path / "a.lock"
        ended: list[BaseException | None] = []
        waiter = threading.Thread(
            target=lambda: ended.append(in_thread(lambda: take(locks, tmp_path / "0.lock", name)))
        )
        with locks.hold([name]):
            waiter.start()
            assert asked.wait(60)
            wanted_no_more.set()
            waiter.join(60)
            assert [type(error) for error in ended] == [WaitInterruptedError]
            assert str(name) in str(ended[0])
        assert in_thread(lambda: take(locks, tmp_path / "0.lock", name)) is None

    def test_it_is_free_after_an_error_inside(self, open_any: OpenLocks, tmp_path: Path) -> None:
        locks, name = open_any(0.05), tmp_path / "a.lock"
        with pytest.raises(KeyboardInterrupt), locks.hold([name]):
            raise KeyboardInterrupt
        assert in_thread(lambda: take(locks, name)) is None

    def test_all_are_given_back_if_one_is_not_free(
        self, open_any: OpenLocks, tmp_path: Path
    ) -> None:
        locks = open_any(0.05)
        a, b = tmp_path / "a.lock", tmp_path / "b.lock"
        with locks.hold([b]):
            assert isinstance(in_thread(lambda: take(locks, a, b)), LockTimeoutError)
            assert in_thread(lambda: take(locks, a)) is None

    def test_the_same_thread_may_take_it_again(self, open_any: OpenLocks, tmp_path: Path) -> None:
        locks, name = open_any(0.05), tmp_path / "a.lock"
        with locks.hold([name, name]):
            with locks.hold([name, tmp_path / "b.lock"]):
                pass
            assert isinstance(in_thread(lambda: take(locks, name)), LockTimeoutError)

    def test_several_locks_in_any_order_do_not_block_each_other(
        self, open_any: OpenLocks, tmp_path: Path
    ) -> None:
        locks = open_any(30.0)
        names = [tmp_path / f"{name}.lock" for name in "abc"]
        errors: list[BaseException | None] = []
        start = threading.Barrier(2)

        def work(mine: list[Path]) -> None:
            start.wait()
            for _ in range(20):
                take(locks, *mine)

        threads = [
            threading.Thread(target=lambda mine=mine: errors.append(in_thread(lambda: work(mine))))
            for mine in (names, names[::-1])
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == [None, None]

    def test_the_path_may_be_relative(
        self, open_any: OpenLocks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        locks = open_any(0.05)
        monkeypatch.chdir(tmp_path)
        with locks.hold([Path("a.lock")]):
            error = in_thread(lambda: take(locks, tmp_path / "a.lock"))
        assert isinstance(error, LockTimeoutError)


class TestReclaiming:
    def test_a_free_one_is_cleaned_and_removed(self, open_any: OpenLocks, tmp_path: Path) -> None:
        locks, name, cleaned = open_any(0.05), tmp_path / "a.lock", []
        take(locks, name)
        assert locks.reclaim(name, lambda: cleaned.append(in_thread(lambda: take(locks, name))))
        assert [type(error) for error in cleaned] == [LockTimeoutError]
        assert not name.exists()
        assert in_thread(lambda: take(locks, name)) is None

    def test_a_held_one_is_left_alone(self, open_any: OpenLocks, tmp_path: Path) -> None:
        locks, name = open_any(0.05), tmp_path / "a.lock"

        def never() -> None:
            raise AssertionError("somebody holds it")

        with locks.hold([name]):
            assert not locks.reclaim(name, never)
            assert in_thread(lambda: locks.reclaim(name, never)) is None
            assert isinstance(in_thread(lambda: take(locks, name)), LockTimeoutError)


def test_a_lock_file_removed_between_opening_and_locking_it_guards_nothing(tmp_path: Path) -> None:
    name = tmp_path / "a.lock"
    locks, held, done = KernelLocks(0.1), threading.Event(), threading.Event()

    def remove_and_take() -> None:
        assert locks.reclaim(name, lambda: None)
        with locks.hold([name]):
            held.set()
            done.wait()

    other = threading.Thread(target=remove_and_take)

    def before_locking(number: int) -> None:
        if number == 1:
            other.start()
            assert held.wait(10)

    anywhere = Path()
    with steps.before_each(anywhere, before_locking, frozenset({"fcntl.flock"})):
        try:
            with pytest.raises(LockTimeoutError):
                take(locks, name)
        finally:
            done.set()
            other.join()
    take(locks, name)


@pytest.mark.parametrize("kind", ["kernel", "lease"])
def test_threads_and_processes_exclude_each_other_while_lock_files_are_removed(
    quick_path: Path, kind: str
) -> None:
    counter = quick_path / "counter.txt"
    counter.write_text("0")
    name = quick_path / "a.lock"
    rounds = 40 if kind == "kernel" else 10
    work = [(count, kind, name, counter, rounds)] * 3 + [(reclaim, kind, name, counter, rounds)]
    counted = in_processes(_call, work)
    assert counted == [2 * rounds] * 3 + [rounds]
    assert int(counter.read_text()) == sum(counted)


def _call(work: Callable[..., int], *arguments: object) -> int:
    return work(*arguments)


HOLDER = """
import sys
from pathlib import Path
from tests.adapters.contenders import locks_of
with locks_of(sys.argv[1]).hold([Path(sys.argv[2])]):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("kind", ["kernel", "lease"])
def test_a_killed_holders_lock_is_free(tmp_path: Path, kind: str) -> None:
    name = tmp_path / "a.lock"
    locks = KernelLocks(0.05) if kind == "kernel" else LeaseLocks(2.0, lease=1.0, heartbeat=0.2)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, kind, str(name)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockTimeoutError, match=f"process {holder.pid} on"):
            take(locks, name)
        holder.kill()
        holder.wait()
        take(locks, name)


class TestLeases:
    def test_a_holder_that_lost_its_lease_is_told(self, tmp_path: Path) -> None:
        locks, name = short_leases(1.0), tmp_path / "a.lock"
        with pytest.raises(LockTimeoutError, match="the lease ran out"), locks.hold([name]):
            name.unlink()
            assert in_thread(lambda: take(locks, name)) is None

    @pytest.mark.parametrize("left_behind", ["", "filelock/2\npid=1\nho"])
    def test_a_marker_whose_writer_was_killed_while_signing_expires(
        self, tmp_path: Path, left_behind: str
    ) -> None:
        name = tmp_path / "a.lock"
        name.write_text(left_behind)
        take(short_leases(30.0), name)
        assert not name.exists()


class TestErrors:
    def test_a_folder_where_no_file_can_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        for locks in (KernelLocks(1), short_leases(1)):
            with pytest.raises(OutputError) as error:
                take(locks, tmp_path / "file" / "a.lock")
            assert str(tmp_path / "file") in str(error.value)

    def test_a_folder_of_somebody_else(self, tmp_path: Path) -> None:
        with another_user(tmp_path), pytest.raises(OutputError, match="permission denied"):
            if os.geteuid() == tmp_path.stat().st_uid:
                tmp_path.chmod(0o555)
            take(KernelLocks(1), tmp_path / "a.lock")

    def test_settings_name_the_kinds(self) -> None:
        assert isinstance(open_locks("kernel", 1.0), KernelLocks)
        assert isinstance(open_locks("lease", 1.0), LeaseLocks)
        with pytest.raises(SettingsError, match="use kernel or lease"):
            open_locks("none", 1.0)
