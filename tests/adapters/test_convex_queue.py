"""The queue keeps the newest word on each sub-task, and every end."""

from crudflow.adapters.convex_queue import Update, UpdateQueue
from crudflow.contracts import Step, SubTaskState
from crudflow.ports import SubTaskId
from tests.adapters.convex_cases import outcome, subtask

FIRST, SECOND = Step(1, 5, "parse"), Step(2, 5, "load template")


def drained(queue: UpdateQueue, limit: int = 100) -> list[Update]:
    return queue.take(limit, queue.newest)


def test_a_sub_task_has_one_place_and_its_newest_step_in_it() -> None:
    queue = UpdateQueue()
    queue.put(subtask("a"), step=FIRST)
    queue.put(subtask("b"), step=FIRST)
    queue.put(subtask("a"), step=SECOND)
    taken = drained(queue)
    assert [(one.subtask.table, one.step) for one in taken] == [("a", SECOND), ("b", FIRST)]
    assert taken[0].began <= taken[0].at
    assert len(queue) == 0


def test_an_end_takes_the_place_of_a_step_and_keeps_when_it_began() -> None:
    queue = UpdateQueue()
    queue.put(subtask("a"), step=FIRST)
    assert len(queue) == 1
    began = queue._waiting[subtask("a")].began
    queue.put(subtask("a"), outcome=outcome("a"))
    queue.put(subtask("a"), step=SECOND)
    queue.put(subtask("a"), outcome=outcome("a", SubTaskState.FAILED))
    (taken,) = drained(queue)
    assert taken.outcome == outcome("a")
    assert taken.began == began


def test_seq_grows_with_every_word() -> None:
    queue = UpdateQueue()
    seqs = []
    for _ in range(1000):
        queue.put(subtask("a"), step=FIRST)
        seqs.append(drained(queue)[0].seq)
    assert sorted(set(seqs)) == seqs


def test_full_it_drops_steps_of_new_sub_tasks_and_never_an_end() -> None:
    queue = UpdateQueue(capacity=2)
    for table in ("a", "b", "c"):
        queue.put(subtask(table), step=FIRST)
    queue.put(subtask("b"), step=SECOND)
    queue.put(subtask("d"), outcome=outcome("d"))
    taken = [(one.subtask.table, one.step) for one in drained(queue)]
    assert taken == [("a", FIRST), ("b", SECOND), ("d", None)]


def test_what_is_given_back_yields_to_newer_steps_but_an_end_does_not() -> None:
    queue = UpdateQueue()
    queue.put(subtask("a"), step=FIRST)
    queue.put(subtask("b"), outcome=outcome("b"))
    taken = drained(queue)
    queue.put(subtask("a"), step=SECOND)
    queue.put(subtask("b"), step=SECOND)
    queue.give_back(taken)
    again = {one.subtask.table: one for one in drained(queue)}
    assert again["a"].step == SECOND
    assert again["a"].began == taken[0].began
    assert again["b"].outcome == outcome("b")


def test_one_batch_is_of_one_run_and_not_over_its_limit() -> None:
    queue = UpdateQueue()
    other = SubTaskId("school-1", "2-be_crud", "a", "second")
    for one in (subtask("a"), other, subtask("b"), subtask("c")):
        queue.put(one, step=FIRST)
    batches = [[one.subtask for one in drained(queue, limit=2)] for _ in range(3)]
    assert batches == [[subtask("a"), subtask("b")], [other], [subtask("c")]]


def test_what_comes_after_a_round_began_waits_for_the_next() -> None:
    queue = UpdateQueue()
    queue.put(subtask("a"), step=FIRST)
    round_began = queue.newest
    queue.put(subtask("b"), step=FIRST)
    assert [one.subtask.table for one in queue.take(10, round_began)] == ["a"]
    assert [one.subtask.table for one in drained(queue)] == ["b"]
