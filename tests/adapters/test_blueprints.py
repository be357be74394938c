"""Where blueprints are found, and what of a folder belongs to one."""

from pathlib import Path

import pytest

from crudflow.adapters.blueprints import FolderBlueprints
from crudflow.errors import BlueprintError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    (folder / "app").mkdir(parents=True)
    (folder / "blueprint.toml").write_text("name = 'mine'\n")
    return folder


def load(name: object) -> dict[str, str]:
    return dict(FolderBlueprints().load(str(name)).files)


def refused(name: object) -> str:
    with pytest.raises(BlueprintError) as error:
        load(name)
    assert "\n" not in str(error.value)
    return str(error.value)


class TestShipped:
    def test_it_is_found_by_name(self) -> None:
        blueprint = FolderBlueprints().load("fastapi_react")
        assert blueprint.name == "fastapi_react"
        assert "blueprint.toml" in blueprint.files
        assert not [path for path in blueprint.files if "__pycache__" in path or path[0] == "/"]

    def test_it_is_found_wherever_one_stands(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "fastapi_react").mkdir()
        monkeypatch.chdir(tmp_path)
        assert "blueprint.toml" in load("fastapi_react")

    @pytest.mark.parametrize("name", ["fastapi-react", "FastAPI_React", "fastapireact", "fastapi"])
    def test_a_near_miss_gets_a_hint(self, name: str) -> None:
        assert "did you mean fastapi_react?" in refused(name)

    @pytest.mark.parametrize("name", ["", "django", "a\nb", "a\0b", "x" * 999])
    def test_another_name_gets_the_list(self, name: str) -> None:
        assert "fastapi_react" in refused(name)


class TestFolders:
    def test_a_path_gives_all_its_text_files(self, folder: Path) -> None:
        (folder / "app" / "_table_.py").write_text("ümläut\r\n")
        (folder / "empty").mkdir()
        blueprint = FolderBlueprints().load(str(folder))
        assert blueprint.name == "mine"
        assert blueprint.files == {
            "app/_table_.py": "ümläut\r\n",
            "blueprint.toml": "name = 'mine'\n",
        }

    def test_relative_paths_and_plain_names_that_exist_are_folders(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(folder.parent)
        for name in ("mine", "./mine", "mine/", "../" + folder.parent.name + "/mine"):
            assert list(load(name)) == ["blueprint.toml"]
        monkeypatch.chdir(folder)
        assert FolderBlueprints().load("./").name == "mine"

    def test_changes_show_the_next_time(self, folder: Path) -> None:
        load(folder)
        (folder / "new.txt").write_text("1")
        assert load(folder)["new.txt"] == "1"

    def test_junk_is_passed_over_and_templates_with_a_dot_are_not(self, folder: Path) -> None:
        junk = [
            "__pycache__/x.pyc",
            ".git/config",
            "node_modules/x/index.js",
            "app/.mypy_cache/x",
            ".idea/x.xml",
            ".DS_Store",
            "app/.x.py.swp",
            "app/x.py~",
            "app/#x.py#",
            "app/.#x.py",
            "x.orig",
        ]
        templates = [".gitignore", ".env.example", ".github/workflows/ci.yml", "app/.dockerignore"]
        for path in junk + templates:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(b"\xff" if path in junk else b"x")
        assert set(load(folder)) == {"blueprint.toml", *templates}

    def test_what_is_no_text_is_an_error(self, folder: Path) -> None:
        (folder / "app" / "logo.png").write_bytes(b"\x89PNG\xff")
        assert "app/logo.png: no UTF-8 text" in refused(folder)

    @pytest.mark.parametrize("name", ["missing/", "./missing", "/no/such/folder"])
    def test_a_folder_that_is_not_there_is_an_error(self, name: str) -> None:
        assert "there is no such folder" in refused(name)

    def test_a_folder_without_a_description_is_an_error(self, folder: Path) -> None:
        (folder / "blueprint.toml").unlink()
        assert "has no blueprint.toml" in refused(folder)
        (folder.parent / "file").write_text("")
        assert "has no blueprint.toml" in refused(folder.parent / "file")

    def test_links_that_lead_out_or_to_folders_are_refused(self, folder: Path) -> None:
        (folder.parent / "secret").write_text("secret")
        for target in ("../secret", "/etc", "app", "."):
            (folder / "link").symlink_to(target)
            assert "link" in refused(folder)
            (folder / "link").unlink()

    def test_links_inside_and_to_the_folder_itself_are_fine(self, folder: Path) -> None:
        (folder / "app" / "a.py").write_text("1")
        (folder / "b.py").symlink_to("app/a.py")
        (folder.parent / "alias").symlink_to(folder)
        assert load(folder.parent / "alias")["b.py"] == "1"
