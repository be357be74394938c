"""What the commands print, for people and as JSON."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from crudflow.cli.display import describe_failure, phase_of, summary
from crudflow.cli.jobs import JobEnd, JobEntry
from crudflow.cli.request import Checked
from crudflow.contracts import (
    UNUSED,
    Classification,
    Counts,
    JobResult,
    JobState,
    JobStatus,
    SubTaskOutcome,
)
from crudflow.domain.ddl import DetectedDialect
from crudflow.domain.schema_json import truth_shape
from workflows.visibility import usage_line

SHOWN_WARNINGS = 10

SURE = 0.5
"""A dialect that was told with less confidence than this is a guess."""


def print_json(value: object, *, indent: int | None = 2) -> None:
    """Print one JSON value on standard output, whatever the console does elsewhere."""
    sys.stdout.write(json.dumps(value, indent=indent, ensure_ascii=False) + "\n")


def end_as_json(end: JobEnd, output_dir: str, seconds: float) -> dict[str, Any]:
    """Return the one object that `generate --json` prints."""
    result = end.result
    return {
        "job_id": end.job_id,
        "state": end.state.value,
        "subtasks": _counts(result.counts if result else Counts()),
        "tables": result.tables if result else 0,
        "files": result.files if result else 0,
        "written": result.written if result else 0,
        "failures": [_failure(one) for one in result.failures] if result else [],
        "kept": list(result.kept) if result else [],
        "warnings": list(result.warnings) if result else [],
        "model": asdict(result.usage if result else UNUSED),
        "error": end.error,
        "output_dir": output_dir,
        "seconds": round(seconds, 2),
    }


def status_as_json(status: JobStatus) -> dict[str, Any]:
    """Return the object that `status --json` prints."""
    return {
        "job_id": status.job_id,
        "state": status.state.value,
        "phase": status.phase,
        "subtasks": _counts(status.counts),
        "by_kind": {kind.value: _counts(counts) for kind, counts in status.by_kind.items()},
        "running": list(status.running),
        "next": list(status.upcoming),
        "priority": status.priority or None,
        "failures": [_failure(one) for one in status.failures],
        "tables": status.tables,
        "output_dir": status.output_dir,
        "questions": [
            {"task": one.text, "kinds": list(one.kinds), "reasons": list(one.reasons)}
            for one in status.questions
        ],
        "model": asdict(status.usage),
    }


def unanswered_as_json(job_id: str, state: str) -> dict[str, Any]:
    """Return the object for a job that no worker answers for: what Temporal itself knows of it."""
    return {"job_id": job_id, "state": state, "phase": "no worker answers", "subtasks": None}


def status_line(status: JobStatus) -> str:
    """Return one line that says where a running job stands."""
    return f"{status.job_id}: {phase_of(status)}: {summary(status.counts)}"


def jobs_as_json(entries: Sequence[JobEntry]) -> list[dict[str, Any]]:
    """Return the list that `list --json` prints."""
    return [
        {
            "job_id": entry.job_id,
            "state": entry.state,
            "started": entry.started.isoformat(),
            "closed": entry.closed.isoformat() if entry.closed else None,
        }
        for entry in entries
    ]


def print_description(console: Console, known: Mapping[str, Any]) -> None:
    """Print all that is known of a job, one thing a line."""
    for name, value in known.items():
        if isinstance(value, dict) and any(isinstance(part, dict) for part in value.values()):
            entries = [f"{key}: {_in_words(part)}" for key, part in value.items()]
        elif isinstance(value, list):
            entries = [_in_words(entry) for entry in value]
        else:
            _line(console, f"{name}: {_in_words(value)}")
            continue
        _line(console, f"{name}: {len(entries)}")
        for entry in entries:
            _line(console, f"  - {entry}")


def _in_words(value: object) -> str:
    """Return a value of a description as it is read, not as Python writes it."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {part}" for key, part in value.items() if part is not None)
    return "-" if value is None or value == "" else str(value)


def plan_as_json(checked: Checked) -> dict[str, Any]:
    """Return the object that `plan --json` prints: the schema as read, and what it would make."""
    shape = truth_shape(checked.schema)
    detected = checked.detected
    return {
        "app": checked.app_name,
        "dialect": checked.schema.dialect,
        "detected": asdict(detected) if detected else None,
        "blueprint": checked.blueprint.name,
        "tasks": [
            {
                "kind": task.kind.value,
                "priority": task.priority,
                "text": task.text,
                "subtasks": _subtasks(checked, task.kind.per_table, task.tables),
                "tables": list(task.tables) or [table.key for table in checked.schema],
            }
            for task in checked.tasks
        ],
        "subtasks": subtask_count(checked),
        "schema": shape,
        "warnings": shape["warnings"],
    }


def detection_line(detected: DetectedDialect) -> str:
    """Return one line that says how a dialect was told, and what to do where that is a guess."""
    shown = f"read as {detected.name}, {detected.confidence:.0%} sure: {detected.reasons[0]}"
    return shown if detected.confidence >= SURE else f"{shown}; name it with --dialect"


def job_summary(checked: Checked) -> str:
    """Return one line that says what a job is about."""
    tables, kinds = len(checked.schema.tables), ", ".join(task.kind for task in checked.tasks)
    return f"{checked.app_name}: {tables} tables, {subtask_count(checked)} sub-tasks ({kinds})"


def subtask_count(checked: Checked) -> int:
    """Return how many sub-tasks the job will have."""
    return sum(_subtasks(checked, it.kind.per_table, it.tables) for it in checked.tasks)


def classification_as_json(answer: Classification) -> dict[str, Any]:
    """Return the object that `classify --json` prints for one task."""
    return {
        "text": answer.text,
        "verdict": answer.verdict.value,
        "kinds": [kind.value for kind in answer.kinds],
        "confidence": round(answer.confidence, 3),
        "reasons": list(answer.reasons),
        "tables": list(answer.tables),
    }


def print_plan(console: Console, checked: Checked) -> None:
    """Print what a job would generate."""
    schema = checked.schema
    columns = sum(len(table.columns) for table in schema.tables)
    console.print(
        f"{escape(checked.app_name)}: {len(schema.tables)} tables, {columns} columns"
        f" ({schema.dialect}), {subtask_count(checked)} sub-tasks",
        highlight=False,
    )
    if checked.detected:
        _line(console, detection_line(checked.detected))
    grid = Table(box=None, pad_edge=False)
    for heading in ("task", "priority", "sub-tasks"):
        grid.add_column(heading)
    for task in checked.tasks:
        count = _subtasks(checked, task.kind.per_table, task.tables)
        grid.add_row(task.kind.value, str(task.priority), str(count))
    console.print(grid)
    listed = Table(box=None, pad_edge=False)
    for heading in ("table", "columns", "key", "refers to"):
        listed.add_column(heading)
    for table in schema.tables:
        refers = ", ".join(sorted({key.ref_table for key in table.foreign_keys}))
        key = ", ".join(table.primary_key) or "none: read-only"
        listed.add_row(escape(table.key), str(len(table.columns)), escape(key), escape(refers))
    console.print(listed)
    print_warnings(console, [str(warning) for warning in schema.warnings])


def print_warnings(console: Console, warnings: Sequence[str]) -> None:
    """Print the first warnings and how many more there are."""
    for warning in warnings[:SHOWN_WARNINGS]:
        console.print(f"warning: {warning}", markup=False, highlight=False, soft_wrap=True)
    if len(warnings) > SHOWN_WARNINGS:
        console.print(f"... and {len(warnings) - SHOWN_WARNINGS} more: see 'crudflow plan --json'")


def print_end(console: Console, end: JobEnd, output_dir: str, seconds: float) -> None:
    """Print how a job ended and what to do next."""
    if end.result:
        _print_result(console, end.result)
    if end.error:
        console.print(f"error: {end.error}", markup=False, highlight=False, soft_wrap=True)
    counts = summary(end.result.counts) if end.result else "nothing generated"
    _line(console, f"{end.state.value}: {counts} in {seconds:.1f} s (job {end.job_id})")
    if end.state in (JobState.DONE, JobState.PARTIAL):
        _line(console, f"application: {output_dir}")


def print_jobs(console: Console, entries: Sequence[JobEntry]) -> None:
    """Print a list of jobs."""
    grid = Table(box=None, pad_edge=False)
    for heading in ("job", "state", "started", "took"):
        grid.add_column(heading)
    for entry in entries:
        took = f"{(entry.closed - entry.started).total_seconds():.1f} s" if entry.closed else ""
        started = entry.started.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        grid.add_row(escape(entry.job_id), entry.state, started, took)
    console.print(grid if entries else "no jobs yet")


def print_classification(console: Console, answer: Classification) -> None:
    """Print how one task was routed."""
    kinds = ", ".join(kind.value for kind in answer.kinds) or "-"
    _line(console, f"{answer.verdict.value}: {kinds} ({answer.confidence:.2f}): {answer.text}")
    for reason in answer.reasons:
        _line(console, f"  {reason}")


def _print_result(console: Console, result: JobResult) -> None:
    print_warnings(console, result.warnings)
    for failure in result.failures[:SHOWN_WARNINGS]:
        _line(console, describe_failure(failure))
    if result.kept:
        shown = ", ".join(result.kept[:SHOWN_WARNINGS])
        _line(console, f"left alone, because you edited them: {shown}")
    if result.usage.calls:
        _line(console, f"model: {usage_line(result.usage)}")
    _line(console, f"{result.files} files, {result.written} new or changed")


def _line(console: Console, text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _counts(counts: Counts) -> dict[str, int]:
    return {
        "total": counts.total,
        "done": counts.done,
        "failed": counts.failed,
        "cancelled": counts.cancelled,
        "running": counts.running,
        "queued": counts.queued,
    }


def _failure(outcome: SubTaskOutcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.value,
        "table": outcome.table,
        "error": outcome.error,
        "reason": outcome.reason,
    }


def _subtasks(checked: Checked, per_table: bool, tables: Sequence[str]) -> int:
    return len(tables or checked.schema.tables) if per_table else 1
