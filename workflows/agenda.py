"""What is still to be handed out: the tables of a job, in schema order."""

from collections.abc import Sequence

from crudflow.contracts import Task

SHOWN: int = 10
"""Tables that the status names as the next ones."""


class Agenda:
    """The tables of a job with their tasks, and how many of them have been handed out."""

    def __init__(self, cursor: int = 0, skipped: Sequence[str] = ()) -> None:
        """Begin at the cursor, which an earlier run of a large job has left."""
        self.cursor = cursor
        self._entries: list[tuple[str, tuple[Task, ...]]] = []
        self._skipped: dict[str, None] = dict.fromkeys(skipped)

    def fill(self, tables: Sequence[str], tasks: Sequence[Task]) -> None:
        """Note which tables there are and which tasks each of them has.

        Args:
            tables: Keys of the tables, in schema order.
            tasks: The job's tasks; those of boilerplate kinds concern no table.
        """
        by_table: dict[str, list[Task]] = {table: [] for table in tables}
        for task in tasks:
            for table in (task.tables or tables) if task.kind.per_table else ():
                by_table[table].append(task)
        self._entries = [(table, tuple(found)) for table, found in by_table.items() if found]

    def __len__(self) -> int:
        """Return how many tables have not been handed out."""
        return len(self._entries) - self.cursor

    def take(self) -> tuple[str, tuple[Task, ...], bool]:
        """Hand the next table out: its key, its tasks, and whether somebody wants it skipped."""
        table, tasks = self._entries[self.cursor]
        self.cursor += 1
        return table, tasks, table in self._skipped

    def upcoming(self) -> tuple[str, ...]:
        """Return the keys of the next tables."""
        rest = self._entries[self.cursor : self.cursor + SHOWN]
        return tuple(table for table, _ in rest if table not in self._skipped)

    def has(self, table: str) -> bool:
        """Tell whether a table is still to be handed out and not skipped."""
        rest = self._entries[self.cursor :]
        return table not in self._skipped and any(table == key for key, _ in rest)

    def skip(self, table: str) -> None:
        """Leave a table out when its turn comes."""
        self._skipped[table] = None

    @property
    def skipped(self) -> tuple[str, ...]:
        """Keys of the tables to leave out."""
        return tuple(self._skipped)
