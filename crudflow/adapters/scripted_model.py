"""A model that answers from a script: for tests, and for replaying recorded answers."""

import json
from collections.abc import Callable

from crudflow.contracts import Usage
from crudflow.ports import Form, Prompt, Reply

TOKENS = (100, 20)
"""Tokens that each scripted answer claims to have taken."""


class ScriptedModel:
    """Fills forms in with what a function says; `None` stands for a refusal."""

    def __init__(
        self, script: Callable[[Prompt], dict[str, object] | None], name: str = "scripted"
    ) -> None:
        """Answer with this script."""
        self._script = script
        self._name = name
        self.prompts: list[Prompt] = []
        """What was asked, in order."""
        self.remarks: list[str] = []
        """What was said to be wrong with the answer before."""

    @property
    def name(self) -> str:
        """The model's name."""
        return self._name

    def ask(self, prompt: Prompt, form: type[Form], remark: str = "") -> str:
        """Fill a form in as the script says."""
        self.prompts.append(prompt)
        self.remarks.append(remark)
        return json.dumps(self._script(prompt))

    def read(self, answer: str, form: type[Form]) -> Reply[Form]:
        """Say what an answer holds."""
        usage = Usage(1, *TOKENS, 0.0)
        values = json.loads(answer)
        if values is None:
            return Reply(None, "the model stopped early (refusal)", usage)
        try:
            return Reply(form.model_validate(values), "", usage)
        except ValueError as error:
            return Reply(None, f"not in the form asked for ({str(error).splitlines()[0]})", usage)
