"""Sections of forms and pages: columns that a person wants to see together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from crudflow.domain.options import Group, TableOptions
from crudflow.domain.planning.frontend.columns import Shown
from crudflow.domain.planning.frontend.controls import attribute, form_field
from crudflow.domain.planning.frontend.model import (
    ColumnGroup,
    FormField,
    FormSection,
    ImportLine,
)
from crudflow.domain.quoting import Raw

REST: Final = "Other"
"""Heading of the columns that no group names."""


@dataclass(frozen=True, slots=True)
class FormLayout:
    """Where the fields of a form stand: before all sections, in sections, folded away."""

    fields: tuple[FormField, ...]
    sections: tuple[FormSection, ...]
    more: tuple[FormField, ...]

    @property
    def all(self) -> list[FormField]:
        """All fields."""
        grouped = [field for section in self.sections for field in section.fields]
        return [*self.fields, *grouped, *self.more]


def form_layout(writable: Sequence[Shown], options: TableOptions) -> FormLayout:
    """Decide where the fields of a form stand.

    What the database fills in by itself is folded away, unless a group names it.
    """
    named = {name for group in options.groups for name in group.columns}
    more = [one for one in writable if one.automatic and one.column.name not in named]
    shown = [one for one in writable if one not in more]
    sections = tuple(
        FormSection(attribute("label", label), tuple(map(form_field, columns)))
        for label, columns in _grouped(shown, options.groups)
    )
    fields = () if sections else tuple(map(form_field, shown))
    return FormLayout(fields, sections, tuple(map(form_field, more)))


def column_groups(columns: Sequence[Shown], options: TableOptions) -> tuple[ColumnGroup, ...]:
    """Return which columns a page shows together, those of no group last."""
    shown = [one for one in columns if one.column.name not in options.hidden]
    return tuple(
        ColumnGroup(Raw(label), tuple(one.field.api_name for one in grouped))
        for label, grouped in _grouped(shown, options.groups)
    )


def _grouped(columns: Iterable[Shown], groups: Sequence[Group]) -> list[tuple[str, list[Shown]]]:
    """Return the columns by group, without groups that have none; nothing without groups."""
    if not groups:
        return []
    rest = {one.column.name: one for one in columns}
    found = [(g.label, [rest.pop(name) for name in g.columns if name in rest]) for g in groups]
    if rest:
        last = next((listed for label, listed in found if label == REST), None)
        if last is None:
            found.append((REST, [*rest.values()]))
        else:
            last += rest.values()
    return [(label, listed) for label, listed in found if listed]


def form_imports(form: FormLayout) -> tuple[ImportLine, ...]:
    """Return what the form needs of the components."""
    modules: dict[str, set[str]] = {}
    for field in form.all:
        modules.setdefault(field.module, set()).add(field.component)
    parts = {"FieldSection": form.sections, "MoreFields": form.more}
    modules |= {f"@/components/form/{name}": {name} for name, used in parts.items() if used}
    return tuple(ImportLine(name, tuple(sorted(modules[name]))) for name in sorted(modules))
