"""Progress without a board: counted, kept, never in the way."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from crudflow.adapters.progress import NullProgress, RecordingProgress
from crudflow.contracts import (
    AgentKind,
    Announce,
    Step,
    SubTaskOutcome,
    SubTaskState,
    Target,
    Task,
)
from crudflow.ports import Progress, SubTaskId

BATCH = Announce(
    target=Target("job", "/out", "fastapi_react", "School"),
    tasks=(
        Task("t1", "the frame", AgentKind.BE_BOILERPLATE, 10),
        Task("t2", "the tables", AgentKind.BE_CRUD, 7),
    ),
    tables=("a", "b", "c"),
)
FRAME, TABLE = SubTaskId("job", "t1", None), SubTaskId("job", "t2", "a")


@pytest.mark.parametrize("progress", [NullProgress(), RecordingProgress()])
def test_announcing_counts_the_sub_tasks_and_is_safe_to_repeat(progress: Progress) -> None:
    assert [progress.announce(BATCH) for _ in range(2)] == [4, 4]
    progress.step(TABLE, Step(1, 5, "parse"))
    progress.finish(TABLE, SubTaskOutcome("t2", AgentKind.BE_CRUD, "a", SubTaskState.DONE))
    progress.close()


def test_what_is_reported_can_be_looked_at() -> None:
    progress = RecordingProgress()
    for _ in range(2):
        progress.announce(BATCH)
    assert progress.announced[:2] == [FRAME, TABLE]
    assert len(progress.announced) == 4
    progress.step(TABLE, Step(1, 5, "parse"))
    assert progress.steps == [(TABLE, Step(1, 5, "parse"))]
    assert not progress.closed
    progress.close()
    assert progress.closed


def test_an_end_is_final() -> None:
    progress = RecordingProgress()
    done = SubTaskOutcome("t2", AgentKind.BE_CRUD, "a", SubTaskState.DONE)
    progress.finish(TABLE, done)
    progress.finish(TABLE, SubTaskOutcome("t2", AgentKind.BE_CRUD, "a", SubTaskState.FAILED))
    assert progress.outcomes == {TABLE: done}


def test_steps_of_several_threads_are_all_kept() -> None:
    progress = RecordingProgress()
    with ThreadPoolExecutor(4) as pool:
        for number in range(400):
            pool.submit(progress.step, TABLE, Step(number, 400, "at work"))
    assert sorted(step.number for _, step in progress.steps) == list(range(400))
