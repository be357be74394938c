"""Maps errors onto what Temporal knows: a type, one line, and whether to try again."""

from collections.abc import Iterator
from contextlib import contextmanager

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory, CancelledError

from crudflow.errors import CrudflowError, InternalError, ProgressError, StorageError


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
    )
