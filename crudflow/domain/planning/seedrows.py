"""Sample rows of a plan, held against the table: each has to be one that the API would take."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from crudflow.domain.options import TableOptions
from crudflow.domain.planning.checks import CheckPlan, KeptCheck
from crudflow.domain.planning.defaults import plan_default
from crudflow.domain.planning.evaluation import evaluate
from crudflow.domain.planning.fields import is_identity
from crudflow.domain.planning.literals import Value
from crudflow.domain.planning.seedvalues import Wire, compared, read_value
from crudflow.domain.schema import Column, DefaultKind, Table, TypeFamily
from crudflow.domain.typeplans import TypePlan

Row: TypeAlias = dict[str, Wire]
"""Values by column; of a column that refers to another table, the number of the row there."""


class RowReader:
    """Reads the sample rows of a table and collects what is wrong with them."""

    def __init__(
        self, table: Table, types: Mapping[str, TypePlan], checks: CheckPlan, options: TableOptions
    ) -> None:
        """Read rows of this table, whose columns have these types under the plan's rules."""
        self.problems: list[str] = []
        self._table = table
        self._types = types
        self._checks = checks
        self._unset = options.unset
        single = [key.columns[0] for key in table.foreign_keys if len(key.columns) == 1]
        several = [key.columns for key in table.foreign_keys if len(key.columns) > 1]
        self._several = frozenset(name for names in several for name in names)
        self._single = frozenset(single) - self._several

    def read(self, given: Sequence[Mapping[str, Any]]) -> tuple[Row, ...]:
        """Return the rows as the API takes them."""
        rows = tuple(self._row(f"rows: row {n}", row) for n, row in enumerate(given, start=1))
        for columns in (self._table.primary_key, *(key.columns for key in self._table.uniques)):
            self._check_unique(columns, rows)
        return rows

    def _row(self, where: str, given: Mapping[str, Any]) -> Row:
        row: Row = {}
        for column in self._table.columns:
            if column.name in given:
                problem = self._take(column, given[column.name], row)
            else:
                needed = self._needed(column) and column.name not in self._single | self._several
                problem = "has to be filled in" if needed else ""
            if problem:
                self.problems.append(f"{where}: {column.name!r} {problem}")
        self.problems += [f"{where}: {problem}" for problem in self._broken(row)]
        return row

    def _take(self, column: Column, given: object, row: Row) -> str:
        """Put a value into a row; return what is wrong with it, or nothing."""
        name = column.name
        problem = self._untakable(column)
        if problem:
            return problem
        if given is None:
            row[name] = None
            return "" if column.nullable and name not in self._table.primary_key else "is needed"
        try:
            row[name] = self._value(column, given)
        except (ValueError, OverflowError) as error:
            return str(error)
        return ""

    def _untakable(self, column: Column) -> str:
        name = column.name
        if name in self._unset:
            return "cannot be set"
        if is_identity(column) and name not in self._single | self._several:
            return "is numbered by the database: leave it out"
        if column.generated is not None:
            return "is computed: leave it out"
        return "refers to rows by several columns: leave it out" if name in self._several else ""

    def _value(self, column: Column, given: object) -> Wire:
        if column.name not in self._single:
            wire = read_value(given, column.type, self._types[column.name])
            if column.name in self._table.primary_key and (wire == "" or "/" in str(wire)):
                raise ValueError("is part of addresses: it may neither be empty nor hold a slash")
            return wire
        number = int(given) if isinstance(given, str) and given.isdecimal() else given
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise ValueError("has to be the number of a sample row there, counted from 1")
        return number

    def _needed(self, column: Column) -> bool:
        if is_identity(column) or column.generated is not None or column.name in self._unset:
            return False
        if column.nullable and column.name not in self._table.primary_key:
            return False
        return not plan_default(column, self._types[column.name]).fills

    def _check_unique(self, columns: Sequence[str], rows: Sequence[Row]) -> None:
        seen: dict[tuple[str, ...], int] = {}
        for number, row in enumerate(rows, start=1):
            if columns and all(row.get(name) is not None for name in columns):
                values = tuple(repr(row[name]) for name in columns)
                if values in seen:
                    said = ", ".join(columns)
                    self.problems.append(f"rows {seen[values]} and {number} are alike in {said}")
                seen.setdefault(values, number)

    def _broken(self, row: Row) -> Iterator[str]:
        """Say which checks a row does not satisfy, as far as it alone tells."""
        for check in self._checks.kept:
            unknown = [name for name in check.tried.columns if not self._tells(name, row)]
            dated = [name for name in unknown if self._hidden_default(name)]
            if len(dated) < len(unknown) or judged(check, self.known(row)) is True:
                continue
            if dated:
                why = f"the check {check.name.text!r} looks at it"
                yield f"{dated[0]!r} has to be given, since {why}"
            elif not holds(check, self.known(row)):
                yield f"the check {check.name.text!r} does not hold"

    def _tells(self, name: str, row: Row) -> bool:
        column = self._table.column(name)
        if name in self._single | self._several or is_identity(column) or column.generated:
            return False
        return name in row or not self._hidden_default(name)

    def _hidden_default(self, name: str) -> bool:
        default = self._table.column(name).default
        return default is not None and default.kind is not DefaultKind.CONSTANT

    def known(self, row: Row) -> dict[str, Value]:
        """Return what is known of a row's values, constant defaults included, for conditions."""
        return {column.name: self._known(column, row) for column in self._table.columns}

    def _known(self, column: Column, row: Row) -> Value:
        if column.name in row:
            return compared(row[column.name], column.type)
        default = column.default
        if default is None or default.kind is not DefaultKind.CONSTANT:
            return None
        if isinstance(default.value, bool) or default.value is None:
            return default.value
        if column.type.family in (TypeFamily.STRING, TypeFamily.TEXT, TypeFamily.ENUM):
            return str(default.value)
        try:
            wire = read_value(default.value, column.type, self._types[column.name])
            return compared(wire, column.type)
        except ValueError:
            return None


def holds(check: KeptCheck, row: Mapping[str, Value]) -> bool:
    """Whether a check lets a row pass; conditions that are unknown do."""
    return judged(check, row) is not False


def judged(check: KeptCheck, row: Mapping[str, Value]) -> Value:
    """Return what a check makes of a row: true, false, or `None` where that is unknown.

    So it is of a reference's value while the number of a sample row stands for it.
    """
    try:
        return evaluate(check.tried.tree, row)
    except (TypeError, AttributeError):
        return None
