"""The activity that reads a schedule's schema files anew."""

import hashlib
from collections.abc import Callable, Mapping, Sequence

from temporalio import activity

from activities.failures import mapped_errors
from activities.materials import Materials
from activities.reporting import reporting
from crudflow import __version__
from crudflow.contracts import GatheredSources, GatherSources, Source
from crudflow.domain.ddl import SourceText
from crudflow.domain.planfiles import read_plan
from crudflow.errors import PlanError, StorageError
from crudflow.ports import OutputTree
from crudflow.signatures import GATHER_SOURCES

ReadSources = Callable[[Sequence[str]], Sequence[SourceText]]
"""Reads the files and folders at some paths; raises `SchemaError` if it cannot."""


class ScheduleActivities:
    """Prepares the runs of schedules."""

    def __init__(self, materials: Materials, read: ReadSources) -> None:
        """Read files with `read`, and store them in the output trees that materials open."""
        self._materials = materials
        self._read = read

    @activity.defn(name=GATHER_SOURCES, no_thread_cancel_exception=True)
    def gather_sources(self, wish: GatherSources) -> GatheredSources:
        """Store the DDL as it is now, and say whether it would make anything new."""
        with mapped_errors(), reporting(of=2) as reporter:
            tree = self._materials.tree(wish.target)
            reporter.report(1, "read the files")
            texts = self._read(wish.paths)
            # Stored already is what an earlier run read, unless somebody emptied the directory.
            known = all(_has(tree, text) for text in texts)
            reporter.report(2, "store them")
            sources = tuple(Source(text.name, tree.store(text.text)) for text in texts)
            wishes = tree.store(wish.instructions) if wish.instructions else ""
            fingerprint = self._fingerprint(
                wish.target.blueprint, sources, tree.plan_files(), wishes
            )
            unchanged = known and fingerprint == wish.seen
            return GatheredSources(sources, fingerprint, unchanged, wishes)

    def _fingerprint(
        self, blueprint: str, sources: Sequence[Source], plans: Mapping[str, str], wishes: str
    ) -> str:
        parts = [__version__, self._materials.blueprint_digest(blueprint)]
        parts += [part for source in sources for part in (source.name, source.digest)]
        decided = {name: text for name, text in plans.items() if not _follows(name, text, wishes)}
        parts += [part for plan in sorted(decided.items()) for part in plan]
        parts += [f"instructions {wishes}"] if wishes else []
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _follows(name: str, text: str, wishes: str) -> bool:
    """Say whether a plan was made of these instructions, so that it is no change by itself."""
    try:
        file = read_plan(name, text)
    except PlanError:
        return False
    return bool(wishes) and not file.edited and file.instructions == wishes


def _has(tree: OutputTree, text: SourceText) -> bool:
    try:
        digest = hashlib.sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest()
        return tree.load(digest) == text.text
    except StorageError:
        return False
