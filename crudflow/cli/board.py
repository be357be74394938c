"""The progress board of `crudflow dev --board`: a test double of Convex, for a look at the page."""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from crudflow.adapters.convex_test_double import missing_for_test_double, running_test_double
from crudflow.errors import SettingsError
from crudflow.settings import Settings

FOLDER: Final = Path(__file__).parent.parent.parent / "progress_board"
NOTE: Final = "board.json"
"""File in the state directory that says where the board of a running `dev --board` is."""


@contextmanager
def running_board(settings: Settings, folder: Path = FOLDER) -> Iterator[Settings]:
    """Run the test double and the page; gives settings that tell workers of it.

    Other commands that share the embedded server find the board by a note in its state directory.

    Args:
        settings: The settings in force.
        folder: The `progress_board` folder of a checkout.

    Raises:
        SettingsError: A board is configured already, or Node or what it needs is missing.
        ProgressError: The test double did not start.
    """
    if settings.convex_url:
        raise SettingsError(
            "'dev --board' runs a board of its own: unset CONVEX_URL, or leave --board out"
        )
    if missing := missing_for_test_double(folder):
        raise SettingsError(missing)
    if not (folder / "dist" / "index.html").is_file():
        raise SettingsError(f"the board's page is not built: cd {folder} && npm run build")
    secret = secrets.token_hex(32)
    with running_test_double(folder, secret) as url:
        note = settings.state_dir / NOTE
        _write(note, {"pid": os.getpid(), "url": url, "secret": secret})
        try:
            yield replace(settings, convex_url=url, convex_secret=secret)
        finally:
            note.unlink(missing_ok=True)


def with_running_board(settings: Settings) -> Settings:
    """Return settings with the board that a `dev --board` runs for the embedded server, if any."""
    if settings.convex_url:
        return settings
    try:
        found: dict[str, Any] = json.loads((settings.state_dir / NOTE).read_text("utf-8"))
        os.kill(found["pid"], 0)
    except (OSError, ValueError, KeyError, TypeError):
        # None runs, or it was killed and has left its note behind.
        return settings
    return replace(settings, convex_url=found["url"], convex_secret=found["secret"])


def _write(note: Path, content: dict[str, object]) -> None:
    note.parent.mkdir(parents=True, exist_ok=True)
    note.unlink(missing_ok=True)
    # The secret is in it: for nobody else's eyes.
    note.touch(mode=0o600, exist_ok=False)
    note.write_text(json.dumps(content), encoding="utf-8")
