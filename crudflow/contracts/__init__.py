"""All that crosses the wire: inputs and results of workflows, activities and queries.

One frozen dataclass per input and per result; fields are only ever added, with a default, so that
a history written by an older crudflow still replays. Names, digests and counts travel, never file
contents: an activity's input stays in the history for ever.
"""

from crudflow.contracts.board import Announce, Announced, Reconcile, Record, Recorded
from crudflow.contracts.jobs import (
    Carried,
    Counts,
    Ended,
    Job,
    JobResult,
    JobStatus,
    Only,
    Standing,
    TableJob,
    TableResult,
)
from crudflow.contracts.model import (
    UNUSED,
    Choice,
    PlanAnswer,
    PlannedColumn,
    Question,
    RoutingAnswer,
    Usage,
)
from crudflow.contracts.schedules import (
    GatheredSources,
    GatherSources,
    Regenerated,
    Regeneration,
)
from crudflow.contracts.steps import (
    Assemble,
    Assembled,
    Classification,
    ClassifyTask,
    GatherPlans,
    ParsedSchema,
    ParseSchema,
    PlannedTable,
    Plans,
    PlanTable,
    RenderApp,
    Rendered,
    RenderTable,
)
from crudflow.contracts.tasks import Source, Step, SubTaskOutcome, Target, Task, Untold
from crudflow.contracts.vocabulary import AgentKind, JobState, SubTaskState, Verdict

__all__ = [
    "UNUSED",
    "AgentKind",
    "Announce",
    "Announced",
    "Assemble",
    "Assembled",
    "Carried",
    "Choice",
    "Classification",
    "ClassifyTask",
    "Counts",
    "Ended",
    "GatherPlans",
    "GatherSources",
    "GatheredSources",
    "Job",
    "JobResult",
    "JobState",
    "JobStatus",
    "Only",
    "ParseSchema",
    "ParsedSchema",
    "PlanAnswer",
    "PlanTable",
    "PlannedColumn",
    "PlannedTable",
    "Plans",
    "Question",
    "Reconcile",
    "Record",
    "Recorded",
    "Regenerated",
    "Regeneration",
    "RenderApp",
    "RenderTable",
    "Rendered",
    "RoutingAnswer",
    "Source",
    "Standing",
    "Step",
    "SubTaskOutcome",
    "SubTaskState",
    "TableJob",
    "TableResult",
    "Target",
    "Task",
    "Untold",
    "Usage",
    "Verdict",
]
