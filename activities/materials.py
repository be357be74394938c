"""What sub-tasks are made of: plans and blueprints, loaded once per worker process."""

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Final, Generic, TypeVar

from crudflow.contracts import Target
from crudflow.domain.planning import AppPlan, merge_plans, plan_app
from crudflow.domain.planning.fitting import fitting_options
from crudflow.domain.rendering import Blueprint
from crudflow.domain.schema import Schema
from crudflow.domain.schema_json import from_json
from crudflow.ports import Blueprints, OutputTree, OutputTrees, Part

KEPT_PLANS: Final = 8
"""Plans kept in memory: one for each job that is likely to run at the same time, and some."""

V = TypeVar("V")


class _Cache(Generic[V]):
    """A small least-recently-used cache; concurrent callers make a value once."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._values: OrderedDict[Hashable, V] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        with self._lock:
            if key not in self._values:
                self._values[key] = make()
            self._values.move_to_end(key)
            while len(self._values) > self._size:
                self._values.popitem(last=False)
            return self._values[key]


_PARSED: Final[_Cache[Blueprint]] = _Cache(KEPT_PLANS)


def load_blueprint(blueprints: Blueprints, name: str) -> Blueprint:
    """Return a blueprint, parsed; one whose files have changed is parsed anew.

    Raises:
        BlueprintError: There is none of that name, or it is malformed.
    """
    found = blueprints.load(name)
    key = (found.name, hash(tuple(sorted(found.files.items()))))
    return _PARSED.get(key, lambda: Blueprint.parse(found.name, found.files))


class Materials:
    """Loads and keeps what activities render from."""

    def __init__(self, trees: OutputTrees, blueprints: Blueprints) -> None:
        """Load from these output trees and blueprints."""
        self._trees = trees
        self._blueprints = blueprints
        self._plans: _Cache[AppPlan] = _Cache(KEPT_PLANS)

    def tree(self, target: Target) -> OutputTree:
        """Open the target's output tree."""
        return self._trees.open(target.output_dir)

    def blueprint(self, name: str) -> Blueprint:
        """Return a blueprint, parsed."""
        return load_blueprint(self._blueprints, name)

    def blueprint_digest(self, name: str) -> str:
        """Return a digest of a blueprint's files."""
        digest = hashlib.sha256()
        for path, text in sorted(self._blueprints.load(name).files.items()):
            digest.update(f"{path}\0{text}\0".encode())
        return digest.hexdigest()

    def assembly(self, tree: OutputTree, target: Target, parts: Sequence[Part]) -> AppPlan:
        """Return the plan of all tables that the manifest knows, whichever schema they are from.

        Raises:
            StorageError: The job's schema is gone: somebody deleted the directory in mid-job, and
                what was written before is gone with it, however much of it is in our memory.
        """
        tree.load(target.schema)
        tables = [
            (self.plan_of(tree, target, part.schema), part.table)
            for part in parts
            if part.table is not None
        ]
        if not tables:
            return plan_app(Schema(dialect=""), target.app_name)
        return merge_plans(tables)

    def plan_of(self, tree: OutputTree, target: Target, schema: str) -> AppPlan:
        """Return the plan for a schema, named by its digest, out of an output tree's store."""
        return self._plans.get(
            (schema, target.app_name, target.plans), lambda: _planned(tree, target, schema)
        )


def _planned(tree: OutputTree, target: Target, digest: str) -> AppPlan:
    schema = from_json(tree.load(digest))
    given = json.loads(tree.load(target.plans)) if target.plans else {}
    return plan_app(schema, target.app_name, fitting_options(given, schema, schema.dialect))
