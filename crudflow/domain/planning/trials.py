"""Sample rows that satisfy a table's check constraints, found by trying."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, product
from math import lcm

from sqlglot import exp

from crudflow.domain.planning.checks import KeptCheck
from crudflow.domain.planning.conditions import KINDS
from crudflow.domain.planning.evaluation import evaluate
from crudflow.domain.planning.literals import Value, literal_value
from crudflow.domain.planning.samples import Sample, choice, fixed, like, sample_of
from crudflow.domain.quoting import python
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import TypePlan

_MOST_TRIALS = 4000
_MOST_STEPS = 720
_SHIFTS = (1, 2, 1000)


@dataclass(frozen=True, slots=True)
class Trial:
    """A column that samples are tried for.

    Attributes:
        sql: Its SQL type.
        plan: Its types.
        free: Whether a value may be chosen; else the row gets one from elsewhere.
        absent: Whether sample rows leave it NULL.
        nullable: Whether it may be left NULL.
    """

    sql: SqlType
    plan: TypePlan
    free: bool
    absent: bool
    nullable: bool


def find_samples(
    columns: Mapping[str, Trial], checks: Sequence[KeptCheck]
) -> tuple[dict[str, Sample], tuple[KeptCheck, ...]]:
    """Return a sample for each column, and the checks that all of them satisfy together.

    Args:
        columns: The columns by name.
        checks: The checks that the table would have.
    """
    chosen = {name: _first(trial, place) for place, (name, trial) in enumerate(columns.items())}
    kept: list[KeptCheck] = []
    for check in checks:
        found = _satisfying(check, columns, chosen, kept)
        if found is not None:
            chosen |= found
            kept.append(check)
    return chosen, tuple(kept)


def _first(trial: Trial, place: int) -> Sample:
    """Return the plain sample; what comes from elsewhere is a number like no other."""
    sample = sample_of(trial.sql, trial.plan)
    if trial.free:
        return sample
    if trial.absent:
        return Sample(sample.source, None)
    number = KINDS.get(trial.sql.family) == "number"
    other = Decimal(1000 + place) if number else f"other {place}"
    return Sample(sample.source, other)


def _satisfying(
    check: KeptCheck,
    columns: Mapping[str, Trial],
    chosen: Mapping[str, Sample],
    kept: Sequence[KeptCheck],
) -> dict[str, Sample] | None:
    """Return changes to the samples so that a check and those kept before it hold."""
    names = [name for name in check.tried.columns if columns[name].free]
    others = [one for one in kept if set(one.tried.columns) & set(names)]
    for change in _changes(names, check, columns, chosen):
        samples = {**chosen, **change}
        if all(_holds_always(one, samples) for one in (check, *others)):
            return change
    return None


def _holds_always(check: KeptCheck, samples: Mapping[str, Sample]) -> bool:
    """Whether a check lets every row pass, as far as samples take values in turn.

    Conditions that are unknown let it pass.
    """
    used = {name: samples[name] for name in check.tried.columns}
    period = lcm(*(1 + len(sample.others) for sample in used.values()))
    return all(
        evaluate(check.tried.tree, {name: one.at(step) for name, one in used.items()}) is not False
        for step in range(min(period, _MOST_STEPS))
    )


def _changes(
    names: Sequence[str],
    check: KeptCheck,
    columns: Mapping[str, Trial],
    chosen: Mapping[str, Sample],
) -> Iterator[dict[str, Sample]]:
    """Yield what could be changed: nothing first, then ever more."""
    literals = list(_literals(check))
    options = [[chosen[name], *_options(columns[name], literals)] for name in names]
    for combination in islice(product(*options), _MOST_TRIALS):
        yield dict(zip(names, combination, strict=True))


def _options(trial: Trial, literals: Sequence[str | Decimal]) -> Iterator[Sample]:
    for shift in _SHIFTS:
        yield sample_of(trial.sql, trial.plan, shift)
    yield from _fewer(trial, literals)
    for literal in literals:
        sample = like(literal, trial.sql, trial.plan) if isinstance(literal, str) else None
        if sample is not None and _allowed(sample.value, trial.plan):
            yield sample
    for literal in literals:
        sample = fixed(literal, trial.sql)
        if sample is not None and _allowed(sample.value, trial.plan):
            yield sample
    if trial.nullable:
        yield Sample("None", None)


def _fewer(trial: Trial, literals: Sequence[str | Decimal]) -> Iterator[Sample]:
    """Yield samples that take some of the values only that a type has."""
    if trial.sql.family is TypeFamily.BOOLEAN:
        yield from (Sample("True", True), Sample("False", False))
    if trial.sql.family is TypeFamily.ENUM:
        named = [value for value in trial.plan.values if value in literals]
        unnamed = [value for value in trial.plan.values if value not in literals]
        for values in (named, unnamed):
            if len(values) > 1:
                yield choice(tuple(values))
        yield from (Sample(python(value), value) for value in unnamed[:1])


def _allowed(value: Value, plan: TypePlan) -> bool:
    if isinstance(value, Decimal):
        above = plan.lowest is None or value >= plan.lowest
        return above and (plan.highest is None or value <= plan.highest)
    if isinstance(value, str) and plan.searchable:
        fits = plan.shortest <= len(value) <= (plan.length or len(value))
        return fits and (plan.pattern is None or plan.pattern.matches(value))
    return True


def _literals(check: KeptCheck) -> Iterator[str | Decimal]:
    """Yield the literals of a condition, and for numbers their neighbours."""
    for node in check.tried.tree.find_all(exp.Literal, exp.Neg):
        value = literal_value(node)
        if isinstance(value, Decimal):
            yield from (value, value + 1, value - 1)
        elif isinstance(value, str):
            yield value.replace("%", "").replace("_", "x")
            yield value
