"""One table's plan, put together out of its columns, keys and foreign keys."""

from dataclasses import replace

from crudflow.domain.planning.checks import CheckPlan
from crudflow.domain.planning.fields import (
    PlannedColumn,
    actions,
    filter_fields,
    plan_fields,
    qualified,
    schema_fields,
)
from crudflow.domain.planning.imports import import_lines
from crudflow.domain.planning.model import (
    FieldPlan,
    ImportLines,
    KeyPart,
    ReferencePlan,
    RelationPlan,
    SampleRow,
    TablePlan,
)
from crudflow.domain.planning.naming_tables import name_in_api
from crudflow.domain.planning.relations import Late, Link, TableDraft
from crudflow.domain.planning.rows import plan_sample
from crudflow.domain.quoting import Raw, python
from crudflow.domain.reserved import PARAMETER_NAMES
from crudflow.domain.typeplans import Face, Import
from crudflow.domain.types import is_native_enum


def plan_table(
    draft: TableDraft,
    links: list[Link],
    relations: list[RelationPlan],
    *,
    dialect: str,
    creatable: bool,
    late: Late,
) -> TablePlan:
    """Plan one table.

    Args:
        draft: The table and its names.
        links: Its foreign keys.
        relations: Its relationships, both ends.
        dialect: SQL dialect of the schema.
        creatable: Whether rows of it can be made without a circle of required references.
        late: Pairs of tables whose foreign keys close a circle.
    """
    planned, checks = plan_fields(draft, name_in_api(draft.attributes), links, dialect, late)
    columns = [_with_key_text(column) for column in planned]
    fields = [column.field for column in columns]
    by_name = {field.name: field for field in fields}
    create, update, read = schema_fields(columns)
    referring = {name for link in links for name in link.columns}
    filters = filter_fields(fields, referring)
    key = _key(draft, by_name)
    order = tuple(part.name for part in key) or _tie_breakers(fields)
    table_args, args_imports = _table_args(draft, links, checks, late)
    references = tuple(_reference(link, by_name, late) for link in links)
    plan = TablePlan(
        names=draft.names,
        comment=Raw(draft.table.comment) if draft.table.comment else None,
        fields=tuple(fields),
        key=key,
        relations=tuple(relations),
        references=references,
        aliases=tuple(
            (field.alias, tuple(Raw(value) for value in field.type.values))
            for field in fields
            if field.alias
        ),
        table_args=table_args,
        mapper_key=() if key else tuple(by_name),
        create=create if key else (),
        update=update if key else (),
        read=read,
        filters=filters,
        search=tuple(field.name for field in fields if field.type.searchable),
        order=order,
        sort_keys=_sort_keys(fields),
        constraints=_constraints(draft, checks),
        options=_options(draft),
        enum_types=_enum_types(draft),
        migration_imports=_migration_imports(draft, columns, references, checks),
        imports=ImportLines(),
        sample=plan_sample(by_name, links) if creatable else None,
        notes=(*(f"{one.name}: {one.note}." for one in fields if one.note), *checks.notes),
    )
    model_imports = args_imports.union(*(column.imports for column in columns))
    return replace(plan, imports=_imports(plan, model_imports))


def _with_key_text(column: PlannedColumn) -> PlannedColumn:
    """Keep slashes out of text that is part of the key, since it becomes part of the URL."""
    field = column.field
    if not field.in_key or field.type.python.text != "str" or field.type.values:
        return column
    wire = field.type.wire
    if wire.text == "str" or "Text" not in wire.text:
        return column
    imports = (wire.imports - {("app.wire.types", "Text")}) | {("app.wire.types", "KeyText")}
    face = Face(wire.text.replace("Text", "KeyText"), imports)
    return replace(column, field=replace(field, type=replace(field.type, wire=face)))


def _key(draft: TableDraft, fields: dict[str, FieldPlan]) -> tuple[KeyPart, ...]:
    parts = []
    taken: set[str] = set()
    for db_name in draft.table.primary_key:
        field = fields[draft.attributes[db_name]]
        parameter = field.name if field.name not in PARAMETER_NAMES else f"{field.name}_"
        while parameter in taken:
            parameter += "_"
        taken.add(parameter)
        parts.append(KeyPart(parameter, field.type.wire.text, f"{{{parameter}}}", field.name))
    return tuple(parts)


def _tie_breakers(fields: list[FieldPlan]) -> tuple[str, ...]:
    """Return attributes that order rows without a key as well as can be."""
    return tuple(field.name for field in fields if field.type.equatable)


def _sort_keys(fields: list[FieldPlan]) -> tuple[Raw, ...]:
    names = [field.api_name.text for field in fields if field.type.equatable]
    return tuple(Raw(sign + name) for name in names for sign in ("", "-"))


def _table_args(
    draft: TableDraft, links: list[Link], checks: CheckPlan, late: Late
) -> tuple[tuple[str, ...], frozenset[Import]]:
    """Return the constraints that concern several columns, and the options of the table."""
    arguments = []
    imports: set[Import] = set()
    for link in links:
        if len(link.columns) > 1:
            arguments.append(_composite(link, late=link.pair in late))
            imports.add(("sqlalchemy", "ForeignKeyConstraint"))
    for unique in _uniques(draft):
        arguments.append(f"UniqueConstraint({unique})")
        imports.add(("sqlalchemy", "UniqueConstraint"))
    if checks.kept:
        arguments += [check.source for check in checks.kept]
        imports.add(("sqlalchemy", "CheckConstraint"))
    options = []
    if draft.table.schema is not None:
        options.append(f'"schema": {python(draft.table.schema)}')
    if draft.table.comment:
        options.append(f'"comment": {python(draft.table.comment)}')
    if options:
        arguments.append("{" + ", ".join(options) + "}")
    return tuple(arguments), frozenset(imports)


def _uniques(draft: TableDraft) -> list[str]:
    """Return the columns of each unique key, as arguments."""
    seen = {frozenset(draft.table.primary_key)}
    result = []
    for unique in draft.table.uniques:
        columns = frozenset(unique.columns)
        if columns and columns not in seen and columns <= draft.attributes.keys():
            seen.add(columns)
            result.append(", ".join(python(name) for name in unique.columns))
    return result


def _composite(link: Link, *, late: bool = False) -> str:
    own = ", ".join(python(name) for name in link.key.columns)
    targets = ", ".join(python(qualified(link.parent.table, name)) for name in link.key.ref_columns)
    arguments = [f"[{own}]", f"[{targets}]", *actions(link, late=late)]
    return f"ForeignKeyConstraint({', '.join(arguments)})"


def _constraints(draft: TableDraft, checks: CheckPlan) -> tuple[str, ...]:
    """Return the constraints of a migration's table, foreign keys left out."""
    result = []
    if draft.table.primary_key:
        columns = ", ".join(python(name) for name in draft.table.primary_key)
        result.append(f"PrimaryKeyConstraint({columns})")
    result += [f"UniqueConstraint({unique})" for unique in _uniques(draft)]
    return (*result, *(check.source for check in checks.kept))


def _options(draft: TableDraft) -> tuple[str, ...]:
    """Return the keyword arguments of a migration's table."""
    result = []
    if draft.table.schema is not None:
        result.append(f"schema={python(draft.table.schema)}")
    if draft.table.comment:
        result.append(f"comment={python(draft.table.comment)}")
    return tuple(result)


def _enum_types(draft: TableDraft) -> tuple[tuple[Raw, tuple[Raw, ...]], ...]:
    types = [column.type for column in draft.table.columns]
    types += [kind.element for kind in types if kind.element is not None]
    return tuple(
        (Raw(kind.enum_name), tuple(Raw(value) for value in kind.values))
        for kind in types
        if kind.enum_name and is_native_enum(kind)
    )


def _migration_imports(
    draft: TableDraft,
    columns: list[PlannedColumn],
    references: tuple[ReferencePlan, ...],
    checks: CheckPlan,
) -> frozenset[Import]:
    wanted: set[Import] = set().union(*(column.ddl_imports for column in columns))
    if draft.table.primary_key:
        wanted.add(("sqlalchemy", "PrimaryKeyConstraint"))
    if _uniques(draft):
        wanted.add(("sqlalchemy", "UniqueConstraint"))
    if references:
        wanted.add(("sqlalchemy", "ForeignKeyConstraint"))
    if checks.kept:
        wanted.add(("sqlalchemy", "CheckConstraint"))
    return frozenset(wanted)


def _reference(link: Link, fields: dict[str, FieldPlan], late: Late) -> ReferencePlan:
    return ReferencePlan(
        relation=link.forward,
        target_key=link.parent.names.key,
        target=link.parent.names.class_name,
        columns=link.columns,
        target_columns=link.target_columns,
        required=any(fields[name].required for name in link.columns),
        ddl=_composite(link),
        late_arguments=_late_arguments(link),
        late=link.pair in late,
    )


def _late_arguments(link: Link) -> tuple[str, ...]:
    """Return the arguments of Alembic's `create_foreign_key`, the constraint's name left out."""
    child, parent = link.child.table, link.parent.table
    own = ", ".join(python(name) for name in link.key.columns)
    other = ", ".join(python(name) for name in link.key.ref_columns)
    arguments = [python(child.name), python(parent.name), f"[{own}]", f"[{other}]", *actions(link)]
    for side, table in (("source", child), ("referent", parent)):
        if table.schema is not None:
            arguments.append(f"{side}_schema={python(table.schema)}")
    return tuple(arguments)


def _imports(plan: TablePlan, model: frozenset[Import]) -> ImportLines:
    """Collect the import statements of each file."""
    wanted = set(model) | {("app.db.base", "Base"), ("sqlalchemy.orm", "Mapped")}
    wanted.add(("sqlalchemy.orm", "mapped_column"))
    if plan.relations:
        wanted |= {("sqlalchemy.orm", "relationship"), ("typing", "TYPE_CHECKING")}
    if plan.aliases:
        wanted.add(("typing", "Literal"))
    if plan.mapper_key:
        wanted.add(("app.db.base", "keyed_by"))
    return ImportLines(
        model=import_lines(wanted),
        schemas=import_lines(_schema_imports(plan)),
        routes=import_lines(_route_imports(plan)),
        factory=import_lines(_factory_imports(plan)),
    )


def _schema_imports(plan: TablePlan) -> set[Import]:
    wanted: set[Import] = {("app.wire.base", "ApiModel"), ("app.crud.listing", "ListQuery")}
    if plan.key:
        wanted.add(("app.wire.base", "Body"))
    types = [field.type for field in plan.fields]
    wanted |= {one for kind in types for one in kind.read.imports}
    wanted |= {one for field in plan.fields for one in _wire_imports(field, plan)}
    wanted |= {(f"app.models.{plan.module}", name) for name, _ in plan.aliases}
    lines = [*plan.create, *plan.update, *plan.read, *plan.filters]
    for name, module in (("Field", "pydantic"), ("omitted", "app.wire.base")):
        if any(f"{name}(" in line.assignment for line in lines):
            wanted.add((module, name))
    if any(line.annotation == "SearchText" for line in lines) or plan.search:
        wanted.add(("app.crud.listing", "SearchText"))
    if plan.sort_keys:
        wanted |= {("typing", "Annotated"), ("typing", "Literal")}
        wanted.add(("app.crud.listing", "SORTED_BY_COMMAS"))
    return wanted


def _wire_imports(field: FieldPlan, plan: TablePlan) -> frozenset[Import]:
    """Return what a column's types in requests need, as far as requests name them."""
    in_body = plan.key and field.in_create
    bodies = field.type.wire.imports if in_body else frozenset()
    return bodies | (field.type.asked.imports if field.type.equatable else frozenset())


def _route_imports(plan: TablePlan) -> set[Import]:
    names = plan.names
    schemas = f"app.schemas.{names.module}"
    wanted: set[Import] = {
        ("typing", "Annotated"),
        ("fastapi", "APIRouter"),
        ("fastapi", "Query"),
        ("app.crud.listing", "list_rows"),
        ("app.db.engine", "SessionDep"),
        ("app.models", names.class_name),
        ("app.wire.base", "Page"),
        (schemas, f"{names.class_name}Query"),
        (schemas, f"{names.class_name}Read"),
    }
    if not plan.key:
        return wanted
    wanted |= {("fastapi", "Path"), ("app.api.errors", "NOT_FOUND"), ("app.api.errors", "CONFLICT")}
    wanted |= {("app.api.errors", "BAD_REQUEST"), (schemas, f"{names.class_name}Create")}
    wanted |= {("app.crud.rows", name) for name in ("create_row", "delete_row", "get_row")}
    if plan.update:
        wanted |= {("app.crud.rows", "update_row"), (schemas, f"{names.class_name}Update")}
    key_names = {part.name for part in plan.key}
    for field in plan.fields:
        if field.name in key_names:
            wanted |= field.type.wire.imports
            if field.alias:
                wanted.add((f"app.models.{names.module}", field.alias))
    return wanted


_FACTORY_NEEDS: tuple[tuple[str, Import], ...] = (
    ("sample.", ("tests.support", "sample")),
    ("Decimal(", ("decimal", "Decimal")),
    ("dt.", ("datetime as dt", "")),
)


def _factory_imports(plan: TablePlan) -> set[Import]:
    wanted: set[Import] = {
        ("typing", "Any"),
        ("sqlalchemy.orm", "Session"),
        ("app.models", plan.class_name),
        ("tests.support.factories", "factory_for"),
    }
    sample = plan.sample or SampleRow()
    if sample.parents:
        wanted.add(("tests.support.factories", "make"))
        wanted |= {("app.models", parent.target) for parent in sample.parents}
    written = " ".join(source for _, source in sample.values)
    for mark, needed in _FACTORY_NEEDS:
        if mark in written:
            wanted.add(needed)
    return wanted
