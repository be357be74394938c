"""The routes of rooms."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Room
from app.schemas.room import RoomCreate, RoomQuery, RoomRead, RoomUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("")
def list_rooms(session: SessionDep, query: Annotated[RoomQuery, Query()]) -> Page[RoomRead]:
    """List rooms, page by page."""
    return list_rows(
        session,
        Room,
        RoomRead,
        query,
        order=[
            Room.id,
        ],
        search=[
            Room.code,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=RoomRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_room(session: SessionDep, data: RoomCreate) -> Room:
    """Create a room."""
    return create_row(session, Room, data)


@router.get("/{id}", response_model=RoomRead, responses=NOT_FOUND)
def get_room(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Room:
    """Get one room."""
    return get_row(session, Room, id)


@router.patch(
    "/{id}",
    response_model=RoomRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_room(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: RoomUpdate,
) -> Room:
    """Change what the request names of a room."""
    return update_row(session, get_row(session, Room, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_room(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a room."""
    delete_row(session, Room, id)
