"""The routes of subjects."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Subject
from app.schemas.subject import SubjectCreate, SubjectQuery, SubjectRead, SubjectUpdate
from app.wire.base import Page
from app.wire.types import KeyText

router = APIRouter(prefix="/subjects", tags=["subjects"])


@router.get("")
def list_subjects(
    session: SessionDep, query: Annotated[SubjectQuery, Query()]
) -> Page[SubjectRead]:
    """List subjects, page by page."""
    return list_rows(
        session,
        Subject,
        SubjectRead,
        query,
        order=[
            Subject.code,
        ],
        search=[
            Subject.code,
            Subject.name,
            Subject.colour,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=SubjectRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_subject(session: SessionDep, data: SubjectCreate) -> Subject:
    """Create a subject."""
    return create_row(session, Subject, data)


@router.get("/{code}", response_model=SubjectRead, responses=NOT_FOUND)
def get_subject(
    session: SessionDep,
    code: Annotated[Annotated[KeyText, Field(max_length=8)], Path()],
) -> Subject:
    """Get one subject."""
    return get_row(session, Subject, code)


@router.patch(
    "/{code}",
    response_model=SubjectRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_subject(
    session: SessionDep,
    code: Annotated[Annotated[KeyText, Field(max_length=8)], Path()],
    data: SubjectUpdate,
) -> Subject:
    """Change what the request names of a subject."""
    return update_row(session, get_row(session, Subject, code), data)


@router.delete("/{code}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_subject(
    session: SessionDep,
    code: Annotated[Annotated[KeyText, Field(max_length=8)], Path()],
) -> None:
    """Delete a subject."""
    delete_row(session, Subject, code)
