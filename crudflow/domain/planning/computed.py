"""Computed columns: their expressions as PostgreSQL and SQLite alike understand them.

More is understood here than in a check constraint, whose value sample rows have to be tried on:
a computed column is never written, so nothing has to be known of its value beforehand.
"""

import re
from dataclasses import replace

from sqlglot import exp

from crudflow.domain.planning.checks import sql_text
from crudflow.domain.planning.conditions import (
    KINDS,
    NotPortableError,
    Printer,
    Printers,
    read_condition,
)
from crudflow.domain.planning.literals import literal_value, strip
from crudflow.domain.schema import Column, Default, DefaultKind, Schema, Table, TypeFamily

_MOST_DIGITS = 15
"""Of a fraction, in what a double holds: SQLite rounds doubles."""


def with_writable_keys(schema: Schema) -> Schema:
    """Return a schema whose primary keys hold no computed column: SQLite takes none there.

    Such a column is written like any other; one that is always the same has that for a default.
    """
    return replace(schema, tables=tuple(map(_with_writable_key, schema)))


def _with_writable_key(table: Table) -> Table:
    columns = tuple(
        column
        if column.generated is None or column.name not in table.primary_key
        else _written(column, column.generated)
        for column in table.columns
    )
    return table if columns == table.columns else replace(table, columns=columns)


def _written(column: Column, text: str) -> Column:
    literal = _STRING.fullmatch(text.strip())
    value = literal[1].replace("''", "'") if literal else ""
    constant = Default(DefaultKind.CONSTANT, text, value) if literal else None
    return replace(column, generated=None, default=constant)


_STRING = re.compile(r"\(*'((?:[^'\\]|'')*)'\)*")


def plan_computed(column: Column, table: Table, dialect: str) -> str:
    """Return a computed column's expression as source text, or nothing if it is not portable.

    Args:
        column: The column.
        table: Its table.
        dialect: SQL dialect of the expression.
    """
    if column.generated is None:
        return ""
    reader = _SqlServerPrinter if dialect == "tsql" else _ComputedPrinter
    try:
        condition = read_condition(column.generated, table, dialect, reader)
        sql = _as_declared(condition.sql, condition.kind, condition.tree, column, table)
    except NotPortableError:
        return ""
    return f"Computed({sql_text(sql)}, persisted=True)"


def _as_declared(sql: str, kind: str, tree: exp.Expr, column: Column, table: Table) -> str:
    """Make of an expression what its column holds.

    Other databases do so when they store the value; SQLite keeps any number in any column.
    """
    wanted = KINDS.get(column.type.family)
    if kind == "number" and wanted == "boolean":
        return f"({sql} <> 0)"
    if wanted == "enum" and literal_value(tree) in column.type.values:
        return sql
    if wanted != ("text" if kind == "string" else kind):
        raise NotPortableError("it gives something else than its column holds")
    if kind != "number" or _is_whole(tree, table):
        return sql
    if column.type.family is TypeFamily.INTEGER:
        return f"CAST(round({sql}) AS BIGINT)"
    scale = column.type.scale
    exact = column.type.family in (TypeFamily.DECIMAL, TypeFamily.MONEY)
    return _rounded(sql, scale, tree, table) if exact and scale is not None else sql


def _rounded(sql: str, digits: int, tree: exp.Expr, table: Table) -> str:
    """Round to digits; PostgreSQL can do so with exact numbers only."""
    if not 0 <= digits <= _MOST_DIGITS:
        raise NotPortableError("not every database can round to so many digits")
    if isinstance(strip(tree), exp.Round | exp.Convert) and sql.endswith(f", {digits})"):
        return sql
    exact = f"CAST({sql} AS NUMERIC)" if _is_float(tree, table) else sql
    return f"round({exact}, {digits})"


def _is_whole(tree: exp.Expr, table: Table) -> bool:
    """Whether an expression can give integers only."""
    tree = strip(tree)
    if isinstance(tree, exp.Column):
        column = table.column(tree.name)
        return column is not None and column.type.family is TypeFamily.INTEGER
    if isinstance(tree, exp.Literal):
        return not tree.is_string and tree.name.isdecimal()
    if isinstance(tree, exp.Length):
        return True
    if isinstance(tree, exp.Div) and not tree.args.get("typed"):
        return False
    if isinstance(tree, exp.Neg | exp.Abs | exp.Nullif):
        return _is_whole(tree.this, table)
    if isinstance(tree, exp.Add | exp.Sub | exp.Mul | exp.Div):
        return _is_whole(tree.this, table) and _is_whole(tree.expression, table)
    if isinstance(tree, exp.Coalesce):
        return all(_is_whole(part, table) for part in [tree.this, *tree.expressions])
    return isinstance(tree, exp.Case | exp.If) and all(
        _is_whole(part, table) for part in _results(tree)
    )


def _is_float(tree: exp.Expr, table: Table) -> bool:
    """Whether PostgreSQL may take an expression's value for one of floating point."""
    names = {column.name for column in tree.find_all(exp.Column)}
    return any(
        column.name in names and column.type.family is TypeFamily.FLOAT for column in table.columns
    )


def _results(tree: exp.Case | exp.If) -> list[exp.Expr]:
    """Return what a CASE can give; NULL, which fits anything, left out."""
    results = [branch.args.get("true") for branch in tree.args.get("ifs", [tree])]
    results.append(tree.args.get("default") or tree.args.get("false"))
    return [one for one in results if one is not None and not isinstance(strip(one), exp.Null)]


_NUMBERS = exp.DataType.NUMERIC_TYPES - exp.DataType.INTEGER_TYPES


class _ComputedPrinter(Printer):
    """Prints the expressions of computed columns."""

    @classmethod
    def printers(cls) -> Printers:
        """Return what prints the kinds of nodes that are understood."""
        return _PRINTERS

    def division(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Divide as the original did: integers to an integer only where its database does so.

        A divisor of zero gives NULL, as it does in MySQL and SQLite, not an error.
        """
        left = self.of_kind(tree.this, depth, "number")
        right = self.of_kind(tree.expression, depth, "number")
        below = strip(tree.expression)
        never_zero = literal_value(below) or isinstance(below, exp.Nullif)
        divisor = right if never_zero else f"NULLIF({right}, 0)"
        if not _is_whole(tree, self.table):
            left = f"{left} * 1.0"
        return "number", f"({left} / {divisor})"

    def rounding(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Round to a number of digits that is told."""
        number = self.of_kind(tree.this, depth, "number")
        given = tree.args.get("decimals")
        digits = "0" if given is None else given.sql()
        if not digits.isdecimal() or tree.args.get("truncate"):
            raise NotPortableError("it rounds in a way that not every database knows")
        return "number", _rounded(number, int(digits), tree.this, self.table)

    def absolute(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        return "number", f"abs({self.of_kind(tree.this, depth, 'number')})"

    def first_known(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        kind, values = self.alike([tree.this, *tree.expressions], depth)
        return kind, f"COALESCE({', '.join(values)})"

    def null_if(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        kind, values = self.alike([tree.this, tree.expression], depth)
        return kind, f"NULLIF({', '.join(values)})"

    def case(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a CASE that looks for a condition, or MySQL's and SQL Server's short form of it."""
        branches = tree.args.get("ifs", [tree])
        if isinstance(tree, exp.Case) and tree.this is not None:
            raise NotPortableError("it compares in a way that not every database takes")
        otherwise = tree.args.get("default") or tree.args.get("false") or exp.Null()
        kind, values = self.alike([*(one.args["true"] for one in branches), otherwise], depth)
        conditions = [self.of_kind(one.this, depth, "boolean") for one in branches]
        pairs = zip(conditions, values, strict=False)
        whens = " ".join(f"WHEN {condition} THEN {value}" for condition, value in pairs)
        return kind, f"CASE {whens} ELSE {values[-1]} END"

    def joined(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print CONCAT, which is NULL as soon as a part is, or takes NULL for nothing."""
        parts = [self.of_kind(part, depth, "text", "string") for part in tree.expressions]
        if tree.args.get("coalesce"):
            parts = [f"COALESCE({part}, '')" for part in parts]
        return "text", f"({' || '.join(parts)})"

    def cast(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Round what is cast to a number of so many digits; leave other casts to numbers out."""
        target, value = tree.args["to"], strip(tree.this)
        if isinstance(value, exp.Literal) or target.this not in _NUMBERS:
            return super().cast(tree, depth)
        return "number", self.as_number(value, target, depth)

    def convert(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print SQL Server's CONVERT to a number or a bit like the cast that it is."""
        target = tree.this.this if isinstance(tree.this, exp.DataType) else None
        if target is exp.DataType.Type.BIT:
            return "boolean", f"({self.of_kind(tree.expression, depth, 'number')} <> 0)"
        if target not in _NUMBERS:
            raise NotPortableError("it casts one type to another")
        return "number", self.as_number(tree.expression, tree.this, depth)

    def spelled(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a string whose character set is said, as MySQL and SQL Server do: `N'text'`."""
        said = tree.expression if isinstance(tree, exp.Introducer) else None
        if said is not None and not (isinstance(said, exp.Literal) and said.is_string):
            raise NotPortableError("it says the character set of something else than a string")
        return self.literal(exp.Literal.string(tree.name if said is None else said.name), depth)

    def as_number(self, value: exp.Expr, target: exp.DataType, depth: int) -> str:
        sql = self.of_kind(value, depth, "number")
        digits = [size.name for size in target.expressions]
        if not digits or target.this in exp.DataType.FLOAT_TYPES:
            return sql
        scale = int(digits[1]) if len(digits) > 1 else 0
        return _rounded(sql, scale, value, self.table)

    def alike(self, parts: list[exp.Expr], depth: int) -> tuple[str, list[str]]:
        """Print values of one kind; NULL is of any, and literals are texts among texts."""
        printed = [self.print(part, depth) for part in parts]
        kinds = {"text" if kind == "string" else kind for kind, _ in printed} - {"null"}
        if len(kinds) != 1 or not kinds <= {"number", "text", "boolean"}:
            raise NotPortableError("it mixes types in a way that not every database takes")
        return kinds.pop(), [sql for _, sql in printed]


class _SqlServerPrinter(_ComputedPrinter):
    """Prints the expressions of SQL Server, which joins text by `+`."""

    def arithmetic(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Add numbers, or join texts: what is printed here is a sum."""
        kind, (left, right) = self.alike([tree.this, tree.expression], depth)
        return kind, f"({left} {'+' if kind == 'number' else '||'} {right})"


_PRINTERS: Printers = {
    **Printer.printers(),
    exp.Add: lambda printer, tree, depth: printer.arithmetic(tree, depth),
    exp.Cast: _ComputedPrinter.cast,
    exp.Div: _ComputedPrinter.division,
    exp.Round: _ComputedPrinter.rounding,
    exp.Abs: _ComputedPrinter.absolute,
    exp.Coalesce: _ComputedPrinter.first_known,
    exp.Nullif: _ComputedPrinter.null_if,
    exp.Convert: _ComputedPrinter.convert,
    exp.Case: _ComputedPrinter.case,
    exp.If: _ComputedPrinter.case,
    exp.Concat: _ComputedPrinter.joined,
    exp.Introducer: _ComputedPrinter.spelled,
    exp.National: _ComputedPrinter.spelled,
}
