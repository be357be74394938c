"""Typed stubs of all activities: their names live here, once.

Workflows call activities through these stubs and so need no adapter; `activities` takes the names
from here; a test holds the stubs against what `worker.py` registers. The bodies never run.
"""

from typing import Final

from temporalio import activity

from crudflow.contracts import (
    Announce,
    Announced,
    Assemble,
    Assembled,
    Classification,
    ClassifyTask,
    GatheredSources,
    GatherPlans,
    GatherSources,
    ParsedSchema,
    ParseSchema,
    PlannedTable,
    Plans,
    PlanTable,
    Reconcile,
    Record,
    Recorded,
    RenderApp,
    Rendered,
    RenderTable,
)

PARSE_SCHEMA: Final = "parse_schema"
CLASSIFY_TASK: Final = "classify_task"
PLAN_TABLE: Final = "plan_table"
GATHER_PLANS: Final = "gather_plans"
ANNOUNCE: Final = "announce"
RECORD: Final = "record"
RECONCILE: Final = "reconcile"
RENDER_APP: Final = "render_app"
RENDER_TABLE: Final = "render_table"
ASSEMBLE: Final = "assemble"
GATHER_SOURCES: Final = "gather_sources"


@activity.defn(name=PARSE_SCHEMA)
def parse_schema(job: ParseSchema) -> ParsedSchema:
    """Read the DDL, store the schema in the output tree and say what it holds."""
    raise NotImplementedError


@activity.defn(name=CLASSIFY_TASK)
def classify_task(task: ClassifyTask) -> Classification:
    """Route a task's words to agent kinds."""
    raise NotImplementedError


@activity.defn(name=PLAN_TABLE)
def plan_table(job: PlanTable) -> PlannedTable:
    """Plan a table as the user's instructions say, and keep the plan as a file."""
    raise NotImplementedError


@activity.defn(name=GATHER_PLANS)
def gather_plans(job: GatherPlans) -> Plans:
    """Check all plan files and store what they say."""
    raise NotImplementedError


@activity.defn(name=ANNOUNCE)
def announce(batch: Announce) -> Announced:
    """Make all sub-tasks known to the progress board."""
    raise NotImplementedError


@activity.defn(name=RECORD)
def record(ended: Record) -> Recorded:
    """Tell the progress board how some sub-tasks ended."""
    raise NotImplementedError


@activity.defn(name=RECONCILE)
def reconcile(truth: Reconcile) -> Recorded:
    """Make the progress board equal to a job's result."""
    raise NotImplementedError


@activity.defn(name=RENDER_APP)
def render_app(job: RenderApp) -> Rendered:
    """Generate the files of a boilerplate kind."""
    raise NotImplementedError


@activity.defn(name=RENDER_TABLE)
def render_table(job: RenderTable) -> Rendered:
    """Generate one kind's files for one table."""
    raise NotImplementedError


@activity.defn(name=ASSEMBLE)
def assemble(job: Assemble) -> Assembled:
    """Generate the files that list tables, from the manifest."""
    raise NotImplementedError


@activity.defn(name=GATHER_SOURCES)
def gather_sources(wish: GatherSources) -> GatheredSources:
    """Store the DDL as it is now, and say whether it would make anything new."""
    raise NotImplementedError
