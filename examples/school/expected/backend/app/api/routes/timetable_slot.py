"""The routes of timetable slots."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import TimetableSlot
from app.schemas.timetable_slot import (
    TimetableSlotCreate,
    TimetableSlotQuery,
    TimetableSlotRead,
    TimetableSlotUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/timetable-slots", tags=["timetable-slots"])


@router.get("")
def list_timetable_slots(
    session: SessionDep, query: Annotated[TimetableSlotQuery, Query()]
) -> Page[TimetableSlotRead]:
    """List timetable slots, page by page."""
    return list_rows(
        session,
        TimetableSlot,
        TimetableSlotRead,
        query,
        order=[
            TimetableSlot.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TimetableSlotRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_timetable_slot(session: SessionDep, data: TimetableSlotCreate) -> TimetableSlot:
    """Create a timetable slot."""
    return create_row(session, TimetableSlot, data)


@router.get("/{id}", response_model=TimetableSlotRead, responses=NOT_FOUND)
def get_timetable_slot(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> TimetableSlot:
    """Get one timetable slot."""
    return get_row(session, TimetableSlot, id)


@router.patch(
    "/{id}",
    response_model=TimetableSlotRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_timetable_slot(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: TimetableSlotUpdate,
) -> TimetableSlot:
    """Change what the request names of a timetable slot."""
    return update_row(session, get_row(session, TimetableSlot, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_timetable_slot(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a timetable slot."""
    delete_row(session, TimetableSlot, id)
