"""Sample values for tests: source text that makes a fitting value for row `number`."""

from collections.abc import Callable, Mapping

from crudflow.domain.planning.model import FieldPlan, Parent, SampleRow
from crudflow.domain.planning.relations import Link
from crudflow.domain.quoting import python
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.types import TypePlan


def sample_expression(sql: SqlType, plan: TypePlan, *, key: bool = False) -> str:
    """Return an expression for a value of the type; different numbers give different values."""
    if plan.item is not None and sql.element is not None:
        return f"[{sample_expression(sql.element, plan.item)}]"
    if plan.values:
        choice = f"sample.choice(number, {python(plan.values)})"
        return f"[{choice}]" if sql.family is TypeFamily.SET else choice
    if plan.python.text == "int":
        return _integer(plan)
    return _BUILDERS.get(sql.family, _text)(sql, plan)


def _integer(plan: TypePlan) -> str:
    lowest = max(plan.lowest if isinstance(plan.lowest, int) else 1, 1)
    highest = plan.highest if isinstance(plan.highest, int) else 2**31 - 1
    return f"sample.integer(number, {lowest}, {highest})"


def _decimal(_sql: SqlType, plan: TypePlan) -> str:
    digits = plan.column.text.removeprefix("ExactNumeric(").removesuffix(")") or "38, 2"
    return f"sample.decimal(number, {digits})"


def _text(_sql: SqlType, plan: TypePlan) -> str:
    return "sample.text(number)" if plan.length is None else f"sample.text(number, {plan.length})"


def _call(name: str) -> Callable[[SqlType, TypePlan], str]:
    return lambda _sql, _plan: f"sample.{name}(number)"


def _binary(sql: SqlType, _plan: TypePlan) -> str:
    return f"sample.binary(number, {min(sql.length or 8, 255)})"


def _bits(_sql: SqlType, plan: TypePlan) -> str:
    return f"sample.bits(number, {plan.length or 8})"


def _network(sql: SqlType, plan: TypePlan) -> str:
    kind = sql.text.split("(")[0]
    if kind == "macaddr":
        return "sample.mac_address(number)"
    return "sample.ip_address(number)" if kind in ("inet", "cidr") else _text(sql, plan)


def _range(sql: SqlType, plan: TypePlan) -> str:
    kinds = {
        "int4range": "integer_range",
        "int8range": "integer_range",
        "numrange": "integer_range",
        "daterange": "date_range",
        "tsrange": "timestamp_range",
        "tstzrange": "timestamp_range",
    }
    kind = kinds.get(sql.text)
    return f"sample.{kind}(number)" if kind else _text(sql, plan)


def _time(sql: SqlType, _plan: TypePlan) -> str:
    return "sample.time_with_zone(number)" if sql.timezone else "sample.time(number)"


_BUILDERS: Mapping[TypeFamily, Callable[[SqlType, TypePlan], str]] = {
    TypeFamily.DECIMAL: _decimal,
    TypeFamily.MONEY: _decimal,
    TypeFamily.FLOAT: _call("number"),
    TypeFamily.BOOLEAN: _call("boolean"),
    TypeFamily.DATE: _call("date"),
    TypeFamily.TIME: _time,
    TypeFamily.DATETIME: _call("moment"),
    TypeFamily.INTERVAL: _call("time_span"),
    TypeFamily.UUID: _call("identifier"),
    TypeFamily.JSON: _call("document"),
    TypeFamily.BINARY: _binary,
    TypeFamily.BIT: _bits,
    TypeFamily.NETWORK: _network,
    TypeFamily.RANGE: _range,
}


def plan_sample(fields: Mapping[str, FieldPlan], links: list[Link]) -> SampleRow:
    """Decide which rows have to exist before a row of a table, and the values of its own.

    Args:
        fields: The table's columns by attribute.
        links: Its foreign keys.
    """
    values: dict[str, str] = {}
    parents = []
    ordered = sorted(links, key=lambda link: -len(link.columns))
    for link in ordered:
        if not _is_needed(link, fields) or all(name in values for name in link.columns):
            continue
        if link.parent.names.key == link.child.names.key:
            values |= _own_key(link, fields)
            continue
        parent = _parent(link, values)
        parents.append(parent)
        for name, target in zip(link.columns, link.target_columns, strict=True):
            values.setdefault(name, f"{parent.variable}.{target}")
    for field in fields.values():
        if field.in_create and field.name not in values and _is_filled(field, links):
            values[field.name] = field.sample
    return SampleRow(tuple(parents), tuple(values.items()))


def _is_needed(link: Link, fields: Mapping[str, FieldPlan]) -> bool:
    return all(fields[name].in_create for name in link.columns) and any(
        fields[name].required for name in link.columns
    )


def _is_filled(field: FieldPlan, links: list[Link]) -> bool:
    """Whether a sample value may be made up: not for columns that refer to other rows."""
    return field.required or not any(field.name in link.columns for link in links)


def _own_key(link: Link, fields: Mapping[str, FieldPlan]) -> dict[str, str]:
    """Let a row that must refer to a row of its own table refer to itself."""
    pairs = zip(link.columns, link.target_columns, strict=True)
    return {name: fields[target].sample for name, target in pairs}


def _parent(link: Link, values: Mapping[str, str]) -> Parent:
    pairs = zip(link.columns, link.target_columns, strict=True)
    given = tuple((target, values[name]) for name, target in pairs if name in values)
    return Parent(link.forward, link.parent.names.class_name, given)
