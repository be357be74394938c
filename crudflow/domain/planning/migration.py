"""The first migration: all tables, in an order in which they can be created."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from crudflow.domain.naming import snake
from crudflow.domain.planning.imports import import_lines
from crudflow.domain.planning.model import AppPlan, ReferencePlan, TablePlan
from crudflow.domain.quoting import Raw, python
from crudflow.domain.typeplans import Import


@dataclass(frozen=True, slots=True)
class TableCreation:
    """One `create_table`: source text of its name, columns, constraints and options.

    Attributes:
        name: The table's name, as a literal.
        columns: Arguments of each `Column`.
        constraints: Constraints that can be there from the start.
        late: Foreign keys that close a circle.
        options: Keyword arguments.
        schema: The keyword argument that names the database schema, if there is one.
    """

    name: str
    columns: tuple[tuple[str, ...], ...]
    constraints: tuple[str, ...]
    late: tuple[str, ...]
    options: tuple[str, ...]
    schema: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MigrationPlan:
    """The first migration.

    Attributes:
        imports: Import statements.
        schemas: Database schemas to create.
        tables: The tables, those that others refer to first.
        late: Arguments of `create_foreign_key`, for what closes a circle.
        dropped: Arguments of `drop_constraint` for the same.
        enums: PostgreSQL's enum types that the tables use: name and values.
    """

    imports: tuple[str, ...]
    schemas: tuple[Raw, ...]
    tables: tuple[TableCreation, ...]
    late: tuple[tuple[str, ...], ...]
    dropped: tuple[tuple[str, ...], ...]
    enums: tuple[tuple[Raw, tuple[Raw, ...]], ...]


def plan_migration(app: AppPlan) -> MigrationPlan:
    """Plan the migration that creates the tables of an application, and those just outside."""
    everything = {**app.tables, **app.outside}
    tables = [everything[key] for key in app.creation if key in everything]
    late = [
        (table, reference)
        for table in tables
        for reference in table.references
        if reference.late and reference.target_key in everything
    ]
    wanted: set[Import] = {("alembic", "op"), ("sqlalchemy", "Column")}
    wanted = wanted.union(*(table.migration_imports for table in tables))
    enums = _enum_types(tables)
    if enums:
        wanted |= {("app.db.operations", "create_enum"), ("app.db.operations", "drop_enum")}
    schemas = {table.names.db_schema for table in tables if table.names.db_schema is not None}
    if schemas:
        wanted.add(("app.db.operations", "create_schema"))
    return MigrationPlan(
        imports=import_lines(wanted if tables else ()),
        schemas=tuple(sorted(schemas)),
        tables=tuple(_creation(table, everything.keys()) for table in tables),
        late=tuple(_late_arguments(*pair) for pair in late),
        dropped=tuple(_dropped_arguments(*pair) for pair in late),
        enums=enums,
    )


def _creation(table: TablePlan, known: Container[str]) -> TableCreation:
    here = [reference for reference in table.references if reference.target_key in known]
    schema = table.names.db_schema
    return TableCreation(
        name=python(table.names.db_name),
        columns=tuple(field.ddl for field in table.fields),
        constraints=(
            *table.constraints,
            *(reference.ddl for reference in here if not reference.late),
        ),
        late=tuple(reference.ddl for reference in here if reference.late),
        options=table.options,
        schema=() if schema is None else (f"schema={python(schema)}",),
    )


def _late_name(table: TablePlan, reference: ReferencePlan) -> str:
    return python(snake(f"fk {table.names.plural} {reference.relation}"))


def _late_arguments(table: TablePlan, reference: ReferencePlan) -> tuple[str, ...]:
    return (_late_name(table, reference), *reference.late_arguments)


def _dropped_arguments(table: TablePlan, reference: ReferencePlan) -> tuple[str, ...]:
    schema = table.names.db_schema
    option = () if schema is None else (f"schema={python(schema)}",)
    return (_late_name(table, reference), python(table.names.db_name), *option)


def _enum_types(tables: Iterable[TablePlan]) -> tuple[tuple[Raw, tuple[Raw, ...]], ...]:
    found = dict(one for table in tables for one in table.enum_types)
    return tuple(sorted(found.items()))
