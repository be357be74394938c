"""How tests make a row: the rows that have to exist before, and values for the rest."""

from collections.abc import Mapping, Sequence

from crudflow.domain.planning.model import FieldPlan, Parent, SampleRow
from crudflow.domain.planning.relations import Link


def plan_sample(fields: Mapping[str, FieldPlan], links: Sequence[Link]) -> SampleRow:
    """Decide which rows have to exist before a row of a table, and the values of its own.

    Args:
        fields: The table's columns by attribute.
        links: Its foreign keys.
    """
    values: dict[str, str] = {}
    parents = []
    for link in sorted(links, key=lambda link: -len(link.columns)):
        if not _is_needed(link, fields) or all(name in values for name in link.columns):
            continue
        if link.parent.names.key == link.child.names.key:
            values |= _own_key(link, fields)
            continue
        parent = _parent(link, values)
        parents.append(parent)
        for name, target in zip(link.columns, link.target_columns, strict=True):
            values.setdefault(name, f"{parent.variable}.{target}")
    for field in fields.values():
        if not field.in_create or field.name in values:
            continue
        if field.required or not any(field.name in link.columns for link in links):
            values[field.name] = field.sample
        elif field.nullable and field.filled:
            values[field.name] = "None"
    return SampleRow(tuple(parents), tuple(values.items()))


def _is_needed(link: Link, fields: Mapping[str, FieldPlan]) -> bool:
    """Whether a row cannot do without the other one; a default is no help where it is not there."""
    return all(fields[name].in_create and not fields[name].nullable for name in link.columns)


def _own_key(link: Link, fields: Mapping[str, FieldPlan]) -> dict[str, str]:
    """Let a row that must refer to a row of its own table refer to itself."""
    pairs = zip(link.columns, link.target_columns, strict=True)
    return {name: fields[target].sample for name, target in pairs}


def _parent(link: Link, values: Mapping[str, str]) -> Parent:
    pairs = zip(link.columns, link.target_columns, strict=True)
    given = tuple((target, values[name]) for name, target in pairs if name in values)
    return Parent(link.forward, link.parent.names.class_name, given)
