"""The routes of assignments."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Assignment
from app.schemas.assignment import (
    AssignmentCreate,
    AssignmentQuery,
    AssignmentRead,
    AssignmentUpdate,
)
from app.wire.base import Page
from app.wire.types import Uuid

router = APIRouter(prefix="/assignments", tags=["assignments"])


@router.get("")
def list_assignments(
    session: SessionDep, query: Annotated[AssignmentQuery, Query()]
) -> Page[AssignmentRead]:
    """List assignments, page by page."""
    return list_rows(
        session,
        Assignment,
        AssignmentRead,
        query,
        order=[
            Assignment.id,
        ],
        search=[
            Assignment.title,
            Assignment.description,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AssignmentRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_assignment(session: SessionDep, data: AssignmentCreate) -> Assignment:
    """Create an assignment."""
    return create_row(session, Assignment, data)


@router.get("/{id}", response_model=AssignmentRead, responses=NOT_FOUND)
def get_assignment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> Assignment:
    """Get one assignment."""
    return get_row(session, Assignment, id)


@router.patch(
    "/{id}",
    response_model=AssignmentRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_assignment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
    data: AssignmentUpdate,
) -> Assignment:
    """Change what the request names of an assignment."""
    return update_row(session, get_row(session, Assignment, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_assignment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> None:
    """Delete an assignment."""
    delete_row(session, Assignment, id)
