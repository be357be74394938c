"""What output trees promise of a real disk: links, permissions, errors, durability, tidying."""

import errno
import json
import os
import shutil
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest

from crudflow.adapters.locks import KernelLocks, LeaseLocks
from crudflow.adapters.output_tree import DirectoryTree, DirectoryTrees
from crudflow.errors import CrudflowError, OutputError, StorageError
from crudflow.ports import Written
from tests.adapters.disk import (
    another_user,
    contents,
    directories,
    failing_at,
    mounted,
    steps,
    traces,
)

SCHEMA = "a" * 64


def open_tree(base: Path, timeout: float = 10.0) -> DirectoryTree:
    return DirectoryTrees(KernelLocks(timeout)).open(str(base))


def one_line(error: pytest.ExceptionInfo[CrudflowError], *words: str) -> None:
    message = str(error.value)
    assert "\n" not in message
    for word in words:
        assert word in message


class TestOpening:
    def test_missing_directories_are_made(self, tmp_path: Path) -> None:
        open_tree(tmp_path / "a" / "b")
        assert (tmp_path / "a" / "b" / ".crudflow").is_dir()

    def test_a_relative_path_means_the_current_directory(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        tree = open_tree(Path("out"))
        monkeypatch.chdir("/")
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        assert contents(tmp_path / "out") == {"a.py": "1"}

    @pytest.mark.parametrize("place", ["file", "file/inside"])
    def test_a_file_in_its_place_is_an_error(self, tmp_path: Path, place: str) -> None:
        (tmp_path / "file").write_text("mine")
        with pytest.raises(OutputError) as error:
            open_tree(tmp_path / place)
        one_line(error, str(tmp_path / "file"))

    def test_a_directory_of_somebody_else_is_an_error(self, tmp_path: Path) -> None:
        locked = tmp_path / "locked"
        locked.mkdir(mode=0o555)
        for place in (locked, locked / "inside"):
            with another_user(tmp_path), pytest.raises(OutputError) as error:
                open_tree(place)
            one_line(error, str(locked), "permission denied")

    def test_a_directory_that_became_read_only_is_an_error(self, tmp_path: Path) -> None:
        base = tmp_path / "out"
        open_tree(base)
        base.chmod(0o555)
        with another_user(tmp_path), pytest.raises(OutputError) as error:
            open_tree(base)
        one_line(error, str(base), "not writable")

    @pytest.mark.parametrize("name", ["", "a\0b"])
    def test_no_name_is_an_error(self, name: str) -> None:
        with pytest.raises(OutputError):
            DirectoryTrees(KernelLocks(1)).open(name)

    def test_a_read_only_disk_is_an_error(self, tmp_path: Path) -> None:
        with mounted(tmp_path / "disk", "ro"), pytest.raises(OutputError) as error:
            open_tree(tmp_path / "disk" / "out")
        one_line(error, "read-only")

    def test_the_base_may_be_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "real")
        open_tree(tmp_path / "link").write("t", "be_crud", SCHEMA, {"a.py": "1"})
        assert contents(tmp_path / "real") == {"a.py": "1"}

    @pytest.mark.parametrize("own", ["", "/store", "/manifest", "/manifest/tables", "/locks"])
    def test_own_folders_that_are_links_are_refused(self, tmp_path: Path, own: str) -> None:
        base, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
        elsewhere.mkdir()
        place = base / f".crudflow{own}"
        place.parent.mkdir(parents=True)
        place.symlink_to(elsewhere)
        with pytest.raises(OutputError) as error:
            open_tree(base)
        one_line(error, str(place))
        assert list(elsewhere.iterdir()) == []


class TestLinks:
    @pytest.fixture
    def base(self, tmp_path: Path) -> Path:
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere" / "a.py").write_text("secret")
        (tmp_path / "out").mkdir()
        return tmp_path / "out"

    def refused(self, base: Path, path: str) -> None:
        with pytest.raises(OutputError) as error:
            open_tree(base).write("t", "be_crud", SCHEMA, {path: "secret", "fine.py": "1"})
        one_line(error, "link")
        assert contents(base.parent / "elsewhere") == {"a.py": "secret"}
        assert not (base / "fine.py").exists()

    @pytest.mark.parametrize("target", ["../elsewhere", "/", ".crudflow", ".crudflow/locks"])
    def test_a_folder_that_leads_out_is_refused(self, base: Path, target: str) -> None:
        open_tree(base)
        (base / "app").symlink_to(target)
        self.refused(base, "app/a.py")
        self.refused(base, "app/deep/er/a.py")

    def test_a_chain_of_links_that_leads_out_is_refused(self, base: Path) -> None:
        (base / "two").symlink_to("../elsewhere")
        (base / "app").mkdir()
        (base / "app" / "one").symlink_to("../two")
        self.refused(base, "app/one/a.py")

    @pytest.mark.parametrize("target", ["../elsewhere/a.py", "../elsewhere/new.py"])
    def test_a_file_that_leads_out_is_refused(self, base: Path, target: str) -> None:
        (base / "a.py").symlink_to(target)
        self.refused(base, "a.py")
        assert (base / "a.py").is_symlink()

    def test_a_loop_is_an_error(self, base: Path) -> None:
        (base / "app").symlink_to("app")
        with pytest.raises(OutputError):
            open_tree(base).write("t", "be_crud", SCHEMA, {"app/a.py": "1"})

    def test_a_link_inside_is_followed(self, base: Path) -> None:
        (base / "src").mkdir()
        (base / "app").symlink_to("src")
        open_tree(base).write("t", "be_crud", SCHEMA, {"app/a.py": "1"})
        assert (base / "src" / "a.py").read_text() == "1"

    def test_a_file_turned_into_a_link_counts_as_edited(self, base: Path) -> None:
        tree = open_tree(base)
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        (base / "a.py").rename(base / "b.py")
        (base / "a.py").symlink_to("b.py")
        assert tree.write("t", "be_crud", SCHEMA, {"a.py": "2"}).kept == ("a.py",)
        assert (base / "b.py").read_text() == "1"

    def test_a_manifest_cannot_be_made_to_remove_files_elsewhere(self, base: Path) -> None:
        tree = open_tree(base)
        tree.write(None, "be_boilerplate", SCHEMA, {"a.py": "secret"})
        part = base / ".crudflow" / "manifest" / "app.json"
        part.write_text(part.read_text().replace('"a.py"', '"../elsewhere/a.py"'))
        with pytest.raises(OutputError) as error:
            tree.write(None, "be_boilerplate", SCHEMA, {})
        one_line(error, "app.json", "damaged")
        assert contents(base.parent / "elsewhere") == {"a.py": "secret"}


class TestOddFiles:
    def test_what_is_no_file_is_left_alone(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        (tmp_path / "folder").mkdir()
        os.mkfifo(tmp_path / "pipe")
        written = tree.write("t", "be_crud", SCHEMA, {"folder": "1", "pipe": "1", "a": "1"})
        assert written == Written(written=("a",), kept=("folder", "pipe"))

    def test_a_file_where_a_folder_belongs_is_an_error(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        (tmp_path / "app").write_text("mine")
        with pytest.raises(OutputError) as error:
            tree.write("t", "be_crud", SCHEMA, {"app/a.py": "1"})
        one_line(error, str(tmp_path / "app"))
        assert contents(tmp_path) == {"app": "mine"}

    def test_names_too_long_for_the_disk_are_an_error(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        for path in ("x" * 300, f"{'x' * 300}/a.py"):
            with pytest.raises(OutputError) as error:
                tree.write("t", "be_crud", SCHEMA, {path: "1"})
            one_line(error, "too long")
        assert directories(tmp_path) == set()

    def test_scripts_can_be_run_and_permissions_are_kept(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        umask = os.umask(0o022)
        try:
            tree.write("t", "be_crud", SCHEMA, {"run": "#!/bin/sh\n", "a": "1", "b": "1"})
            (tmp_path / "b").chmod(0o600)
            tree.write("t", "be_crud", SCHEMA, {"run": "#!/bin/sh\n", "a": "2", "b": "2"})
        finally:
            os.umask(umask)
        modes = {name: stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("run", "a", "b")}
        assert modes == {"run": 0o755, "a": 0o644, "b": 0o600}

    def test_empty_folders_go_but_not_those_of_a_person(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        (tmp_path / "app" / "mine").mkdir(parents=True)
        tree.write("t", "be_crud", SCHEMA, {"app/gen/er/a.py": "1"})
        tree.write("t", "be_crud", SCHEMA, {})
        assert directories(tmp_path) == {"app", "app/mine"}

    def test_a_part_that_is_no_json_is_an_error_that_says_so(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        (part,) = (tmp_path / ".crudflow" / "manifest" / "tables").iterdir()
        whole = part.read_text()
        for text in ("", "<<<<<<< HEAD\n", "[]", "null", '{"format": 1}', "[" * 100_000):
            part.write_text(text)
            with pytest.raises(OutputError) as error:
                tree.write("t", "be_crud", SCHEMA, {"a.py": "2"})
            one_line(error, str(part), "damaged")
            with pytest.raises(OutputError), tree.assembling():
                pass
        part.write_text(json.dumps(json.loads(whole) | {"format": 99}))
        with pytest.raises(OutputError, match="update crudflow"):
            tree.write("t", "be_crud", SCHEMA, {"a.py": "2"})
        assert contents(tmp_path) == {"a.py": "1"}

    @pytest.mark.parametrize(
        "claim",
        [
            "half",
            '{"format": 1, "table": "t", "section": "be_crud", "token": "x"}',
            '{"format": 1, "table": 1, "section": "be_crud", "token": "x", "files": {}}',
            '{"format": 1, "table": "t", "section": "be_crud", "token": "../x", "files": {}}',
            '{"format": 1, "table": "t", "section": "s", "token": "x", "files": {"../x": []}}',
        ],
    )
    def test_a_damaged_claim_is_told_to_the_next_writer_alone(
        self, tmp_path: Path, claim: str
    ) -> None:
        tree = open_tree(tmp_path)
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        (part,) = (tmp_path / ".crudflow" / "manifest" / "tables").iterdir()
        place = part.with_suffix(".be_crud.claim")
        place.write_text(claim)
        tree.tidy()
        assert tree.write("t", "fe_crud", SCHEMA, {"a.ts": "1"}).written == ("a.ts",)
        with pytest.raises(OutputError) as error:
            tree.write("t", "be_crud", SCHEMA, {"a.py": "2"})
        one_line(error, str(place), "damaged")

    def test_a_part_of_another_table_is_an_error(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        (part,) = (tmp_path / ".crudflow" / "manifest" / "tables").iterdir()
        part.write_text(part.read_text().replace('"t"', '"u"'))
        with pytest.raises(OutputError) as error:
            tree.write("t", "be_crud", SCHEMA, {"a.py": "2"})
        one_line(error, str(part), "damaged")

    def test_a_damaged_stored_text_is_an_error_and_mended_by_storing(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        digest = tree.store("create table t (id int);")
        (tmp_path / ".crudflow" / "store" / digest[:2] / digest).write_text("half")
        with pytest.raises(StorageError) as error:
            tree.load(digest)
        one_line(error, digest, "damaged")
        tree.store("create table t (id int);")
        assert tree.load(digest) == "create table t (id int);"


class TestTheManifest:
    def test_it_is_the_same_whatever_the_order_and_however_often(self, tmp_path: Path) -> None:
        files = {"a.py": "1", "b.py": "2"}
        one, two = open_tree(tmp_path / "one"), open_tree(tmp_path / "two")
        one.write("t", "be_crud", SCHEMA, files)
        one.write("t", "fe_crud", SCHEMA, {"a.ts": "1"})
        two.write("t", "fe_crud", SCHEMA, {"a.ts": "0"})
        two.write("t", "be_crud", SCHEMA, dict(reversed(files.items())))
        two.write("t", "fe_crud", SCHEMA, {"a.ts": "1"})
        for tree in (one, two):
            tree.tidy()
        assert contents(tmp_path / "one", state=True) == contents(tmp_path / "two", state=True)

    def test_a_lost_manifest_leaves_files_alone_and_takes_equal_ones_over(
        self, tmp_path: Path
    ) -> None:
        open_tree(tmp_path).write("t", "be_crud", SCHEMA, {"a.py": "1", "b.py": "1"})
        shutil.rmtree(tmp_path / ".crudflow")
        written = open_tree(tmp_path).write("t", "be_crud", SCHEMA, {"a.py": "1", "b.py": "2"})
        assert written == Written(unchanged=("a.py",), kept=("b.py",))


class TestADirectoryDeletedMeanwhile:
    def test_writing_makes_it_anew_and_loading_says_what_happened(self, tmp_path: Path) -> None:
        base = tmp_path / "out"
        tree = open_tree(base)
        digest = tree.store("text")
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        shutil.rmtree(base)
        assert tree.write("t", "be_crud", SCHEMA, {"a.py": "1"}).written == ("a.py",)
        with tree.assembling() as parts:
            assert [part.table for part in parts] == ["t"]
        tree.tidy()
        with pytest.raises(StorageError) as error:
            tree.load(digest)
        one_line(error, digest, "deleted")


class TestFailures:
    """Every single step of a write fails once; nothing may come of it but an error."""

    BEFORE: ClassVar = {"keep.py": "1", "app/change.py": "1", "app/old/gone.py": "1"}
    AFTER: ClassVar = {"keep.py": "1", "app/change.py": "2", "app/new/fresh.py": "2"}
    LATER: ClassVar = {"keep.py": "3", "app/change.py": "3", "app/third.py": "3"}

    def attempts(self, quick_path: Path, error: BaseException) -> int:
        """Fail at step 1, 2, ... until there is no such step; return how many there are."""
        for number in range(1, 200):
            base = quick_path / str(number)
            tree = open_tree(base)
            tree.write("t", "be_crud", SCHEMA, self.BEFORE)
            with failing_at(base, number, error) as reached:
                raised = self.error_of(tree)
            if not reached:
                assert raised is None
                return number - 1
            self.check_whole(base, raised)
            self.check_recovery(base, tree)
        raise AssertionError("a write has no end")

    def error_of(self, tree: DirectoryTree) -> BaseException | None:
        try:
            tree.write("t", "be_crud", SCHEMA, self.AFTER)
        except (CrudflowError, KeyboardInterrupt) as error:
            return error
        return None

    def check_whole(self, base: Path, raised: BaseException | None) -> None:
        assert raised is None or "\n" not in str(raised)
        assert not [name for name in traces(base) if name.endswith(".tmp")]
        for path, text in contents(base).items():
            assert text in (self.BEFORE.get(path), self.AFTER.get(path))

    def check_recovery(self, base: Path, tree: DirectoryTree) -> None:
        assert tree.write("t", "be_crud", SCHEMA, self.LATER).kept == ()
        tree.tidy()
        assert contents(base) == self.LATER
        assert directories(base) == {"app"}
        assert traces(base) == []

    def test_a_full_disk_at_any_step(self, quick_path: Path) -> None:
        error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        assert self.attempts(quick_path, error) > 20

    def test_an_interruption_at_any_step(self, quick_path: Path) -> None:
        assert self.attempts(quick_path, KeyboardInterrupt()) > 20

    @pytest.mark.parametrize(
        ("number", "kind"),
        [
            (errno.ENOSPC, StorageError),
            (errno.EDQUOT, StorageError),
            (errno.EIO, StorageError),
            (errno.EACCES, OutputError),
            (errno.EROFS, OutputError),
            (errno.ENOTDIR, OutputError),
        ],
    )
    def test_errors_of_the_system_become_ours(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        number: int,
        kind: type[CrudflowError],
    ) -> None:
        tree = open_tree(tmp_path)

        def fsync(descriptor: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fsync)
        for work in (
            lambda: tree.write("t", "be_crud", SCHEMA, {"a.py": "1"}),
            lambda: tree.store("text"),
        ):
            with pytest.raises(kind) as error:
                work()
            one_line(error, os.strerror(number).lower(), str(tmp_path))
        assert contents(tmp_path) == {}
        assert not [name for name in traces(tmp_path) if not name.endswith(".lock")]

    def test_a_disk_that_is_really_full(self, tmp_path: Path) -> None:
        with mounted(tmp_path / "disk", "size=256k"):
            base = tmp_path / "disk" / "out"
            tree = open_tree(base)
            small = {f"app/{name}.py": name * 1000 for name in "abc"}
            tree.write("t", "be_crud", SCHEMA, small)
            large = {path: text * 100 for path, text in small.items()}
            with pytest.raises(StorageError) as error:
                tree.write("t", "be_crud", SCHEMA, large)
            one_line(error, "no space left", "free some space")
            assert contents(base) == small
            assert tree.write("t", "be_crud", SCHEMA, small).unchanged == tuple(sorted(small))
            assert [name for name in traces(base) if not name.endswith(".lock")] == []


class TestRaces:
    """Something happens to a path between the look at it and the new file's getting its name."""

    def interrupted(self, base: Path, happens: Callable[[], object]) -> DirectoryTree:
        tree = open_tree(base)
        thread = threading.Thread(target=happens)

        def act(number: int) -> None:
            if number == 1:
                thread.start()
                thread.join()

        with steps.before_each(base, act, frozenset({"os.link"})):
            tree.write("t", "be_crud", SCHEMA, {"a.py": "1", "b.py": "1"})
        return tree

    def test_another_section_that_was_faster_keeps_the_path(self, tmp_path: Path) -> None:
        faster = open_tree(tmp_path)
        with pytest.raises(OutputError) as error:
            self.interrupted(tmp_path, lambda: faster.write("u", "s", SCHEMA, {"a.py": "2"}))
        one_line(error, "a.py", "be_crud of table 't'", "s of table 'u'")
        assert contents(tmp_path) == {"a.py": "2"}
        assert [name for name in traces(tmp_path) if not name.endswith(".lock")] == []

    def test_a_file_that_a_person_made_just_then_stays(self, tmp_path: Path) -> None:
        with pytest.raises(StorageError) as error:
            self.interrupted(tmp_path, lambda: (tmp_path / "a.py").write_text("mine"))
        one_line(error, "a.py", "try again")
        written = open_tree(tmp_path).write("t", "be_crud", SCHEMA, {"a.py": "1", "b.py": "1"})
        assert written == Written(written=("b.py",), kept=("a.py",))

    def test_a_directory_that_was_empty_just_then_is_made_again(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        removed: list[int] = []

        def act(number: int) -> None:
            if not removed and (tmp_path / "app" / "t").is_dir():
                (tmp_path / "app" / "t").rmdir()
                (tmp_path / "app").rmdir()
                removed.append(number)

        with steps.before_each(tmp_path / "app", act, frozenset({"open"})):
            tree.write("t", "be_crud", SCHEMA, {"app/t/a.py": "1"})
        assert removed
        assert contents(tmp_path) == {"app/t/a.py": "1"}

    def test_disks_without_hard_links_do(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def link(source: str, target: str) -> None:
            raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

        tree = open_tree(tmp_path)
        monkeypatch.setattr(os, "link", link)
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        assert contents(tmp_path) == {"a.py": "1"}
        assert [name for name in traces(tmp_path) if not name.endswith(".lock")] == []


class TestDurability:
    def test_every_file_is_on_the_disk_before_it_gets_its_name(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tree = open_tree(tmp_path)
        tree.write("t", "be_crud", SCHEMA, {"app/a.py": "1", "b.py": "1"})
        log: list[tuple[str, object]] = []
        fsync, replace, link = os.fsync, os.replace, os.link

        def logged_fsync(descriptor: int) -> None:
            log.append(("synced", os.fstat(descriptor).st_ino))
            fsync(descriptor)

        def logged_replace(source: str, target: str) -> None:
            log.append(("named", (Path(source).stat().st_ino, Path(target).name)))
            replace(source, target)

        def logged_link(source: str, target: str) -> None:
            log.append(("named", (Path(source).stat().st_ino, Path(target).name)))
            link(source, target)

        monkeypatch.setattr(os, "fsync", logged_fsync)
        monkeypatch.setattr(os, "replace", logged_replace)
        monkeypatch.setattr(os, "link", logged_link)
        tree.write("t", "be_crud", SCHEMA, {"app/a.py": "2", "app/c.py": "2", "b.py": "2"})

        synced: set[object] = set()
        names: list[str] = []
        for what, which in log:
            if what == "synced":
                synced.add(which)
            else:
                assert isinstance(which, tuple)
                assert which[0] in synced
                names.append(which[1].rpartition(".")[2] if "t-" in which[1] else which[1])
        assert names[0] == "claim"
        assert set(names[1:-1]) == {"a.py", "c.py", "b.py"}
        assert names[-1] == "json"
        synced_last = {inode for what, inode in log if what == "synced"}
        for place in ("app", "", ".crudflow/manifest/tables"):
            assert (tmp_path / place).stat().st_ino in synced_last


class TestTidy:
    def test_it_removes_free_locks_and_nothing_else(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        digest = tree.store("text")
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        tree.write(None, "be_boilerplate", SCHEMA, {"b.tmp": "1", "c.lock": "1"})
        tree.tidy()
        tree.tidy()
        assert contents(tmp_path) == {"a.py": "1", "b.tmp": "1", "c.lock": "1"}
        assert list((tmp_path / ".crudflow" / "locks").iterdir()) == []
        assert tree.load(digest) == "text"

    def test_it_leaves_alone_what_somebody_is_at(self, tmp_path: Path) -> None:
        tree = open_tree(tmp_path)
        with tree.assembling():
            tree.tidy()
            assert traces(tmp_path) == [".crudflow/locks/app.lock"]
        tree.tidy()
        assert traces(tmp_path) == []

    def test_leases_leave_nothing_to_tidy(self, tmp_path: Path) -> None:
        tree = DirectoryTrees(LeaseLocks(5)).open(str(tmp_path))
        tree.write("t", "be_crud", SCHEMA, {"a.py": "1"})
        assert traces(tmp_path) == []
        tree.tidy()
        assert contents(tmp_path) == {"a.py": "1"}
