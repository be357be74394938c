"""The routes of guardians."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Guardian
from app.schemas.guardian import GuardianCreate, GuardianQuery, GuardianRead, GuardianUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/guardians", tags=["guardians"])


@router.get("")
def list_guardians(
    session: SessionDep, query: Annotated[GuardianQuery, Query()]
) -> Page[GuardianRead]:
    """List guardians, page by page."""
    return list_rows(
        session,
        Guardian,
        GuardianRead,
        query,
        order=[
            Guardian.id,
        ],
        search=[
            Guardian.first_name,
            Guardian.last_name,
            Guardian.email,
            Guardian.phone,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=GuardianRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_guardian(session: SessionDep, data: GuardianCreate) -> Guardian:
    """Create a guardian."""
    return create_row(session, Guardian, data)


@router.get("/{id}", response_model=GuardianRead, responses=NOT_FOUND)
def get_guardian(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Guardian:
    """Get one guardian."""
    return get_row(session, Guardian, id)


@router.patch(
    "/{id}",
    response_model=GuardianRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_guardian(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: GuardianUpdate,
) -> Guardian:
    """Change what the request names of a guardian."""
    return update_row(session, get_row(session, Guardian, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_guardian(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a guardian."""
    delete_row(session, Guardian, id)
