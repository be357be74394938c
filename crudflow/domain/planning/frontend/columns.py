"""Columns as lists and pages show them, and how lists are narrowed down by them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from crudflow.domain.planning.frontend.model import ColumnView, QueryFilter
from crudflow.domain.planning.frontend.scripts import constant_name, filter_type
from crudflow.domain.planning.model import FieldPlan, TablePlan
from crudflow.domain.planning.naming_tables import filter_name
from crudflow.domain.quoting import Raw, typescript
from crudflow.domain.schema import Column, DefaultKind, Table, TypeFamily

_OPERATORS = ("", "in", "gte", "lte", "contains", "isnull")
_SHOWN = 8
"""Most columns that a list shows unasked."""

_KINDS = {
    TypeFamily.FLOAT: "float",
    TypeFamily.BOOLEAN: "boolean",
    TypeFamily.DATE: "date",
    TypeFamily.TIME: "time",
    TypeFamily.SET: "list",
    TypeFamily.ARRAY: "list",
    TypeFamily.JSON: "json",
    TypeFamily.BINARY: "binary",
    TypeFamily.UUID: "code",
    TypeFamily.NETWORK: "code",
    TypeFamily.BIT: "code",
}
_LONG_WORDS = re.compile(
    r"(^|_)(description|notes?|comments?|body|content|biography|bio|summary|details?|message"
    r"|syllabus|remarks?|feedback|instructions?|abstract|address|review|text|conditions)$"
)
_LONG = 300
_BULKY = frozenset({"longtext", "json", "binary"})
_AUDIT = re.compile(
    r"^(created|updated|modified|deleted|changed|inserted|last_(update|updated|modified))"
    r"(_(at|on|by|date|time|ts|timestamp|user|user_id|by_id))?$|^(is_)?(deleted|archived)(_at)?$"
    r"|^(row_?)?version$"
)
"""Columns that say who changed a row and when, or mark it as deleted."""
_SECRET = re.compile(r"(^|_)(password|passwd|secret|salt|hash|token)(_|$)")


@dataclass(frozen=True, slots=True)
class Target:
    """The row that a column's value leads to: its table's key and route, the column there."""

    key: str
    table: str
    column: Raw


@dataclass(frozen=True, slots=True)
class Shown:
    """A column with all that decides how it is shown.

    Attributes:
        field: Its plan.
        column: The column itself.
        label: What it is called.
        target: Where its value leads, if anywhere.
        place: Its place in the table, counted from 0.
    """

    field: FieldPlan
    column: Column
    label: Raw
    target: Target | None
    place: int

    @property
    def kind(self) -> str:
        """How its values are shown."""
        family = self.column.type.family
        if self.field.type.python.text == "int":
            return "integer"
        if self.field.type.python.text == "Decimal":
            return "decimal"
        if self.field.type.values and family not in (TypeFamily.SET, TypeFamily.ARRAY):
            return "choice"
        if family is TypeFamily.DATETIME:
            return "moment" if self.column.type.timezone else "datetime"
        return _KINDS.get(family) or ("longtext" if is_long(self.field, self.column) else "text")

    @property
    def automatic(self) -> bool:
        """Whether the database fills it in so well that nobody need care."""
        default = self.column.default
        if default is None or not self.field.filled:
            return False
        timestamp = self.column.type.family is TypeFamily.DATETIME
        return default.kind is not DefaultKind.CONSTANT and (
            timestamp or default.kind is not DefaultKind.NOW
        )


def is_long(field: FieldPlan, column: Column) -> bool:
    """Whether text is likely to be more than a few words."""
    if column.type.family is TypeFamily.XML:
        return True
    if column.type.family not in (TypeFamily.TEXT, TypeFamily.STRING):
        return False
    length = field.type.length
    if length is not None:
        return length > _LONG
    return bool(_LONG_WORDS.search(field.name))


def shown_columns(
    table: Table,
    plan: TablePlan,
    labels: Mapping[str, Raw],
    targets: Mapping[str, Target],
) -> list[Shown]:
    """Return a table's columns in its order, with all that decides how they are shown."""
    return [
        Shown(
            field,
            column,
            labels[field.name],
            targets.get(field.name),
            place,
        )
        for place, (field, column) in enumerate(zip(plan.fields, table.columns, strict=True))
    ]


def column_views(columns: list[Shown], title: frozenset[str], plan: TablePlan) -> list[ColumnView]:
    """Describe the columns, those of the title first, and hide what a list can do without.

    Args:
        columns: The columns.
        title: Names at the API of the columns that make up the title.
        plan: The table's plan.
    """
    ordered = in_order(columns, title)
    surrogate = bool(title) and len(plan.key) == 1
    views = []
    count = 0
    for shown in ordered:
        titled = shown.field.api_name.text in title
        hidden = not titled and (_is_minor(shown, surrogate) or count >= _SHOWN)
        count += not hidden
        views.append(ColumnView(shown.label, tuple(_properties(shown, plan, hidden))))
    return views


def in_order(columns: list[Shown], title: frozenset[str]) -> list[Shown]:
    """Return the columns as lists have them: those of the title first."""
    return sorted(columns, key=lambda shown: shown.field.api_name.text not in title)


def _is_minor(shown: Shown, surrogate: bool) -> bool:
    """Whether a list can do without the column, until somebody asks for it."""
    meaningless = shown.kind == "code" or shown.column.identity
    key = surrogate and shown.field.in_key and meaningless
    uuid = shown.column.type.family is TypeFamily.UUID and shown.target is None
    secret = bool(_SECRET.search(shown.field.name))
    return (
        key
        or uuid
        or secret
        or bool(_AUDIT.search(shown.field.name))
        or shown.automatic
        or shown.kind in _BULKY
    )


def _properties(shown: Shown, plan: TablePlan, hidden: bool) -> list[tuple[str, str]]:
    field = shown.field
    result = [
        ("name", typescript(field.api_name)),
        ("label", typescript(shown.label)),
        ("kind", typescript(shown.kind)),
    ]
    if field.comment is not None:
        result.append(("description", typescript(field.comment)))
    if shown.kind == "choice":
        result.append(("options", constant_name(field.alias)))
    if shown.target is not None:
        result.append(("reference", reference_source(shown.target)))
    operators = [operator or "eq" for operator in filter_operators(field, plan)]
    if operators:
        result.append(("filters", typescript(operators)))
    parameter = filter_name(field.api_name.text, "")
    if parameter != field.api_name.text:
        result.append(("filterName", typescript(parameter)))
    if not field.type.equatable:
        result.append(("sortable", "false"))
    return [*result, ("hidden", "true")] if hidden else result


def reference_source(target: Target) -> str:
    """Return a reference as a TypeScript object."""
    return f"{{ table: {typescript(target.table)}, column: {typescript(target.column)} }}"


def filter_operators(field: FieldPlan, plan: TablePlan) -> list[str]:
    """Return the operators that the API offers for a column, equality being the empty one."""
    offered = {line.name for line in plan.filters}
    return [one for one in _OPERATORS if filter_name(field.name, one) in offered]


def query_filters(plan: TablePlan) -> tuple[QueryFilter, ...]:
    """Return the filters of a table's list."""
    result = []
    for field in plan.fields:
        operators = filter_operators(field, plan)
        kind = filter_type(field.type, field.alias)
        reserved = filter_name(field.api_name.text, "") != field.api_name.text
        plain = [one or "eq" for one in operators if one or not reserved]
        if plain:
            result.append(QueryFilter(field.api_name, kind, tuple(plain)))
        if reserved and "" in operators:
            result.append(QueryFilter(Raw(f"{field.api_name.text}__eq"), kind, ("eq",)))
    return tuple(result)
