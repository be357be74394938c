"""Formatting of generated TypeScript, JSON and CSS with Biome, which comes from the npm registry.

Biome is a single native program inside an npm package. It is installed at a pinned version into
the user's cache the first time it is needed, and started without Node from then on, in about ten
milliseconds. Without npm, or without the registry, files stay as they are: the templates print
code that is valid and nearly formatted, and the reason is said once.
"""

import json
import logging
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from crudflow.adapters.paths import shown
from crudflow.errors import InternalError, StorageError

BIOME_VERSION = "2.6.8"
"""The version that the generated front end pins too."""

_PACKAGE = f"@biomejs/biome@{BIOME_VERSION}"
_ENDINGS = (".ts", ".tsx", ".js", ".jsx", ".json", ".css")
_SECONDS = 60
_INSTALL_SECONDS = 240
_CONFIG = {
    "root": True,
    "vcs": {"enabled": False},
    "files": {"maxSize": 2**25},
    "formatter": {"indentStyle": "space", "indentWidth": 2, "lineWidth": 100, "lineEnding": "lf"},
    "linter": {"enabled": False},
    "assist": {"actions": {"source": {"organizeImports": "on"}}},
}
_ARGUMENTS = (
    "check",
    "--write",
    "--linter-enabled=false",
    "--reporter=json",
    "--max-diagnostics=none",
)
_LEFT = "the front end is left unformatted"
_ADVICE = "install Node.js 20 or later to have the front end formatted"

logger = logging.getLogger(__name__)


class UnavailableError(Exception):
    """Biome cannot be had on this machine; the message says why and what to do."""


class BiomeFormatter:
    """Formats TypeScript, JSON and CSS with Biome; leaves all other files as they are.

    What comes out depends on each file alone, as long as Biome can be had at all.
    """

    endings = _ENDINGS

    def __init__(
        self, cache_dir: Path | None = None, warn: Callable[[str], None] = logger.warning
    ) -> None:
        """Install Biome below this directory, by default the user's cache.

        Args:
            cache_dir: Where programs are kept between runs.
            warn: Called once with the reason, should Biome not be had.
        """
        self._cache = cache_dir or _user_cache()
        self._warn = warn
        self._lock = threading.Lock()
        self._program: Path | None = None
        self._reason = ""

    def prepare(self) -> str:
        """Install Biome now, which may take a minute; return why it cannot be had, or nothing."""
        with self._lock:
            if self._program is None and not self._reason:
                try:
                    self._program = install(self._cache)
                except UnavailableError as error:
                    self._reason = str(error)
                    self._warn(f"{_LEFT}: {error}")
            return self._reason

    def shortfall(self, paths: Iterable[str]) -> str:
        """Say why files of these paths stay as they are; nothing if they do not."""
        if not any(map(_is_ours, paths)):
            return ""
        reason = self.prepare()
        return f"{_LEFT}: {reason}" if reason else ""

    def format(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the same paths with formatted text.

        Raises:
            InternalError: A file is not valid in its language; names path, line and column.
            StorageError: There is no room for temporary files, or Biome does not end.
        """
        formatted = dict(files)
        ours = {path: text for path, text in files.items() if _is_ours(path)}
        if ours and not self.prepare() and self._program is not None:
            formatted.update(_in_folder(self._program, ours))
        return formatted


def _is_ours(path: str) -> bool:
    # What npm has written is npm's to lay out, and Biome refuses to.
    return path.endswith(_ENDINGS) and not path.endswith("package-lock.json")


def installed_program(cache_dir: Path | None = None) -> Path | None:
    """Return Biome's program out of a cache, by default the user's, if it is there already."""
    return _program_in((cache_dir or _user_cache()) / f"biome-{BIOME_VERSION}")


def _user_cache() -> Path:
    return Path(platformdirs.user_cache_dir("crudflow"))


def install(cache_dir: Path) -> Path:
    """Return Biome's program out of a cache, having installed it there if need be.

    Raises:
        UnavailableError: There is no npm, or npm could not install it.
    """
    home = cache_dir / f"biome-{BIOME_VERSION}"
    found = _program_in(home)
    if found is not None:
        return found
    npm = shutil.which("npm")
    if npm is None:
        raise UnavailableError(f"there is no npm on this machine; {_ADVICE}")
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        with FileLock(cache_dir / f"{home.name}.lock", timeout=_INSTALL_SECONDS):
            return _program_in(home) or _installed(npm, home)
    except Timeout:
        raise UnavailableError(
            f"{shown(home)}: somebody else installs Biome there for too long"
        ) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnavailableError(f"{shown(cache_dir)}: {reason}; make it writable") from error


def _program_in(home: Path) -> Path | None:
    """Return the program in an installation: of several platforms' the first that starts."""
    for program in sorted(home.glob("node_modules/@biomejs/cli-*/biome*")):
        try:
            done = subprocess.run(
                [program, "--version"], capture_output=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return program
    return None


def _installed(npm: str, home: Path) -> Path:
    """Install next to the place and move it there, so that nobody meets half of it."""
    with tempfile.TemporaryDirectory(prefix=f"{home.name}-", dir=home.parent) as folder:
        quiet = ("--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        command = [npm, "install", "--prefix", folder, *quiet, _PACKAGE]
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, timeout=_INSTALL_SECONDS, text=True
            )
        except subprocess.TimeoutExpired:
            raise UnavailableError(f"npm install {_PACKAGE}: no end; is there a network?") from None
        program = _program_in(Path(folder)) if done.returncode == 0 else None
        if program is None:
            lines = [line for line in done.stderr.splitlines() if line.strip()]
            reason = lines[0].strip() if lines else "no program for this platform"
            raise UnavailableError(f"npm install {_PACKAGE}: {shown(reason)}")
        shutil.rmtree(home, ignore_errors=True)
        Path(folder, "node_modules").rename(_made(home) / "node_modules")
        return home / program.relative_to(folder)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _in_folder(program: Path, files: Mapping[str, str]) -> dict[str, str]:
    try:
        with tempfile.TemporaryDirectory(prefix="crudflow-biome-") as folder:
            return _formatted(program, Path(folder), files)
    except OSError as error:
        raise StorageError(
            f"{shown(tempfile.gettempdir())}: {error.strerror or error}; make room for temporary "
            "files there, or name another directory in TMPDIR"
        ) from error


def _formatted(program: Path, folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    (folder / "biome.json").write_text(json.dumps(_CONFIG), encoding="utf-8")
    places = {path: f"{number}/{_name(path)}" for number, path in enumerate(files)}
    for path, place in places.items():
        (folder / place).parent.mkdir()
        (folder / place).write_bytes(files[path].encode("utf-8", "replace"))
    report = _run(program, folder, list(places.values()))
    _refuse_errors(report, {place: path for path, place in places.items()})
    return {path: (folder / place).read_bytes().decode() for path, place in places.items()}


def _name(path: str) -> str:
    """Return a file's own name, on which its form may depend; Biome's settings are no settings."""
    name = path.rsplit("/", 1)[-1]
    return "settings.json" if name == "biome.json" else name


def _run(program: Path, folder: Path, names: Sequence[str]) -> str:
    # Biome reads settings from BIOME_* too, which must not change what is generated.
    environment = {name: value for name, value in os.environ.items() if name[:6] != "BIOME_"}
    try:
        done = subprocess.run(
            [program, *_ARGUMENTS, *names],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise StorageError(f"biome: no end after {_SECONDS} s; try again") from None
    return done.stdout.decode("utf-8", "replace")


def _refuse_errors(report: str, paths: Mapping[str, str]) -> None:
    try:
        findings = json.loads(report)["diagnostics"]
    except (ValueError, KeyError):
        raise InternalError(f"biome: {shown(report[:200])}; is it installed whole?") from None
    for finding in findings:
        if finding["severity"] in ("error", "fatal"):
            place = finding.get("location") or {}
            path = paths.get(str(place.get("path")), "a file")
            start = place.get("start") or {}
            where = f"{shown(path)}:{start.get('line', 0)}:{start.get('column', 0)}"
            message = shown(str(finding["message"]))
            raise InternalError(f"{where}: {message}; mend the template it comes from")
