"""What is to happen to a section's files: decided here, carried out by the output trees."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from crudflow.adapters.paths import check_paths, check_section, part_label, shown
from crudflow.errors import OutputError
from crudflow.ports import Part, Written

NOT_A_TEXT = "not a plain file"
"""Stands for the digest of what is no plain file (a link): never ours, so never touched."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who generates a file: a table (`None` for the application) and its section."""

    table: str | None
    section: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What a writer is about to do, put down before it touches a file.

    As long as it is there its writer is at work or was killed; a file may then hold what any
    of these digests stands for, without a person having edited it.

    Attributes:
        owner: Whose files they are.
        token: Part of the names of the writer's temporary files.
        files: Path -> digests that the file may have, besides that in the manifest.
    """

    owner: Owner
    token: str
    files: Mapping[str, tuple[str, ...]]

    def temporary_names(self) -> dict[str, str]:
        """Return the name of each path's temporary file, in the directory of the path."""
        return {
            path: f".crudflow-{self.token}-{number}.tmp"
            for number, path in enumerate(sorted(self.files))
        }


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with the files of one section.

    Attributes:
        create: Paths where there is no file yet.
        replace: Paths whose file was generated earlier and is out of date.
        remove: Paths that are generated no longer, of unedited files.
        unchanged: Paths whose file is as it should be.
        kept: Paths whose file a person has made or edited.
        record: Path -> digest, as the manifest is to have it afterwards.
        alternatives: Path -> digests that a killed writer may leave behind.
    """

    create: tuple[str, ...]
    replace: tuple[str, ...]
    remove: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]
    record: Mapping[str, str]
    alternatives: Mapping[str, tuple[str, ...]]

    @property
    def touches_files(self) -> bool:
        """Whether anything but the manifest changes."""
        return bool(self.create or self.replace or self.remove)

    def outcome(self) -> Written:
        """Return what the caller is told."""
        return Written(
            written=tuple(sorted(self.create + self.replace)),
            unchanged=self.unchanged,
            kept=self.kept,
            removed=self.remove,
        )


def checked_texts(section: str, files: Mapping[str, str]) -> dict[str, bytes]:
    """Return a section's files as they go to the disk.

    Raises:
        OutputError: The section's name, a path or a text cannot be used.
    """
    check_section(section)
    check_paths(list(files))
    return {path: _encoded(path, text) for path, text in files.items()}


def _encoded(path: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise OutputError(
            f"{shown(path)}: sign {error.start + 1} is half a character that UTF-8 cannot hold; "
            "correct the name or comment it comes from"
        ) from None


def plan_section(
    wanted: Mapping[str, str],
    recorded: Mapping[str, str],
    leftover: Claim | None,
    on_disk: Callable[[str], str | None],
) -> Plan:
    """Decide what to do with each file of a section.

    Args:
        wanted: Path -> digest of what the section is to consist of.
        recorded: Path -> digest of what was generated last.
        leftover: The claim of a writer that was killed, if there is one.
        on_disk: Gives the digest of what is there now, `None` where nothing is.
    """
    earlier = leftover.files if leftover else {}
    paths = sorted({*wanted, *recorded, *earlier})
    found = {path: digest for path in paths if (digest := on_disk(path)) is not None}

    def ours(path: str) -> bool:
        return found[path] in (recorded.get(path), *earlier.get(path, ()))

    def chosen(paths: Iterable[str], condition: Callable[[str], bool]) -> tuple[str, ...]:
        return tuple(path for path in paths if condition(path))

    present = [path for path in paths if path in found]
    differing = [path for path in present if found[path] != wanted.get(path)]
    kept = chosen(differing, lambda path: not ours(path))
    remove = chosen(differing, lambda path: path not in wanted and ours(path))
    return Plan(
        create=chosen(sorted(wanted), lambda path: path not in found),
        replace=chosen(differing, lambda path: path in wanted and ours(path)),
        remove=remove,
        unchanged=chosen(present, lambda path: found[path] == wanted.get(path)),
        kept=kept,
        record={
            path: recorded.get(path, digest) if path in kept else digest
            for path, digest in sorted(wanted.items())
        },
        alternatives={
            path: tuple(sorted({some[path] for some in (found, wanted) if path in some}))
            for path in sorted({*wanted, *remove} - {*kept})
        },
    )


def unexpected(plan: Plan, recorded: Mapping[str, str]) -> set[str]:
    """Return the wanted paths where there is a file that this section has not generated yet.

    It is a person's, a killed writer's, or another section's: only they need a look into the
    other parts of the manifest.
    """
    there = {*plan.replace, *plan.unchanged, *plan.kept}
    return {path for path in there if path in plan.record and path not in recorded}


def claimed_twice(path: str, owner: Owner, writer: Owner) -> OutputError:
    """Return the error for a path that two sections want to generate."""
    return OutputError(
        f"{shown(path)} is generated by {writer.section} of {part_label(writer.table)} and by "
        f"{owner.section} of {part_label(owner.table)}; give one of them another path"
    )


def updated(part: Part, section: str, schema: str, record: Mapping[str, str]) -> Part:
    """Return a part with one section replaced; a section without files is left out."""
    files = {name: paths for name, paths in part.files.items() if name != section}
    if record:
        files[section] = record
    return Part(part.table, schema, dict(sorted(files.items())))
