"""What the plan of a table's sample rows is made of."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeedRow:
    """A sample row that the seeding command adds.

    Attributes:
        number: Its number, by which others refer to it.
        values: Names at the API and values, both as source text.
        refers: Relationships, and the numbers of the rows at their other ends.
    """

    number: int
    values: tuple[tuple[str, str], ...]
    refers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SeedReference:
    """A foreign key that sample rows follow.

    Attributes:
        relation: Name of the relationship.
        table: Key of the table that it refers to.
        target: Class of that table.
        columns: Attributes here and there.
        later: Whether it is filled in when all rows are there.
    """

    relation: str
    table: str
    target: str
    columns: tuple[tuple[str, str], ...]
    later: bool


@dataclass(frozen=True, slots=True)
class SeedPlan:
    """The sample rows of a table.

    Attributes:
        module: The table's module.
        class_name: Its class.
        rows: The rows.
        references: What they refer to.
        imports: Import statements of the module that holds them.
        place: The table's place in the order in which rows are added.
    """

    module: str
    class_name: str
    rows: tuple[SeedRow, ...]
    references: tuple[SeedReference, ...]
    imports: tuple[str, ...] = ()
    place: int = 0

    @property
    def numbers(self) -> tuple[int, ...]:
        """Numbers of its rows."""
        return tuple(row.number for row in self.rows)


def addable(seeds: Mapping[str, SeedPlan]) -> list[str]:
    """Return the tables whose rows can be added, since all that they refer to are there, too.

    Args:
        seeds: Sample rows by table key, of which some may refer to tables that are not there.
    """
    found: list[str] = []
    for key in sorted(seeds, key=lambda one: seeds[one].place):
        now = {one.table for one in seeds[key].references if not one.later}
        later = {one.table for one in seeds[key].references if one.later}
        if now <= set(found) and later <= seeds.keys():
            found.append(key)
    return found
