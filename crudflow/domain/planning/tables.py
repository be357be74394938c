"""One table's plan, put together out of its columns, keys and foreign keys."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crudflow.domain.options import DEFAULT, TableOptions
from crudflow.domain.planning.checks import CheckPlan
from crudflow.domain.planning.constraints import (
    called,
    composite_key,
    constraint_sources,
    index_sources,
    table_arguments,
)
from crudflow.domain.planning.fields import (
    PlannedColumn,
    actions,
    filter_fields,
    plan_fields,
    schema_fields,
)
from crudflow.domain.planning.model import (
    FieldPlan,
    KeyPart,
    ReferencePlan,
    RelationPlan,
    TablePlan,
)
from crudflow.domain.planning.naming_tables import name_in_api
from crudflow.domain.planning.optioning import with_options
from crudflow.domain.planning.relations import Late, Link, TableDraft
from crudflow.domain.planning.rows import plan_sample
from crudflow.domain.planning.table_imports import table_imports
from crudflow.domain.quoting import Raw, python
from crudflow.domain.reserved import PARAMETER_NAMES
from crudflow.domain.typeplans import WIRE, Face
from crudflow.domain.types import is_native_enum


def plan_table(
    draft: TableDraft,
    links: list[Link],
    relations: list[RelationPlan],
    *,
    dialect: str,
    creatable: bool,
    late: Late,
    options: TableOptions = DEFAULT,
) -> TablePlan:
    """Plan one table.

    Args:
        draft: The table and its names.
        links: Its foreign keys.
        relations: Its relationships, both ends.
        dialect: SQL dialect of the schema.
        creatable: Whether rows of it can be made without a circle of required references.
        late: Pairs of tables whose foreign keys close a circle.
        options: What a person has decided about it.
    """
    planned, checks = plan_fields(
        draft, name_in_api(draft.attributes), links, dialect, late, options
    )
    columns = [_fit_for_path(column) for column in planned]
    fields = {column.field.name: column.field for column in columns}
    indexes = index_sources(draft, fields.values())
    table_args, args_imports = table_arguments(draft, links, checks, late, indexes)
    constraints = constraint_sources(draft, checks, indexes)
    references = tuple(_reference(link, fields, late) for link in links)
    stored = TablePlan(
        names=draft.names,
        comment=Raw(draft.table.comment) if draft.table.comment else None,
        fields=tuple(fields.values()),
        relations=tuple(relations),
        references=references,
        aliases=_aliases(fields.values()),
        table_args=table_args,
        constraints=constraints,
        options=_options(draft),
        enum_types=_enum_types(draft),
        migration_imports=called(
            (*constraints, *(reference.ddl for reference in references))
        ).union(*(column.ddl_imports for column in columns)),
        sample=plan_sample(fields, links) if creatable else None,
        notes=_notes(fields.values(), checks),
    )
    plan = with_options(_with_api(stored, _key(draft, fields), columns), options)
    model_imports = args_imports.union(*(column.imports for column in columns))
    return replace(plan, imports=table_imports(plan, model_imports))


def _with_api(plan: TablePlan, key: tuple[KeyPart, ...], columns: list[PlannedColumn]) -> TablePlan:
    """Add what the API says of the table; without a key, rows can only be listed."""
    create, update, read = schema_fields(columns)
    referring = {name for reference in plan.references for name in reference.columns}
    return replace(
        plan,
        key=key,
        mapper_key=() if key else tuple(field.name for field in plan.fields),
        create=create if key else (),
        update=update if key else (),
        read=read,
        filters=filter_fields(plan.fields, referring),
        search=tuple(field.name for field in plan.fields if field.type.searchable),
        order=tuple(part.name for part in key) or _tie_breakers(plan.fields),
        sort_keys=_sort_keys(plan.fields),
    )


def _aliases(fields: Iterable[FieldPlan]) -> tuple[tuple[str, tuple[Raw, ...]], ...]:
    """Return the names and values of the `Literal` types that enums get."""
    return tuple(
        (field.alias, tuple(Raw(value) for value in field.type.values))
        for field in fields
        if field.alias
    )


def _notes(fields: Iterable[FieldPlan], checks: CheckPlan) -> tuple[str, ...]:
    """Return what of the table could not be kept."""
    return (*(f"{field.name}: {field.note}." for field in fields if field.note), *checks.notes)


def _fit_for_path(column: PlannedColumn) -> PlannedColumn:
    """Keep slashes out of text and binary data in the key, since it becomes part of the URL."""
    field = column.field
    if not field.in_key or field.type.values:
        return column
    path = field.type.path and _slashless(field.type.path)
    kind = replace(field.type, wire=_slashless(field.type.wire), path=path)
    return replace(column, field=replace(field, type=kind))


def _slashless(wire: Face) -> Face:
    for plain, for_keys in _FOR_KEYS.items():
        if wire.text.startswith((plain, f"Annotated[{plain},")):
            imports = (wire.imports - {(WIRE, plain)}) | {(WIRE, for_keys)}
            wire = Face(wire.text.replace(plain, for_keys, 1), imports)
    if "BinaryLength(" in wire.text:
        wire = replace(wire, text=wire.text.replace(")]", ", in_key=True)]"))
    return wire


_FOR_KEYS = {"Text": "KeyText", "Binary": "KeyBinary"}


def _key(draft: TableDraft, fields: dict[str, FieldPlan]) -> tuple[KeyPart, ...]:
    parts = []
    taken: set[str] = set()
    for db_name in draft.table.primary_key:
        field = fields[draft.attributes[db_name]]
        parameter = field.name if field.name not in PARAMETER_NAMES else f"{field.name}_"
        while parameter in taken:
            parameter += "_"
        taken.add(parameter)
        parts.append(KeyPart(parameter, field.type.addressed.text, f"{{{parameter}}}", field.name))
    return tuple(parts)


def _tie_breakers(fields: Sequence[FieldPlan]) -> tuple[str, ...]:
    """Return attributes that order rows without a key as well as can be."""
    return tuple(field.name for field in fields if field.type.equatable)


def _sort_keys(fields: Sequence[FieldPlan]) -> tuple[Raw, ...]:
    names = [field.api_name.text for field in fields if field.type.equatable]
    return tuple(Raw(sign + name) for name in names for sign in ("", "-"))


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


def _reference(link: Link, fields: dict[str, FieldPlan], late: Late) -> ReferencePlan:
    return ReferencePlan(
        relation=link.forward,
        target_key=link.parent.names.key,
        target=link.parent.names.class_name,
        columns=link.columns,
        target_columns=link.target_columns,
        required=any(fields[name].required for name in link.columns),
        ddl=composite_key(link),
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
