"""Columns: their types, their place in the schemas, and the source text of both."""

from dataclasses import dataclass

from crudflow.domain import naming
from crudflow.domain.planning.defaults import DefaultPlan, plan_default
from crudflow.domain.planning.model import FieldPlan, SchemaField
from crudflow.domain.planning.naming_tables import filter_name
from crudflow.domain.planning.relations import Link, TableDraft
from crudflow.domain.planning.samples import sample_expression
from crudflow.domain.quoting import Raw, python
from crudflow.domain.schema import Column, DefaultKind, Table, TypeFamily
from crudflow.domain.types import Import, TypePlan, plan_type


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """A column's plan, its default as the API shows it, and what it needs imported."""

    field: FieldPlan
    shown: str
    imports: frozenset[Import]
    ddl_imports: frozenset[Import]


def plan_fields(
    draft: TableDraft, api_names: dict[str, str], links: list[Link]
) -> list[PlannedColumn]:
    """Plan all columns of a table."""
    simple = {link.key.columns[0]: link for link in links if len(link.columns) == 1}
    return [
        _plan_column(draft, column, api_names[column.name], simple.get(column.name))
        for column in draft.table.columns
    ]


def _plan_column(
    draft: TableDraft, column: Column, api_name: str, link: Link | None
) -> PlannedColumn:
    table, attribute = draft.table, draft.attributes[column.name]
    in_key = column.name in table.primary_key
    numbered = _is_numbered(column, table)
    alias = f"{draft.names.class_name}{naming.pascal(attribute.strip('_'))}Value"
    plan = plan_type(
        column.type,
        nullable=column.nullable and not in_key,
        identity=_is_identity(column),
        alias=alias,
        check=_check_name(draft, attribute),
    )
    default = plan_default(column, plan)
    identity = _is_identity(column)
    in_create = not (identity or column.generated is not None)
    nullable = (column.nullable and not in_key) or column.generated is not None
    arguments, imports = _model_arguments(draft, column, plan, default, link)
    field = FieldPlan(
        name=attribute,
        db_name=Raw(column.name),
        api_name=Raw(api_name),
        label=naming.label(attribute),
        comment=Raw(column.comment) if column.comment else None,
        type=plan,
        alias=alias if plan.values else "",
        nullable=nullable,
        in_key=in_key,
        in_create=in_create,
        required=in_create and not nullable and not default.fills,
        filled=default.fills,
        in_update=in_create and not in_key,
        annotation=f"{plan.python.text} | None" if nullable else plan.python.text,
        column=arguments,
        ddl=_ddl_arguments(column, plan, default, nullable, in_key, numbered),
        sample=sample_expression(column.type, plan),
        note="; ".join(note for note in (plan.note, default.note) if note),
    )
    ddl = (plan.ddl or plan.column).imports | (default.imports if default.ddl else frozenset())
    return PlannedColumn(field, default.shown, imports | plan.python.imports, ddl)


def _is_identity(column: Column) -> bool:
    """Whether the database numbers the rows: by identity, or by a sequence of its own."""
    sequence = column.default is not None and column.default.kind is DefaultKind.SEQUENCE
    whole = column.type.family in (TypeFamily.INTEGER, TypeFamily.DECIMAL)
    return whole and (column.identity or sequence)


def _is_numbered(column: Column, table: Table) -> bool:
    """Whether SQLAlchemy's autoincrement serves: an identity that is the whole primary key."""
    return _is_identity(column) and table.primary_key == (column.name,)


def _check_name(draft: TableDraft, attribute: str) -> str:
    return naming.snake(f"{draft.names.module} {attribute} values")


def _model_arguments(
    draft: TableDraft,
    column: Column,
    plan: TypePlan,
    default: DefaultPlan,
    link: Link | None,
) -> tuple[tuple[str, ...], frozenset[Import]]:
    arguments = []
    imports = plan.column.imports | default.imports
    attribute = draft.attributes[column.name]
    if attribute != column.name:
        arguments.append(python(column.name))
    arguments.append(plan.column.text)
    if link is not None:
        arguments.append(foreign_key(link))
        imports |= {("sqlalchemy", "ForeignKey")}
    arguments += _key_arguments(column, draft.table)
    if _is_identity(column) and not _is_numbered(column, draft.table):
        arguments.append(_next_number(draft.table, column))
        imports |= {("app.db.defaults", "next_number")}
    if default.model:
        arguments.append(default.model)
    if column.comment:
        arguments.append(f"comment={python(column.comment)}")
    return tuple(arguments), imports


def _key_arguments(column: Column, table: Table) -> list[str]:
    if column.name not in table.primary_key:
        return []
    alone = table.primary_key == (column.name,)
    if alone and column.type.family is TypeFamily.INTEGER and not _is_identity(column):
        return ["primary_key=True", "autoincrement=False"]
    return ["primary_key=True"]


def _next_number(table: Table, column: Column) -> str:
    schema = "" if table.schema is None else f", schema={python(table.schema)}"
    return f"default=next_number({python(table.name)}, {python(column.name)}{schema})"


def foreign_key(link: Link) -> str:
    """Return a foreign key of one column, as an argument of `mapped_column`."""
    target = qualified(link.parent.table, link.key.ref_columns[0])
    return f"ForeignKey({', '.join([python(target), *actions(link)])})"


def qualified(table: Table, column: str) -> str:
    """Return a column's name as foreign keys spell it: `schema.table.column`."""
    return f"{table.key}.{column}"


def actions(link: Link) -> list[str]:
    """Return what a foreign key does when the other row goes or changes its key."""
    result = []
    if link.key.on_delete.value != "NO ACTION":
        result.append(f'ondelete="{link.key.on_delete.value}"')
    if link.key.on_update.value != "NO ACTION":
        result.append(f'onupdate="{link.key.on_update.value}"')
    return result


def _ddl_arguments(
    column: Column,
    plan: TypePlan,
    default: DefaultPlan,
    nullable: bool,
    in_key: bool,
    numbered: bool,
) -> tuple[str, ...]:
    arguments = [python(column.name), (plan.ddl or plan.column).text]
    if in_key:
        arguments.append(f"autoincrement={numbered}")
    arguments.append(f"nullable={nullable}")
    if default.ddl:
        arguments.append(default.ddl)
    if column.comment:
        arguments.append(f"comment={python(column.comment)}")
    return tuple(arguments)


def schema_fields(
    columns: list[PlannedColumn],
) -> tuple[tuple[SchemaField, ...], tuple[SchemaField, ...], tuple[SchemaField, ...]]:
    """Return the fields of the schemas for new rows, changes and answers."""
    fields = [column.field for column in columns]
    return (
        tuple(_create(column.field, column.shown) for column in columns if column.field.in_create),
        tuple(_update(field) for field in fields if field.in_update),
        tuple(_read(field) for field in fields),
    )


def _optional(annotation: str, field: FieldPlan) -> str:
    return f"{annotation} | None" if field.nullable else annotation


def _create(field: FieldPlan, shown: str) -> SchemaField:
    annotation = _optional(field.type.wire.text, field)
    options = _options(field)
    if field.required:
        return SchemaField(field.name, annotation, _call("Field", options))
    if shown:
        return SchemaField(field.name, annotation, _call("Field", [f"default={shown}", *options]))
    if field.nullable and not field.filled:
        assignment = _call("Field", ["default=None", *options]) if options else "None"
        return SchemaField(field.name, annotation, assignment)
    return SchemaField(field.name, annotation, _call("omitted", options, always=True))


def _update(field: FieldPlan) -> SchemaField:
    annotation = _optional(field.type.wire.text, field)
    return SchemaField(field.name, annotation, _call("omitted", _options(field), always=True))


def _read(field: FieldPlan) -> SchemaField:
    annotation = _optional(field.type.read.text, field)
    return SchemaField(field.name, annotation, _call("Field", _options(field)))


def _options(field: FieldPlan) -> list[str]:
    options = alias_option(field)
    if field.comment is not None:
        options.append(f"description={python(field.comment)}")
    return options


def alias_option(field: FieldPlan) -> list[str]:
    """Return the argument that names a field at the API, where Python calls it otherwise."""
    return [] if field.api_name.text == field.name else [f"alias={python(field.api_name)}"]


def _call(function: str, options: list[str], always: bool = False) -> str:
    return f"{function}({', '.join(options)})" if options or always else ""


def filter_fields(fields: list[FieldPlan], references: set[str]) -> tuple[SchemaField, ...]:
    """Return the filters of a table's list: equality, ranges, parts of text, NULL or not.

    Args:
        fields: The table's columns.
        references: Attributes that are part of a foreign key.
    """
    result = []
    for field in fields:
        for operator, annotation in _operators(field, field.name in references):
            api_name = filter_name(field.api_name.text, operator)
            name = filter_name(field.name, operator)
            alias = [] if api_name == name else [f"alias={python(api_name)}"]
            result.append(SchemaField(name, annotation, _call("omitted", alias, always=True)))
    return tuple(result)


def _operators(field: FieldPlan, refers: bool) -> list[tuple[str, str]]:
    wire = field.type.wire.text
    result = []
    if field.type.equatable:
        result.append(("", wire))
        if field.in_key or refers or field.type.values:
            result.append(("in", f"list[{wire}]"))
    if field.type.ordered and field.type.equatable:
        result += [("gte", wire), ("lte", wire)]
    if field.type.searchable:
        result.append(("contains", "SearchText"))
    if field.nullable:
        result.append(("isnull", "bool"))
    return result
