"""Tasks of a workflow end together, and hear of a cancellation in the order of their start."""

import asyncio

import pytest

from workflows.crew import Crew, together

MANY = 100


async def work(number: int, begun: asyncio.Queue[int], log: list[int]) -> None:
    """Do nothing until cancelled, and note when that was."""
    begun.put_nowait(number)
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append(number)
        raise


async def run_crew(begun: asyncio.Queue[int], log: list[int], *, outside: bool) -> None:
    async with Crew() as crew:
        for number in range(MANY):
            crew.start(work(number, begun, log))
        if not outside:
            await asyncio.Event().wait()


@pytest.mark.parametrize("outside", [False, True])
async def test_cancellation_reaches_tasks_in_the_order_of_their_start(outside: bool) -> None:
    begun: asyncio.Queue[int] = asyncio.Queue()
    log: list[int] = []
    running = asyncio.ensure_future(run_crew(begun, log, outside=outside))
    assert [await begun.get() for _ in range(MANY)] == list(range(MANY))
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert log == list(range(MANY))


async def test_error_is_raised_when_all_others_have_ended() -> None:
    ended: list[int] = []

    async def fail() -> None:
        raise ValueError("the first")

    async def end() -> None:
        await asyncio.sleep(0)
        ended.append(1)

    with pytest.raises(ValueError, match="the first"):
        async with Crew() as crew:
            crew.start(fail())
            crew.start(end())
    with pytest.raises(ValueError, match="the first"):
        await together(fail(), end())
    assert ended == [1, 1]
