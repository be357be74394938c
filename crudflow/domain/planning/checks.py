"""Check constraints: kept where they are portable, and told to the API where it can say them."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal

from sqlglot import exp

from crudflow.domain import naming
from crudflow.domain.planning.conditions import (
    Condition,
    NotPortableError,
    read_condition,
    split,
)
from crudflow.domain.planning.literals import Value, literal_value, strip
from crudflow.domain.quoting import Raw, python
from crudflow.domain.schema import Check, Table
from crudflow.domain.typeplans import Limits


@dataclass(frozen=True, slots=True)
class KeptCheck:
    """A check constraint that the generated application has.

    Attributes:
        name: Name of the constraint.
        condition: What has to hold.
        tried: The same with formulas in the place of computed columns: what sample rows are
            tried on, since the values of such columns follow from the others.
    """

    name: Raw
    condition: Condition
    tried: Condition

    @property
    def source(self) -> str:
        """The constraint as source text, for models and migrations alike."""
        return f"CheckConstraint({sql_text(self.condition.sql)}, name={python(self.name)})"


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """What becomes of a table's check constraints.

    Attributes:
        kept: Those that the application has.
        limits: What they say about single columns, by column name.
        notes: What was left out, and why.
    """

    kept: tuple[KeptCheck, ...] = ()
    limits: Mapping[str, Limits] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def keeping(self, kept: tuple[KeptCheck, ...]) -> "CheckPlan":
        """Return the plan with those checks only that sample rows can satisfy."""
        lost = [check for check in self.kept if check not in kept]
        notes = [
            f"The check {naming.snake(one.name.text)} is left out: {_UNTRIED}." for one in lost
        ]
        return CheckPlan(kept, self.limits, (*self.notes, *notes))


_UNTRIED = "no sample row was found that satisfies it"


def sql_text(sql: str) -> str:
    """Return SQL as source text for SQLAlchemy, where a colon would begin a bound parameter."""
    return python(sql.replace("\\", "\\\\").replace(":", "\\:"))


def plan_checks(table: Table, dialect: str, prefix: str) -> CheckPlan:
    """Decide what becomes of a table's check constraints.

    Args:
        table: The table.
        dialect: SQL dialect of the schema.
        prefix: What the names of unnamed checks begin with.
    """
    kept: list[KeptCheck] = []
    notes: list[str] = []
    names = naming.Namespace()
    limits: dict[str, Limits] = {}
    formulas = _formulas(table, dialect) if table.checks else {}
    for number, check in enumerate(table.checks, start=1):
        try:
            condition = read_condition(check.expression, table, dialect)
        except NotPortableError as error:
            notes.append(f"The check {_said(check, number)} is left out: {error}.")
            continue
        name = Raw(names.take([_name(check, prefix, number)]))
        kept.append(KeptCheck(name, condition, _spelled_out(condition, formulas)))
        for column, limit in _limits(condition, table).items():
            limits[column] = limits.get(column, Limits()).both(limit)
    return CheckPlan(tuple(kept), limits, tuple(notes))


def _formulas(table: Table, dialect: str) -> dict[str, exp.Expr]:
    """Return what computed columns hold, as far as it can be tried on rows."""
    found: dict[str, exp.Expr] = {}
    for column in table.columns:
        if column.generated is not None:
            with suppress(NotPortableError):
                found[column.name] = read_condition(column.generated, table, dialect).tree
    return found


def _spelled_out(condition: Condition, formulas: Mapping[str, exp.Expr]) -> Condition:
    def spell(node: exp.Expr) -> exp.Expr:
        formula = formulas.get(node.name) if isinstance(node, exp.Column) else None
        return node if formula is None else exp.Paren(this=formula.copy())

    if formulas.keys().isdisjoint(condition.columns):
        return condition
    tree = condition.tree.transform(spell)
    columns = dict.fromkeys(column.name for column in tree.find_all(exp.Column))
    return replace(condition, tree=tree, columns=tuple(columns))


def _said(check: Check, number: int) -> str:
    return naming.snake(check.name) if check.name else f"number {number}"


def _name(check: Check, prefix: str, number: int) -> str:
    if check.name and check.name.isprintable() and len(check.name.encode()) <= 63:
        return check.name
    return f"{naming.snake(f'ck {prefix}')[:58]}_{number}"


def _limits(condition: Condition, table: Table) -> dict[str, Limits]:
    """Return what a condition demands of single columns, whatever the others hold."""
    result: dict[str, Limits] = {}
    for part in split(condition.tree):
        found = _limit(_without_null(part))
        if found is None:
            continue
        name, limit = found
        result[name] = result.get(name, Limits()).both(limit)
    return {name: limit for name, limit in result.items() if table.column(name)}


def _without_null(part: exp.Expr) -> exp.Expr:
    """Take `x IS NULL OR` off a condition on `x`; NULL satisfies every check anyway."""
    part = strip(part)
    if not isinstance(part, exp.Or):
        return part
    left, right = strip(part.this), strip(part.expression)
    for one, other in ((left, right), (right, left)):
        if isinstance(one, exp.Is) and isinstance(one.this, exp.Column):
            names = {column.name for column in other.find_all(exp.Column)}
            if names == {one.this.name}:
                return other
    return part


def _limit(part: exp.Expr) -> tuple[str, Limits] | None:
    """Return the column and the limit of a simple condition."""
    if isinstance(part, exp.Between):
        return _bounded(part.this, part.args["low"], part.args["high"])
    if isinstance(part, exp.In) and isinstance(strip(part.this), exp.Column):
        return strip(part.this).name, _listed([literal_value(item) for item in part.expressions])
    if not isinstance(part, exp.Binary):
        return None
    left, right = literal_value(part.this), literal_value(part.expression)
    if isinstance(left, Decimal):
        return _compared(_FLIPPED.get(type(part), type(part)), part.expression, left)
    return _compared(type(part), part.this, right)


_FLIPPED: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.GT: exp.LT,
    exp.LT: exp.GT,
    exp.GTE: exp.LTE,
    exp.LTE: exp.GTE,
}


def _bounded(tree: exp.Expr, low: exp.Expr, high: exp.Expr) -> tuple[str, Limits] | None:
    first = _compared(exp.GTE, tree, literal_value(low))
    second = _compared(exp.LTE, tree, literal_value(high))
    if first is None or second is None:
        return None
    return first[0], first[1].both(second[1])


def _compared(kind: type[exp.Expr], tree: exp.Expr, value: Value) -> tuple[str, Limits] | None:
    """Return what `column > 5` or `length(column) > 5` says."""
    builder = _BOUNDS.get(kind)
    if builder is None or not isinstance(value, Decimal):
        return None
    tree = strip(tree)
    if isinstance(tree, exp.Column):
        return tree.name, builder(value)
    if isinstance(tree, exp.Length) and isinstance(strip(tree.this), exp.Column):
        return strip(tree.this).name, builder(value).as_length()
    return None


_BOUNDS: dict[type[exp.Expr], Callable[[Decimal], Limits]] = {
    exp.GT: lambda value: Limits(above=value),
    exp.GTE: lambda value: Limits(lowest=value),
    exp.LT: lambda value: Limits(below=value),
    exp.LTE: lambda value: Limits(highest=value),
    exp.EQ: lambda value: Limits(lowest=value, highest=value),
}


def _listed(values: list[Value]) -> Limits:
    if values and all(isinstance(value, str) for value in values):
        return Limits(values=tuple(dict.fromkeys(str(value) for value in values)))
    numbers = [value for value in values if isinstance(value, Decimal)]
    if numbers and len(numbers) == len(values):
        return Limits(lowest=min(numbers), highest=max(numbers))
    return Limits()
