"""Sample values for tests: source text that makes a fitting value for row `number`.

Beside the source text goes the value itself for one number, so that check constraints can be tried
out on it; times are text, and numbers `Decimal`, as in `conditions`.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from crudflow.domain.patterns import runs, spelled
from crudflow.domain.planning.literals import Value
from crudflow.domain.quoting import python
from crudflow.domain.schema import SqlType, TypeFamily
from crudflow.domain.typeplans import Limits, TypePlan

NUMBER = 7
"""The row for which values are worked out."""

UNKNOWN = "?"
"""Stands for a value that no condition looks into."""

_LARGEST = 2**31 - 1
_CERTAIN_DIGITS = 15
_FEW = 60
"""Values that are tried one by one."""
_ROOM = 3
"""Characters that tell rows apart in tests that make more than a thousand."""
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"


@dataclass(frozen=True, slots=True)
class Sample:
    """Source text of a value, and what it gives for row `NUMBER`.

    Attributes:
        source: The source text.
        value: Its value for row `NUMBER`.
        others: Its values for the rows after that, up to where it begins anew; empty where it is
            always the same, or takes a great many.
    """

    source: str
    value: Value = UNKNOWN
    others: tuple[Value, ...] = ()

    def at(self, step: int) -> Value:
        """Return the value for row `NUMBER + step`."""
        return (self.value, *self.others)[step % (1 + len(self.others))]


def sample_of(sql: SqlType, plan: TypePlan, shift: int = 0) -> Sample:
    """Return a sample of a type; different numbers, or shifts, give different values."""
    number = f"number + {shift}" if shift else "number"
    if plan.item is not None and sql.element is not None:
        return Sample(f"[{sample_of(sql.element, plan.item).source}]")
    if plan.values:
        sample = choice(plan.values, number, shift)
        return Sample(f"[{sample.source}]") if sql.family is TypeFamily.SET else sample
    if plan.python.text == "int":
        return _integer(plan, number, shift)
    builder = _BUILDERS.get(sql.family, _text)
    return builder(sql, plan, number, NUMBER + shift)


def choice(values: tuple[str, ...], number: str = "number", shift: int = 0) -> Sample:
    """Return a sample that takes values in turn."""
    first = (NUMBER + shift) % len(values)
    value, *others = (*values[first:], *values[:first])
    return Sample(f"sample.choice({number}, {python(values)})", value, tuple(others))


def _integer(plan: TypePlan, number: str, shift: int) -> Sample:
    lowest, highest = _whole_bounds(plan)
    count = highest - lowest + 1
    values = [Decimal(lowest + (NUMBER + shift + n) % count) for n in range(min(count, _FEW + 1))]
    others = tuple(values[1:]) if count <= _FEW else ()
    return Sample(f"sample.integer({number}, {lowest}, {highest})", values[0], others)


def _whole_bounds(plan: TypePlan) -> tuple[int, int]:
    lowest = int(plan.lowest) if plan.lowest is not None else 1
    highest = int(plan.highest) if plan.highest is not None else _LARGEST
    if highest >= 1:
        lowest = max(lowest, min(1, highest)) if lowest < 0 else lowest
    return lowest, highest


def _decimal(sql: SqlType, plan: TypePlan, number: str, n: int) -> Sample:
    lowest, highest = Decimal(plan.lowest or 0), Decimal(plan.highest or 0)
    if lowest < 0 <= highest:
        lowest = Decimal(0)
    lowest, step = _in_doubles(lowest, highest, Decimal(1).scaleb(-plan.scale))
    if sql.precision is None and int(lowest / step) % 2 == 0 and lowest + 3 * step <= highest:
        # Without a scale a database may drop zeros at the end: the last digit is always odd.
        lowest, step = lowest + step, 2 * step
    highest = min(highest, lowest + step * 10_000)
    count = int((highest - lowest) / step) + 1
    source = f'sample.decimal({number}, "{lowest:f}", "{highest:f}", "{step:f}")'
    return Sample(source, lowest + n % count * step)


def _in_doubles(lowest: Decimal, highest: Decimal, step: Decimal) -> tuple[Decimal, Decimal]:
    """Return a start and a step so large that SQLite, which keeps doubles, tells the values."""
    coarse = Decimal(1).scaleb(lowest.adjusted() + 1 - _CERTAIN_DIGITS)
    start = Limits(lowest=lowest).least(coarse)
    if not lowest or coarse <= step or start is None or start + coarse > highest:
        return lowest, step
    return start, coarse


def _float(_sql: SqlType, plan: TypePlan, number: str, n: int) -> Sample:
    lowest, highest = Decimal(plan.lowest or 0), Decimal(plan.highest or 0)
    if lowest < 0 <= highest:
        lowest = Decimal(0)
    halves = int(min(highest - lowest, Decimal(10_000)) * 2) + 1
    return Sample(f"sample.halves({number}, {lowest}, {halves})", lowest + Decimal(n % halves) / 2)


def _text(_sql: SqlType, plan: TypePlan, number: str, n: int) -> Sample:
    if plan.pattern is not None:
        letters = plan.pattern.letters(plan.shortest, plan.length)
        said = ", ".join([number, *map(python, runs(letters))])
        return Sample(f"sample.spelled({said})", spelled(n, letters))
    arguments = [number]
    if plan.length is not None or plan.shortest:
        arguments.append(str(plan.length))
    if plan.shortest:
        arguments.append(str(plan.shortest))
    return Sample(f"sample.text({', '.join(arguments)})", _letters(n, plan))


def _letters(n: int, plan: TypePlan) -> str:
    """Do what the function does that the source text calls."""
    readable = f"sample {n}".ljust(plan.shortest, "x")
    if plan.length is None or len(readable) <= plan.length:
        return readable
    letters = ""
    for _ in range(plan.length):
        n, digit = divmod(n, len(_ALPHABET))
        letters += _ALPHABET[digit]
    return letters


def _boolean(_sql: SqlType, _plan: TypePlan, number: str, n: int) -> Sample:
    return Sample(f"sample.boolean({number})", n % 2 == 0, (n % 2 != 0,))


def _date(_sql: SqlType, _plan: TypePlan, number: str, n: int) -> Sample:
    return Sample(f"sample.date({number})", str(dt.date(2024, 1, 1) + dt.timedelta(days=n)))


def _time(sql: SqlType, _plan: TypePlan, number: str, n: int) -> Sample:
    if sql.timezone:
        return Sample(f"sample.time_with_zone({number})")
    return Sample(f"sample.time({number})", f"{n // 3600:02d}:{n // 60 % 60:02d}:{n % 60:02d}")


def _datetime(_sql: SqlType, _plan: TypePlan, number: str, n: int) -> Sample:
    moment = dt.datetime(2024, 1, 1, 12) + dt.timedelta(hours=n)
    return Sample(f"sample.moment({number})", str(moment))


def _binary(sql: SqlType, _plan: TypePlan, number: str, _n: int) -> Sample:
    return Sample(f"sample.binary({number}, {min(sql.length or 8, 255)})")


def _bits(_sql: SqlType, plan: TypePlan, number: str, _n: int) -> Sample:
    return Sample(f"sample.bits({number}, {plan.length or 8})")


def _network(sql: SqlType, plan: TypePlan, number: str, n: int) -> Sample:
    name = {"inet": "ip_address", "cidr": "ip_address", "macaddr": "mac_address"}
    function = name.get(sql.text.split("(")[0])
    return Sample(f"sample.{function}({number})") if function else _text(sql, plan, number, n)


def _range(sql: SqlType, plan: TypePlan, number: str, n: int) -> Sample:
    function = _RANGES.get(sql.text)
    return Sample(f"sample.{function}({number})") if function else _text(sql, plan, number, n)


_RANGES = {
    "int4range": "integer_range",
    "int8range": "integer_range",
    "numrange": "integer_range",
    "daterange": "date_range",
    "tsrange": "timestamp_range",
    "tstzrange": "timestamp_range",
}


def _plain(function: str) -> Callable[[SqlType, TypePlan, str, int], Sample]:
    return lambda _sql, _plan, number, _n: Sample(f"sample.{function}({number})")


_BUILDERS: Mapping[TypeFamily, Callable[[SqlType, TypePlan, str, int], Sample]] = {
    TypeFamily.DECIMAL: _decimal,
    TypeFamily.MONEY: _decimal,
    TypeFamily.FLOAT: _float,
    TypeFamily.BOOLEAN: _boolean,
    TypeFamily.DATE: _date,
    TypeFamily.TIME: _time,
    TypeFamily.DATETIME: _datetime,
    TypeFamily.INTERVAL: _plain("time_span"),
    TypeFamily.UUID: _plain("identifier"),
    TypeFamily.JSON: _plain("document"),
    TypeFamily.BINARY: _binary,
    TypeFamily.BIT: _bits,
    TypeFamily.NETWORK: _network,
    TypeFamily.RANGE: _range,
}


def fixed(value: str | Decimal, sql: SqlType) -> Sample | None:
    """Return a sample that is always the same value, or `None` if the type has no such value."""
    if isinstance(value, Decimal):
        return _fixed_number(value, sql)
    texts = (TypeFamily.STRING, TypeFamily.TEXT)
    if sql.family in texts or value in sql.values:
        return Sample(python(value), value)
    return _fixed_time(value, sql)


def like(pattern: str, sql: SqlType, plan: TypePlan) -> Sample | None:
    """Return a sample that `LIKE` finds, other text for other numbers, or `None` without room."""
    if "%" not in pattern or sql.family not in (TypeFamily.STRING, TypeFamily.TEXT):
        return None
    before, _, after = pattern.replace("_", "x").partition("%")
    after = after.replace("%", "")
    room = None if plan.length is None else plan.length - len(before) - len(after)
    if room is not None and room < _ROOM:
        return None
    between = "sample.text(number)" if room is None else f"sample.text(number, {room})"
    parts = [python(before) if before else "", between, python(after) if after else ""]
    source = " + ".join(part for part in parts if part)
    text = _letters(NUMBER, replace(plan, length=room, shortest=0))
    return Sample(source, f"{before}{text}{after}")


def _fixed_number(value: Decimal, sql: SqlType) -> Sample | None:
    if sql.family is TypeFamily.INTEGER and value == value.to_integral_value():
        return Sample(str(int(value)), value)
    if sql.family in (TypeFamily.DECIMAL, TypeFamily.MONEY):
        return Sample(f'Decimal("{value:f}")', value)
    return Sample(repr(float(value)), value) if sql.family is TypeFamily.FLOAT else None


def _fixed_time(text: str, sql: SqlType) -> Sample | None:
    try:
        if sql.family is TypeFamily.DATE:
            day = dt.date.fromisoformat(text)
            return Sample(f"dt.date({day.year}, {day.month}, {day.day})", str(day))
        if sql.family is TypeFamily.DATETIME:
            moment = dt.datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0)
            parts = ", ".join(str(part) for part in moment.timetuple()[:6])
            return Sample(f"dt.datetime({parts}, tzinfo=dt.UTC)", str(moment))
        if sql.family is TypeFamily.TIME and not sql.timezone:
            time = dt.time.fromisoformat(text).replace(microsecond=0)
            return Sample(f"dt.time({time.hour}, {time.minute}, {time.second})", str(time))
    except ValueError:
        return None
    return None
