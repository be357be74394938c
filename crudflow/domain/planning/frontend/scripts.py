"""TypeScript types and zod schemas of columns, as source text."""

import re
from decimal import Decimal

from crudflow.domain.naming import camel
from crudflow.domain.numbertypes import largest_exact
from crudflow.domain.patterns import Pattern, spelled
from crudflow.domain.planning.model import FieldPlan
from crudflow.domain.quoting import Quotable, text_of, typescript
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import TypePlan

_SIMPLE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_DIGITS = re.compile(r"DecimalDigits\((\d+), (\d+)[,)]")
_SAFE = 2**53 - 1
"""Largest integer that JavaScript tells from its neighbours."""

_HUGE = 10**30
"""Bounds from here on are those of the type, not of a check."""

_BASIC = {"int": "number", "float": "number", "bool": "boolean", "JsonValue": "api.JsonValue"}
_BUILDERS = {
    TypeFamily.DATE: "date()",
    TypeFamily.DATETIME: "moment()",
    TypeFamily.INTERVAL: "interval()",
    TypeFamily.UUID: "uuid()",
    TypeFamily.JSON: "json()",
    TypeFamily.BOOLEAN: "z.boolean()",
}


def property_name(name: Quotable) -> str:
    """Return a name as it stands before the colon in a type or an object."""
    text = text_of(name)
    return text if _SIMPLE_NAME.fullmatch(text) else typescript(text)


def member(value: str, name: Quotable) -> str:
    """Return source text that reads a property."""
    text = text_of(name)
    return f"{value}.{text}" if _SIMPLE_NAME.fullmatch(text) else f"{value}[{typescript(text)}]"


def constant_name(alias: str) -> str:
    """Return the name of the constant that holds the values of an enum."""
    return f"{camel(alias)}s"


def read_type(plan: TypePlan, alias: str) -> str:
    """Return the TypeScript type of a value in answers, NULL left out."""
    if plan.item is not None:
        item = read_type(plan.item, alias)
        return f"({item} | null)[]"
    # Text that a check narrows down may be stored otherwise: rows can be older than the check.
    if plan.values and plan.python.text != "str":
        return f"{alias}[]" if plan.python.text.startswith("list[") else alias
    return _BASIC.get(plan.python.text, "string")


def filter_type(plan: TypePlan, alias: str) -> str:
    """Return the TypeScript type of a value in queries."""
    return "number" if plan.python.text == "Decimal" else read_type(plan, alias)


def decimal_digits(plan: TypePlan) -> tuple[int, int] | None:
    """Return precision and scale of a decimal number, if it is bounded."""
    found = _DIGITS.search(plan.wire.text)
    return (int(found[1]), int(found[2])) if found else None


def zod_schema(field: FieldPlan, sql: SqlType) -> str:
    """Return the zod schema of a column's values in requests, as source text."""
    schema = _value(field.type, sql, field.alias)
    if field.in_key and schema.startswith("text("):
        schema = f"keyText({schema[5:]}"
    if field.nullable:
        schema += ".nullable()"
    return schema if field.required else f"{schema}.optional()"


def _value(plan: TypePlan, sql: SqlType, alias: str) -> str:
    if plan.item is not None:
        return f"z.array({_value(plan.item, element_of(sql), alias)})"
    if plan.values:
        choice = f"z.enum({constant_name(alias)})"
        return f"z.array({choice})" if plan.python.text.startswith("list[") else choice
    if plan.python.text == "int":
        return _call("integer", *integer_range(plan))
    if plan.python.text == "float":
        return _call("float", *float_range(plan))
    if plan.python.text == "Decimal":
        return _decimal(plan)
    if sql.family is TypeFamily.TIME:
        return "time(true)" if sql.timezone else "time()"
    return _BUILDERS.get(sql.family) or _text(plan, sql)


def element_of(sql: SqlType) -> SqlType:
    """Return the type of an array's items, however many dimensions it has."""
    element = sql.element or SqlType(TypeFamily.TEXT, "text")
    return element_of(element) if element.family is TypeFamily.ARRAY else element


def integer_range(plan: TypePlan) -> tuple[str, str]:
    """Return the smallest and the largest number, as far as JavaScript can tell; else nothing."""
    lowest = -_SAFE if plan.lowest is None else int(plan.lowest)
    highest = _SAFE if plan.highest is None else int(plan.highest)
    return (
        "" if lowest <= -_SAFE else str(lowest),
        "" if highest >= _SAFE else str(highest),
    )


def float_range(plan: TypePlan) -> tuple[str, str]:
    """Return the bounds that are more than those of any such number; else nothing."""
    lowest, highest = (
        "" if bound is None or abs(Decimal(bound)) >= _HUGE else f"{float(bound):.15g}"
        for bound in (plan.lowest, plan.highest)
    )
    return lowest, highest


def _decimal(plan: TypePlan) -> str:
    digits = decimal_digits(plan)
    options = []
    bound = Decimal(_HUGE)
    if digits:
        options += [f"precision: {digits[0]}", f"scale: {digits[1]}"]
        bound = largest_exact(*digits)
    if plan.lowest is not None and plan.lowest > bound.copy_negate():
        options.append(f"min: {typescript(format(Decimal(plan.lowest), 'f'))}")
    if plan.highest is not None and plan.highest < bound:
        options.append(f"max: {typescript(format(Decimal(plan.highest), 'f'))}")
    return f"decimal({{ {', '.join(options)} }})" if options else "decimal()"


def _text(plan: TypePlan, sql: SqlType) -> str:
    if sql.family is TypeFamily.BINARY:
        longest = sql.length if sql.length is not None and 0 < sql.length <= 255 else 0
        return _call("binary", str(longest or ""), str(longest or "") if sql.fixed else "")
    if sql.family is TypeFamily.BIT:
        varying = "varying" in sql.text or "varbit" in sql.text
        length = str(plan.length or "")
        return _call("bits", length, "" if varying else length)
    if plan.pattern is None:
        return _call("text", str(plan.length or ""), str(plan.shortest or ""))
    # A message about the length would hide the one about the form.
    shortest = plan.shortest if plan.shortest > plan.pattern.shortest else 0
    call = _call("text", str(plan.length or ""), str(shortest or ""))
    return f"{call}{_form(plan, plan.pattern)}"


def _form(plan: TypePlan, pattern: Pattern) -> str:
    """Return what holds a text to a pattern, with a message that shows a text that matches."""
    example = spelled(0, pattern.letters(plan.shortest, plan.length))
    return f".regex({pattern.script}, {typescript(f'Use a form such as {example}.')})"


def _call(function: str, *arguments: str) -> str:
    given = list(arguments)
    while given and not given[-1]:
        given.pop()
    return f"{function}({', '.join(one or 'undefined' for one in given)})"
