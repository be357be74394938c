"""Asking a model so that nothing is paid for twice and no job spends more than it may.

Answers are kept on disk, by everything that they depend on. Whoever asks holds a lock meanwhile:
concurrent duplicates wait and take the answer that is then there. So do those who ask, in this
process, while an answer is under way that nobody waits for any more.

To keep an answer as it came is the first thing that happens after its last byte was received.
Whoever is killed later finds it again, and it is counted once; only an answer that is still on the
wire, or in memory until the disk has it, is lost with a killed process.
"""

import hashlib
import json
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, Generic, Literal, TypeVar

from pydantic import TypeAdapter

from crudflow.adapters.atomic import explaining, replace_file, sync_directory
from crudflow.adapters.locks import Interrupted, never
from crudflow.adapters.waiting import Errands
from crudflow.contracts import Usage
from crudflow.errors import BudgetError, ModelUnavailableError
from crudflow.ports import Form, Locks, Model, Prompt, Reply

ASKED: Final = 2
"""How often a question is asked at most: an answer that is not usable is asked for again once."""

_USAGE: Final = TypeAdapter(Usage)
_ENTRY: Final = TypeAdapter(dict[str, Any])
_ANSWER: Final = TypeAdapter(dict[Literal["account", "answer"], str])
Kept = TypeVar("Kept")

Check = Callable[[Form], str]
"""Says in one line what is wrong with a form, or nothing."""


@dataclass(frozen=True, slots=True)
class _Books(Usage):
    """What an account has used up, and the bills that are paid."""

    paid: tuple[str, ...] = ()

    @property
    def spent(self) -> Usage:
        return Usage(self.calls, self.input_tokens, self.output_tokens, self.cost)


_BOOKS: Final = TypeAdapter(_Books)


class Budget:
    """What each account may use up, and has; kept on disk, so that kills and retries count."""

    def __init__(self, folder: Path, locks: Locks, calls: int, tokens: int) -> None:
        """Keep the books in this folder.

        Args:
            folder: Where; made when needed.
            locks: Locks between processes.
            calls: Requests that an account may send.
            tokens: Tokens that it may use up.
        """
        self._folder = folder
        self._locks = locks
        self._calls = calls
        self._tokens = tokens

    def reserve(self, account: str) -> None:
        """Count a request that is about to be sent.

        Raises:
            BudgetError: The account has used up what it may.
        """
        spent = self.spend(account, Usage())
        if spent.calls >= self._calls or spent.tokens >= self._tokens:
            raise BudgetError(
                f"the job's budget for the model is used up ({spent.calls} of {self._calls} calls,"
                f" {spent.tokens} of {self._tokens} tokens): name the kinds, leave the"
                " instructions out, or raise CRUDFLOW_MODEL_CALLS or CRUDFLOW_MODEL_TOKENS"
            )
        self.spend(account, Usage(calls=1))

    def spend(self, account: str, usage: Usage, bill: str = "") -> Usage:
        """Add to what an account has used up, and return all of it.

        Args:
            account: The account; empty means that nobody counts.
            usage: What to add.
            bill: What it was for: the same bill is paid once, however often it comes.
        """
        if not account:
            return usage
        file = self._folder / f"{_digest(account)}.json"
        with self._locks.hold([self._folder / ".lock"]), explaining(file):
            books = _read(file, _BOOKS) or _Books()
            if usage == Usage() or (bill and bill in books.paid):
                return books.spent
            paid = (*books.paid, bill) if bill else books.paid
            books = _Books(**asdict(books.spent + usage), paid=paid)
            replace_file(file, _BOOKS.dump_json(books))
            return books.spent


class Consultant:
    """Asks a model, through a cache and a budget."""

    def __init__(
        self,
        model: Model,
        folder: Path,
        locks: Locks,
        budget: Budget,
        interrupted: Interrupted = never,
    ) -> None:
        """Ask this model and keep its answers in this folder.

        Args:
            model: The model.
            folder: Where answers are kept; made when needed.
            locks: Locks between processes, patient enough to wait for an answer.
            budget: What jobs may use up.
            interrupted: Says, while the model takes its time, whether to wait no longer. Its
                answer is kept all the same, for whoever asks next.
        """
        self._interrupted = interrupted
        self._errands = Errands[tuple[str, str]]()
        self._model = model
        self._folder = folder
        self._locks = locks
        self._budget = budget

    def ask(
        self, prompt: Prompt, form: type[Form], check: Check[Form], account: str = ""
    ) -> Reply[Form]:
        """Have a form filled in, out of the cache or by the model.

        Args:
            prompt: What to do, and with what.
            form: The form.
            check: Says what is wrong with a form; such an answer is asked for again once.
            account: Whose budget it is; empty means that nobody counts.

        Returns:
            A form that holds up, or why there is none; what it took this account.

        Raises:
            BudgetError: The account has used up what it may.
            ModelUnavailableError: The service is away or busy.
            ModelSetupError: The service refuses our requests.
            LockTimeoutError: Somebody else has been asking the same for too long.
            WaitInterruptedError: The waiting was interrupted.
        """
        key = _digest(self._model.name, form.__name__, prompt.version, prompt.rules, prompt.data)
        entry = _Entry(self._folder / f"{key}.json", form)
        with self._locks.hold([self._folder / f".lock-{key[:2]}"]):
            kept = entry.read(account)
            if kept is not None:
                return kept
            reply = self._fill(key, prompt, form, check, account)
            entry.write(account, reply)
            for attempt in range(ASKED):
                self._answer(key, attempt).forget()
            return reply

    def _answer(self, key: str, attempt: int) -> "_Answer":
        return _Answer(self._folder / f"{key}.{attempt}.json")

    def _fill(
        self, key: str, prompt: Prompt, form: type[Form], check: Check[Form], account: str
    ) -> Reply[Form]:
        used, problem = Usage(), ""
        for attempt in range(ASKED):
            answer = self._answer(key, attempt)
            payer, body = answer.read() or self._asked(answer, prompt, form, account, problem)
            reply = self._read(answer, body, form)
            if payer == account:
                used += reply.usage
                self._budget.spend(account, replace(reply.usage, calls=0), f"{key}.{attempt}")
            problem = check(reply.form) if reply.form is not None else reply.problem
            if not problem:
                return Reply(reply.form, "", used)
        return Reply(None, problem, used)

    def _asked(
        self, answer: "_Answer", prompt: Prompt, form: type[Form], account: str, problem: str
    ) -> tuple[str, str]:
        """Ask, and keep what came back before anything is made of it."""

        def work() -> tuple[str, str]:
            kept = answer.read()  # of a request that has ended this moment
            if kept is not None:
                return kept
            body = self._model.ask(prompt, form, problem)
            answer.write(account, body)
            return account, body

        return self._errands.wait_for(
            answer.file,
            lambda: self._budget.reserve(account),
            work,
            self._interrupted,
            "the model's answer",
        )

    def _read(self, answer: "_Answer", body: str, form: type[Form]) -> Reply[Form]:
        try:
            return self._model.read(body, form)
        except ModelUnavailableError:
            answer.forget()  # no answer at all, which nobody should find again
            raise


class _Answer:
    """An answer as it came, kept from the moment it was received until something is made of it."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> tuple[str, str] | None:
        """Return who paid for it, and the answer itself."""
        kept = _read(self.file, _ANSWER)
        return None if kept is None else (kept["account"], kept["answer"])

    def write(self, account: str, body: str) -> None:
        kept = {"account": account, "answer": body}
        with explaining(self.file):
            replace_file(self.file, json.dumps(kept, ensure_ascii=False).encode())
            sync_directory(self.file.parent)

    def forget(self) -> None:
        with explaining(self.file):
            self.file.unlink(missing_ok=True)


class _Entry(Generic[Form]):
    """One kept answer."""

    def __init__(self, file: Path, form: type[Form]) -> None:
        self._file = file
        self._form = form

    def read(self, account: str) -> Reply[Form] | None:
        """Return the answer; one that is no answer holds for the account that paid for it."""
        kept = _read(self._file, _ENTRY)
        if kept is None:
            return None
        own = bool(account) and kept.get("account") == account
        usage = _USAGE.validate_python(kept["usage"]) if own else Usage()
        if kept["form"] is None:
            return Reply(None, str(kept["problem"]), usage) if own else None
        return Reply(self._form.model_validate(kept["form"]), "", usage)

    def write(self, account: str, reply: Reply[Form]) -> None:
        form = reply.form.model_dump(mode="json") if reply.form is not None else None
        kept = {
            "form": form,
            "problem": reply.problem,
            "usage": asdict(reply.usage),
            "account": account,
        }
        with explaining(self._file):
            replace_file(self._file, json.dumps(kept, ensure_ascii=False, indent=1).encode())
            sync_directory(self._file.parent)


def normalised(text: str) -> str:
    """Fold what makes no difference to a task's meaning: case, spaces, forms of one letter."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _read(file: Path, shape: "TypeAdapter[Kept]") -> Kept | None:
    """Return what a file holds; one that is not there or is damaged holds nothing."""
    try:
        return shape.validate_json(file.read_bytes())
    except (FileNotFoundError, ValueError):
        return None


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
