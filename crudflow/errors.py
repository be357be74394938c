"""Every error that crudflow raises on purpose, as one tree.

Each class says whether another attempt could succeed (`retryable`) and which exit code the
command line gives for it::

    CrudflowError
    ├── UserError                  2   the user's input is wrong; never retried
    │   ├── SchemaError                the DDL cannot be read (file, line, column)
    │   ├── TaskError                  a task is out of scope or ambiguous
    │   ├── BlueprintError             no such blueprint, or one that does not offer a kind
    │   ├── OutputError                the output directory cannot be used
    │   ├── PlanError                  a plan file does not fit its table
    │   ├── ModelSetupError            the model's service does not take our requests (key, name)
    │   ├── BudgetError                a job would ask the model more than it may
    │   └── SettingsError              an environment variable holds nonsense
    ├── TransientError             1   the world is in the way; retried
    │   ├── LockTimeoutError           somebody else holds a lock for too long
    │   ├── WaitInterruptedError       nobody wants any more what was waited for
    │   ├── StorageError               disk full, I/O error
    │   ├── ProgressError              the progress board cannot be reached
    │   └── ModelUnavailableError      the model's service is away or busy
    ├── TemporalUnavailableError   3   no Temporal server answers
    └── InternalError              1   a bug of ours, such as a template that fails; not retried

A message is one line: what is wrong, where, and what to do about it.
"""

from typing import ClassVar


class CrudflowError(Exception):
    """Base of all errors that crudflow raises on purpose."""

    retryable: ClassVar[bool] = False
    exit_code: ClassVar[int] = 1


class UserError(CrudflowError):
    """The user's input is wrong; another attempt gives the same answer."""

    exit_code: ClassVar[int] = 2


class SchemaError(UserError):
    """The schema cannot be read.

    Attributes:
        file: Name of the source as the user gave it, or `None` if no one file is to blame.
        line: Line within the file, counted from 1, or `None`.
        column: Column within the line, counted from 1, or `None`.
    """

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        """Compose `file:line:column: message` out of those parts that are known."""
        place = ":".join(str(part) for part in (file, line, column) if part is not None)
        super().__init__(f"{place}: {message}" if place else message)
        self.file = file
        self.line = line
        self.column = column


class TaskError(UserError):
    """A task is no generation task, or may mean several things."""


class BlueprintError(UserError):
    """A blueprint does not exist, is malformed, or does not offer an agent kind."""


class OutputError(UserError):
    """The output directory cannot be used as one."""


class PlanError(UserError):
    """What a plan says of a table does not fit the table."""


class ModelSetupError(UserError):
    """The model's service refuses our requests: a wrong key, an unknown model."""


class BudgetError(UserError):
    """A job would ask the model for more than its budget allows."""


class SettingsError(UserError):
    """A setting taken from the environment cannot be understood."""


class TransientError(CrudflowError):
    """The world is in the way for the moment; another attempt may succeed."""

    retryable: ClassVar[bool] = True
    retry_after: float | None = None
    """Seconds after which another attempt is welcome, where the other side has said so."""


class LockTimeoutError(TransientError):
    """A lock was not free within the time allowed."""


class WaitInterruptedError(TransientError):
    """Waiting was given up, as nobody wants any more here what it was for."""


class StorageError(TransientError):
    """The disk refused a read or a write that it should have taken."""


class ProgressError(TransientError):
    """The progress board did not take an update."""


class ModelUnavailableError(TransientError):
    """The model's service is away, busy, or cut the connection."""

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        """Keep how many seconds the service asks us to stay away."""
        super().__init__(message)
        self.retry_after = retry_after


class TemporalUnavailableError(CrudflowError):
    """No Temporal server answers at the address in force."""

    exit_code: ClassVar[int] = 3


class InternalError(CrudflowError):
    """A bug in crudflow or in a blueprint; repeating the attempt would repeat it."""
