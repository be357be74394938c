"""Columns: their types, their place in the schemas, and the source text of both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crudflow.domain import naming
from crudflow.domain.options import DEFAULT, TableOptions
from crudflow.domain.planning.checks import CheckPlan, plan_checks
from crudflow.domain.planning.computed import plan_computed
from crudflow.domain.planning.defaults import NO_DEFAULT, DefaultPlan, plan_default
from crudflow.domain.planning.model import FieldPlan, SchemaField
from crudflow.domain.planning.naming_tables import filter_name
from crudflow.domain.planning.relations import Late, Link, TableDraft
from crudflow.domain.planning.samples import Sample
from crudflow.domain.planning.trials import Trial, find_samples
from crudflow.domain.quoting import Raw, python
from crudflow.domain.ruling import NO_RULES
from crudflow.domain.schema import Column, DefaultKind, Table, TypeFamily
from crudflow.domain.typeplans import Import, Limits, TypePlan
from crudflow.domain.types import plan_type


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """A column's plan, its default as the API shows it, and what it needs imported."""

    field: FieldPlan
    shown: str
    imports: frozenset[Import]
    ddl_imports: frozenset[Import]


@dataclass(frozen=True, slots=True)
class _Decided:
    """What is decided of a column before its source text is."""

    column: Column
    attribute: str
    alias: str
    type: TypePlan
    default: DefaultPlan
    computed: str
    link: Link | None
    in_key: bool
    refers: bool

    @property
    def in_create(self) -> bool:
        """Whether a new row may name it."""
        return not is_identity(self.column) and self.column.generated is None

    @property
    def nullable(self) -> bool:
        """Whether it may be NULL; a computed column that the database cannot compute always is."""
        if self.column.generated is not None and not self.computed:
            return True
        return self.column.nullable and not self.in_key

    @property
    def required(self) -> bool:
        """Whether a new row has to name it."""
        return self.in_create and not self.nullable and not self.default.fills

    @property
    def note(self) -> str:
        """What of the column could not be kept."""
        notes = [self.type.note, self.default.note]
        if self.column.generated is not None and not self.computed:
            notes.append("computed by the original database, left empty here")
        return "; ".join(note for note in notes if note)

    @property
    def trial(self) -> Trial:
        """The column as samples are tried for it."""
        free = self.in_create and not self.refers
        absent = self.refers and self.nullable
        return Trial(self.column.type, self.type, free, absent, self.nullable and not self.refers)


def plan_fields(
    draft: TableDraft,
    api_names: Mapping[str, str],
    links: Sequence[Link],
    dialect: str,
    late: Late,
    options: TableOptions = DEFAULT,
) -> tuple[list[PlannedColumn], CheckPlan]:
    """Plan all columns of a table, and what becomes of its checks.

    Args:
        draft: The table and its names.
        api_names: Names at the API by column name.
        links: The table's foreign keys.
        dialect: SQL dialect of the schema.
        late: Pairs of tables whose foreign keys close a circle.
        options: What a person has decided about the table.
    """
    checks = plan_checks(draft.table, dialect, draft.names.module)
    simple = {link.key.columns[0]: link for link in links if len(link.columns) == 1}
    referring = {name for link in links for name in link.key.columns}
    decided = [
        _decide(draft, column, checks, simple.get(column.name), column.name in referring, dialect)
        for column in (
            _chosen(one) if one.name in referring else one for one in draft.table.columns
        )
    ]
    decided = [_ruled(one, checks, options) for one in decided]
    samples, kept = find_samples({one.column.name: one.trial for one in decided}, checks.kept)
    columns = [
        _plan_column(draft, one, api_names[one.column.name], samples[one.column.name], late)
        for one in decided
    ]
    return columns, checks.keeping(kept)


def _decide(
    draft: TableDraft,
    column: Column,
    checks: CheckPlan,
    link: Link | None,
    refers: bool,
    dialect: str,
) -> _Decided:
    attribute = draft.attributes[column.name]
    in_key = column.name in draft.table.primary_key
    alias = f"{draft.names.class_name}{naming.pascal(attribute.strip('_'))}Value"
    plan = plan_type(
        column.type,
        nullable=column.nullable and not in_key,
        identity=is_identity(column),
        alias=alias,
        check=naming.snake(f"{draft.names.module} {attribute} values"),
        limits=checks.limits.get(column.name),
    )
    computed = plan_computed(column, draft.table, dialect)
    filled = column.generated is not None or is_identity(column)
    default = NO_DEFAULT if filled else plan_default(column, plan)
    return _Decided(column, attribute, alias, plan, default, computed, link, in_key, refers)


def _ruled(decided: _Decided, checks: CheckPlan, options: TableOptions) -> _Decided:
    """Tighten what requests may say by a person's rules; stored rows may be older than these."""
    column = decided.column
    rules = options.column(column.name).rules
    if rules == NO_RULES:
        return decided
    limits = checks.limits.get(column.name, Limits()).both(rules.limits)
    stored = decided.type
    ruled = plan_type(column.type, nullable=column.nullable, limits=limits)
    return replace(decided, type=replace(ruled, path=stored.addressed if decided.in_key else None))


def _plan_column(
    draft: TableDraft, decided: _Decided, api_name: str, sample: Sample, late: Late
) -> PlannedColumn:
    column, plan, default = decided.column, decided.type, decided.default
    arguments, imports = _model_arguments(draft, decided, late)
    field = FieldPlan(
        name=decided.attribute,
        db_name=Raw(column.name),
        api_name=Raw(api_name),
        label=naming.label(decided.attribute),
        comment=Raw(column.comment) if column.comment else None,
        type=plan,
        alias=decided.alias if plan.values else "",
        nullable=decided.nullable,
        in_key=decided.in_key,
        in_create=decided.in_create,
        required=decided.required,
        filled=default.fills,
        in_update=decided.in_create and not decided.in_key,
        annotation=f"{plan.python.text} | None" if decided.nullable else plan.python.text,
        column=arguments,
        ddl=_ddl_arguments(draft, decided),
        sample=sample.source,
        example=sample.value,
        note=decided.note,
    )
    computed = frozenset({("sqlalchemy", "Computed")} if decided.computed else ())
    ddl = (plan.ddl or plan.column).imports | computed
    ddl |= default.imports if default.ddl else frozenset()
    return PlannedColumn(field, default.shown, imports | plan.python.imports | computed, ddl)


def _chosen(column: Column) -> Column:
    """Return a column that refers to another row: which one, no counter can know.

    SQLite counts every `INTEGER PRIMARY KEY`, and some declare references as `serial`.
    """
    if not is_identity(column):
        return column
    sequence = column.default is not None and column.default.kind is DefaultKind.SEQUENCE
    return replace(column, identity=False, default=None if sequence else column.default)


def is_identity(column: Column) -> bool:
    """Whether the database numbers the rows: by identity, or by a sequence of its own."""
    sequence = column.default is not None and column.default.kind is DefaultKind.SEQUENCE
    whole = column.type.family in (TypeFamily.INTEGER, TypeFamily.DECIMAL)
    return whole and (column.identity or sequence)


def _is_numbered(column: Column, table: Table) -> bool:
    """Whether SQLAlchemy's autoincrement serves: an identity that is the whole primary key."""
    return is_identity(column) and table.primary_key == (column.name,)


def _model_arguments(
    draft: TableDraft, decided: _Decided, late: Late
) -> tuple[tuple[str, ...], frozenset[Import]]:
    column, default = decided.column, decided.default
    imports = decided.type.column.imports | default.imports
    arguments = [] if decided.attribute == column.name else [python(column.name)]
    arguments.append(decided.type.column.text)
    if decided.computed:
        arguments.append(decided.computed)
    if decided.link is not None:
        arguments.append(foreign_key(decided.link, late=decided.link.pair in late))
        imports |= {("sqlalchemy", "ForeignKey")}
    arguments += _key_arguments(column, draft.table)
    if is_identity(column) and not _is_numbered(column, draft.table):
        arguments.append(_next_number(draft.table, column))
        imports |= {("app.db.defaults", "next_number")}
    arguments += [default.model] if default.model else []
    if column.renewed:
        arguments.append("onupdate=func.now()")
        imports |= {("sqlalchemy", "func")}
    arguments += [f"comment={python(column.comment)}"] if column.comment else []
    return tuple(arguments), imports


def _key_arguments(column: Column, table: Table) -> list[str]:
    if column.name not in table.primary_key:
        return []
    alone = table.primary_key == (column.name,)
    if alone and column.type.family is TypeFamily.INTEGER and not is_identity(column):
        return ["primary_key=True", "autoincrement=False"]
    return ["primary_key=True"]


def _next_number(table: Table, column: Column) -> str:
    schema = "" if table.schema is None else f", schema={python(table.schema)}"
    return f"default=next_number({python(table.name)}, {python(column.name)}{schema})"


def foreign_key(link: Link, *, late: bool) -> str:
    """Return a foreign key of one column, as an argument of `mapped_column`."""
    target = qualified(link.parent.table, link.key.ref_columns[0])
    return f"ForeignKey({', '.join([python(target), *actions(link, late=late)])})"


def qualified(table: Table, column: str) -> str:
    """Return a column's name as foreign keys spell it: `schema.table.column`."""
    return f"{table.key}.{column}"


def actions(link: Link, *, late: bool = False) -> list[str]:
    """Return what a foreign key does when the other row goes or changes its key.

    Args:
        link: The foreign key.
        late: Whether it closes a circle of tables, so that it is added when all exist.
    """
    result = ["use_alter=True"] if late else []
    if link.key.on_delete.value != "NO ACTION":
        result.append(f'ondelete="{link.key.on_delete.value}"')
    if link.key.on_update.value != "NO ACTION":
        result.append(f'onupdate="{link.key.on_update.value}"')
    return result


def _ddl_arguments(draft: TableDraft, decided: _Decided) -> tuple[str, ...]:
    column = decided.column
    arguments = [python(column.name), (decided.type.ddl or decided.type.column).text]
    if decided.computed:
        arguments.append(decided.computed)
    if decided.in_key:
        arguments.append(f"autoincrement={_is_numbered(column, draft.table)}")
    arguments.append(f"nullable={decided.nullable}")
    if decided.default.ddl:
        arguments.append(decided.default.ddl)
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


def filter_fields(fields: Sequence[FieldPlan], references: set[str]) -> tuple[SchemaField, ...]:
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
    wire = field.type.asked.text
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
