"""Relationships out of foreign keys: names, both ends, and the arguments SQLAlchemy needs."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crudflow.domain import naming
from crudflow.domain.planning.model import RelationPlan, TableNames
from crudflow.domain.schema import ForeignKey, Table

Late = frozenset[tuple[str, str]]
"""Pairs of table keys, child and parent, whose foreign keys close a circle of tables."""


@dataclass(slots=True)
class TableDraft:
    """What is known of a table before its relationships are.

    Attributes:
        table: The table as it was read.
        names: Its names.
        attributes: The attributes of its columns, by column name.
        free: Names of attributes that are not taken.
        key_names: Names of unique keys and indexes that cannot be named by convention, by `uq` or
            `ix` with their columns behind it.
    """

    table: Table
    names: TableNames
    attributes: Mapping[str, str]
    free: naming.Namespace
    key_names: Mapping[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Link:
    """A foreign key with the names of both its ends."""

    key: ForeignKey
    child: TableDraft
    parent: TableDraft
    forward: str
    backward: str
    one_to_one: bool
    overlapping: bool

    @property
    def pair(self) -> tuple[str, str]:
        """Keys of the tables at both ends, the one that holds the foreign key first."""
        return self.child.names.key, self.parent.names.key

    @property
    def columns(self) -> tuple[str, ...]:
        """The attributes that hold the foreign key."""
        return tuple(self.child.attributes[name] for name in self.key.columns)

    @property
    def target_columns(self) -> tuple[str, ...]:
        """The attributes that are referred to."""
        return tuple(self.parent.attributes[name] for name in self.key.ref_columns)

    @property
    def optional(self) -> bool:
        """Whether a row may do without the other one."""
        return any(self.child.table.column(name).nullable for name in self.key.columns)


def link_tables(drafts: Mapping[str, TableDraft]) -> list[Link]:
    """Name both ends of every foreign key, in the order of the schema.

    The ends that hold a key are named first: their names come from columns, and are the better.
    """
    forward = [
        (key, draft, drafts[key.ref_table])
        for draft in drafts.values()
        for key in draft.table.foreign_keys
        if _usable(key, draft, drafts)
    ]
    named = [(*ends, ends[1].free.take(_forward_names(*ends))) for ends in forward]
    siblings = Counter((child.names.key, parent.names.key) for _, child, parent, _ in named)
    return [
        _link(*ends, several=siblings[ends[1].names.key, ends[2].names.key] > 1) for ends in named
    ]


def _usable(key: ForeignKey, child: TableDraft, drafts: Mapping[str, TableDraft]) -> bool:
    """Whether SQLAlchemy can name both ends: all is there, and no column's name has a dot."""
    parent = drafts.get(key.ref_table)
    if parent is None or not key.columns or len(key.columns) != len(key.ref_columns):
        return False
    here = all(name in child.attributes for name in key.columns)
    there = all(name in parent.attributes and "." not in name for name in key.ref_columns)
    return here and there and _is_unique(parent.table, key.ref_columns)


def _is_unique(table: Table, columns: Iterable[str]) -> bool:
    """Whether the columns are together a key of the table, as a foreign key needs."""
    wanted = set(columns)
    return wanted == set(table.primary_key) or any(
        wanted == set(unique.columns) for unique in table.uniques
    )


def _link(
    key: ForeignKey, child: TableDraft, parent: TableDraft, forward: str, *, several: bool
) -> Link:
    one_to_one = _is_unique(child.table, key.columns)
    roled = several or child.names.key == parent.names.key
    backward = parent.free.take(_backward_names(child, forward, roled, one_to_one))
    own = set(key.columns)
    others = (other for other in child.table.foreign_keys if other is not key)
    overlapping = any(own & set(other.columns) for other in others)
    return Link(key, child, parent, forward, backward, one_to_one, overlapping)


_ENDINGS = ("_id", "_uuid", "_code", "_key", "_no", "_number")


def _forward_names(key: ForeignKey, child: TableDraft, parent: TableDraft) -> list[str]:
    """Suggest names for the end that holds the key: `teacher_id` gives `teacher`."""
    target = parent.names.module
    names = []
    if len(key.columns) == 1:
        attribute = child.attributes[key.columns[0]].strip("_")
        names = [attribute.removesuffix(end) for end in _ENDINGS if attribute.endswith(end)]
        if not names and attribute != target:
            names.append(f"{attribute}_{target}" if attribute in child.attributes else attribute)
    return [*names[:1], target, f"{names[0] if names else target}_row"]


def _backward_names(child: TableDraft, forward: str, roled: bool, one_to_one: bool) -> list[str]:
    """Suggest names for the other end: `lessons`, or `lessons_as_teacher` if there are several."""
    plain = child.names.module if one_to_one else child.names.plural
    named = f"{plain}_as_{forward}"
    return [named, f"{named}_rows"] if roled else [plain, named, f"{named}_rows"]


def relations_of(links: Iterable[Link]) -> dict[str, list[RelationPlan]]:
    """Return the relationships by table key, those that hold the foreign key first."""
    forwards: dict[str, list[RelationPlan]] = {}
    backwards: dict[str, list[RelationPlan]] = {}
    for link in links:
        forwards.setdefault(link.child.names.key, []).append(_forward(link))
        backwards.setdefault(link.parent.names.key, []).append(_backward(link))
    return {
        key: forwards.get(key, []) + backwards.get(key, []) for key in {**forwards, **backwards}
    }


def _forward(link: Link) -> RelationPlan:
    target = link.parent.names.class_name
    arguments = [f'back_populates="{link.backward}"', _foreign_keys(link)]
    if link.child.names.key == link.parent.names.key:
        sides = ", ".join(f"{target}.{name}" for name in link.target_columns)
        arguments.append(f'remote_side="[{sides}]"')
    return RelationPlan(
        name=link.forward,
        target=target,
        target_key=link.parent.names.key,
        many=False,
        annotation=f'"{target} | None"' if link.optional else f'"{target}"',
        arguments=(*arguments, *_read_only(link)),
        back=link.backward,
        columns=link.columns,
    )


def _backward(link: Link) -> RelationPlan:
    target = link.child.names.class_name
    arguments = [f'back_populates="{link.forward}"', _foreign_keys(link)]
    if not link.overlapping:
        # The database alone decides what a delete does to the rows that refer to this one.
        arguments.append('passive_deletes="all"')
    return RelationPlan(
        name=link.backward,
        target=target,
        target_key=link.child.names.key,
        many=not link.one_to_one,
        annotation=f'"{target} | None"' if link.one_to_one else f'list["{target}"]',
        arguments=(*arguments, *_read_only(link)),
        back=link.forward,
    )


def _foreign_keys(link: Link) -> str:
    child = link.child.names.class_name
    return f'foreign_keys="[{", ".join(f"{child}.{name}" for name in link.columns)}]"'


def _read_only(link: Link) -> tuple[str, ...]:
    """Two relationships must not both write a column that they share."""
    return ("viewonly=True",) if link.overlapping else ()
