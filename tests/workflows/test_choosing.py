"""A task that nothing could decide waits for a person's choice, and not for ever."""

import asyncio
from dataclasses import replace

import pytest
from temporalio.client import WorkflowFailureError, WorkflowUpdateFailedError
from temporalio.exceptions import ApplicationError

from crudflow.contracts import (
    AgentKind,
    Choice,
    Classification,
    Counts,
    JobStatus,
    Usage,
    Verdict,
)
from tests.workflows.conftest import Running
from tests.workflows.fakes import FakeActivities, job
from tests.workflows.test_orchestration import Handle, new_id, start
from workflows.orchestration import OrchestrationWorkflow
from workflows.visibility import job_details

SPENT = Usage(2, 1800, 120, 0.00024)


def unclear(text: str) -> Classification:
    """Return what the classifier says of a task that it cannot decide."""
    kinds = (AgentKind.BE_CRUD, AgentKind.FE_CRUD)
    return Classification(
        text, Verdict.AMBIGUOUS, kinds, 0.4, ("which side?",), needs_choice=True, usage=SPENT
    )


async def asking(handle: Handle, count: int = 1) -> JobStatus:
    """Return the job's status once so many of its tasks wait for a choice."""
    async with asyncio.timeout(30):
        while True:
            status = await handle.query(OrchestrationWorkflow.status)
            if len(status.questions) == count:
                return status
            await asyncio.sleep(0.05)


async def refusal(handle: Handle, choice: Choice) -> str:
    with pytest.raises(WorkflowUpdateFailedError) as caught:
        await handle.execute_update(OrchestrationWorkflow.choose, choice)
    assert isinstance(caught.value.cause, ApplicationError)
    return caught.value.cause.message


async def test_a_choice_decides_what_the_task_means(running: Running) -> None:
    activities = FakeActivities(answers={"do it": unclear("do it")})
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id(), "do it"))
        status = await asking(handle)
        assert status.questions[0].kinds == (AgentKind.BE_CRUD, AgentKind.FE_CRUD)
        said = await handle.execute_update(
            OrchestrationWorkflow.choose, Choice((AgentKind.FE_CRUD,))
        )
        result = await handle.result()
    assert said == "the task 'do it' means fe_crud"
    assert result.counts == Counts(total=3, done=3)
    assert activities.calls[AgentKind.FE_CRUD, "students"] == 1
    assert activities.calls[AgentKind.BE_CRUD, "students"] == 0
    assert result.usage == SPENT
    assert [(one.text, one.kinds) for one in result.decided] == [("do it", (AgentKind.FE_CRUD,))]


async def test_what_a_person_has_said_before_is_asked_neither_of_a_model_nor_again(
    running: Running,
) -> None:
    activities = FakeActivities(answers={"do it": unclear("do it")})
    decided = replace(
        unclear("do it"),
        verdict=Verdict.ROUTED,
        kinds=(AgentKind.FE_CRUD,),
        needs_choice=False,
        usage=Usage(),
    )
    again = replace(job(new_id(), "do it"), decided=(decided,))
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, again)).result()
    assert activities.calls["classify", "do it"] == 0
    assert result.counts == Counts(total=3, done=3)
    assert activities.calls[AgentKind.FE_CRUD, "students"] == 1
    assert result.usage == Usage()
    assert result.decided == (decided,), "the next retry knows it, too"


async def test_the_web_ui_says_what_waits_and_how_to_decide_it(running: Running) -> None:
    activities = FakeActivities(answers={"do it": unclear("do it")})
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id(), "do it"))
        details = job_details(await asking(handle))
        await handle.terminate()
    assert "**Waits for a choice**: `do it` may mean be_crud, fe_crud." in details
    assert "crudflow choose school-" in details
    assert "2 call(s), 1800 tokens sent, 120 received, 0.0002 US dollars" in details


async def test_a_choice_that_decides_nothing_is_refused(running: Running) -> None:
    answers = {text: unclear(text) for text in ("this", "that")}
    activities = FakeActivities(answers=answers)
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id(), "this", "that"))
        await asking(handle, 2)
        back = (AgentKind.BE_CRUD,)
        assert "several tasks wait" in await refusal(handle, Choice(back))
        assert "no task 'other' waits" in await refusal(handle, Choice(back, "other"))
        assert "no kind is named" in await refusal(handle, Choice((), "this"))
        not_offered = await refusal(handle, Choice((AgentKind.UI_CRUD,), "this"))
        assert "ui_crud is not offered: choose of be_boilerplate, be_crud" in not_offered
        await handle.execute_update(OrchestrationWorkflow.choose, Choice(back, "this"))
        await handle.execute_update(OrchestrationWorkflow.choose, Choice(back, "that"))
        result = await handle.result()
    assert result.counts == Counts(total=3, done=3)


async def test_a_job_that_asks_nothing_takes_no_choice(running: Running) -> None:
    activities = FakeActivities(tables=("students",), blocking=frozenset({"students"}))
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id()))
        await asyncio.to_thread(activities.blocked.wait, 30)
        assert "no task of this job waits" in await refusal(handle, Choice((AgentKind.BE_CRUD,)))
        await handle.cancel()
        with pytest.raises(WorkflowFailureError):
            await handle.result()


async def test_nobody_chooses_in_time(running: Running) -> None:
    activities = FakeActivities(answers={"do it": unclear("do it")})
    hurried = replace(job(new_id(), "do it"), choice_seconds=1.0)
    async with running(activities) as (client, settings):
        handle = await start(client, settings, hurried)
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()
    assert isinstance(caught.value.cause, ApplicationError)
    assert caught.value.cause.type == "TaskError"
    assert "nobody said within" in caught.value.cause.message
    assert "name the kind" in caught.value.cause.message


async def test_a_cancelled_job_waits_no_longer(running: Running) -> None:
    activities = FakeActivities(answers={"do it": unclear("do it")})
    async with running(activities) as (client, settings):
        handle = await start(client, settings, job(new_id(), "do it"))
        await asking(handle)
        await handle.cancel()
        with pytest.raises(WorkflowFailureError, match=r"cancel|Workflow execution"):
            await handle.result()


async def test_without_a_model_an_unclear_task_fails_and_says_how_to_name_the_kind(
    running: Running,
) -> None:
    kinds = (AgentKind.BE_CRUD, AgentKind.FE_CRUD)
    answer = Classification("do it", Verdict.AMBIGUOUS, kinds, 0.4, ("which side?",))
    async with running(FakeActivities(answers={"do it": answer})) as (client, settings):
        handle = await start(client, settings, job(new_id(), "do it"))
        with pytest.raises(WorkflowFailureError) as caught:
            await handle.result()
    assert isinstance(caught.value.cause, ApplicationError)
    assert "may mean be_crud, fe_crud (which side?): name the kind" in caught.value.cause.message


async def test_instructions_have_every_table_planned_before_anything_is_made(
    running: Running,
) -> None:
    activities = FakeActivities(planless=frozenset({"teachers"}))
    wished = replace(job(new_id()), instructions="3" * 64)
    async with running(activities) as (client, settings):
        result = await (await start(client, settings, wished)).result()
    assert [activities.calls["plan", table] for table in activities.tables] == [1, 1, 1]
    assert activities.calls["gather", None] == 1
    assert "teachers: no plan" in result.warnings
    assert result.usage == Usage(3, 1500, 150, 0.0003)
    assert activities.plans == {"2" * 64}
