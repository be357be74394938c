"""From our contracts to the arguments of the board's mutations (progress_board/convex)."""

from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote

from crudflow.adapters.convex_queue import Update
from crudflow.contracts import (
    Announce,
    JobState,
    Reconcile,
    SubTaskOutcome,
    SubTaskState,
    Target,
)

CHUNK: Final = 500
"""Sub-tasks in one call; the board refuses more."""

NO_ROW: Final = -1
"""Row of the sub-tasks that have no table."""

TEXT_LENGTH: Final = 500

Args = dict[str, Any]
Cell = tuple[int, str, str | None]
"""Row, id of the task, key of the table."""


def cells_of(batch: Announce) -> list[Cell]:
    """Return all sub-tasks of a batch, row by row; tables that no task runs over have no row."""
    whole = [(NO_ROW, task.id, None) for task in batch.tasks if not task.kind.per_table]
    wanted = [
        (task.id, frozenset(task.tables or batch.tables))
        for task in batch.tasks
        if task.kind.per_table
    ]
    tables = [table for table in batch.tables if any(table in over for _, over in wanted)]
    return whole + [
        (row, task, table)
        for row, table in enumerate(tables)
        for task, over in wanted
        if table in over
    ]


def announcements(batch: Announce, job_url: str, now: float) -> Iterator[Args]:
    """Yield the arguments of the calls that announce a job, in chunks; at least one.

    Args:
        batch: What to announce.
        job_url: Address of a job in Temporal's Web UI with `{job}` for its id; may be empty.
        now: Seconds since 1970, taken where the batch does not say when the job began.
    """
    cells = cells_of(batch)
    tasks = [
        {"task": task.id, "kind": task.kind.value, "text": task.text, "priority": task.priority}
        for task in batch.tasks
    ]
    job = _job(batch, job_url, now, tables=len({row for row, _, table in cells if table}))
    for chunk in _chunks(cells):
        subtasks = [{"task": task, "table": table, "row": row} for row, task, table in chunk]
        yield {"job": job, "tasks": tasks, "subtasks": subtasks}


def progress(updates: Sequence[Update]) -> Args:
    """Return the arguments that tell these updates, all of one run, to the board."""
    first = updates[0].subtask
    told = [_update(update) for update in updates]
    return {"jobId": first.job_id, "run": first.run, "updates": told}


def recordings(target: Target, outcomes: Sequence[SubTaskOutcome], now: float) -> Iterator[Args]:
    """Yield the arguments of the calls that tell how sub-tasks ended, in chunks."""
    run = {"jobId": target.job_id, "run": target.run}
    for chunk in _chunks(outcomes):
        told = [_outcome(outcome, ended=now) for outcome in chunk]
        yield {**run, "outcomes": told, "rows": None, "end": None}


def reconciliations(truth: Reconcile) -> Iterator[Args]:
    """Yield the arguments of the calls that tell all sub-tasks' ends, and last the job's."""
    target, cells = truth.announced.target, cells_of(truth.announced)
    known = {(one.task, one.table): one for one in (*truth.result.failures, *truth.outcomes)}
    generated = truth.result.state in (JobState.DONE, JobState.PARTIAL)
    rest = SubTaskState.DONE if generated else SubTaskState.CANCELLED
    kinds = {task.id: task.kind for task in truth.announced.tasks}
    chunks = list(_chunks(cells))
    for number, chunk in enumerate(chunks, start=1):
        told = []
        for _, task, table in chunk:
            outcome = known.get((task, table))
            assumed = SubTaskOutcome(task, kinds[task], table, rest)
            told.append(_outcome(outcome or assumed, ended=None, assumed=outcome is None))
        rows = {"first": chunk[0][0], "last": chunk[-1][0]} if chunk else None
        end = _end(truth) if number == len(chunks) else None
        run = {"jobId": target.job_id, "run": target.run}
        yield {**run, "outcomes": told, "rows": rows, "end": end}


def _chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, max(len(items), 1), CHUNK):
        yield items[start : start + CHUNK]


def _job(batch: Announce, job_url: str, now: float, tables: int) -> Args:
    target = batch.target
    return {
        "jobId": target.job_id,
        "run": target.run,
        "app": target.app_name,
        "outputDir": target.output_dir,
        "blueprint": target.blueprint,
        "link": job_url.replace("{job}", quote(target.job_id, safe="")),
        "tables": tables,
        "startedAt": _milliseconds(batch.began or now),
    }


def _update(update: Update) -> Args:
    step, outcome = update.step, update.outcome
    return {
        "task": update.subtask.task,
        "table": update.subtask.table,
        "seq": update.seq,
        "state": outcome.state.value if outcome else SubTaskState.RUNNING.value,
        "step": step.number if step else 0,
        "of": step.of if step else 0,
        "message": step.message[:TEXT_LENGTH] if step else "",
        "startedAt": _milliseconds(update.began),
        "endedAt": _milliseconds(update.at) if outcome else None,
        **_files(outcome),
    }


def _outcome(outcome: SubTaskOutcome, ended: float | None, *, assumed: bool = False) -> Args:
    return {
        "task": outcome.task,
        "table": outcome.table,
        "state": outcome.state.value,
        "endedAt": None if ended is None else _milliseconds(ended),
        "assumed": assumed,
        **_files(outcome),
    }


def _files(outcome: SubTaskOutcome | None) -> Args:
    return {
        "files": outcome.files if outcome else 0,
        "written": outcome.written if outcome else 0,
        "kept": len(outcome.kept) if outcome else 0,
        "reason": outcome.reason[:TEXT_LENGTH] if outcome else "",
        "error": outcome.error if outcome else "",
    }


def _end(truth: Reconcile) -> Args:
    result = truth.result
    return {
        "state": result.state.value,
        "reason": truth.reason[:TEXT_LENGTH],
        "files": result.files,
        "written": result.written,
        "kept": len(result.kept),
        "warnings": len(result.warnings),
        "endedAt": _milliseconds(truth.ended) if truth.ended else None,
    }


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)
