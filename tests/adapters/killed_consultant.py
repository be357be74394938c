"""Asks a model and kills itself at a moment given: `python -m tests.adapters.killed_consultant`.

The arguments: the folder to keep answers in, and the moment. What the asking came to is printed.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from crudflow.adapters import consulting
from crudflow.adapters.anthropic_model import AnthropicModel
from crudflow.adapters.consulting import Budget, Consultant
from crudflow.adapters.locks import open_locks
from crudflow.contracts import RoutingAnswer, Usage
from crudflow.ports import Prompt
from tests.adapters.messages_server import KEY

PROMPT = Prompt("1", "route this", '{"task": "do it"}')


def _die(*_: object, **__: object) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def _before(owner: Any, name: str) -> Callable[[], None]:
    """Return what makes the process die as soon as it calls something."""
    return lambda: setattr(owner, name, _die)


def _after(owner: Any, name: str) -> Callable[[], None]:
    """Return what makes the process die as soon as something has returned."""

    def arm() -> None:
        whole = getattr(owner, name)

        def then_die(*given: Any, **named: Any) -> Any:
            whole(*given, **named)
            _die()

        setattr(owner, name, then_die)

    return arm


def _at_the_bill() -> None:
    """Die when the tokens of an answer are about to be counted."""
    whole = Budget.spend

    def spend(self: Budget, account: str, usage: Usage, bill: str = "") -> Usage:
        return _die() if bill else whole(self, account, usage)

    setattr(Budget, "spend", spend)  # noqa: B010 - mypy would have none of a plain assignment


MOMENTS: dict[str, Callable[[], None]] = {
    "received": _before(consulting._Answer, "write"),
    "kept": _after(consulting._Answer, "write"),
    "read": _before(AnthropicModel, "read"),
    "counted": _at_the_bill,
    "checked": lambda: None,
    "put away": _before(consulting._Entry, "write"),
    "done": _after(consulting._Entry, "write"),
    "never": lambda: None,
}


def main(folder: Path, moment: str) -> None:
    """Ask, and die at that moment."""
    locks = open_locks("kernel", 10)
    budget = Budget(folder / "spent", locks, 10, 10_000)
    model = AnthropicModel(KEY, "claude-haiku-5-5", (0.10, 0.50), 20)
    consultant = Consultant(model, folder / "answers", locks, budget)
    MOMENTS[moment]()
    check = _die if moment == "checked" else lambda _form: ""
    reply = consultant.ask(PROMPT, RoutingAnswer, check, "job/1")
    spent = budget.spend("job/1", Usage())
    assert reply.form is not None
    print(reply.form.kinds[0], reply.usage.calls, reply.usage.tokens, spent.calls, spent.tokens)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
