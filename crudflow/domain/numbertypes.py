"""Types of numbers: whole, exact and approximate, with the limits that checks set."""

import math
from decimal import Decimal

from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import COLUMNS, DECIMALS, WIRE, Face, Limits, TypePlan, wire_face

LARGEST_INTEGER = 2**63 - 1

_LARGEST_PRECISION = 1000
_SAFE_FLOAT = Decimal(10) ** 30
_LARGEST_SINGLE = "3.4028234e38"


def integer_bounds(sql: SqlType) -> tuple[int, int]:
    """Return the smallest and the largest number that an integer type holds, 64 bits at most."""
    bits = sql.bits or (32 if sql.family is TypeFamily.INTEGER else 64)
    if sql.unsigned:
        return 0, min(2**bits - 1, LARGEST_INTEGER)
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1


def plan_integer(sql: SqlType, limits: Limits, *, identity: bool = False) -> TypePlan:
    """Plan a whole number; SQLite numbers rows only in a column that it calls INTEGER."""
    lowest, highest = integer_bounds(sql)
    name = _integer_class(lowest, highest)
    column = Face(f"{name}()", frozenset({("sqlalchemy", name)}))
    if identity and name != "Integer":
        imports = frozenset({("sqlalchemy", name), ("sqlalchemy", "Integer")})
        column = Face(f'{name}().with_variant(Integer(), "sqlite")', imports)
    lowest, highest = _tightened(lowest, highest, limits)
    return TypePlan(
        python=Face("int"),
        column=column,
        wire=_integer_wire(lowest, highest),
        read=Face("int"),
        script="number",
        lowest=lowest,
        highest=highest,
    )


def _integer_class(lowest: int, highest: int) -> str:
    if lowest >= -(2**15) and highest < 2**15:
        return "SmallInteger"
    return "Integer" if lowest >= -(2**31) and highest < 2**31 else "BigInteger"


def _tightened(lowest: int, highest: int, limits: Limits) -> tuple[int, int]:
    """Apply limits, unless nothing would be left."""
    least, most = limits.least(Decimal(1)), limits.most(Decimal(1))
    low = lowest if least is None else max(lowest, int(least))
    high = highest if most is None else min(highest, int(most))
    return (low, high) if low <= high else (lowest, highest)


def _integer_wire(lowest: int, highest: int) -> Face:
    for bits in (16, 32, 64):
        if (lowest, highest) == (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1):
            return wire_face(f"Int{bits}")
    imports = frozenset({("typing", "Annotated"), ("pydantic", "Field"), (WIRE, "WHOLE")})
    bounds = f"ge={-_sayable(-lowest)}, le={_sayable(highest)}"
    return Face(f"Annotated[int, Field({bounds}), WHOLE]", imports)


def _sayable(bound: int) -> int:
    """Return the largest number up to a bound that survives as a number of OpenAPI.

    Its bounds are floating-point numbers, which beyond 2**53 skip most whole numbers.
    """
    said = float(bound)
    while Decimal(repr(said)) > bound:
        said = math.nextafter(said, -math.inf)
    return int(Decimal(repr(said)))


def plan_decimal(sql: SqlType, limits: Limits) -> TypePlan:
    """Plan an exact number with digits behind the point."""
    if sql.family is TypeFamily.MONEY and sql.precision is None:
        return _exact(19, 2 if sql.text == "money" else 4, limits)
    if sql.precision is None:
        return _exact(None, None, limits)
    scale = sql.scale or 0
    if scale < 0:
        return _exact(min(sql.precision - scale, _LARGEST_PRECISION), 0, limits)
    precision = min(max(sql.precision, scale, 1), _LARGEST_PRECISION)
    return _exact(precision, min(scale, _LARGEST_PRECISION), limits)


def _exact(precision: int | None, scale: int | None, limits: Limits) -> TypePlan:
    """Plan a decimal number; without a precision, 38 digits on either side are allowed."""
    digits = "" if precision is None else f"{precision}, {scale}"
    step = Decimal(1).scaleb(-2 if scale is None else -scale)
    least, most = limits.least(step), limits.most(step)
    bound = _SAFE_FLOAT
    if precision is not None and scale is not None:
        bound = largest_exact(precision, scale)
    lowest = bound.copy_negate()  # a minus sign would round
    if (lowest if least is None else least) > (bound if most is None else most):
        least = most = None
    arguments = [digits] if digits else []
    if digits:
        arguments += [f'ge="{least:f}"'] if least is not None else []
        arguments += [f'le="{most:f}"'] if most is not None else []
    return TypePlan(
        python=Face("Decimal", frozenset({("decimal", "Decimal")})),
        column=Face(f"ExactNumeric({digits})", frozenset({(COLUMNS, "ExactNumeric")})),
        wire=_digits(arguments),
        read=wire_face("DecimalText"),
        query=wire_face("Number"),
        path=_digits([*arguments, "written=True"]),
        lowest=lowest if least is None else max(least, lowest),
        highest=bound if most is None else min(most, bound),
        scale=2 if scale is None else scale,
    )


def largest_exact(precision: int, scale: int) -> Decimal:
    """Return the largest number of so many digits, that many of them behind the point."""
    return Decimal((0, (9,) * min(precision, 500), -scale))


def _digits(arguments: list[str]) -> Face:
    return Face(
        f"Annotated[Decimal, DecimalDigits({', '.join(arguments)})]",
        frozenset({("typing", "Annotated"), ("decimal", "Decimal"), (DECIMALS, "DecimalDigits")}),
    )


def plan_float(sql: SqlType, limits: Limits) -> TypePlan:
    """Plan an approximate number."""
    small = sql.bits == 32
    column = "REAL" if small else "Double"
    step = Decimal("0.5")
    least, most = limits.least(step), limits.most(step)
    return TypePlan(
        python=Face("float"),
        column=Face(f"{column}()", frozenset({("sqlalchemy", column)})),
        wire=_float_face(limits, small=small),
        read=wire_face("Float"),
        script="number",
        lowest=-_SAFE_FLOAT if least is None else least,
        highest=_SAFE_FLOAT if most is None else most,
    )


def _float_face(limits: Limits, *, small: bool) -> Face:
    """Return the type in requests; what has a range of its own states the whole of it."""
    wire = wire_face("Float32" if small else "Float64")
    lower = _bounds(("gt", limits.above), ("ge", limits.lowest))
    upper = _bounds(("lt", limits.below), ("le", limits.highest))
    if not lower and not upper:
        return wire
    if not small:
        return wire.annotated(", ".join([*lower, *upper]))
    lower, upper = lower or [f"ge=-{_LARGEST_SINGLE}"], upper or [f"le={_LARGEST_SINGLE}"]
    bounds = ", ".join(["allow_inf_nan=False", *lower, *upper])
    return Face(
        f"Annotated[float, Field({bounds}), FLUSHED]",
        frozenset({("typing", "Annotated"), ("pydantic", "Field"), (WIRE, "FLUSHED")}),
    )


def _bounds(*said: tuple[str, Decimal | None]) -> list[str]:
    return [f"{word}={float(value)!r}" for word, value in said if value is not None]
