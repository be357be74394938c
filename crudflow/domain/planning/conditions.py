"""SQL conditions that mean the same everywhere: read, and printed for every database.

A check constraint or a generated column of one database is kept only if all of it is understood
here: comparisons, `BETWEEN`, `IN`, `IS NULL`, `LIKE`, `AND`, `OR`, `NOT`, arithmetic and a few
functions, over the table's own columns and literals of fitting types.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from crudflow.domain.planning.literals import READERS, literal_value, number, strip
from crudflow.domain.schema import Column, Table, TypeFamily


class NotPortableError(Exception):
    """A condition holds something that not every database understands alike."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition or expression over a table's columns.

    Attributes:
        tree: What sqlglot made of it, columns carrying the database's exact names.
        columns: Names of the columns in it, in the order in which they appear.
        sql: The condition as PostgreSQL and SQLite alike understand it.
        kind: What its value is: "boolean", "number", "text", "string" (a literal) and so on.
    """

    tree: exp.Expr
    columns: tuple[str, ...]
    sql: str
    kind: str


_UNREADABLE = (SqlglotError, RecursionError, ValueError, TypeError, AttributeError)
"""What sqlglot raises; its compiled build also trips over types in broken SQL."""

_DEEPEST = 40
KINDS = {
    TypeFamily.INTEGER: "number",
    TypeFamily.DECIMAL: "number",
    TypeFamily.MONEY: "number",
    TypeFamily.FLOAT: "number",
    TypeFamily.STRING: "text",
    TypeFamily.TEXT: "text",
    TypeFamily.ENUM: "enum",
    TypeFamily.BOOLEAN: "boolean",
    TypeFamily.DATE: "date",
    TypeFamily.DATETIME: "datetime",
    TypeFamily.TIME: "time",
}


def read_condition(
    text: str, table: Table, dialect: str, printer: "type[Printer] | None" = None
) -> Condition:
    """Understand a condition.

    Args:
        text: The condition as SQL.
        table: The table it belongs to.
        dialect: SQL dialect it is written in.
        printer: What prints it; `None` for a `Printer`.

    Raises:
        NotPortableError: It cannot be read, or holds something that is not portable.
    """
    try:
        tree = _spelled_out(sqlglot.parse_one(text, read=dialect or None))
    except _UNREADABLE as error:
        raise NotPortableError("it cannot be read") from error
    paper = (printer or Printer)(table)
    kind, sql = paper.print(tree, 0)
    return Condition(tree, tuple(dict.fromkeys(paper.seen)), sql, kind)


def _spelled_out(tree: exp.Expr) -> exp.Expr:
    """Put `NOT (a IS NULL)` for `a IS NOT NULL`, which sqlglot keeps as a flag; so with `LIKE`."""

    def spell(node: exp.Expr) -> exp.Expr:
        if not node.args.get("negate"):
            return node
        node.set("negate", None)
        return exp.Not(this=exp.Paren(this=node))

    for node in reversed(list(tree.find_all(exp.Is, exp.Like, exp.ILike))):  # the inner ones first
        spelled = spell(node.copy())
        if node is tree:
            return spelled
        node.replace(spelled)
    return tree


def split(tree: exp.Expr) -> list[exp.Expr]:
    """Return the parts that `AND` joins."""
    tree = strip(tree)
    if isinstance(tree, exp.And):
        return [*split(tree.this), *split(tree.expression)]
    return [tree]


def resolve(name: str, quoted: bool, table: Table) -> Column:
    """Find a column by the name that a condition uses for it.

    Raises:
        NotPortableError: There is none, or there are several.
    """
    for column in table.columns:
        if column.name == name:
            return column
    alike = [column for column in table.columns if column.name.lower() == name.lower()]
    if quoted or len(alike) != 1:
        raise NotPortableError("it names a column that the table does not have")
    return alike[0]


_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.EQ: "=",
    exp.NEQ: "<>",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.LT: "<",
    exp.LTE: "<=",
}
_ARITHMETIC: dict[type[exp.Expr], str] = {exp.Add: "+", exp.Sub: "-", exp.Mul: "*"}
_COMPARABLE = frozenset({"number", "text", "date", "datetime", "time", "enum", "boolean"})


class Printer:
    """Prints a tree as SQL for every database, and says what kind of value each part is."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.seen: list[str] = []

    def print(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Return the kind of value and the SQL of a tree."""
        if depth > _DEEPEST:
            raise NotPortableError("it is nested too deeply")
        printer = self.printers().get(type(tree))
        if printer is None:
            raise NotPortableError(f"not every database knows {type(tree).__name__.upper()}")
        return printer(self, tree, depth + 1)

    @classmethod
    def printers(cls) -> "Printers":
        """Return what prints the kinds of nodes that are understood."""
        return _PRINTERS

    def column(self, tree: exp.Expr, _depth: int) -> tuple[str, str]:
        """Print a column by the name that the table has for it."""
        identifier = tree.this
        if not isinstance(identifier, exp.Identifier) or not isinstance(tree, exp.Column):
            raise NotPortableError("it names something that is no column")
        column = resolve(identifier.name, bool(identifier.quoted), self.table)
        identifier.set("this", column.name)
        self.seen.append(column.name)
        name = column.name.replace('"', '""')
        return KINDS.get(column.type.family, "other"), f'"{name}"'

    def literal(self, tree: exp.Expr, _depth: int) -> tuple[str, str]:
        """Print a number or a string."""
        if tree.args.get("is_string"):
            return "string", "'" + tree.name.replace("'", "''") + "'"
        if number(tree.name) is None:
            raise NotPortableError("it holds a number that cannot be read")
        return "number", tree.name

    def boolean(self, tree: exp.Expr, _depth: int) -> tuple[str, str]:
        """Print TRUE or FALSE."""
        return "boolean", "true" if tree.this else "false"

    def null(self, _tree: exp.Expr, _depth: int) -> tuple[str, str]:
        """Print NULL."""
        return "null", "NULL"

    def paren(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Keep parentheses."""
        kind, sql = self.print(tree.this, depth)
        return kind, f"({sql})"

    def negative(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a number of the other sign."""
        return "number", f"-{self.of_kind(tree.this, depth, 'number')}"

    def negation(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print NOT."""
        return "boolean", f"NOT {self.of_kind(tree.this, depth, 'boolean')}"

    def connective(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print AND or OR."""
        word = "AND" if isinstance(tree, exp.And) else "OR"
        left = self.of_kind(tree.this, depth, "boolean")
        right = self.of_kind(tree.expression, depth, "boolean")
        return "boolean", f"({left} {word} {right})"

    def comparison(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a comparison of two values."""
        left, right = self.pair(tree.this, tree.expression, depth)
        return "boolean", f"{left} {_COMPARISONS[type(tree)]} {right}"

    def between(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print BETWEEN."""
        value, low = self.pair(tree.this, tree.args["low"], depth)
        _, high = self.pair(tree.this, tree.args["high"], depth)
        return "boolean", f"{value} BETWEEN {low} AND {high}"

    def membership(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print IN with a list of values."""
        if not tree.expressions:
            raise NotPortableError("it looks into something that is no list")
        pairs = [self.pair(tree.this, item, depth) for item in tree.expressions]
        return "boolean", f"{pairs[0][0]} IN ({', '.join(item for _, item in pairs)})"

    def nullness(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print IS NULL."""
        if not isinstance(tree.expression, exp.Null):
            raise NotPortableError("it uses IS for something other than NULL")
        _, value = self.print(tree.this, depth)
        return "boolean", f"{value} IS NULL"

    def likeness(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print LIKE with a pattern that databases read alike."""
        pattern = strip(tree.expression)
        if not isinstance(pattern, exp.Literal) or set(pattern.name) & set("[\\"):
            raise NotPortableError("databases read its pattern differently")
        text = self.of_kind(tree.this, depth, "text")
        return "boolean", f"{text} LIKE {self.print(pattern, depth)[1]}"

    def arithmetic(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a sum, a difference or a product."""
        left = self.of_kind(tree.this, depth, "number")
        right = self.of_kind(tree.expression, depth, "number")
        return "number", f"({left} {_ARITHMETIC[type(tree)]} {right})"

    def concatenation(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print two texts that are joined."""
        left = self.of_kind(tree.this, depth, "text", "string")
        right = self.of_kind(tree.expression, depth, "text", "string")
        return "text", f"({left} || {right})"

    def length(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print the length of a text."""
        return "number", f"length({self.of_kind(tree.this, depth, 'text')})"

    def changed_case(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Print a text in upper or lower case."""
        function = "upper" if isinstance(tree, exp.Upper) else "lower"
        return "text", f"{function}({self.of_kind(tree.this, depth, 'text')})"

    def cast(self, tree: exp.Expr, depth: int) -> tuple[str, str]:
        """Leave out the cast of a literal: a comparison makes the same of it."""
        if not isinstance(strip(tree.this), exp.Literal):
            raise NotPortableError("it casts one type to another")
        return self.print(strip(tree.this), depth)

    def of_kind(self, tree: exp.Expr, depth: int, *kinds: str) -> str:
        """Print a value that has to be of one of these kinds."""
        kind, sql = self.print(tree, depth)
        if kind not in kinds:
            raise NotPortableError("it mixes types in a way that not every database takes")
        return sql

    def pair(self, left: exp.Expr, right: exp.Expr, depth: int) -> tuple[str, str]:
        """Print two values that are compared with each other."""
        (left_kind, left_sql), (right_kind, right_sql) = (
            self.print(left, depth),
            self.print(right, depth),
        )
        kinds = {left_kind, right_kind}
        if "string" in kinds:
            kinds.discard("string")
            for one, other, kind in ((left, right, right_kind), (right, left, left_kind)):
                self._check_literal(one, other, kind)
        if len(kinds) != 1 or not kinds <= _COMPARABLE:
            raise NotPortableError("it compares types in a way that not every database takes")
        return left_sql, right_sql

    def _check_literal(self, literal: exp.Expr, other: exp.Expr, kind: str) -> None:
        """Refuse a literal that PostgreSQL could not turn into the other side's type.

        For the other databases it is a text, whatever expression it is compared with.
        """
        literal, other = strip(literal), strip(other)
        if isinstance(literal, exp.Column) or kind in ("text", "string"):
            return
        if not isinstance(other, exp.Column):
            raise NotPortableError("it compares an expression with a value of another type")
        column = self.table.column(other.name)
        text = literal_value(literal)
        if not isinstance(text, str) or not _fits(text, column):
            raise NotPortableError("it compares a column with a value of another type")


def _fits(text: str, column: Column) -> bool:
    """Whether a string literal can be compared with a column."""
    kind = KINDS.get(column.type.family)
    if kind == "enum":
        return text in column.type.values
    reader = READERS.get(kind or "")
    return kind == "text" or (reader is not None and reader(text) is not None)


Printers: TypeAlias = Mapping[type[exp.Expr], Callable[..., tuple[str, str]]]

_PRINTERS: Printers = {
    exp.Column: Printer.column,
    exp.Literal: Printer.literal,
    exp.Boolean: Printer.boolean,
    exp.Null: Printer.null,
    exp.Paren: Printer.paren,
    exp.Neg: Printer.negative,
    exp.Not: Printer.negation,
    exp.And: Printer.connective,
    exp.Or: Printer.connective,
    exp.Between: Printer.between,
    exp.In: Printer.membership,
    exp.Is: Printer.nullness,
    exp.Like: Printer.likeness,
    exp.DPipe: Printer.concatenation,
    exp.Length: Printer.length,
    exp.Upper: Printer.changed_case,
    exp.Lower: Printer.changed_case,
    exp.Cast: Printer.cast,
} | {
    **dict.fromkeys(_COMPARISONS, Printer.comparison),
    **dict.fromkeys(_ARITHMETIC, Printer.arithmetic),
}
