"""Sample values for the front end's tests, as TypeScript source text."""

import re
from collections.abc import Mapping
from decimal import Decimal
from math import ceil, floor

from crudflow.domain.naming import camel
from crudflow.domain.patterns import runs
from crudflow.domain.planning.frontend.columns import Shown
from crudflow.domain.planning.frontend.controls import component_of
from crudflow.domain.planning.frontend.model import BrowserTest, Control, MadeRow
from crudflow.domain.planning.frontend.scripts import (
    decimal_digits,
    element_of,
    float_range,
    integer_range,
    member,
    property_name,
)
from crudflow.domain.planning.model import FieldPlan, ReferencePlan, TablePlan
from crudflow.domain.quoting import Raw, typescript
from crudflow.domain.schema import SqlType, Table, TypeFamily
from crudflow.domain.typeplans import TypePlan

_LARGEST = 2**31 - 1
_DEEPEST = 40
"""Most rows that a browser test makes beforehand."""

_UNFILLED = frozenset({"ReferenceField"})
_KINDS = {
    "TextAreaField": "text",
    "DecimalField": "text",
    "NumberField": "text",
    "TextField": "text",
    "BooleanField": "boolean",
    "ChoiceField": "choice",
    "ChoicesField": "choices",
    "ListField": "list",
    "DateField": "text",
    "TimeField": "text",
    "MomentField": "moment",
    "JsonField": "json",
    "BinaryField": "file",
    "ReferenceField": "reference",
}


def sample_value(shown: Shown, number: str = "n") -> str:
    """Return source text of a value of a column; another number gives another value."""
    return _value(shown.field.type, shown.column.type, shown, number)


def _value(plan: TypePlan, sql: SqlType, shown: Shown, number: str) -> str:
    if plan.item is not None:
        return f"[{_value(plan.item, element_of(sql), shown, number)}]"
    if plan.values:
        other = typescript(plan.values[1 if len(plan.values) > 1 else 0])
        return f"[{other}]" if plan.python.text.startswith("list[") else other
    numbers = {"int": _integer, "Decimal": _decimal, "float": _float}.get(plan.python.text)
    return numbers(plan, number) if numbers else _by_family(plan, sql, shown, number)


def _integer(plan: TypePlan, number: str) -> str:
    lowest, highest = integer_range(plan)
    high = min(int(highest or _LARGEST), _LARGEST)
    low = min(max(int(lowest or 1), 1), high)
    return f"sample.integer({number}, {low}, {high})"


def _decimal(plan: TypePlan, number: str) -> str:
    precision, scale = decimal_digits(plan) or (9, 2)
    highest = min(plan.highest or 0, Decimal(10 ** min(precision - scale, 6) - 1))
    lowest = max(plan.lowest or 0, Decimal(1))
    if lowest > highest:
        return typescript(format(Decimal(plan.highest or 0), "f"))
    low, high = ceil(lowest), floor(highest)
    if low > high:
        return typescript(format(Decimal(lowest), "f"))
    return f"sample.decimal({number}, {low}, {high}, {min(scale, 2)})"


def _float(plan: TypePlan, number: str) -> str:
    lowest, highest = float_range(plan)
    low = lowest or (0 if not highest or float(highest) > 0 else f"{float(highest) - 1000:.15g}")
    high = highest or (1000 if float(low) < 1000 else f"{float(low) + 1000:.15g}")
    return f"sample.float({number}, {low}, {high})"


_CALLS = {
    TypeFamily.BOOLEAN: "true",
    TypeFamily.DATE: "sample.date({n}, {place})",
    TypeFamily.DATETIME: "sample.moment({n}, {place})",
    TypeFamily.UUID: "sample.uuid({n})",
    TypeFamily.JSON: "sample.document({n})",
    TypeFamily.INTERVAL: '"P1DT2H30M0S"',
}


def _by_family(plan: TypePlan, sql: SqlType, shown: Shown, number: str) -> str:
    if call := _CALLS.get(sql.family):
        return call.format(n=number, place=shown.place)
    if sql.family is TypeFamily.TIME:
        return f"sample.time({number}, {shown.place}{', true' if sql.timezone else ''})"
    if sql.family is TypeFamily.BINARY:
        return f"sample.binary({number}, {min(sql.length or 8, 255)})"
    if sql.family is TypeFamily.BIT:
        return typescript("1" * (plan.length or 8))
    special = _special(plan.wire.text, number)
    if special:
        return special
    if plan.pattern is not None:
        letters = plan.pattern.letters(plan.shortest, plan.length)
        return f"sample.spelled({', '.join([number, *map(typescript, runs(letters))])})"
    return _text(plan, number)


def _text(plan: TypePlan, number: str) -> str:
    if plan.shortest > len("sample 0"):
        return f"sample.text({number}, {plan.length or 'undefined'}, {plan.shortest})"
    return (
        f"sample.text({number})" if plan.length is None else f"sample.text({number}, {plan.length})"
    )


def _special(wire: str, number: str) -> str:
    return {
        "IpAddress": typescript("192.0.2.7"),
        "IpNetwork": typescript("192.0.2.0/24"),
        "MacAddress": typescript("08:00:2b:01:02:03"),
        "IntegerRange": typescript("[1,10)"),
        "NumberRange": typescript("[1.5,10)"),
        "DateRange": typescript("[2026-01-01,2026-02-01)"),
        "TimestampRange": typescript("[2026-01-01 00:00:00,2026-02-01 00:00:00)"),
    }.get(wire, "")


class BrowserTests:
    """Plans the browser tests: which rows have to exist, and what is filled in."""

    def __init__(
        self,
        tables: Mapping[str, Table],
        plans: Mapping[str, TablePlan],
        columns: Mapping[str, list[Shown]],
    ) -> None:
        """Take all tables, their plans and their columns, by table key."""
        self._tables = tables
        self._plans = plans
        self._columns = columns
        self._known: dict[str, bool] = {}

    def of(self, key: str) -> BrowserTest | None:
        """Return the browser test of a table, or `None` where its rows cannot be made."""
        plan = self._plans[key]
        if not self._makeable(key):
            return None
        made: dict[str, MadeRow] = {}
        values = self._referred(plan, made, shared=False)
        if len(made) > _DEEPEST:
            return None
        controls = tuple(self._controls(key, values))
        changed = next(
            (
                control
                for shown, control in zip(self._filled(key, values), controls, strict=True)
                if _may_change(shown, plan)
            ),
            None,
        )
        return BrowserTest(tuple(made.values()), controls, changed and _other(changed))

    def sample(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a row's values for tests without a backend, as properties and source text."""
        return tuple(
            (property_name(shown.field.api_name), sample_value(shown, "1"))
            for shown in self._columns[key]
        )

    def _makeable(self, key: str) -> bool:
        """Whether rows can be made through the API, and those that they need as well."""
        if key not in self._known:
            self._known[key] = False  # for a way that leads back here
            plan = self._plans[key]
            needed = {one.target_key for one in plan.references if _is_needed(one, plan)} - {key}
            own = bool(plan.key) and plan.sample is not None
            self._known[key] = own and all(self._makeable(one) for one in needed)
        return self._known[key]

    def _referred(
        self, plan: TablePlan, made: dict[str, MadeRow], *, shared: bool
    ) -> dict[str, str]:
        """Make the rows that a row has to refer to, and return its values that lead to them."""
        values: dict[str, str] = {}
        ordered = sorted(plan.references, key=lambda one: -len(one.columns))
        for reference in ordered:
            if not _is_needed(reference, plan) or set(reference.columns) <= values.keys():
                continue
            if reference.target_key == plan.names.key:
                continue
            name = self._make(reference.target_key, made, shared=shared)
            target = self._plans[reference.target_key]
            names = {field.name: field.api_name for field in target.fields}
            for ours, theirs in zip(reference.columns, reference.target_columns, strict=True):
                values.setdefault(ours, member(name, names[theirs]))
        return values

    def _make(self, key: str, made: dict[str, MadeRow], *, shared: bool) -> str:
        """Plan a row of a table unless there is one to share, and return its name."""
        plan = self._plans[key]
        known = next((row.name for row in made.values() if row.table == plan.names.route), None)
        if known and shared:
            return known
        values = self._referred(plan, made, shared=True)
        count = sum(row.table == plan.names.route for row in made.values())
        name = f"{camel(plan.module)}{count + 1}"
        number = f"n + {len(made) + 1}"
        made[name] = MadeRow(name, plan.names.route, tuple(self._required(key, values, number)))
        return name

    def _required(self, key: str, values: Mapping[str, str], number: str) -> list[tuple[str, str]]:
        return [
            (
                property_name(shown.field.api_name),
                values.get(shown.field.name) or sample_value(shown, number),
            )
            for shown in self._columns[key]
            if shown.field.required or shown.field.name in values or self._is_judged(key, shown)
        ]

    def _is_judged(self, key: str, shown: Shown) -> bool:
        """Whether a check holds the column against others, so that it had better have a value."""
        if not shown.field.in_create or shown.target is not None:
            return False
        names = [re.escape(column.name) for column in self._tables[key].columns]
        named = re.compile(rf"\b({'|'.join(names)})\b")
        checks = (set(named.findall(check.expression)) for check in self._tables[key].checks)
        return any(len(found) > 1 and shown.column.name in found for found in checks)

    def _filled(self, key: str, values: Mapping[str, str]) -> list[Shown]:
        """Return the columns that a browser test fills in."""
        return [
            shown
            for shown in self._columns[key]
            if shown.field.in_create and not shown.automatic and _fits(shown, values)
        ]

    def _controls(self, key: str, values: Mapping[str, str]) -> list[Control]:
        return [
            Control(
                shown.label,
                _KINDS[component_of(shown)],
                values.get(shown.field.name) or sample_value(shown),
            )
            for shown in self._filled(key, values)
        ]


def _fits(shown: Shown, values: Mapping[str, str]) -> bool:
    """Whether there is a value to fill in: references lead to rows that were made for them."""
    return shown.field.name in values or component_of(shown) not in _UNFILLED


def _is_needed(reference: ReferencePlan, plan: TablePlan) -> bool:
    """Whether there has to be a row to refer to: a default leads to one that may not be there."""
    fields: dict[str, FieldPlan] = {field.name: field for field in plan.fields}
    columns = [fields[name] for name in reference.columns]
    return any(one.required or one.filled for one in columns) and all(
        one.in_create for one in columns
    )


def _may_change(shown: Shown, plan: TablePlan) -> bool:
    """Whether a browser test can change the column: plain text that is long enough."""
    component = component_of(shown)
    long_enough = shown.field.type.length is None or shown.field.type.length >= 4
    text = component in ("TextField", "TextAreaField") and shown.field.type.searchable
    free = shown.field.type.pattern is None
    return shown.field.in_update and text and long_enough and free and bool(plan.update)


def _other(control: Control) -> Control:
    return Control(Raw(control.label.text), control.kind, control.value.replace("(n", "(n + 50"))
