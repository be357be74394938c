"""Values of sample rows: read as a person or a model has written them, as the API takes them."""

import datetime as dt
import json
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final, TypeAlias
from uuid import UUID

from crudflow.domain.planning.literals import Value
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import EXACT, TypePlan

Wire: TypeAlias = "str | int | float | bool | list[Wire] | dict[str, Wire] | None"
"""A value as JSON has it."""

_TRUTH: Final = {"true": True, "false": False}
_WHOLE: Final = re.compile(r"[+-]?\d{1,19}")
_DEEPEST: Final = 20


def read_value(given: object, sql: SqlType, plan: TypePlan) -> Wire:
    """Return a value as the API takes it; text is taken for what the type needs.

    Args:
        given: The value as the plan gives it.
        sql: The column's type.
        plan: The same as it is used, under the plan's own rules.

    Raises:
        ValueError: It is no value of that type; says what would be.
    """
    if plan.item is not None and sql.element is not None:
        return [read_value(one, sql.element, plan.item) for one in _listed(given)]
    if plan.values:
        return _chosen(given, sql, plan)
    reader = _BY_PYTHON.get(plan.python.text) or _BY_FAMILY.get(sql.family)
    if reader is None:
        raise ValueError("is of a type that plans give no values for: leave it out")
    return reader(given, plan)


def compared(wire: Wire, sql: SqlType) -> Value:
    """Return what a value is in conditions: numbers as `Decimal`, moments as text."""
    if isinstance(wire, bool) or wire is None:
        return wire
    numeric = (TypeFamily.DECIMAL, TypeFamily.MONEY)
    if isinstance(wire, int | float) or (isinstance(wire, str) and sql.family in numeric):
        return Decimal(str(wire))
    if not isinstance(wire, str):
        return "?"
    return wire.removesuffix("Z").replace("T", " ") if sql.family is TypeFamily.DATETIME else wire


def _listed(given: object) -> list[object]:
    found = _parsed(given) if isinstance(given, str) else given
    if not isinstance(found, list):
        raise ValueError("has to be a list")
    return found


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _chosen(given: object, sql: SqlType, plan: TypePlan) -> Wire:
    several = sql.family is TypeFamily.SET
    texts = _listed(given) if several else [given]
    if any(text not in plan.values for text in texts) or len(set(map(str, texts))) < len(texts):
        raise ValueError(f"has to be one of {', '.join(plan.values[:10])}")
    return [str(text) for text in texts] if several else str(given)


def _integer(given: object, plan: TypePlan) -> Wire:
    number = given
    if isinstance(given, float) and given.is_integer():
        number = int(given)
    if isinstance(given, str) and _WHOLE.fullmatch(given.strip()):
        number = int(given)
    if not isinstance(number, int) or isinstance(number, bool):
        raise ValueError("has to be a whole number")
    return int(_bounded(Decimal(number), plan))


def _decimal(given: object, plan: TypePlan) -> Wire:
    number = _bounded(_number(given), plan)
    step = Decimal(1).scaleb(-plan.scale)
    exact = number.quantize(step, context=EXACT) if plan.scale else number
    if exact != number:
        raise ValueError(f"has to have {plan.scale} digits behind the point at most")
    return f"{exact:f}"


def _float(given: object, plan: TypePlan) -> Wire:
    return float(_bounded(_number(given), plan))


def _number(given: object) -> Decimal:
    try:
        number = Decimal("NaN") if isinstance(given, bool) else Decimal(str(given).strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > 100:
        raise ValueError("has to be a number")
    return number


def _bounded(number: Decimal, plan: TypePlan) -> Decimal:
    lowest = -math.inf if plan.lowest is None else plan.lowest
    highest = math.inf if plan.highest is None else plan.highest
    if not lowest <= number <= highest:
        raise ValueError(f"has to be from {lowest} to {highest}")
    return number


def _boolean(given: object, _plan: TypePlan) -> Wire:
    said = _TRUTH.get(given.strip().lower()) if isinstance(given, str) else given
    if not isinstance(said, bool):
        raise ValueError("has to be true or false")
    return said


def _text(given: object, plan: TypePlan) -> Wire:
    text = _said(given)
    longest = plan.length or len(text)
    if not plan.shortest <= len(text) <= longest:
        raise ValueError(f"has to have {plan.shortest} to {longest} characters")
    if plan.pattern is not None and not plan.pattern.matches(text):
        raise ValueError(f"has to match {plan.pattern.source}")
    return text


def _said(given: object) -> str:
    """Return a text that can be stored and sent: half a pair of surrogates, and NUL, cannot."""
    if not isinstance(given, str) or re.search("[\0\ud800-\udfff]", given):
        raise ValueError("has to be a text")
    return given


def _date(given: object, _plan: TypePlan) -> Wire:
    return dt.date.fromisoformat(_written(given, r"\d{4}-\d\d-\d\d", "2026-09-01")).isoformat()


def _time(given: object, plan: TypePlan) -> Wire:
    text = _written(given, r"\d\d:\d\d(:\d\d)?", "14:30:00")
    zone = "Z" if plan.wire.text == "TimeWithZone" else ""
    return dt.time.fromisoformat(text).isoformat() + zone


def _moment(given: object, _plan: TypePlan) -> Wire:
    form = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?"
    moment = dt.datetime.fromisoformat(_written(given, form, "2026-09-01T08:00:00Z"))
    if moment.tzinfo is not None:
        moment = moment.astimezone(dt.UTC).replace(tzinfo=None)
    return f"{moment.isoformat()}Z"


def _written(given: object, form: str, example: str) -> str:
    if isinstance(given, str) and re.fullmatch(form, given.strip(), re.ASCII):
        return given.strip()
    raise ValueError(f"has to be written as {example}")


def _uuid(given: object, _plan: TypePlan) -> Wire:
    return str(UUID(_written(given, r"[0-9a-fA-F-]{36}", "3f0c8f5e-8d1e-4a53-9d3b-7c2f1f0a9b11")))


def _document(given: object, _plan: TypePlan) -> Wire:
    structured = isinstance(given, str) and given.strip()[:1] in {"{", "["}
    return _plain(_parsed(str(given)) if structured else given, 0)


def _plain(given: object, depth: int) -> Wire:
    if depth > _DEEPEST:
        raise ValueError("is nested too deeply")
    if isinstance(given, Mapping):
        return {_said(key): _plain(one, depth + 1) for key, one in given.items()}
    if isinstance(given, list):
        return [_plain(one, depth + 1) for one in given]
    if isinstance(given, float) and not math.isfinite(given):
        raise ValueError("has to be JSON")
    if isinstance(given, str):
        return _said(given)
    if given is None or isinstance(given, bool | int | float):
        return given
    raise ValueError("has to be JSON")


_Reader: TypeAlias = Callable[[object, TypePlan], Wire]

_BY_PYTHON: Final[Mapping[str, _Reader]] = {"int": _integer, "Decimal": _decimal, "float": _float}
_BY_FAMILY: Final[Mapping[TypeFamily, _Reader]] = {
    TypeFamily.BOOLEAN: _boolean,
    TypeFamily.STRING: _text,
    TypeFamily.TEXT: _text,
    TypeFamily.DATE: _date,
    TypeFamily.TIME: _time,
    TypeFamily.DATETIME: _moment,
    TypeFamily.UUID: _uuid,
    TypeFamily.JSON: _document,
}
