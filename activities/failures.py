"""Maps errors onto what Temporal knows: a type, one line, and whether to try again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory, CancelledError

from activities.reporting import handed_over, is_cancelled
from crudflow.errors import (
    CrudflowError,
    InternalError,
    ProgressError,
    StorageError,
    TransientError,
    WaitInterruptedError,
)


@contextmanager
def mapped_errors() -> Iterator[None]:
    """Raise each error of the block as an `ApplicationError` that says if a retry is worth it.

    What is not of our error tree is either the disk's (worth a retry) or a bug (not worth one);
    the traceback of a bug goes to the worker's log, and one line into the history.
    """
    try:
        yield
    except (ApplicationError, CancelledError):
        raise
    except WaitInterruptedError as error:
        if is_cancelled():
            raise CancelledError(str(error)) from error
        raise handed_over("it had what it waited for") from error
    except CrudflowError as error:
        raise _failure(error) from error
    except OSError as error:
        raise _failure(StorageError(f"{error.strerror or error}: {error.filename}")) from error
    except Exception as error:
        activity.logger.exception("a bug in crudflow or in a blueprint")
        raise _failure(InternalError(f"{type(error).__name__}: {error}")) from error


def _failure(error: CrudflowError) -> ApplicationError:
    return ApplicationError(
        " ".join(str(error).split()),
        type=type(error).__name__,
        non_retryable=not error.retryable,
        # The board warns of itself, once; the SDK would warn of every attempt.
        category=ApplicationErrorCategory.BENIGN
        if isinstance(error, ProgressError)
        else ApplicationErrorCategory.UNSPECIFIED,
        next_retry_delay=_welcome_in(error),
    )


def _welcome_in(error: CrudflowError) -> timedelta | None:
    """Return when the other side wants to be asked again, if it has said so."""
    seconds = error.retry_after if isinstance(error, TransientError) else None
    return None if seconds is None else timedelta(seconds=seconds)
