"""The words that jobs are described with: agent kinds, states, verdicts."""

from enum import StrEnum


class AgentKind(StrEnum):
    """What a task asks for."""

    BE_BOILERPLATE = "be_boilerplate"
    FE_BOILERPLATE = "fe_boilerplate"
    BE_CRUD = "be_crud"
    FE_CRUD = "fe_crud"
    UI_CRUD = "ui_crud"

    @property
    def per_table(self) -> bool:
        """Whether the kind has one sub-task per table; else it has exactly one."""
        return self in (AgentKind.BE_CRUD, AgentKind.FE_CRUD, AgentKind.UI_CRUD)

    @property
    def priority(self) -> int:
        """Default priority, 1 (low) to 10 (high)."""
        return _PRIORITIES[self]


_PRIORITIES = {
    AgentKind.BE_BOILERPLATE: 10,
    AgentKind.FE_BOILERPLATE: 10,
    AgentKind.BE_CRUD: 7,
    AgentKind.FE_CRUD: 5,
    AgentKind.UI_CRUD: 4,
}


class JobState(StrEnum):
    """Where a job stands; all but RUNNING and PAUSED are final."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    PARTIAL = "partial"
    FAILED = "failed"
    CANCELLED = "cancelled"


class SubTaskState(StrEnum):
    """Where a sub-task stands; all but QUEUED and RUNNING are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Verdict(StrEnum):
    """What became of a task's words."""

    ROUTED = "routed"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"
