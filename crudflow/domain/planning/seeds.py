"""Sample rows for demos and tests: which rows a seeding command adds, and what they refer to.

Rows come from plans. A row that says nothing of a reference gets one in turn: the first row the
first row there, and so on. A table that others need and that has no rows of its own gets one. Rows
that would repeat a unique key, or break a check, because of references in turn are left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from heapq import heappop, heappush
from uuid import UUID

from crudflow.domain.options import TableOptions
from crudflow.domain.planning.checks import KeptCheck, plan_checks
from crudflow.domain.planning.imports import import_lines
from crudflow.domain.planning.literals import Value
from crudflow.domain.planning.model import FieldPlan, ReferencePlan, TablePlan
from crudflow.domain.planning.samples import NUMBER, UNKNOWN
from crudflow.domain.planning.seedmodel import SeedPlan, SeedReference, SeedRow
from crudflow.domain.planning.seedrows import Row, holds
from crudflow.domain.planning.seedvalues import Wire, compared
from crudflow.domain.quoting import python
from crudflow.domain.schema import Schema, Table
from crudflow.domain.typeplans import Import


def plan_seeds(
    schema: Schema,
    plans: Mapping[str, TablePlan],
    options: Mapping[str, TableOptions],
    creation: Sequence[str],
) -> dict[str, SeedPlan]:
    """Decide which sample rows are added, by table key; without any in the plans there are none.

    Args:
        schema: The schema.
        plans: The plans of its tables, by key.
        options: What a person has decided about tables, by key.
        creation: Keys in an order in which the tables can be created.
    """
    wanted = _wanted(plans, [key for key, one in options.items() if one.rows])
    if not wanted:
        return {}
    tables = {table.key: table for table in schema}
    seeds: dict[str, SeedPlan] = {}
    for place, key in enumerate(_in_order(plans, [key for key in creation if key in wanted])):
        rows = options[key].rows if key in options else ()
        seeding = _Seeding(tables[key], plans[key], schema.dialect, seeds)
        planned = seeding.plan(rows or [_plain_row(plans[key])], own=bool(rows))
        if planned is not None:
            seeds[key] = replace(planned, place=place)
    return {key: _existing(seed, seeds) for key, seed in seeds.items()}


def _wanted(plans: Mapping[str, TablePlan], keys: Iterable[str]) -> set[str]:
    """Return the tables that have rows, and those that their rows cannot do without."""
    found: set[str] = set()
    waiting = [key for key in keys if key in plans]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += [one.target_key for one in plans[key].references if one.required]
    return found


def _in_order(plans: Mapping[str, TablePlan], keys: Sequence[str]) -> Iterator[str]:
    """Yield tables so that what rows cannot do without comes first; circles are left out."""
    places = {key: place for place, key in enumerate(keys)}
    needs = {
        key: {one.target_key for one in plans[key].references if one.required} - {key}
        for key in keys
    }
    ready = [places[key] for key in keys if not needs[key]]
    while ready:
        done = keys[heappop(ready)]
        yield done
        for key in keys:
            if done in needs[key]:
                needs[key].discard(done)
                if not needs[key]:
                    heappush(ready, places[key])


def _existing(seed: SeedPlan, seeds: Mapping[str, SeedPlan]) -> SeedPlan:
    """Leave out what refers to rows that could not be planned in the end."""
    known = {
        one.relation: seeds[one.table].numbers for one in seed.references if one.table in seeds
    }
    rows = tuple(
        replace(row, refers=tuple((name, n) for name, n in row.refers if n in known.get(name, ())))
        for row in seed.rows
    )
    used = {name for row in rows for name, _ in row.refers}
    kept = tuple(one for one in seed.references if one.relation in used)
    return replace(seed, rows=rows, references=kept, imports=_imports(seed, kept))


def _imports(seed: SeedPlan, references: Iterable[SeedReference]) -> tuple[str, ...]:
    wanted: set[Import] = {
        ("app.crud.samples", "SampleRow"),
        ("app.crud.samples", "SampleTable"),
        (f"app.schemas.{seed.module}", f"{seed.class_name}Create"),
        ("app.models", seed.class_name),
    }
    for one in references:
        wanted |= {("app.crud.samples", "Reference"), ("app.models", one.target)}
    return import_lines(wanted)


def _plain_row(plan: TablePlan) -> dict[str, Wire]:
    """Return a row for a table that has none of its own, out of the values that tests use."""
    referring = {name for one in plan.references for name in one.columns}
    examples = {
        one.db_name.text: _example(one)
        for one in plan.fields
        if one.in_create and one.name not in referring
    }
    return {name: wire for name, wire in examples.items() if wire != UNKNOWN}


def _example(field: FieldPlan) -> Wire:
    value = field.example
    if isinstance(value, Decimal):
        return _number(value, field.type.python.text)
    if value == UNKNOWN:
        return _unknown(field)
    return f"{value}Z" if field.type.wire.text in {"DateTime", "TimeWithZone"} and value else value


def _unknown(field: FieldPlan) -> Wire:
    """Return a value of a type that no condition looks into, if rows cannot do without one."""
    if not field.required:
        return UNKNOWN
    if field.type.python.text.startswith("list["):
        return []
    plain: dict[str, Wire] = {
        "JsonDocument": {},
        "TimeWithZone": "12:00:00Z",
        "Uuid": str(UUID(int=NUMBER, version=4)),
    }
    return plain.get(field.type.wire.text, UNKNOWN)


def _number(value: Decimal, kind: str) -> Wire:
    return int(value) if kind == "int" else float(value) if kind == "float" else f"{value:f}"


@dataclass(frozen=True, slots=True)
class _Way:
    """A reference that rows of a table can follow.

    Attributes:
        reference: The reference.
        column: Name of its column in the database, if it is a single one.
        numbers: Numbers of the rows there; empty where they are only known later.
        later: Whether the rows there are added after those here, so that it is filled in then.
        shift: How many other references to the same table come before it.
    """

    reference: ReferencePlan
    column: str
    numbers: tuple[int, ...]
    later: bool
    shift: int


class _Seeding:
    """Plans the rows of one table, those that it refers to being planned already."""

    def __init__(
        self, table: Table, plan: TablePlan, dialect: str, seeds: Mapping[str, SeedPlan]
    ) -> None:
        self._table = table
        self._plan = plan
        self._fields = {one.db_name.text: one for one in plan.fields}
        self._columns = {one.name: one.db_name.text for one in plan.fields}
        self._checks = plan_checks(table, dialect, plan.module).kept
        self._ways = self._find_ways(seeds)
        self._seen: set[tuple[object, ...]] = set()

    def plan(self, rows: Sequence[Mapping[str, Wire]], *, own: bool) -> SeedPlan | None:
        """Return the rows to add, or `None` if the table cannot have any."""
        if not self._plan.key or not self._possible(rows):
            return None
        found = [self._row(n, dict(row), own=own) for n, row in enumerate(rows, start=1)]
        references = tuple(
            SeedReference(
                one.reference.relation,
                one.reference.target_key,
                one.reference.target,
                tuple(zip(one.reference.columns, one.reference.target_columns, strict=True)),
                one.later,
            )
            for one in self._ways
        )
        kept = tuple(row for row in found if row is not None)
        return SeedPlan(self._plan.module, self._plan.class_name, kept, references)

    def _find_ways(self, seeds: Mapping[str, SeedPlan]) -> list[_Way]:
        ways: list[_Way] = []
        taken: set[str] = set()
        for one in sorted(self._plan.references, key=lambda it: -len(it.columns)):
            if taken & set(one.columns) or not all(self._may_be_set(name) for name in one.columns):
                continue
            taken |= set(one.columns)
            planned = seeds.get(one.target_key)
            column = self._columns[one.columns[0]] if len(one.columns) == 1 else ""
            shift = sum(way.reference.target_key == one.target_key for way in ways)
            numbers = planned.numbers if planned else ()
            ways.append(_Way(one, column, numbers, planned is None, shift))
        return ways

    def _may_be_set(self, attribute: str) -> bool:
        return self._fields[self._columns[attribute]].in_create

    def _possible(self, rows: Sequence[Mapping[str, Wire]]) -> bool:
        """Whether rows have all that they need: values, and rows to refer to."""
        filled = {name for way in self._ways if not way.later for name in way.reference.columns}
        needed = {one.name for one in self._plan.fields if one.required} - filled
        return all(needed <= {self._fields[name].name for name in row} for row in rows) and all(
            way.numbers or way.later for way in self._ways if way.reference.required
        )

    def _row(self, number: int, given: Row, *, own: bool) -> SeedRow | None:
        refers = {}
        for way in self._ways:
            chosen = self._chosen(way, number, given, own=own)
            if chosen is not None:
                refers[way.reference.relation] = chosen
        numbers = self._numbers(refers)
        if not self._holds(given, numbers) or not self._new({**given, **numbers}):
            return None
        values = tuple(
            (python(self._fields[name].api_name), literal(wire)) for name, wire in given.items()
        )
        return SeedRow(number, values, tuple(sorted(refers.items())))

    def _chosen(self, way: _Way, number: int, given: Row, *, own: bool) -> int | None:
        """Return the number of the row that a row refers to, and take it out of the values."""
        if way.column in given:
            chosen = given.pop(way.column)
            if not isinstance(chosen, int):
                return None
            if way.later or chosen in way.numbers:
                return chosen
        if way.later or not way.numbers or not (own or way.reference.required):
            return None
        return way.numbers[(number - 1 + way.shift) % len(way.numbers)]

    def _numbers(self, refers: Mapping[str, int]) -> dict[str, Wire]:
        """Return numbers in place of what the columns of references will hold, to compare them."""
        return {
            self._columns[name]: refers[way.reference.relation]
            for way in self._ways
            if way.reference.relation in refers
            for name in way.reference.columns
        }

    def _holds(self, given: Row, numbers: Row) -> bool:
        """Whether the checks hold that look at references."""
        row: dict[str, Value] = {column.name: None for column in self._table.columns}
        row |= {name: compared(wire, self._table.column(name).type) for name, wire in given.items()}
        row |= {name: Decimal(str(number)) for name, number in numbers.items()}
        return all(holds(check, row) for check in self._checks if _looks_at(check, numbers))

    def _new(self, row: Row) -> bool:
        """Whether no row before has the same values in a unique key."""
        keys = (self._table.primary_key, *(key.columns for key in self._table.uniques))
        found = {
            (names, *(repr(row[name]) for name in names))
            for names in keys
            if names and all(row.get(name) is not None for name in names)
        }
        if found & self._seen:
            return False
        self._seen |= found
        return True


def _looks_at(check: KeptCheck, numbers: Mapping[str, object]) -> bool:
    return any(name in numbers for name in check.tried.columns)


def literal(wire: Wire) -> str:
    """Return a JSON value as Python source text."""
    if isinstance(wire, list):
        return f"[{', '.join(map(literal, wire))}]"
    if isinstance(wire, dict):
        return (
            "{" + ", ".join(f"{python(name)}: {literal(one)}" for name, one in wire.items()) + "}"
        )
    return python(wire)


def reference_problems(schema: Schema, options: Mapping[str, TableOptions]) -> dict[str, str]:
    """Say which tables have sample rows that refer to rows which are not there, and why."""
    found: dict[str, str] = {}
    for table in schema:
        chosen = options.get(table.key)
        for key in table.foreign_keys if chosen is not None and chosen.rows else ():
            other = options.get(key.ref_table)
            count = len(other.rows) if other is not None and other.rows else 1
            for number, row in enumerate(chosen.rows if chosen else (), start=1):
                said = row.get(key.columns[0])
                if len(key.columns) == 1 and isinstance(said, int) and said > count:
                    found[table.key] = (
                        f"rows: row {number}: {key.columns[0]!r} is row {said} of"
                        f" {key.ref_table}, which has {count}"
                    )
    return found
