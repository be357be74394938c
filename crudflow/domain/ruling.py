"""Rules for values beyond the schema: what a plan says of single columns, read and checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from crudflow.domain.patterns import Pattern, read_pattern
from crudflow.domain.schema import Column, Table, TypeFamily
from crudflow.domain.typeplans import Limits
from crudflow.errors import PlanError

NUMBER_KEYS: Final = ("minimum", "maximum")
LENGTH_KEYS: Final = ("min_length", "max_length")
RULE_KEYS: Final = (*NUMBER_KEYS, *LENGTH_KEYS, "pattern")

LONGEST_MINIMUM: Final = 1_000
"""Characters that a rule may ask of a text."""

NUMBERS: Final = frozenset(
    {TypeFamily.INTEGER, TypeFamily.DECIMAL, TypeFamily.FLOAT, TypeFamily.MONEY}
)
TEXTS: Final = frozenset({TypeFamily.STRING, TypeFamily.TEXT})
_LARGEST: Final = Decimal(10) ** 30


@dataclass(frozen=True, slots=True)
class Rules:
    """What values of a column have to be, besides what the schema says.

    Attributes:
        minimum: Smallest number.
        maximum: Largest number.
        min_length: Fewest characters.
        max_length: Most characters.
        pattern: What a text looks like.
    """

    minimum: Decimal | None = None
    maximum: Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: Pattern | None = None

    @property
    def limits(self) -> Limits:
        """The same as limits of a type."""
        return Limits(
            lowest=self.minimum,
            highest=self.maximum,
            shortest=self.min_length,
            longest=self.max_length,
            pattern=self.pattern,
        )


NO_RULES: Final = Rules()


def read_rules(given: Mapping[str, Any], problems: list[str]) -> Rules:
    """Read the rules in what a plan says of a column, and note what is wrong with them."""
    name = str(given.get("name", ""))
    low, high = (_number(given.get(key), f"{name}: {key}", problems) for key in NUMBER_KEYS)
    few, many = (_length(given.get(key), f"{name}: {key}", problems) for key in LENGTH_KEYS)
    return Rules(low, high, few, many, _pattern(given.get("pattern"), name, problems))


def _number(value: object, where: str, problems: list[str]) -> Decimal | None:
    if value is None or value == "":
        return None
    try:
        number = Decimal("NaN") if isinstance(value, bool) else Decimal(str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if number.is_finite() and abs(number) < _LARGEST:
        return number
    problems.append(f"{where} has to be a number")
    return None


def _length(value: object, where: str, problems: list[str]) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    problems.append(f"{where} has to be a whole number above 0")
    return None


def _pattern(value: object, name: str, problems: list[str]) -> Pattern | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        problems.append(f"{name}: pattern has to be a text")
        return None
    try:
        return read_pattern(value)
    except PlanError as error:
        problems.append(f"{name}: {error}")
        return None


def problems_of(column: Column, rules: Rules, table: Table, unset: frozenset[str]) -> Iterator[str]:
    """Say why a column cannot have such rules, whatever the schema's own are."""
    if rules == NO_RULES:
        return
    name, family = column.name, column.type.family
    if any(name in key.columns for key in table.foreign_keys):
        yield f"{name}: refers to another table, so rules belong there"
    if column.identity or column.generated is not None:
        yield f"{name}: is filled in by the database, which knows no rules"
    if name in unset:
        yield f"{name}: cannot be set, so rules are of no use"
    numeric = rules.minimum is not None or rules.maximum is not None
    if numeric and family not in NUMBERS:
        yield f"{name}: minimum and maximum are for numbers"
    if numeric and family is TypeFamily.DECIMAL and column.type.precision is None:
        yield f"{name}: has no certain number of digits, so it takes no bounds"
    lengthy = rules.min_length is not None or rules.max_length is not None
    if (lengthy or rules.pattern) and family not in TEXTS:
        yield f"{name}: lengths and patterns are for text"
    if lengthy and column.type.fixed:
        yield f"{name}: has a fixed length, so no other"
    yield from _contradictions(name, rules)
    yield from _unfit_for_key(column, rules, table)


def _contradictions(name: str, rules: Rules) -> Iterator[str]:
    for low, high, what in (
        (rules.minimum, rules.maximum, "minimum is above its maximum"),
        (rules.min_length, rules.max_length, "min_length is above its max_length"),
    ):
        if low is not None and high is not None and low > high:
            yield f"{name}: its {what}"
    if rules.min_length is not None and rules.min_length > LONGEST_MINIMUM:
        yield f"{name}: min_length is {LONGEST_MINIMUM} at most"


def _unfit_for_key(column: Column, rules: Rules, table: Table) -> Iterator[str]:
    if column.name in table.primary_key and rules.pattern is not None:
        if "/" in rules.pattern.characters:
            yield f"{column.name}: is part of addresses, so its pattern may allow no slash"
        if rules.pattern.shortest == 0:
            yield f"{column.name}: is part of addresses, so its pattern may not allow nothing"
