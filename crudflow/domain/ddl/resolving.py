"""From drafts to the finished schema: names made exact, references and inheritance followed."""

from collections import Counter

from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ForeignKeyDraft, TableDraft
from crudflow.domain.ddl.resolvingtypes import ColumnResolver
from crudflow.domain.schema import ForeignKey, Index, Schema, Table, UniqueKey


def resolve(catalog: Catalog) -> Schema:
    """Make the schema out of all that was read."""
    _borrow_types(catalog)
    columns = ColumnResolver(catalog)
    tables = tuple(_table(table, catalog, columns) for table in catalog.own_tables())
    for parent, count in Counter(catalog.partitions.values()).items():
        catalog.warn(f"{count} partitions of table {parent!r} are left out: it stands for them")
    return Schema(catalog.dialect.name, tables, dict(catalog.enums), tuple(catalog.warnings))


def _borrow_types(catalog: Catalog) -> None:
    """Give references without a type, as SQLite takes them, that of the column they refer to."""
    for table in catalog.own_tables():
        if all(column.type is not NO_TYPE for column in table.columns):
            continue  # So it is with nearly every table: its references need not be looked up here.
        for key in table.foreign_keys:
            target = catalog.referred(key)
            if target is None:
                continue
            names = key.ref_columns or target.primary_key
            for name, ref_name in zip(key.columns, names, strict=False):
                column, other = catalog.column(table, name), catalog.column(target, ref_name)
                if column and other and column.type is NO_TYPE and column.generated is None:
                    column.type = other.type


def _table(table: TableDraft, catalog: Catalog, columns: ColumnResolver) -> Table:
    primary_key = _exact(table, table.primary_key, catalog, "the primary key") or ()
    resolved = tuple(
        columns.column(
            column, table, in_key=column.name in primary_key, alone=len(primary_key) == 1
        )
        for column in table.columns
    )
    checks = tuple(table.checks) + columns.domain_checks(table)
    return Table(
        name=table.name,
        columns=resolved,
        schema=table.schema,
        primary_key=primary_key,
        foreign_keys=_foreign_keys(table, catalog),
        uniques=_uniques(table, primary_key, catalog),
        indexes=_indexes(table, catalog),
        checks=tuple(dict.fromkeys(checks)),
        comment=table.comment,
    )


def _exact(
    table: TableDraft, names: tuple[str, ...], catalog: Catalog, what: str
) -> tuple[str, ...] | None:
    """Return the names as the columns are declared; `None`, with a warning, if one is not."""
    exact = []
    for name in names:
        column = catalog.column(table, name)
        if column is None:
            catalog.warn(
                f"{what} of table {table.key!r} is left out: there is no column {name!r}",
                table.origin,
            )
            return None
        exact.append(column.name)
    return tuple(exact)


def _uniques(
    table: TableDraft, primary_key: tuple[str, ...], catalog: Catalog
) -> tuple[UniqueKey, ...]:
    kept: dict[tuple[str, ...], UniqueKey] = {}
    for unique in table.uniques:
        columns = _exact(table, unique.columns, catalog, "a unique key")
        if columns and columns != primary_key:
            kept.setdefault(columns, UniqueKey(columns, unique.name))
    return tuple(kept.values())


def _indexes(table: TableDraft, catalog: Catalog) -> tuple[Index, ...]:
    kept: dict[tuple[str, ...], Index] = {}
    for index in table.indexes:
        found = [catalog.column(table, name) for name in index.columns]
        columns = tuple(column.name for column in found if column is not None)
        if len(columns) == len(found):
            kept.setdefault(columns, Index(columns, index.name))
    return tuple(kept.values())


def _foreign_keys(table: TableDraft, catalog: Catalog) -> tuple[ForeignKey, ...]:
    kept: dict[tuple[object, ...], ForeignKey] = {}
    for draft in table.foreign_keys:
        key = _foreign_key(table, draft, catalog)
        if key is not None:
            kept.setdefault((key.columns, key.ref_table, key.ref_columns), key)
    return tuple(kept.values())


def _foreign_key(table: TableDraft, draft: ForeignKeyDraft, catalog: Catalog) -> ForeignKey | None:
    columns = _exact(table, draft.columns, catalog, "a foreign key")
    target = catalog.referred(draft)
    if columns is None:
        return None
    if target is None:
        catalog.warn(
            f"{table.key}({', '.join(columns)}) refers to table {'.'.join(draft.target)!r}, which"
            " is not defined here; it is kept without the foreign key",
            draft.origin,
        )
        return None
    names = draft.ref_columns or target.primary_key
    ref_columns = _exact(target, names, catalog, f"a foreign key of {table.key!r} to a column")
    if ref_columns is None:
        return None
    if len(ref_columns) != len(columns):
        catalog.warn(
            f"{table.key}({', '.join(columns)}) refers to {len(ref_columns)} columns of table"
            f" {target.key!r}; it is kept without the foreign key",
            draft.origin,
        )
        return None
    return ForeignKey(
        columns, target.key, ref_columns, draft.on_delete, draft.on_update, draft.name
    )
