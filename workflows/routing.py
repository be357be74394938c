"""Routing with a person in reserve, for what neither keywords nor the model decide."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from temporalio import workflow
from temporalio.exceptions import ApplicationError

from crudflow.contracts import UNUSED, AgentKind, Choice, Classification, Question, Usage, Verdict


class Choices:
    """The tasks of a job that wait for a person, and what was chosen."""

    def __init__(
        self,
        job_id: str,
        seconds: float,
        changed: Callable[[], None],
        decided: Sequence[Classification] = (),
    ) -> None:
        """Wait so many seconds for each choice; call `changed` when the questions change.

        Args:
            job_id: The job.
            seconds: How long to wait.
            changed: Called when the questions change.
            decided: What people have said before, so that nobody is asked again.
        """
        self._job_id = job_id
        self._decisions = {answer.text: answer for answer in decided}
        self._timeout = timedelta(seconds=seconds)
        self._changed = changed
        self._open: dict[str, Question] = {}
        self._chosen: dict[str, tuple[AgentKind, ...]] = {}
        self._offered: tuple[AgentKind, ...] = tuple(AgentKind)
        self.usage = Usage()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The tasks that wait now."""
        return tuple(self._open.values())

    @property
    def decided(self) -> tuple[Classification, ...]:
        """What people have said that unclear tasks mean."""
        return tuple(self._decisions.values())

    def decision(self, text: str) -> Classification | None:
        """Return what a person has said of a task, if anybody has."""
        return self._decisions.get(text)

    async def settle(
        self, answers: Sequence[Classification], offered: Sequence[AgentKind]
    ) -> list[Classification]:
        """Return the answers, those that need a choice replaced by what a person chose.

        Raises:
            ApplicationError: Nobody chose in time.
        """
        self._offered = tuple(offered)
        for answer in answers:
            self.usage += answer.usage
        waiting = [answer for answer in answers if answer.needs_choice]
        self._open = {
            answer.text: Question(answer.text, answer.kinds, answer.reasons) for answer in waiting
        }
        if self._open:
            self._changed()
            await self._wait()
        return [self._decided(answer) for answer in answers]

    async def _wait(self) -> None:
        try:
            await workflow.wait_condition(lambda: not self._open, timeout=self._timeout)
        except TimeoutError:
            text = next(iter(self._open))
            hours = f"{self._timeout.total_seconds() / 3600:.3g}"
            raise ApplicationError(
                f"nobody said within {hours} h what the task {text!r} means: start the job again"
                f" and choose ('crudflow choose {self._job_id} KIND'), or name the kind"
                f" ({', '.join(AgentKind)})",
                type="TaskError",
                non_retryable=True,
            ) from None

    def _decided(self, answer: Classification) -> Classification:
        kinds = self._chosen.get(answer.text)
        if not answer.needs_choice or kinds is None:
            return answer
        decision = replace(
            answer,
            verdict=Verdict.ROUTED,
            kinds=kinds,
            confidence=1.0,
            reasons=("a person chose",),
            needs_choice=False,
            usage=UNUSED,
        )
        self._decisions[answer.text] = decision
        return decision

    def check(self, choice: Choice) -> None:
        """Refuse a choice that decides nothing.

        Raises:
            ApplicationError: No such task waits, or the kinds are not offered.
        """
        problem = self._problem(choice)
        if problem:
            raise ApplicationError(problem, type="TaskError", non_retryable=True)

    def _problem(self, choice: Choice) -> str:
        if not self._open:
            return "no task of this job waits for a choice"
        waiting = ", ".join(repr(text) for text in self._open)
        if choice.task and choice.task not in self._open:
            return f"no task {choice.task!r} waits for a choice: these do: {waiting}"
        if not choice.task and len(self._open) > 1:
            return f"several tasks wait for a choice: name one with --task: {waiting}"
        if not choice.kinds:
            return f"no kind is named: choose of {', '.join(self._offered)}"
        wrong = [kind for kind in choice.kinds if kind not in self._offered]
        if wrong:
            return f"{', '.join(wrong)} is not offered: choose of {', '.join(self._offered)}"
        return ""

    def choose(self, choice: Choice) -> str:
        """Take a choice that `check` has let pass, and say what it decided."""
        text = choice.task or next(iter(self._open))
        del self._open[text]
        self._chosen[text] = choice.kinds
        self._changed()
        return f"the task {text!r} means {', '.join(choice.kinds)}"
