"""What people see in the Temporal Web UI: ids, labels, search attributes, details in Markdown."""

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from temporalio.common import SearchAttributeKey

from crudflow.contracts import (
    AgentKind,
    Counts,
    JobState,
    JobStatus,
    Question,
    SubTaskOutcome,
    Task,
    Usage,
)

STATE: Final = SearchAttributeKey.for_keyword("CrudflowState")
KINDS: Final = SearchAttributeKey.for_keyword_list("CrudflowKinds")
TABLE: Final = SearchAttributeKey.for_keyword("CrudflowTable")
SEARCH_ATTRIBUTES: Final = (STATE, KINDS, TABLE)

SHOWN: Final = 20
"""Rows of a list in the details; the rest is counted."""

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"

_ID_LENGTH: Final = 120


def job_workflow_id(job_id: str) -> str:
    """Return the workflow id of a job."""
    return f"job-{job_id}"


def table_workflow_id(job_id: str, table: str) -> str:
    """Return the workflow id of a job's table; a name that reads badly is shortened and hashed."""
    if len(table) <= _ID_LENGTH and re.fullmatch(r"[\w.$ -]+", table):
        return f"{job_workflow_id(job_id)}/{table}"
    slug = re.sub(r"[^\w.-]+", "_", table)[:_ID_LENGTH]
    return f"{job_workflow_id(job_id)}/{slug}-{sha256(table.encode()).hexdigest()[:8]}"


def board_workflow_id(job_id: str, run: str) -> str:
    """Return the workflow id of what makes the progress board equal to a job's result later."""
    return f"{job_workflow_id(job_id)}/progress-board-{run}"


def attribute_text(text: str) -> str:
    """Cut a text to what a keyword attribute takes (2 kB less some room)."""
    return text[:500]


def subtask_label(kind: AgentKind, table: str | None) -> str:
    """Return what names a sub-task on a timeline."""
    return plain(f"{kind} {table}" if table else str(kind))


def table_label(table: str, tasks: Sequence[Task]) -> str:
    """Return what names a table's workflow on a timeline."""
    return plain(f"{table}: {', '.join(task.kind for task in tasks)}")


def plain(text: str) -> str:
    """Fold a text onto one line of at most 200 characters, as summaries want it."""
    folded = " ".join(text.split())
    return folded if len(folded) <= 200 else folded[:199] + "…"


def headline(status: JobStatus) -> tuple[object, ...]:
    """Return what of a status is worth telling: changes at most some hundred times in any job."""
    counts = status.counts
    ended = counts.done + counts.failed + counts.cancelled
    percent = ended * 100 // max(counts.total, 1)
    told = (status.state, status.phase, status.priority, status.questions)
    return *told, counts.failed, percent


def job_details(status: JobStatus) -> str:
    """Render a job's status as Markdown, for the workflow's current details."""
    lines = [f"**{status.state.upper()}**: {plain(status.phase)}", ""]
    if status.state is JobState.PAUSED:
        lines += [f"Go on with {code(f'crudflow resume {status.job_id}')}.", ""]
    if status.priority:
        lines += [f"Priority: {status.priority} of 10, for the whole job.", ""]
    lines += _kinds_table(status.by_kind)
    lines += [f"Output: {code(status.output_dir)}", ""]
    lines += _questions(status)
    lines += _listing("Failed", [_failure(outcome) for outcome in status.failures])
    begun = "On hold" if status.state is JobState.PAUSED else "At work or in the queue"
    lines += _listing(begun, [code(label) for label in status.running])
    lines += _listing("Next", [code(table) for table in status.upcoming])
    if status.warnings:
        lines.append(f"The schema was read with {status.warnings} warning(s).")
    if status.usage.calls:
        lines += ["", f"Model: {usage_line(status.usage)}"]
    return "\n".join(lines)


def usage_line(usage: Usage) -> str:
    """Say in one line what asking a model has used up."""
    return (
        f"{usage.calls} call(s), {usage.input_tokens} tokens sent, {usage.output_tokens} received,"
        f" {usage.cost:.4f} US dollars"
    )


def question_line(job_id: str, question: Question) -> str:
    """Say in one line which task waits for a person, and how to decide it."""
    may_be = ", ".join(question.kinds) or "several kinds"
    return (
        f"waits for a choice: {plain(question.text)!r} may mean {may_be}:"
        f" crudflow choose {job_id} KIND"
    )


def table_details(table: str, outcomes: Sequence[SubTaskOutcome]) -> str:
    """Render how a table's sub-tasks ended as Markdown."""
    rows = [_row(one.kind, one.state, one.files, one.written, cell(one.reason)) for one in outcomes]
    head = [_row("kind", "state", "files", "new or changed", "reason"), "| --- |" + " --- |" * 4]
    return "\n".join([f"Table {code(table)}", "", *head, *rows])


def code(text: str) -> str:
    """Quote a text as Markdown code, whatever it holds."""
    return f"`{plain(text).replace('`', chr(39))}`"


def cell(text: str) -> str:
    """Quote a text for a Markdown table cell."""
    return re.sub(r"([\\`*_{}\[\]<>#|!~])", r"\\\1", plain(text))


def _kinds_table(by_kind: Mapping[AgentKind, Counts]) -> list[str]:
    if not by_kind:
        return []
    head = _row("agent kind", "done", "failed", "to do")
    rows = [
        _row(
            kind,
            f"{counts.done} of {counts.total}",
            counts.failed + counts.cancelled,
            counts.queued + counts.running,
        )
        for kind, counts in by_kind.items()
    ]
    return [head, "| --- |" + " --- |" * 3, *rows, ""]


def _row(*cells: object) -> str:
    # The Web UI sets tables without any space between columns; no-break spaces are not folded.
    return "|" + "|".join(f"{one}{NO_BREAK_SPACE * 4}" for one in cells) + "|"


def _questions(status: JobStatus) -> list[str]:
    """List the tasks that wait for a person, each with why and with the command that decides it."""
    lines: list[str] = []
    for question in status.questions:
        may_be = ", ".join(question.kinds) or "several kinds"
        lines += [f"**Waits for a choice**: {code(question.text)} may mean {may_be}.", ""]
        lines += [f"- {cell(reason)}" for reason in question.reasons[:SHOWN]]
        lines += ["", f"Decide with {code(f'crudflow choose {status.job_id} KIND')}.", ""]
    return lines


def _listing(title: str, entries: Sequence[str]) -> list[str]:
    if not entries:
        return []
    more = len(entries) - SHOWN
    rest = [f"- and {more} more"] if more > 0 else []
    return [f"{title}:", "", *(f"- {entry}" for entry in entries[:SHOWN]), *rest, ""]


def _failure(outcome: SubTaskOutcome) -> str:
    name = subtask_label(outcome.kind, outcome.table)
    return f"{code(name)}: {cell(outcome.error)}: {cell(outcome.reason)}"
