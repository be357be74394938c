"""Tries conditions out on rows, with SQL's three truth values."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from sqlglot import exp

from crudflow.domain.planning.literals import Value, literal_value, strip


def evaluate(tree: exp.Expr, row: Mapping[str, Value]) -> Value:
    """Return the value of a condition for one row; `None` stands for SQL's unknown.

    Args:
        tree: The tree of a `Condition`.
        row: The row's values by column name; numbers as `Decimal`, days and times as text.
    """
    tree = strip(tree)
    if isinstance(tree, exp.Column):
        return row.get(tree.name)
    if isinstance(tree, exp.Literal | exp.Neg | exp.Cast | exp.Boolean | exp.Null):
        number = evaluate(tree.this, row) if isinstance(tree, exp.Neg) else None
        return -number if isinstance(number, Decimal) else literal_value(tree)
    if isinstance(tree, exp.And | exp.Or):
        return _connected(tree, row)
    if isinstance(tree, exp.Is):
        return evaluate(tree.this, row) is None
    return _strict(tree, row)


def _connected(tree: exp.Expr, row: Mapping[str, Value]) -> Value:
    """Join two truth values as SQL does, which knows a third: unknown."""
    sides = (evaluate(tree.this, row), evaluate(tree.expression, row))
    deciding = isinstance(tree, exp.Or)
    if deciding in sides:
        return deciding
    return None if None in sides else not deciding


def _strict(tree: exp.Expr, row: Mapping[str, Value]) -> Value:
    """Evaluate what is unknown as soon as one of its parts is."""
    parts = [tree.this, *(tree.args.get(name) for name in ("expression", "low", "high"))]
    values = [evaluate(part, row) for part in parts if isinstance(part, exp.Expr)]
    if isinstance(tree, exp.In):
        values += [evaluate(item, row) for item in tree.expressions]
    if None in values:
        return None
    return _OPERATIONS[type(tree)](*values)


def _like(text: object, pattern: object) -> bool:
    """Match as LIKE does, without regard to case, as SQLite would."""
    place = {0}
    said, wanted = str(text).lower(), str(pattern).lower()
    for mark in wanted:
        if mark == "%":
            place = set(range(min(place, default=len(said) + 1), len(said) + 1))
        else:
            place = {at + 1 for at in place if at < len(said) and mark in ("_", said[at])}
    return len(said) in place


_OPERATIONS: dict[type[exp.Expr], Callable[..., Value]] = {
    exp.EQ: lambda left, right: left == right,
    exp.NEQ: lambda left, right: left != right,
    exp.GT: lambda left, right: left > right,
    exp.GTE: lambda left, right: left >= right,
    exp.LT: lambda left, right: left < right,
    exp.LTE: lambda left, right: left <= right,
    exp.Between: lambda value, low, high: low <= value <= high,
    exp.In: lambda value, *items: value in items,
    exp.Not: lambda value: not value,
    exp.Like: _like,
    exp.Add: lambda left, right: left + right,
    exp.Sub: lambda left, right: left - right,
    exp.Mul: lambda left, right: left * right,
    exp.DPipe: lambda left, right: left + right,
    exp.Length: lambda value: Decimal(len(value)),
    exp.Upper: lambda value: value.upper(),
    exp.Lower: lambda value: value.lower(),
}
