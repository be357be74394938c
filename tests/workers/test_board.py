"""Which progress board a worker tells, by its settings, and how it takes leave of it."""

import pytest

from crudflow.adapters.convex_progress import ConvexProgress
from crudflow.adapters.progress import NullProgress
from crudflow.errors import SettingsError
from crudflow.settings import Settings
from worker import open_progress


def test_no_board_unless_one_is_named() -> None:
    assert isinstance(open_progress(Settings(), "default"), NullProgress)


def test_the_board_that_is_named() -> None:
    settings = Settings(convex_url="http://127.0.0.1:1", convex_secret="hush")
    progress = open_progress(settings, "default")
    assert isinstance(progress, ConvexProgress)
    assert progress.live
    progress.close()


def test_an_address_that_is_none() -> None:
    with pytest.raises(SettingsError, match="CONVEX_URL='convex'"):
        open_progress(Settings(convex_url="convex", convex_secret="hush"), "default")
