"""The routes of campuses."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Campus
from app.schemas.campus import CampusCreate, CampusQuery, CampusRead, CampusUpdate
from app.wire.base import Page
from app.wire.types import Uuid

router = APIRouter(prefix="/campuses", tags=["campuses"])


@router.get("")
def list_campuses(session: SessionDep, query: Annotated[CampusQuery, Query()]) -> Page[CampusRead]:
    """List campuses, page by page."""
    return list_rows(
        session,
        Campus,
        CampusRead,
        query,
        order=[
            Campus.id,
        ],
        search=[
            Campus.name,
            Campus.timezone,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CampusRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_campus(session: SessionDep, data: CampusCreate) -> Campus:
    """Create a campus."""
    return create_row(session, Campus, data)


@router.get("/{id}", response_model=CampusRead, responses=NOT_FOUND)
def get_campus(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> Campus:
    """Get one campus."""
    return get_row(session, Campus, id)


@router.patch(
    "/{id}",
    response_model=CampusRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_campus(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
    data: CampusUpdate,
) -> Campus:
    """Change what the request names of a campus."""
    return update_row(session, get_row(session, Campus, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_campus(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> None:
    """Delete a campus."""
    delete_row(session, Campus, id)
