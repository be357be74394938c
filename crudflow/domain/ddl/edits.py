"""Changes to tables that others may refer to: drop and rename."""

from crudflow.domain.ddl.constraintnames import name_constraints
from crudflow.domain.ddl.dialects import MYSQL, POSTGRES, Dialect
from crudflow.domain.ddl.drafts import Catalog, ColumnDraft, TableDraft
from crudflow.domain.ddl.sqltypes import builtin_type, is_serial


def drop_column(catalog: Catalog, table: TableDraft, column: ColumnDraft) -> None:
    """Remove a column, and the keys and indexes that it is part of."""
    gone = catalog.matching(column.name)

    def uses(columns: tuple[str, ...]) -> bool:
        return any(catalog.matching(name) == gone for name in columns)

    table.columns.remove(column)
    if uses(table.primary_key):
        table.primary_key = ()
    table.foreign_keys = [key for key in table.foreign_keys if not uses(key.columns)]
    table.uniques = [key for key in table.uniques if not uses(key.columns)]
    if catalog.dialect is MYSQL:  # where an index goes on without the column
        for index in table.indexes:
            index.columns = tuple(one for one in index.columns if catalog.matching(one) != gone)
    table.indexes = [one for one in table.indexes if one.columns and not uses(one.columns)]


def drop_constraint(table: TableDraft, name: str, dialect: Dialect) -> None:
    """Remove the key, check or index of that name, if there is one."""
    name_constraints(table, dialect)
    if table.primary_key_name == name:
        drop_primary_key(table)
    drop_foreign_key(table, name, dialect)
    drop_index(table, name, dialect)
    drop_check(table, name, dialect)


def drop_foreign_key(table: TableDraft, name: str, dialect: Dialect) -> None:
    """Remove the foreign key of that name, if there is one; MySQL's indexes may have it, too."""
    name_constraints(table, dialect)
    table.foreign_keys = [key for key in table.foreign_keys if key.name != name]


def drop_index(table: TableDraft, name: str, dialect: Dialect) -> None:
    """Remove the unique key or index of that name, if there is one."""
    name_constraints(table, dialect)
    table.uniques = [key for key in table.uniques if key.name != name]
    table.indexes = [index for index in table.indexes if index.name != name]


def drop_check(table: TableDraft, name: str, dialect: Dialect) -> None:
    """Remove the check of that name, if there is one."""
    name_constraints(table, dialect)
    table.checks = [check for check in table.checks if check.name != name]


def drop_primary_key(table: TableDraft) -> None:
    """Remove the primary key; its columns stay NOT NULL."""
    for column in table.columns:
        if column.name in table.primary_key:
            column.nullable = False
    table.primary_key = ()
    table.primary_key_name = None


def rename_column(catalog: Catalog, table: TableDraft, column: ColumnDraft, name: str) -> None:
    """Give a column another name, also where keys refer to it."""
    name_constraints(table, catalog.dialect)  # they keep the names that come of the old one
    old = catalog.matching(column.name)

    def renamed(columns: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name if catalog.matching(other) == old else other for other in columns)

    column.name = name
    table.primary_key = renamed(table.primary_key)
    for index in (*table.uniques, *table.indexes):
        index.columns = renamed(index.columns)
    for key in table.foreign_keys:
        key.columns = renamed(key.columns)
    for other in catalog.own_tables():
        for key in other.foreign_keys:
            if catalog.referred(key) is table:
                key.ref_columns = renamed(key.ref_columns)


def rename_table(catalog: Catalog, table: TableDraft, name: str, schema: str | None) -> None:
    """Give a table another name or schema, also where foreign keys refer to it."""
    name_constraints(table, catalog.dialect)
    referring = [
        key
        for other in catalog.own_tables()
        for key in other.foreign_keys
        if catalog.referred(key) is table
    ]
    table.name, table.schema = name, schema
    catalog.reindex()
    for key in referring:
        key.target, key.schema = (name,), schema


def move_column(catalog: Catalog, table: TableDraft, column: ColumnDraft, after: str) -> None:
    """Put a column behind the one of that name, or first where the name is empty."""
    table.columns.remove(column)
    other = catalog.column(table, after) if after else None
    index = table.columns.index(other) + 1 if other else 0
    table.columns.insert(index, column)


def write_out_serial(column: ColumnDraft, table: TableDraft, dialect: Dialect) -> None:
    """Put type, default and NOT NULL in the place of `serial`, so that each can be changed."""
    if dialect is not POSTGRES or column.type.array or not is_serial(column.type, dialect):
        return
    whole = builtin_type(column.type, POSTGRES)
    name = {16: "smallint", 64: "bigint"}.get(whole.bits or 32 if whole else 32, "integer")
    column.type = column.type._replace(name=name, text=name)
    column.default = column.default or serial_default(column, table)
    column.nullable = False


def serial_default(column: ColumnDraft, table: TableDraft) -> str:
    """Return the default that PostgreSQL gives a `serial` column."""
    return f"nextval('{table.key}_{column.name}_seq'::regclass)"
