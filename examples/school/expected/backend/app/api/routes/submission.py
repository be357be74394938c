"""The routes of submissions."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Submission
from app.schemas.submission import (
    SubmissionCreate,
    SubmissionQuery,
    SubmissionRead,
    SubmissionUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/submissions", tags=["submissions"])


@router.get("")
def list_submissions(
    session: SessionDep, query: Annotated[SubmissionQuery, Query()]
) -> Page[SubmissionRead]:
    """List submissions, page by page."""
    return list_rows(
        session,
        Submission,
        SubmissionRead,
        query,
        order=[
            Submission.id,
        ],
        search=[
            Submission.body,
            Submission.feedback,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=SubmissionRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_submission(session: SessionDep, data: SubmissionCreate) -> Submission:
    """Create a submission."""
    return create_row(session, Submission, data)


@router.get("/{id}", response_model=SubmissionRead, responses=NOT_FOUND)
def get_submission(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Submission:
    """Get one submission."""
    return get_row(session, Submission, id)


@router.patch(
    "/{id}",
    response_model=SubmissionRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_submission(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: SubmissionUpdate,
) -> Submission:
    """Change what the request names of a submission."""
    return update_row(session, get_row(session, Submission, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_submission(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a submission."""
    delete_row(session, Submission, id)
