"""Settings come from the environment, checked."""

from datetime import timedelta
from pathlib import Path

import pytest

from crudflow.errors import SettingsError
from crudflow.settings import Settings


def test_defaults() -> None:
    settings = Settings.from_env({})
    assert (settings.task_queue, settings.slots, settings.locks) == ("crudflow", 5, "kernel")
    assert settings.state_dir.is_absolute()


def test_everything_can_be_set() -> None:
    settings = Settings.from_env(
        {
            "CRUDFLOW_TASK_QUEUE": "mine",
            "CRUDFLOW_SLOTS": "3",
            "CRUDFLOW_STATE_DIR": "/var/lib/crudflow",
            "CRUDFLOW_LOCKS": "lease",
            "CRUDFLOW_LOCK_TIMEOUT": "2.5",
            "CONVEX_URL": "http://localhost:3210",
            "CONVEX_WORKER_SECRET": "hush",
            "CRUDFLOW_WEB_UI": "http://localhost:8233/",
        }
    )
    board = ("http://localhost:3210", "hush", "http://localhost:8233")
    assert settings == Settings(
        "mine", 3, Path("/var/lib/crudflow"), "lease", timedelta(seconds=2.5), *board
    )
    assert "hush" not in repr(settings)


def test_a_board_without_the_secret_is_a_mistake() -> None:
    with pytest.raises(SettingsError, match="CONVEX_WORKER_SECRET is not"):
        Settings.from_env({"CONVEX_URL": "http://localhost:3210"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CRUDFLOW_SLOTS", "0"),
        ("CRUDFLOW_SLOTS", "many"),
        ("CRUDFLOW_LOCK_TIMEOUT", "-1"),
        ("CRUDFLOW_LOCK_TIMEOUT", "inf"),
        ("CRUDFLOW_LOCKS", "none"),
        ("CRUDFLOW_DEPLOYMENT", "crudflow.eu"),
    ],
)
def test_nonsense_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name}='{value}'"):
        Settings.from_env({name: value})
