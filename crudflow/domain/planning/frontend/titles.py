"""Which columns tell the rows of a table apart for a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crudflow.domain.planning.frontend.columns import Target
from crudflow.domain.planning.frontend.model import TitlePart
from crudflow.domain.planning.model import FieldPlan, TablePlan
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import Column, Table, TypeFamily

_FIRST = ("first_name", "firstname", "given_name", "forename", "fname", "au_fname")
_LAST = ("last_name", "lastname", "family_name", "surname", "lname", "au_lname")
_BEST = (
    *("name", "title", "label", "display_name", "full_name", "company_name", "username"),
    *("subject", "headline", "caption", "number", "code", "slug", "email"),
)
_SHORT = 160
_MOST_KEY_PARTS = 3
_MOST_REFERENCES = 2


@dataclass(slots=True)
class Titles:
    """Finds titles; a title that names other rows never leads back to itself.

    Attributes:
        tables: The schema's tables by key.
        plans: Their plans.
        targets: Where the values of columns lead, by table key and attribute.
    """

    tables: Mapping[str, Table]
    plans: Mapping[str, TablePlan]
    targets: Mapping[str, Mapping[str, Target]]
    _found: dict[str, tuple[TitlePart, ...]] = field(default_factory=dict)

    def of(self, key: str) -> tuple[TitlePart, ...]:
        """Return the columns of a table's title; none if it has no better name than its key."""
        if key not in self._found:
            self._found[key] = ()  # what a circle finds on its way back
            self._found[key] = self._title(self.tables[key], self.plans[key])
        return self._found[key]

    def _title(self, table: Table, plan: TablePlan) -> tuple[TitlePart, ...]:
        fields = {item.name: item for item in plan.fields}
        targets = self.targets[plan.names.key]
        named = {
            item.name: column
            for item, column in zip(plan.fields, table.columns, strict=True)
            if item.name not in targets and _is_name(item, column)
        }
        chosen = _best(named, plan)
        if not chosen and any(part.name in targets for part in plan.key):
            parts = [self._part(plan, fields[part.name]) for part in plan.key]
            return tuple(filter(None, parts))[:_MOST_KEY_PARTS]
        chosen = chosen or _any_name(named, table, plan)
        if not chosen:
            parts = [self._part(plan, item) for item in plan.fields if item.name in targets]
            return (*_number(table, plan), *filter(None, parts))[:_MOST_REFERENCES]
        own = [TitlePart(fields[name].api_name) for name in chosen]
        return (*self._owner(table, plan, named[chosen[0]].name), *own)

    def _part(self, plan: TablePlan, item: FieldPlan) -> TitlePart | None:
        """Return a column as a part of a title: the other row's title, or its bare value."""
        target = self.targets[plan.names.key].get(item.name)
        if target is None:
            return TitlePart(item.api_name)
        other = self.plans[target.key]
        by_key = len(other.key) == 1 and _api_name(other, other.key[0].name) == target.column
        if by_key and target.key != plan.names.key and self.of(target.key):
            return TitlePart(item.api_name, target.table)
        return None

    def _owner(self, table: Table, plan: TablePlan, column: str) -> tuple[TitlePart, ...]:
        """Name the row that a name is unique under, such as the campus of room A101."""
        if _is_unique(table.column(column), table):
            return ()
        fields = dict(zip((c.name for c in table.columns), plan.fields, strict=True))
        for unique in table.uniques:
            if column in unique.columns:
                around = [fields[name] for name in unique.columns if name in fields]
                targets = self.targets[plan.names.key]
                parts = [self._part(plan, item) for item in around if item.name in targets]
                return tuple(filter(None, parts))[:1]
        return ()


def _api_name(plan: TablePlan, attribute: str) -> Raw:
    return next(item.api_name for item in plan.fields if item.name == attribute)


def _number(table: Table, plan: TablePlan) -> tuple[TitlePart, ...]:
    """Return the key as a part of a title if people can say it: a number."""
    key = [c for c in table.columns if (c.name,) == table.primary_key]
    spoken = [c for c in key if c.type.family is TypeFamily.INTEGER and plan.references]
    return tuple(TitlePart(_api_name(plan, plan.key[0].name)) for _ in spoken)


def _is_name(item: FieldPlan, column: Column) -> bool:
    """Whether a column may hold a name: text that is not too long and is not computed."""
    length = item.type.length
    short = length is None or length <= _SHORT or item.name in _BEST
    family = column.type.family in (TypeFamily.STRING, TypeFamily.TEXT, TypeFamily.OTHER)
    return family and item.type.searchable and short and column.generated is None


def _best(named: Mapping[str, Column], plan: TablePlan) -> list[str]:
    """Return the columns that are names for certain."""
    first = next((name for name in _FIRST if name in named), None)
    last = next((name for name in _LAST if name in named), None)
    if first and last:
        return [first, last]
    own = tuple(f"{plan.module}_{name}" for name in ("name", "title", "label"))
    return [name for name in (*own, *_BEST) if name in named][:1]


def _any_name(named: Mapping[str, Column], table: Table, plan: TablePlan) -> list[str]:
    """Return a column that may serve as a name; where there are references, it has to be filled."""
    usable = {
        name: column for name, column in named.items() if not column.nullable or not plan.references
    }
    endings = [name for name in usable if name.endswith(("_name", "_title", "name"))]
    unique = [name for name, column in usable.items() if _is_unique(column, table)]
    sized = [name for name, column in usable.items() if column.type.length is not None]
    rest = [] if plan.references else list(usable)
    return (endings or unique or sized or rest)[:1]


def _is_unique(column: Column, table: Table) -> bool:
    keys = [unique.columns for unique in table.uniques]
    return (column.name,) in (*keys, table.primary_key)
