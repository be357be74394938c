"""What every output tree promises, on the disk and in memory."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crudflow.adapters.locks import InMemoryLocks, KernelLocks
from crudflow.adapters.memory_tree import InMemoryTree, InMemoryTrees
from crudflow.adapters.output_tree import DirectoryTrees
from crudflow.errors import LockTimeoutError, OutputError, StorageError
from crudflow.ports import OutputTree, OutputTrees, Written
from tests.adapters.disk import contents

SCHEMA = "a" * 64
OTHER_SCHEMA = "b" * 64

HOSTILE_PATHS = [
    "",
    "/etc/passwd",
    "//host/share",
    "../outside.py",
    "app/../../outside.py",
    "app/./x.py",
    "app//x.py",
    "app/",
    ".",
    "C:/windows/x.py",
    "C:x.py",
    "app/x.py:stream",
    "app\\x.py",
    "..\\outside.py",
    "app/x\0.py",
    "app/x\n.py",
    "app/\ud800.py",
    ".crudflow/manifest/app.json",
    ".CRUDFLOW/x",
    ".crudflow",
    ".crudflow./x",
    ".crud\u200cflow/x",
    "\uff0ecrudflow/x",
    "app/x.py ",
    "app./x.py",
]


class House:
    """A tree with a person beside it who looks at files, edits and deletes them."""

    def __init__(self, trees: OutputTrees, base: Path) -> None:
        self.trees = trees
        self.base = base
        self.tree: OutputTree = trees.open(str(base))

    def files(self) -> dict[str, str]:
        if isinstance(self.tree, InMemoryTree):
            return dict(self.tree.files)
        return contents(self.base)

    def edit(self, path: str, text: str) -> None:
        if isinstance(self.tree, InMemoryTree):
            self.tree.files[path] = text
        else:
            (self.base / path).parent.mkdir(parents=True, exist_ok=True)
            (self.base / path).write_text(text)

    def delete(self, path: str) -> None:
        if isinstance(self.tree, InMemoryTree):
            del self.tree.files[path]
        else:
            (self.base / path).unlink()

    def write(self, table: str | None, section: str, files: dict[str, str]) -> Written:
        return self.tree.write(table, section, SCHEMA, files)


OpenTrees = Callable[[float], OutputTrees]


@pytest.fixture(params=["disk", "memory"])
def open_trees(request: pytest.FixtureRequest) -> OpenTrees:
    if request.param == "disk":
        return lambda timeout: DirectoryTrees(KernelLocks(timeout))
    return lambda timeout: InMemoryTrees(InMemoryLocks(timeout))


@pytest.fixture
def house(open_trees: OpenTrees, tmp_path: Path) -> House:
    return House(open_trees(10.0), tmp_path / "out")


class TestWriting:
    def test_new_files_are_written_as_they_are_given(self, house: House) -> None:
        files = {"app/models/user.py": "x = 1\n", "README.md": "ümläut\r\nno end of line"}
        assert house.write("user", "be_crud", files) == Written(
            written=("README.md", "app/models/user.py")
        )
        assert house.files() == files

    def test_writing_the_same_again_writes_nothing(self, house: House) -> None:
        files = {"b.py": "1", "a.py": "2"}
        house.write("t", "be_crud", files)
        assert house.write("t", "be_crud", files) == Written(unchanged=("a.py", "b.py"))

    def test_only_what_changed_is_written(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1", "b.py": "1"})
        assert house.write("t", "be_crud", {"a.py": "1", "b.py": "2"}) == Written(
            written=("b.py",), unchanged=("a.py",)
        )
        assert house.files() == {"a.py": "1", "b.py": "2"}

    def test_what_a_person_deleted_comes_back(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.delete("a.py")
        assert house.write("t", "be_crud", {"a.py": "1"}).written == ("a.py",)
        assert house.files() == {"a.py": "1"}

    def test_sections_of_one_table_stand_side_by_side(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.write("t", "fe_crud", {"a.ts": "1"})
        house.write("t", "be_crud", {"b.py": "1"})
        assert house.files() == {"a.ts": "1", "b.py": "1"}


class TestEdits:
    def test_an_edited_file_is_kept_and_reported_every_time(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1", "b.py": "1"})
        house.edit("a.py", "mine")
        for text in ("1", "2", "3"):
            assert house.write("t", "be_crud", {"a.py": text, "b.py": "1"}) == Written(
                unchanged=("b.py",), kept=("a.py",)
            )
        assert house.files() == {"a.py": "mine", "b.py": "1"}

    def test_an_edit_taken_back_lets_updates_through_again(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.edit("a.py", "mine")
        house.write("t", "be_crud", {"a.py": "2"})
        house.edit("a.py", "1")
        assert house.write("t", "be_crud", {"a.py": "2"}).written == ("a.py",)

    def test_an_edit_that_equals_the_new_text_is_no_edit(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.edit("a.py", "2")
        assert house.write("t", "be_crud", {"a.py": "2"}).unchanged == ("a.py",)
        assert house.write("t", "be_crud", {"a.py": "3"}).written == ("a.py",)

    def test_a_file_that_was_there_before_is_kept(self, house: House) -> None:
        house.edit("README.md", "mine")
        for _ in range(2):
            assert house.write(None, "be_boilerplate", {"README.md": "yours"}).kept == (
                "README.md",
            )
        assert house.files() == {"README.md": "mine"}

    def test_a_file_that_was_there_with_the_same_text_is_taken_over(self, house: House) -> None:
        house.edit("a.py", "1")
        assert house.write("t", "be_crud", {"a.py": "1"}).unchanged == ("a.py",)
        assert house.write("t", "be_crud", {"a.py": "2"}).written == ("a.py",)


class TestRemoval:
    def test_files_generated_no_longer_go_away(self, house: House) -> None:
        house.write("t", "be_crud", {"a/b/c.py": "1", "a/d.py": "1"})
        assert house.write("t", "be_crud", {"a/d.py": "1"}) == Written(
            unchanged=("a/d.py",), removed=("a/b/c.py",)
        )
        assert house.files() == {"a/d.py": "1"}

    def test_an_edited_one_stays_and_is_the_persons_from_then_on(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1", "b.py": "1"})
        house.edit("a.py", "mine")
        assert house.write("t", "be_crud", {"b.py": "1"}).kept == ("a.py",)
        assert house.write("t", "be_crud", {"b.py": "1"}) == Written(unchanged=("b.py",))
        assert house.files() == {"a.py": "mine", "b.py": "1"}

    def test_a_persons_file_beside_them_stays(self, house: House) -> None:
        house.write("t", "be_crud", {"a/b.py": "1"})
        house.edit("a/mine.py", "mine")
        house.write("t", "be_crud", {})
        assert house.files() == {"a/mine.py": "mine"}

    def test_an_empty_set_takes_the_table_out_of_the_manifest(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.write("u", "be_crud", {"b.py": "1"})
        assert house.write("t", "be_crud", {}).removed == ("a.py",)
        with house.tree.assembling() as parts:
            assert [part.table for part in parts] == ["u"]


class TestOwnership:
    @pytest.mark.parametrize(
        ("table", "section", "named"),
        [
            ("t", "fe_crud", "fe_crud of table 't' and by be_crud of table 't'"),
            ("u", "be_crud", "be_crud of table 'u' and by be_crud of table 't'"),
            (None, "assembled", "assembled of the application and by be_crud of table 't'"),
        ],
    )
    @pytest.mark.parametrize("text", ["1", "2"])
    def test_a_path_of_another_section_is_refused(
        self, house: House, table: str | None, section: str, named: str, text: str
    ) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        with pytest.raises(OutputError, match=named):
            house.write(table, section, {"b.py": "1", "a.py": text})
        assert house.files() == {"a.py": "1"}

    def test_a_path_that_its_section_gave_up_is_free(self, house: House) -> None:
        house.write("t", "be_crud", {"a.py": "1"})
        house.write("t", "be_crud", {})
        assert house.write("u", "be_crud", {"a.py": "2"}).written == ("a.py",)

    def test_paths_that_differ_by_case_alone_are_refused(self, house: House) -> None:
        with pytest.raises(OutputError, match=r"User\.py and app/user\.py are one file"):
            house.write("t", "be_crud", {"app/User.py": "1", "app/user.py": "2"})
        assert house.files() == {}


class TestHostileInput:
    @pytest.mark.parametrize("path", HOSTILE_PATHS)
    def test_a_path_that_is_not_plain_is_refused(self, house: House, path: str) -> None:
        with pytest.raises(OutputError) as caught:
            house.write("t", "be_crud", {"fine.py": "1", path: "2"})
        assert "\n" not in str(caught.value)
        assert house.files() == {}

    @pytest.mark.parametrize("section", ["", "../x", "a.b", "A", "x" * 100])
    def test_a_section_that_is_no_word_is_refused(self, house: House, section: str) -> None:
        with pytest.raises(OutputError):
            house.write("t", section, {"a.py": "1"})

    def test_half_a_character_is_refused(self, house: House) -> None:
        with pytest.raises(OutputError, match=r"^a\.py: sign 2 is half a character"):
            house.write("t", "be_crud", {"a.py": "x\ud800"})

    @given(tables=st.lists(st.text(max_size=400), unique=True, max_size=5))
    @settings(
        max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    def test_any_text_can_be_the_key_of_a_table(
        self, open_trees: OpenTrees, tmp_path_factory: pytest.TempPathFactory, tables: list[str]
    ) -> None:
        house = House(open_trees(10.0), tmp_path_factory.mktemp("out"))
        for number, table in enumerate(tables):
            house.write(table, "be_crud", {f"{number}.py": table.encode("utf-8", "replace").hex()})
        with house.tree.assembling() as parts:
            assert [part.table for part in parts] == sorted(tables)
        assert len(house.files()) == len(tables)

    @pytest.mark.parametrize(
        "tables",
        [("Users", "users", "USERS"), ("app", "APP"), ("a/b", "a_b", "a.b"), ("\u00e9", "e\u0301")],
    )
    def test_keys_that_look_alike_are_kept_apart(
        self, house: House, tables: tuple[str, ...]
    ) -> None:
        house.write(None, "be_boilerplate", {"main.py": "1"})
        for number, table in enumerate(tables):
            house.write(table, "be_crud", {f"{number}.py": "1"})
        with house.tree.assembling() as parts:
            found = {part.table: list(part.files["be_crud"]) for part in parts}
        assert found == {table: [f"{number}.py"] for number, table in enumerate(tables)}


class TestAssembling:
    def test_it_gives_what_was_generated_sorted_by_key(self, house: House) -> None:
        house.tree.write("b", "be_crud", SCHEMA, {"b.py": "1"})
        house.tree.write("a", "be_crud", SCHEMA, {"a.py": "1"})
        house.tree.write("a", "fe_crud", OTHER_SCHEMA, {"a.ts": "1"})
        house.tree.write(None, "be_boilerplate", SCHEMA, {"main.py": "1"})
        with house.tree.assembling() as parts:
            assert [(part.table, part.schema) for part in parts] == [
                ("a", OTHER_SCHEMA),
                ("b", SCHEMA),
            ]
            assert {name: list(files) for name, files in parts[0].files.items()} == {
                "be_crud": ["a.py"],
                "fe_crud": ["a.ts"],
            }

    def test_the_same_thread_may_write_meanwhile(self, house: House) -> None:
        with house.tree.assembling():
            assert house.write(None, "assembled", {"index.py": "1"}).written == ("index.py",)
            other = house.trees.open(str(house.base))
            assert other.write("t", "be_crud", SCHEMA, {"t.py": "1"}).written == ("t.py",)
            assert other.write(None, "be_boilerplate", SCHEMA, {"m.py": ""}).written == ("m.py",)

    def test_others_wait_for_the_application_but_not_for_tables(
        self, open_trees: OpenTrees, tmp_path: Path
    ) -> None:
        house = House(open_trees(0.1), tmp_path / "out")
        errors: list[Exception] = []

        def other() -> None:
            house.write("t", "be_crud", {"t.py": "1"})
            try:
                house.write(None, "assembled", {"index.py": "1"})
            except LockTimeoutError as error:
                errors.append(error)

        with house.tree.assembling():
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
        assert house.files() == {"t.py": "1"}
        assert [type(error) for error in errors] == [LockTimeoutError]
        assert "app.lock" in str(errors[0])


class TestStore:
    @given(text=st.text(st.characters(categories=None)))
    @settings(
        max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    def test_any_text_comes_back_to_the_letter(
        self, open_trees: OpenTrees, tmp_path_factory: pytest.TempPathFactory, text: str
    ) -> None:
        tree = open_trees(10.0).open(str(tmp_path_factory.mktemp("out")))
        digest = tree.store(text)
        assert tree.store(text) == digest
        assert tree.load(digest) == text

    @pytest.mark.parametrize("digest", ["f" * 64, "", "../../secret", "x" * 64])
    def test_what_is_not_there_is_an_error(self, house: House, digest: str) -> None:
        with pytest.raises(StorageError):
            house.tree.load(digest)
