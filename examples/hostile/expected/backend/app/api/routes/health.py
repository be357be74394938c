"""The routes of healths."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Health
from app.schemas.health import HealthCreate, HealthQuery, HealthRead, HealthUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/healths", tags=["healths"])


@router.get("")
def list_healths(session: SessionDep, query: Annotated[HealthQuery, Query()]) -> Page[HealthRead]:
    """List healths, page by page."""
    return list_rows(
        session,
        Health,
        HealthRead,
        query,
        order=[
            Health.id,
        ],
        search=[
            Health.docs,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=HealthRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_health(session: SessionDep, data: HealthCreate) -> Health:
    """Create a health."""
    return create_row(session, Health, data)


@router.get("/{id}", response_model=HealthRead, responses=NOT_FOUND)
def get_health(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Health:
    """Get one health."""
    return get_row(session, Health, id)


@router.patch(
    "/{id}",
    response_model=HealthRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_health(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: HealthUpdate,
) -> Health:
    """Change what the request names of a health."""
    return update_row(session, get_row(session, Health, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_health(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a health."""
    delete_row(session, Health, id)
