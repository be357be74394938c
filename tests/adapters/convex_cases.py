"""Jobs, tasks and outcomes for the tests of the Convex adapter."""

from crudflow.contracts import (
    AgentKind,
    Announce,
    Counts,
    JobResult,
    JobState,
    SubTaskOutcome,
    SubTaskState,
    Target,
    Task,
)
from crudflow.ports import SubTaskId

TARGET = Target("school-1", "/srv/school", "fastapi_react", "school", run="first")
BOILERPLATE = Task("1-be_boilerplate", "", AgentKind.BE_BOILERPLATE, 10)
CRUD = Task("2-be_crud", "BE CRUD APIs", AgentKind.BE_CRUD, 7)
PAGES = Task("3-fe_crud", "pages of b and c", AgentKind.FE_CRUD, 5, ("b", "c"))
TABLES = ("a", "b", "c")
BATCH = Announce(TARGET, (BOILERPLATE, CRUD, PAGES), TABLES, began=1000.5)
SUBTASKS = 6


def subtask(table: str | None, task: Task = CRUD) -> SubTaskId:
    return SubTaskId(TARGET.job_id, task.id, table, TARGET.run)


def outcome(
    table: str | None, state: SubTaskState = SubTaskState.DONE, task: Task = CRUD, reason: str = ""
) -> SubTaskOutcome:
    kept = ("README.md",) if table is None else ()
    return SubTaskOutcome(task.id, task.kind, table, state, 4, 2, kept, reason, "")


def result(state: JobState, *failures: SubTaskOutcome) -> JobResult:
    counts = Counts(SUBTASKS, SUBTASKS - len(failures), len(failures), 0)
    return JobResult("school-1", state, "/srv/school", counts, 3, 40, 20, failures, ("x",), ("w",))
