"""From classified words to tasks: which kinds a job runs, over which tables."""

from collections.abc import Sequence
from dataclasses import replace

from crudflow.contracts import AgentKind, Classification, Only, Task, Verdict


def tasks_for_all_kinds(kinds: Sequence[AgentKind]) -> tuple[Task, ...]:
    """Return one task per kind: what a job runs when no task is named."""
    return _numbered([Task(id="", text="", kind=kind, priority=kind.priority) for kind in kinds])


def merge_tasks(answers: Sequence[Classification]) -> tuple[Task, ...]:
    """Return one task per kind that the answers name, most urgent first.

    A kind asked for twice runs once, over the tables of both requests: it would write the same
    files twice.
    """
    merged: dict[AgentKind, Task] = {}
    for answer in answers:
        for kind in answer.kinds:
            task = Task("", answer.text, kind, kind.priority, answer.tables)
            merged[kind] = _union(merged[kind], task) if kind in merged else task
    return _numbered(sorted(merged.values(), key=lambda task: -task.priority))


def narrowed(tasks: Sequence[Task], only: Sequence[Only]) -> tuple[Task, ...]:
    """Return what is to run of these tasks when a job is retried; all of them if `only` is empty.

    Args:
        tasks: The job's tasks.
        only: For each kind that is to run again, its tables.
    """
    if not only:
        return tuple(tasks)
    tables = {one.kind: one.tables for one in only}
    return tuple(replace(task, tables=tables[task.kind]) for task in tasks if task.kind in tables)


def routing_problem(
    answers: Sequence[Classification], offered: Sequence[AgentKind], blueprint: str
) -> str | None:
    """Say in one line why a job cannot run these tasks, or `None` if it can.

    Args:
        answers: What the classifier made of each task's words.
        offered: The kinds that the blueprint offers.
        blueprint: The blueprint's name.
    """
    for answer in answers:
        if answer.verdict is not Verdict.ROUTED:
            return unrouted_message(answer)
        for kind in answer.kinds:
            if kind not in offered:
                return not_offered_message(answer.text, kind, offered, blueprint)
    return None


def unrouted_message(answer: Classification) -> str:
    """Say in one line why words could not be routed and what to do about it."""
    why = "; ".join(answer.reasons) or "no known words in it"
    if answer.verdict is Verdict.AMBIGUOUS:
        may_be = ", ".join(answer.kinds) or "several kinds"
        return (
            f"the task {answer.text!r} may mean {may_be} ({why}):"
            f" name the kind ({', '.join(AgentKind)}), and tables as the schema calls them"
        )
    return (
        f"the task {answer.text!r} is none that crudflow can do ({why}):"
        f" ask for one of {', '.join(AgentKind)}"
    )


def not_offered_message(
    text: str, kind: AgentKind, offered: Sequence[AgentKind], blueprint: str
) -> str:
    """Say in one line that a blueprint does not offer a kind."""
    return (
        f"the task {text!r} asks for {kind}, which the blueprint {blueprint!r} does not offer yet:"
        f" it offers {', '.join(offered)}"
    )


def _union(one: Task, other: Task) -> Task:
    everything = not one.tables or not other.tables
    tables = () if everything else tuple(dict.fromkeys((*one.tables, *other.tables)))
    text = one.text if one.text == other.text else f"{one.text}; {other.text}"
    return Task("", text, one.kind, max(one.priority, other.priority), tables)


def _numbered(tasks: Sequence[Task]) -> tuple[Task, ...]:
    return tuple(
        Task(f"{number}-{task.kind}", task.text, task.kind, task.priority, task.tables)
        for number, task in enumerate(tasks, start=1)
    )
