"""Headings for the navigation: which tables belong together."""

from collections import Counter
from collections.abc import Mapping

from crudflow.domain import naming
from crudflow.domain.planning.frontend.labels import table_label
from crudflow.domain.planning.model import TablePlan
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import ReferenceAction, Schema, Table

_FEW = 12
_SMALLEST = 3
ALL = Raw("Tables")
GENERAL = Raw("General")


def group_tables(schema: Schema, plans: Mapping[str, TablePlan]) -> dict[str, Raw]:
    """Return the heading of every table, by table key.

    A few tables need no headings. Many are told apart by their database schemas if there are
    several, else by words that their names begin with, else by the table that they are part of.
    """
    if len(plans) <= _FEW:
        return dict.fromkeys(plans, ALL)
    by_schema = {table.key: table.schema for table in schema}
    if len(set(by_schema.values())) > 1:
        return {key: Raw(_heading(name or "main")) for key, name in by_schema.items()}
    owners = _by_owner(schema, plans)
    prefixes = _by_prefix(plans)
    return {key: prefixes.get(key) or owners.get(key) or GENERAL for key in plans}


def _heading(name: str) -> str:
    return naming.label(naming.snake(name, "other"))


def _by_prefix(plans: Mapping[str, TablePlan]) -> dict[str, Raw]:
    """Group by first words, if most tables share theirs with others."""
    words = {key: plan.module.split("_")[0] for key, plan in plans.items() if "_" in plan.module}
    counts = Counter(words.values())
    shared = {key: word for key, word in words.items() if counts[word] >= _SMALLEST}
    if len(shared) * 2 < len(plans) or len(set(shared.values())) < 2:
        return {}
    return {key: Raw(_heading(word)) for key, word in shared.items()}


def _by_owner(schema: Schema, plans: Mapping[str, TablePlan]) -> dict[str, Raw]:
    """Group by the table at the top of what a table is part of, if it has parts at all."""
    owner = {table.key: _owner(table, plans) for table in schema}
    roots = {key: _root(key, owner) for key in plans}
    sizes = Counter(roots.values())
    return {
        key: table_label(plans[root].names)[1] for key, root in roots.items() if sizes[root] > 1
    }


def _owner(table: Table, plans: Mapping[str, TablePlan]) -> str | None:
    """Return the table that the rows of this one are parts of: they cannot do without it."""
    for key in table.foreign_keys:
        required = all(not table.column(name).nullable for name in key.columns)
        identifying = set(key.columns) <= set(table.primary_key)
        cascading = key.on_delete is ReferenceAction.CASCADE
        elsewhere = key.ref_table in plans and key.ref_table != table.key
        if elsewhere and required and (identifying or cascading):
            return key.ref_table
    return None


def _root(key: str, owner: Mapping[str, str | None]) -> str:
    seen = {key}
    while (above := owner[key]) is not None and above not in seen:
        seen.add(above)
        key = above
    return key
