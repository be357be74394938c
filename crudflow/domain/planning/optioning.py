"""What a person's options change about the plan of a table: storage stays as the schema says."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crudflow.domain.options import TableOptions
from crudflow.domain.planning.model import FieldPlan, SampleRow, SchemaField, TablePlan
from crudflow.domain.quoting import Raw

_PLACES = ("position", "sort_order", "display_order", "ordering", "sort_index", "sort_position")
"""Names of columns that say in which order rows are to be shown."""


def with_options(plan: TablePlan, options: TableOptions) -> TablePlan:
    """Return a plan with the options carried out, as far as they concern the API.

    Args:
        plan: The plan that the schema alone makes.
        options: The options, checked against the table.
    """
    names = {field.db_name.text: field.name for field in plan.fields}
    unset = frozenset(names[name] for name in options.unset)
    search = tuple(names[name] for name in options.search)
    found = tuple(name for name in search if name in plan.search)
    return replace(
        plan,
        comment=Raw(options.description) if options.description else plan.comment,
        fields=tuple(_field(field, options, unset) for field in plan.fields),
        create=_without(plan.create, unset),
        update=_without(plan.update, unset),
        sample=_sample(plan.sample, unset),
        search=found or plan.search,
        order=_order(plan, options, names),
        deletable=options.deletable,
    )


def _field(field: FieldPlan, options: TableOptions, unset: frozenset[str]) -> FieldPlan:
    said = options.column(field.db_name.text).help
    commented = replace(field, comment=Raw(said)) if said else field
    if field.name not in unset:
        return commented
    return replace(commented, in_create=False, in_update=False, required=False)


def _without(fields: Iterable[SchemaField], unset: frozenset[str]) -> tuple[SchemaField, ...]:
    return tuple(field for field in fields if field.name not in unset)


def _sample(sample: SampleRow | None, unset: frozenset[str]) -> SampleRow | None:
    if sample is None or not unset:
        return sample
    kept = tuple((name, source) for name, source in sample.values if name not in unset)
    return replace(sample, values=kept)


def _order(plan: TablePlan, options: TableOptions, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return what lists are sorted by unasked, and then by what breaks ties."""
    wanted = [(names[name.removeprefix("-")], name.startswith("-")) for name in options.sort]
    wanted = wanted or [(name, False) for name in _places(plan)]
    sorted_by = [f"{name}.desc()" if down else name for name, down in wanted]
    taken = {name for name, _ in wanted}
    return (*sorted_by, *(name for name in plan.order if name not in taken))


def _places(plan: TablePlan) -> list[str]:
    """Return the column that says in which order rows are to be shown, if there is one."""
    numbers = {field.name for field in plan.fields if field.type.python.text == "int"}
    return [name for name in _PLACES if name in numbers][:1]
