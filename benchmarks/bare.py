"""A bare loop on Temporal: a parent, a child for each table, activities that do nothing.

It has the shape of a job and none of its work: what it takes is Temporal's own price.
"""

import asyncio
from dataclasses import dataclass

from temporalio import activity, workflow

from workflows import policies


@dataclass(frozen=True)
class BareTables:
    """How many tables there are, and one activity of each of these priorities for a table."""

    count: int
    priorities: tuple[int, ...] = (7,)


@activity.defn
def do_nothing(table: int) -> int:
    """Return the table."""
    return table


@workflow.defn
class BareChild:
    """A table's activities, side by side, and nothing else."""

    @workflow.run
    async def run(self, table: int, priorities: tuple[int, ...]) -> None:
        """Run the activities."""
        await asyncio.gather(
            *(
                workflow.execute_activity(
                    do_nothing, table, **policies.activity_options("bare", priority, "bare")
                )
                for priority in priorities
            )
        )


@workflow.defn
class BareParent:
    """A loop over children, in a window as wide as a job's, and nothing else."""

    @workflow.run
    async def run(self, tables: BareTables) -> None:
        """Run the children."""
        window = asyncio.Semaphore(policies.WINDOW)
        async with asyncio.TaskGroup() as group:
            for number in range(tables.count):
                await window.acquire()
                group.create_task(self._one(number, tables.priorities, window))

    async def _one(
        self, number: int, priorities: tuple[int, ...], window: asyncio.Semaphore
    ) -> None:
        child = f"{workflow.info().workflow_id}/{number}"
        await workflow.execute_child_workflow(BareChild.run, args=[number, priorities], id=child)
        window.release()
