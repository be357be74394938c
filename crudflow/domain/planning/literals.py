"""Literals of SQL: their values, and whether their text reads as a day, a time or a number."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from sqlglot import exp

Value: TypeAlias = "str | int | bool | Decimal | None"
"""What a literal stands for; numbers as `Decimal`, days and times as text."""


def strip(tree: exp.Expr) -> exp.Expr:
    """Take parentheses off."""
    while isinstance(tree, exp.Paren):
        tree = tree.this
    return tree


def _date_text(text: str) -> str | None:
    parts = text.split("-")
    whole = len(parts) == 3 and all(part.isascii() and part.isdigit() for part in parts)
    return text if whole and [len(part) for part in parts] == [4, 2, 2] else None


def _time_text(text: str) -> str | None:
    parts = text.split(":")
    whole = 2 <= len(parts) <= 3 and all(len(p) == 2 and p.isascii() and p.isdigit() for p in parts)
    return text if whole else None


def _datetime_text(text: str) -> str | None:
    day, blank, clock = text.partition(" ")
    if _date_text(day) is None or (blank and _time_text(clock) is None):
        return None
    return text


READERS: dict[str, Callable[[str], str | None]] = {
    "date": _date_text,
    "time": _time_text,
    "datetime": _datetime_text,
}


def number(text: str) -> Decimal | None:
    """Return the number that a literal says, or `None` if databases would not read it alike."""
    try:
        read = Decimal(text)
    except InvalidOperation:
        return None
    return read if read.is_finite() and abs(read.adjusted()) < 100 else None


def literal_value(tree: exp.Expr) -> Value:
    """Return the value of a literal, signed or cast, or `None` if it is none."""
    tree = strip(tree)
    if isinstance(tree, exp.Neg):
        positive = literal_value(tree.this)
        return -positive if isinstance(positive, Decimal) else None
    if isinstance(tree, exp.Cast):
        return literal_value(tree.this)
    if isinstance(tree, exp.Boolean):
        return bool(tree.this)
    if not isinstance(tree, exp.Literal):
        return None
    return tree.name if tree.args.get("is_string") else number(tree.name)
