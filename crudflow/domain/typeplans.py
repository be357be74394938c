"""What a column's type is made of: source text, imports, limits."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TypeVar

from crudflow.domain.patterns import Pattern

NumberT = TypeVar("NumberT", int, Decimal)

Import = tuple[str, str]
"""A module and a name in it; the name is empty for `import module` (which may hold ` as `)."""

EXACT = Context(prec=2_500)
"""For numbers of as many digits as a database keeps: 28 are usual."""

COLUMNS = "app.db.types"
"""Module of the generated application's own column types."""

WIRE = "app.wire.types"
"""Module of the types of values that cross its API."""

DECIMALS = "app.wire.decimals"
"""Module of those that are decimal numbers."""


@dataclass(frozen=True, slots=True)
class Face:
    """A type as source text, and what it needs imported."""

    text: str
    imports: frozenset[Import] = frozenset()

    def annotated(self, field: str) -> "Face":
        """Return the type with constraints, given as arguments of Pydantic's `Field`."""
        imports = self.imports | {("typing", "Annotated"), ("pydantic", "Field")}
        return Face(f"Annotated[{self.text}, Field({field})]", imports)


@dataclass(frozen=True, slots=True)
class TypePlan:
    """All faces of one column type.

    Attributes:
        python: Type of the model's attribute, without `| None`.
        column: SQLAlchemy type, as an expression.
        wire: Type in the bodies of requests, without `| None`.
        read: Type in responses, without `| None`.
        ordered: Whether rows can be compared and sorted by it with meaning.
        equatable: Whether rows can be filtered by equality.
        searchable: Whether text search looks into it.
        script: Its TypeScript type.
        lowest: Smallest number allowed, for numbers with bounds.
        highest: Largest number allowed, for numbers with bounds.
        length: Longest text allowed, in characters.
        shortest: Shortest text allowed, in characters.
        scale: Digits behind the point, for exact numbers.
        values: Allowed values of an enum or set.
        pattern: What a text looks like, where a rule says so.
        query: Type in queries, where it differs from `wire`.
        path: Type in addresses, where it differs from `wire`.
        ddl: SQLAlchemy type in migrations, where it differs from `column`.
    item: Plan of an array's elements.
    note: What was given up for portability, or nothing.
    """

    python: Face
    column: Face
    wire: Face
    read: Face
    ordered: bool = True
    equatable: bool = True
    searchable: bool = False
    script: str = "string"
    lowest: int | Decimal | None = None
    highest: int | Decimal | None = None
    length: int | None = None
    shortest: int = 0
    scale: int = 0
    values: tuple[str, ...] = ()
    pattern: Pattern | None = None
    query: Face | None = None
    path: Face | None = None
    ddl: Face | None = None
    item: "TypePlan | None" = None
    note: str = ""

    @property
    def asked(self) -> Face:
        """The type in queries."""
        return self.query or self.wire

    @property
    def addressed(self) -> Face:
        """The type in addresses."""
        return self.path or self.wire


@dataclass(frozen=True, slots=True)
class Limits:
    """What check constraints and rules demand of one column.

    Attributes:
        lowest: Smallest number allowed.
        highest: Largest number allowed.
        above: Number that values have to exceed.
        below: Number that values have to stay under.
        shortest: Fewest characters allowed.
        longest: Most characters allowed.
        values: The only texts allowed.
        pattern: What a text looks like.
    """

    lowest: Decimal | None = None
    highest: Decimal | None = None
    above: Decimal | None = None
    below: Decimal | None = None
    shortest: int | None = None
    longest: int | None = None
    values: tuple[str, ...] = ()
    pattern: Pattern | None = None

    def both(self, other: "Limits") -> "Limits":
        """Return the limits that hold where both hold."""
        allowed = tuple(value for value in self.values if value in (other.values or self.values))
        return Limits(
            lowest=_larger(self.lowest, other.lowest),
            highest=_smaller(self.highest, other.highest),
            above=_larger(self.above, other.above),
            below=_smaller(self.below, other.below),
            shortest=_larger(self.shortest, other.shortest),
            longest=_smaller(self.longest, other.longest),
            values=allowed or other.values,
            pattern=other.pattern or self.pattern,
        )

    def least(self, step: Decimal) -> Decimal | None:
        """Return the smallest multiple of a step that is allowed."""
        candidates = []
        if self.lowest is not None:
            candidates.append(_multiple(self.lowest, step, ROUND_CEILING))
        if self.above is not None:
            candidates.append(EXACT.add(_multiple(self.above, step, ROUND_FLOOR), step))
        return max(candidates, default=None)

    def most(self, step: Decimal) -> Decimal | None:
        """Return the largest multiple of a step that is allowed."""
        candidates = []
        if self.highest is not None:
            candidates.append(_multiple(self.highest, step, ROUND_FLOOR))
        if self.below is not None:
            candidates.append(EXACT.subtract(_multiple(self.below, step, ROUND_CEILING), step))
        return min(candidates, default=None)

    def as_length(self) -> "Limits":
        """Return limits of a length, out of limits of a number that stands for it."""
        least, most = self.least(Decimal(1)), self.most(Decimal(1))
        return Limits(
            shortest=None if least is None else int(least),
            longest=None if most is None else int(most),
        )


def _multiple(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    times = EXACT.divide(value, step).quantize(Decimal(1), rounding, EXACT)
    return EXACT.multiply(times, step)


def _larger(one: NumberT | None, other: NumberT | None) -> NumberT | None:
    return other if one is None else one if other is None else max(one, other)


def _smaller(one: NumberT | None, other: NumberT | None) -> NumberT | None:
    return other if one is None else one if other is None else min(one, other)


def wire_face(name: str) -> Face:
    """Return a type by its name, imported from the module of wire types unless it is built in."""
    builtin = name in ("bool", "int", "str", "float")
    module = DECIMALS if name in ("DecimalText", "Number") else WIRE
    return Face(name, frozenset() if builtin else frozenset({(module, name)}))
