"""Plans held against the schema: no rule may contradict it, no sample row may break it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from crudflow.domain.options import TableOptions, read_options
from crudflow.domain.planning.checks import CheckPlan, plan_checks
from crudflow.domain.planning.fields import is_identity
from crudflow.domain.planning.seedrows import RowReader
from crudflow.domain.planning.trials import Trial, find_samples
from crudflow.domain.ruling import NO_RULES, TEXTS, Rules
from crudflow.domain.schema import Column, DefaultKind, Table, TypeFamily
from crudflow.domain.typeplans import Limits, TypePlan
from crudflow.domain.types import plan_type
from crudflow.errors import PlanError


def fit_options(data: object, table: Table, dialect: str) -> TableOptions:
    """Check what a plan says of a table, its rules against the schema's own too.

    Args:
        data: The plan, as JSON gives it.
        table: The table.
        dialect: SQL dialect of the schema.

    Raises:
        PlanError: It does not fit; says all that is wrong, in one line.
    """
    options = read_options(data, table)
    checks = plan_checks(table, dialect, "table")
    if any(column.rules != NO_RULES for column in options.columns.values()):
        _refuse(_Ruling(table, checks, options).problems())
    if not options.rows:
        return options
    reader = RowReader(table, column_types(table, checks, options), checks, options)
    rows = reader.read(options.rows)
    _refuse(reader.problems)
    return replace(options, rows=rows)


def _refuse(problems: Iterable[str]) -> None:
    said = "; ".join(dict.fromkeys(problems))
    if said:
        raise PlanError(said)


def fitting_options(
    plans: Mapping[str, object], schema: Iterable[Table], dialect: str
) -> dict[str, TableOptions]:
    """Return the options of a schema's tables, leaving out plans that fit no table of it.

    Plans are checked when they are gathered; a table of an older schema in the same output tree may
    lack what they name, and is then made as it would be without.
    """
    found: dict[str, TableOptions] = {}
    for table in schema:
        with suppress(PlanError):
            if table.key in plans:
                found[table.key] = fit_options(plans[table.key], table, dialect)
    return found


def column_types(table: Table, checks: CheckPlan, options: TableOptions) -> dict[str, TypePlan]:
    """Return the types of a table's columns under the rules of a plan, by name."""
    return {
        column.name: _typed(column, checks, options.column(column.name).rules)
        for column in table.columns
    }


def _typed(column: Column, checks: CheckPlan, rules: Rules = NO_RULES) -> TypePlan:
    limits = checks.limits.get(column.name, Limits()).both(rules.limits)
    return plan_type(column.type, nullable=column.nullable, limits=limits)


class _Ruling:
    """Holds a table's rules against its types, checks and defaults."""

    def __init__(self, table: Table, checks: CheckPlan, options: TableOptions) -> None:
        self._table = table
        self._options = options
        self._checks = checks

    def problems(self) -> Iterator[str]:
        found = False
        for column in self._table.columns:
            rules = self._options.column(column.name).rules
            for problem in self._of_column(column, rules) if rules != NO_RULES else ():
                found = True
                yield f"{column.name}: {problem}"
        if not found:
            yield from self._lost_checks()

    def _of_column(self, column: Column, rules: Rules) -> Iterator[str]:
        plain = _typed(column, self._checks)
        if plain.values:
            yield "is one of a list of values, which no rule can change"
            return
        numeric = rules.minimum is not None or rules.maximum is not None
        limits = self._checks.limits.get(column.name, Limits())
        yield from (
            _number_problems(plain, limits, rules) if numeric else _text_problems(plain, rules)
        )
        yield from _default_problems(column, rules)

    def _lost_checks(self) -> Iterator[str]:
        """Say which of the schema's checks no row could satisfy any more."""
        before = self._satisfiable(TableOptions())
        after = self._satisfiable(self._options)
        for name in before:
            if name not in after:
                yield f"with these rules no row was found that satisfies the check {name!r}"

    def _satisfiable(self, options: TableOptions) -> list[str]:
        types = column_types(self._table, self._checks, options)
        trials = {
            column.name: self._trial(column, types[column.name]) for column in self._table.columns
        }
        return [check.name.text for check in find_samples(trials, self._checks.kept)[1]]

    def _trial(self, column: Column, plan: TypePlan) -> Trial:
        refers = any(column.name in key.columns for key in self._table.foreign_keys)
        nullable = column.nullable and column.name not in self._table.primary_key
        free = not refers and not is_identity(column) and column.generated is None
        return Trial(column.type, plan, free, refers and nullable, nullable and not refers)


def _number_problems(plain: TypePlan, limits: Limits, rules: Rules) -> Iterator[str]:
    lowest, highest = (None if n is None else Decimal(n) for n in (plain.lowest, plain.highest))
    if lowest is not None and rules.minimum is not None and rules.minimum < lowest:
        yield f"minimum {rules.minimum:f} is less than the schema allows ({lowest:f})"
    if highest is not None and rules.maximum is not None and rules.maximum > highest:
        yield f"maximum {rules.maximum:f} is more than the schema allows ({highest:f})"
    step = {"int": Decimal(1), "float": Decimal("0.5")}.get(
        plain.python.text, Decimal(1).scaleb(-plain.scale)
    )
    both = limits.both(rules.limits)
    least = max((n for n in (lowest, both.least(step)) if n is not None), default=None)
    most = min((n for n in (highest, both.most(step)) if n is not None), default=None)
    if least is not None and most is not None and least > most:
        yield f"no number in steps of {step:f} is left between its bounds"


def _text_problems(plain: TypePlan, rules: Rules) -> Iterator[str]:
    longest = plain.length
    if longest is not None and (rules.max_length or 0) > longest:
        yield f"max_length {rules.max_length} is more than the schema allows ({longest})"
    if longest is not None and (rules.min_length or 0) > longest:
        yield f"min_length {rules.min_length} is more than the schema allows ({longest})"
    if rules.min_length is not None and rules.min_length < plain.shortest:
        yield f"min_length {rules.min_length} is less than the schema asks ({plain.shortest})"
    if (rules.max_length or plain.shortest) < plain.shortest:
        yield f"max_length {rules.max_length} is less than the schema asks ({plain.shortest})"
    if rules.pattern is None:
        return
    lengths = [one for one in (longest, rules.max_length) if one is not None]
    shortest = max(rules.min_length or 0, plain.shortest)
    if not rules.pattern.letters(shortest, min(lengths, default=None)):
        yield "no text of a fitting length matches the pattern"


def _default_problems(column: Column, rules: Rules) -> Iterator[str]:
    default = column.default
    if default is None or (default.kind is DefaultKind.CONSTANT and default.value is None):
        return
    if default.kind is not DefaultKind.CONSTANT or default.value is None:
        yield "its default comes from the database, which knows no rules"
    elif not obeys(default.value, rules, column.type.family):
        yield f"its default {default.value!r} breaks the rule"


def obeys(value: str | int | Decimal, rules: Rules, family: TypeFamily) -> bool:
    """Say whether a value keeps to rules."""
    if family not in TEXTS:
        number = Decimal(str(value))
        low, high = rules.minimum, rules.maximum
        return (low is None or number >= low) and (high is None or number <= high)
    text = str(value)
    fits = (rules.min_length or 0) <= len(text) <= (rules.max_length or len(text))
    return fits and (rules.pattern is None or rules.pattern.matches(text))
