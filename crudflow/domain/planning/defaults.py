"""Defaults of columns: what the database fills in, and what the API may show of it."""

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal

from crudflow.domain.quoting import python
from crudflow.domain.schema import Column, Default, DefaultKind, TypeFamily
from crudflow.domain.typeplans import Import, TypePlan

_NUMBER = re.compile(r"[+-]?\d{1,1000}(\.\d{1,1000})?")
_NOW = {
    TypeFamily.DATETIME: "func.now()",
    TypeFamily.DATE: "func.current_date()",
    TypeFamily.TIME: "func.current_time()",
}


@dataclass(frozen=True, slots=True)
class DefaultPlan:
    """What becomes of a column's default.

    Attributes:
        model: Argument of `mapped_column`, or nothing.
        ddl: Argument of `Column` in a migration, or nothing.
        shown: The value as Python source, for the API's documentation, or nothing.
        fills: Whether a row may leave the column out.
        imports: What the model's argument needs.
        note: What could not be kept.
    """

    model: str = ""
    ddl: str = ""
    shown: str = ""
    fills: bool = False
    imports: frozenset[Import] = frozenset()
    note: str = ""


NO_DEFAULT = DefaultPlan()


def plan_default(column: Column, type_plan: TypePlan) -> DefaultPlan:
    """Decide what becomes of a column's default."""
    default = column.default
    if default is None or (default.kind is DefaultKind.CONSTANT and default.value is None):
        return NO_DEFAULT
    planned = _BY_KIND[default.kind](column, default, type_plan)
    return planned or DefaultPlan(note="its default is left to the application")


def _server(expression: str, shown: str = "", *names: Import) -> DefaultPlan:
    argument = f"server_default={expression}"
    return DefaultPlan(argument, argument, shown, True, frozenset(names))


def _now(column: Column, _default: Default, _plan: TypePlan) -> DefaultPlan | None:
    expression = _NOW.get(column.type.family)
    return _server(expression, "", ("sqlalchemy", "func")) if expression else None


def _uuid(column: Column, _default: Default, plan: TypePlan) -> DefaultPlan | None:
    imports: frozenset[Import] = frozenset({("uuid", "uuid4")})
    if column.type.family is TypeFamily.UUID:
        return DefaultPlan(model="default=uuid4", fills=True, imports=imports)
    if plan.python.text == "str" and plan.searchable and (plan.length or 36) >= 36:
        return DefaultPlan(model="default=lambda: str(uuid4())", fills=True, imports=imports)
    return None


def _nothing(_column: Column, _default: Default, _plan: TypePlan) -> DefaultPlan | None:
    return None


def _constant(column: Column, default: Default, plan: TypePlan) -> DefaultPlan | None:
    builder = _CONSTANTS.get(column.type.family)
    if builder is None or default.value is None:
        return None
    return builder(default.value, plan)


Value = str | int | bool


def _number(value: Value, plan: TypePlan) -> DefaultPlan | None:
    said = str(int(value)) if isinstance(value, bool | int) else value.strip()
    if not _NUMBER.fullmatch(said):
        return None
    number = Decimal(said)
    if not _within(number, plan):
        return None
    whole = plan.python.text == "int"
    if whole and number != number.to_integral_value():
        return None
    shown = str(int(number)) if whole else f'Decimal("{number:f}")'
    if plan.python.text == "float":
        shown = repr(float(number))
    return _server(f'text("{int(number) if whole else said}")', shown, ("sqlalchemy", "text"))


def _within(number: Decimal, plan: TypePlan) -> bool:
    above = plan.lowest is None or number >= plan.lowest
    return above and (plan.highest is None or number <= plan.highest)


def _boolean(value: Value, _plan: TypePlan) -> DefaultPlan | None:
    words = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}
    truth = words.get(str(value).lower())
    if truth is None:
        return None
    name = str(truth).lower()
    return _server(f"{name}()", str(truth), ("sqlalchemy", name))


def _text(value: Value, plan: TypePlan) -> DefaultPlan | None:
    said = str(value)
    too_long = plan.length is not None and len(said) > plan.length
    if too_long or "\0" in said or not said.isprintable():
        return None
    return _server(python(said), python(said))


def _choice(value: Value, plan: TypePlan) -> DefaultPlan | None:
    return _text(value, plan) if not plan.values or str(value) in plan.values else None


def _date(value: Value, _plan: TypePlan) -> DefaultPlan | None:
    try:
        day = dt.date.fromisoformat(str(value))
    except ValueError:
        return None
    return _server(f'"{day.isoformat()}"')


def _datetime(value: Value, _plan: TypePlan) -> DefaultPlan | None:
    try:
        moment = dt.datetime.fromisoformat(str(value)).replace(tzinfo=None)
    except ValueError:
        return None
    return _server(f'"{moment.isoformat(" ")}"')


def _json(value: Value, _plan: TypePlan) -> DefaultPlan | None:
    empty = {"{}": "dict", "[]": "list"}.get(str(value).replace(" ", ""))
    return DefaultPlan(model=f"default={empty}", fills=True) if empty else None


def _array(value: Value, _plan: TypePlan) -> DefaultPlan | None:
    if str(value).replace(" ", "") in ("{}", "[]"):
        return DefaultPlan(model="default=list", fills=True)
    return None


_CONSTANTS = {
    TypeFamily.INTEGER: _number,
    TypeFamily.DECIMAL: _number,
    TypeFamily.MONEY: _number,
    TypeFamily.FLOAT: _number,
    TypeFamily.BOOLEAN: _boolean,
    TypeFamily.STRING: _text,
    TypeFamily.TEXT: _text,
    TypeFamily.OTHER: _text,
    TypeFamily.ENUM: _choice,
    TypeFamily.DATE: _date,
    TypeFamily.DATETIME: _datetime,
    TypeFamily.JSON: _json,
    TypeFamily.ARRAY: _array,
    TypeFamily.SET: _array,
}
_BY_KIND = {
    DefaultKind.CONSTANT: _constant,
    DefaultKind.NOW: _now,
    DefaultKind.UUID: _uuid,
    DefaultKind.SEQUENCE: _nothing,
    DefaultKind.EXPRESSION: _nothing,
}
