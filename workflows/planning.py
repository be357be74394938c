"""Planning by the user's instructions: one question per table, before anything is generated."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from temporalio import workflow

from crudflow import signatures
from crudflow.contracts import UNUSED, GatherPlans, PlannedTable, PlanTable, Target, Usage

AT_ONCE: Final = 20
"""Questions pending at a time."""

Steering = Callable[[str], workflow.ActivityConfig]


@dataclass(frozen=True, slots=True)
class Planned:
    """What came of planning: digest of the plans, warnings, and what asking took."""

    digest: str
    warnings: tuple[str, ...] = ()
    usage: Usage = UNUSED


async def plan_tables(
    target: Target, tables: Sequence[str], instructions: str, steering: Steering
) -> Planned:
    """Have each table planned, and all plans gathered.

    Args:
        target: What is planned for, its schema read.
        tables: Keys of the tables.
        instructions: Digest of the user's instructions.
        steering: Options of an activity with this summary.
    """
    window = asyncio.Semaphore(AT_ONCE)

    async def plan(table: str) -> PlannedTable:
        async with window:
            return await workflow.execute_activity(
                signatures.plan_table,
                PlanTable(target, table, instructions, f"{target.job_id}/{target.run}"),
                **steering(f"plan {table}"),
            )

    planned = await asyncio.gather(*(plan(table) for table in tables))
    gathered = await workflow.execute_activity(
        signatures.gather_plans, GatherPlans(target), **steering("the plans")
    )
    return Planned(
        gathered.digest,
        tuple(one.warning for one in planned if one.warning),
        sum((one.usage for one in planned), UNUSED),
    )
