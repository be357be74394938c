"""What a table has besides columns: keys, unique keys, checks and indexes, as source text."""

from collections.abc import Iterable, Sequence

from crudflow.domain.planning.checks import CheckPlan
from crudflow.domain.planning.fields import actions, qualified
from crudflow.domain.planning.model import FieldPlan
from crudflow.domain.planning.relations import Late, Link, TableDraft
from crudflow.domain.quoting import python
from crudflow.domain.schema import Table, TypeFamily
from crudflow.domain.typeplans import Import


def table_arguments(
    draft: TableDraft, links: list[Link], checks: CheckPlan, late: Late, indexes: Sequence[str]
) -> tuple[tuple[str, ...], frozenset[Import]]:
    """Return what a model says of its table as a whole, options last, and what that imports."""
    sources = [_primary_key(draft.table)] if _is_reordered(draft.table) else []
    sources += [
        composite_key(link, late=link.pair in late) for link in links if len(link.columns) > 1
    ]
    sources += [*_uniques(draft), *(check.source for check in checks.kept), *indexes]
    options = []
    if draft.table.schema is not None:
        options.append(f'"schema": {python(draft.table.schema)}')
    if draft.table.comment:
        options.append(f'"comment": {python(draft.table.comment)}')
    last = ["{" + ", ".join(options) + "}"] if options else []
    return (*sources, *last), called(sources)


def constraint_sources(
    draft: TableDraft, checks: CheckPlan, indexes: Sequence[str]
) -> tuple[str, ...]:
    """Return the constraints and indexes of a migration's table, foreign keys left out."""
    key = [_primary_key(draft.table)] if draft.table.primary_key else []
    return (*key, *_uniques(draft), *(check.source for check in checks.kept), *indexes)


def called(sources: Iterable[str]) -> frozenset[Import]:
    """Return the imports of what these constraints and indexes begin with, all SQLAlchemy's."""
    return frozenset(("sqlalchemy", source.partition("(")[0]) for source in sources)


def _uniques(draft: TableDraft) -> list[str]:
    seen = {frozenset(draft.table.primary_key)}
    result = []
    for unique in draft.table.uniques:
        columns = frozenset(unique.columns)
        if columns and columns not in seen and columns <= draft.attributes.keys():
            seen.add(columns)
            name = draft.key_names.get(("uq", *unique.columns))
            named = "" if name is None else f", name={python(name)}"
            result.append(f"UniqueConstraint({_listed(unique.columns)}{named})")
    return result


def index_sources(draft: TableDraft, fields: Iterable[FieldPlan]) -> list[str]:
    """Return the indexes of a table that it has not got by its keys.

    Values that cannot be compared, such as JSON, cannot stand in an index everywhere; bytes can,
    although nobody asks for them in a query.
    """
    comparable = {field.db_name.text for field in fields if field.type.equatable}
    comparable |= {
        column.name for column in draft.table.columns if column.type.family is TypeFamily.BINARY
    }
    keys = {draft.table.primary_key, *(unique.columns for unique in draft.table.uniques)}
    return [
        f"Index({python(draft.key_names.get(('ix', *index.columns)))}, {_listed(index.columns)})"
        for index in draft.table.indexes
        if index.columns not in keys and comparable.issuperset(index.columns)
    ]


def composite_key(link: Link, *, late: bool = False) -> str:
    """Return a foreign key that stands at the table."""
    own = _listed(link.key.columns)
    targets = ", ".join(python(qualified(link.parent.table, name)) for name in link.key.ref_columns)
    arguments = [f"[{own}]", f"[{targets}]", *actions(link, late=late)]
    return f"ForeignKeyConstraint({', '.join(arguments)})"


def _primary_key(table: Table) -> str:
    return f"PrimaryKeyConstraint({_listed(table.primary_key)})"


def _is_reordered(table: Table) -> bool:
    """Whether the parts of the key come in another order than the columns do."""
    in_columns = tuple(one.name for one in table.columns if one.name in table.primary_key)
    return in_columns != table.primary_key


def _listed(names: Iterable[str]) -> str:
    return ", ".join(python(name) for name in names)
