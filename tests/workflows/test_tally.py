"""The book-keeping of a job."""

from dataclasses import replace

from crudflow.contracts import AgentKind, Counts, JobState, SubTaskOutcome, SubTaskState, Task
from workflows.tally import KEPT_FAILURES, Tally

CRUD = Task("1-be_crud", "", AgentKind.BE_CRUD, 7)
BOILERPLATE = Task("2-be_boilerplate", "", AgentKind.BE_BOILERPLATE, 10)


def outcome(state: SubTaskState, table: str = "t", reason: str = "") -> SubTaskOutcome:
    return SubTaskOutcome("1-be_crud", AgentKind.BE_CRUD, table, state, reason=reason)


def tally_of(*states: SubTaskState) -> Tally:
    tally = Tally()
    tally.expect(CRUD, [f"t{number}" for number in range(len(states))])
    for state in states:
        tally.record(outcome(state))
    return tally


def test_a_kind_per_table_expects_one_subtask_per_table_and_boilerplate_one() -> None:
    tally = Tally()
    tally.expect(CRUD, ["a", "b", "c"])
    tally.expect(BOILERPLATE, ["a", "b", "c"])
    assert tally.by_kind() == {
        AgentKind.BE_CRUD: Counts(total=3),
        AgentKind.BE_BOILERPLATE: Counts(total=1),
    }


def test_verdicts() -> None:
    done, failed, cancelled = SubTaskState.DONE, SubTaskState.FAILED, SubTaskState.CANCELLED
    assert tally_of(done, done).verdict() is JobState.DONE
    assert tally_of(done, failed).verdict() is JobState.PARTIAL
    assert tally_of(done, cancelled).verdict() is JobState.PARTIAL
    assert tally_of(failed, failed).verdict() is JobState.FAILED
    assert tally_of().verdict() is JobState.DONE


def test_what_has_not_ended_is_cancelled_with_the_job() -> None:
    tally = Tally()
    tally.expect(CRUD, ["a", "b", "c"])
    tally.record(outcome(SubTaskState.DONE))
    tally.cancel_rest()
    assert tally.counts() == Counts(total=3, done=1, cancelled=2)


def test_what_many_subtasks_note_is_said_once_and_outlives_a_run() -> None:
    tally = Tally()
    tally.expect(CRUD, ["a", "b"])
    for table in ("a", "b"):
        tally.record(replace(outcome(SubTaskState.DONE, table), note="no formatter"))
    tally.record(outcome(SubTaskState.DONE, "c"))
    resumed = Tally.resumed(tally.carried((CRUD,), 2))
    assert list(tally.notes) == list(resumed.notes) == ["no formatter"]


def test_failures_are_all_counted_and_the_first_are_kept() -> None:
    tally = tally_of(*[SubTaskState.FAILED] * (KEPT_FAILURES + 10))
    assert tally.counts().failed == KEPT_FAILURES + 10
    assert len(tally.failures) == KEPT_FAILURES
