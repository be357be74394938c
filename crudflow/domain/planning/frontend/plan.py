"""The front end's plan of every table."""

import re
from collections.abc import Iterable, Mapping

from crudflow.domain import naming
from crudflow.domain.options import DEFAULT, TableOptions
from crudflow.domain.planning.frontend.columns import (
    Shown,
    Target,
    column_views,
    in_order,
    query_filters,
    shown_columns,
)
from crudflow.domain.planning.frontend.controls import default_value
from crudflow.domain.planning.frontend.formats import chosen_labels, chosen_title, chosen_views
from crudflow.domain.planning.frontend.grouping import group_tables
from crudflow.domain.planning.frontend.labels import column_labels, table_label
from crudflow.domain.planning.frontend.model import (
    ColumnView,
    EnumValues,
    FrontendPlan,
    Property,
    Related,
    TitlePart,
)
from crudflow.domain.planning.frontend.samples import BrowserTests
from crudflow.domain.planning.frontend.scripts import (
    constant_name,
    member,
    property_name,
    read_type,
    zod_schema,
)
from crudflow.domain.planning.frontend.sections import column_groups, form_imports, form_layout
from crudflow.domain.planning.frontend.titles import Titles
from crudflow.domain.planning.model import TablePlan
from crudflow.domain.planning.naming_tables import filter_name
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import Schema, Table

_BLOCK = re.compile(r"(?:z\.array\()*([A-Za-z]+)")
"""The building block that a schema's source text begins with, inside any number of arrays."""


def plan_frontends(
    schema: Schema, plans: Mapping[str, TablePlan], options: Mapping[str, TableOptions]
) -> dict[str, FrontendPlan]:
    """Decide everything that the front end says about each table, by table key."""
    chosen = {key: options.get(key, DEFAULT) for key in plans}
    tables = {table.key: table for table in schema}
    targets = {key: _targets(plan, plans) for key, plan in plans.items()}
    columns = {key: _columns(tables[key], plans[key], targets[key], chosen[key]) for key in tables}
    titles = Titles(tables, plans, targets)
    groups = group_tables(schema, plans)
    tests = BrowserTests(tables, plans, columns)
    related = _related(plans)
    return {
        key: _plan(
            plan,
            columns[key],
            chosen_title(titles.of(key), columns[key], chosen[key]),
            groups[key],
            related.get(key, ()),
            tests,
            chosen[key],
        )
        for key, plan in plans.items()
    }


def _columns(
    table: Table, plan: TablePlan, targets: Mapping[str, Target], options: TableOptions
) -> list[Shown]:
    labels = column_labels(plan.fields, frozenset(targets))
    names = [(field.db_name.text, field.name) for field in plan.fields]
    return shown_columns(table, plan, chosen_labels(labels, names, options), targets)


def _targets(plan: TablePlan, plans: Mapping[str, TablePlan]) -> dict[str, Target]:
    """Return where the values of columns lead, by attribute."""
    targets: dict[str, Target] = {}
    for reference in plan.references:
        if len(reference.columns) == 1:
            found = _target(plans[reference.target_key], reference.target_columns[0])
            targets.setdefault(reference.columns[0], found)
    for reference in plan.references:
        for ours, theirs in zip(reference.columns, reference.target_columns, strict=True):
            further = _further(plans[reference.target_key], theirs, plans)
            if len(reference.columns) > 1 and further is not None:
                targets.setdefault(ours, further)
    return targets


def _target(plan: TablePlan, attribute: str) -> Target:
    names = {field.name: field.api_name for field in plan.fields}
    return Target(plan.names.key, plan.names.route, names[attribute])


def _further(plan: TablePlan, attribute: str, plans: Mapping[str, TablePlan]) -> Target | None:
    """Return where a part of a composite key leads in its turn: to a row of its own."""
    for reference in plan.references:
        if reference.columns == (attribute,):
            return _target(plans[reference.target_key], reference.target_columns[0])
    return None


def _related(plans: Mapping[str, TablePlan]) -> dict[str, tuple[Related, ...]]:
    """Return the tables whose rows refer to those of a table, by its key."""
    found: dict[str, list[Related]] = {}
    for plan in plans.values():
        label = table_label(plan.names)[1].text
        targets = [reference.target_key for reference in plan.references]
        for reference in plan.references:
            several = targets.count(reference.target_key) > 1
            role = naming.label(reference.relation).lower()
            named = Raw(f"{label} (as {role})" if several else label)
            ours = {field.name: field.api_name for field in plans[reference.target_key].fields}
            theirs = {field.name: field.api_name for field in plan.fields}
            pairs = zip(reference.columns, reference.target_columns, strict=True)
            where = tuple((property_name(theirs[there]), ours[here]) for there, here in pairs)
            related = Related(plan.names.route, named, where)
            found.setdefault(reference.target_key, []).append(related)
    return {key: tuple(listed) for key, listed in found.items()}


def _plan(
    plan: TablePlan,
    columns: list[Shown],
    title: tuple[TitlePart, ...],
    group: Raw,
    related: tuple[Related, ...],
    tests: BrowserTests,
    options: TableOptions,
) -> FrontendPlan:
    label, label_plural = _labels(plan, options)
    named = {shown.field.name: shown for shown in columns}
    key = [named[part.name] for part in plan.key]
    writable = [shown for shown in columns if shown.field.in_create] if plan.key else []
    form = form_layout(writable, options)
    create = tuple(_create(shown) for shown in writable)
    return FrontendPlan(
        label=label,
        label_plural=label_plural,
        description=plan.comment,
        group=group,
        variable=naming.camel(plan.module),
        key=tuple(shown.field.api_name for shown in key),
        key_members=tuple(member("row", shown.field.api_name) for shown in key),
        key_filters=tuple(filter_name(shown.field.api_name.text, "") for shown in key),
        key_types=tuple(read_type(shown.field.type, shown.field.alias) for shown in key),
        title=title,
        searchable=bool(plan.search),
        editable=bool(plan.key and plan.update),
        deletable=bool(plan.key and plan.deletable),
        enums=_enums(plan),
        read=tuple(_read(shown) for shown in columns),
        create=create,
        fixed=tuple(
            property_name(shown.field.api_name) for shown in writable if shown.field.in_key
        ),
        schema_imports=_schema_imports(create),
        unsortable=tuple(f.api_name for f in plan.fields if not f.type.equatable),
        filters=query_filters(plan),
        columns=_views(columns, title, plan, options),
        defaults=tuple(filter(None, map(default_value, writable))),
        fields=form.fields,
        sections=form.sections,
        groups=column_groups(columns, options),
        more=form.more,
        form_imports=form_imports(form),
        related=related,
        sample=tests.sample(plan.names.key),
        browser_test=tests.of(plan.names.key),
    )


def _views(
    columns: list[Shown], title: tuple[TitlePart, ...], plan: TablePlan, options: TableOptions
) -> tuple[ColumnView, ...]:
    titled = frozenset(part.column.text for part in title)
    return chosen_views(column_views(columns, titled, plan), in_order(columns, titled), options)


def _labels(plan: TablePlan, options: TableOptions) -> tuple[Raw, Raw]:
    """Return what one row is called, and several."""
    label, label_plural = table_label(plan.names)
    one = Raw(options.label) if options.label else label
    return one, Raw(options.label_plural) if options.label_plural else label_plural


def _enums(plan: TablePlan) -> tuple[EnumValues, ...]:
    return tuple(EnumValues(constant_name(alias), alias, values) for alias, values in plan.aliases)


def _read(shown: Shown) -> Property:
    field = shown.field
    kind = read_type(field.type, field.alias)
    nullable = f"{kind} | null" if field.nullable and kind != "api.JsonValue" else kind
    return Property(property_name(field.api_name), nullable, field.comment)


def _create(shown: Shown) -> Property:
    schema = zod_schema(shown.field, shown.column.type)
    return Property(property_name(shown.field.api_name), schema, shown.field.comment)


def _schema_imports(create: Iterable[Property]) -> tuple[str, ...]:
    """Return the building blocks that schemas use; `z` makes the schema as a whole."""
    found = {match[1] for item in create if (match := _BLOCK.match(item.type))}
    return tuple(sorted({*found, "z"}))
