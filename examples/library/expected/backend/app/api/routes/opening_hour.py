"""The routes of opening hours."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import OpeningHour
from app.schemas.opening_hour import (
    OpeningHourCreate,
    OpeningHourQuery,
    OpeningHourRead,
    OpeningHourUpdate,
)
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/opening-hours", tags=["opening-hours"])


@router.get("")
def list_opening_hours(
    session: SessionDep, query: Annotated[OpeningHourQuery, Query()]
) -> Page[OpeningHourRead]:
    """List opening hours, page by page."""
    return list_rows(
        session,
        OpeningHour,
        OpeningHourRead,
        query,
        order=[
            OpeningHour.weekday,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=OpeningHourRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_opening_hour(session: SessionDep, data: OpeningHourCreate) -> OpeningHour:
    """Create an opening hour."""
    return create_row(session, OpeningHour, data)


@router.get("/{weekday}", response_model=OpeningHourRead, responses=NOT_FOUND)
def get_opening_hour(
    session: SessionDep,
    weekday: Annotated[Annotated[int, Field(ge=1, le=7), WHOLE], Path()],
) -> OpeningHour:
    """Get one opening hour."""
    return get_row(session, OpeningHour, weekday)


@router.patch(
    "/{weekday}",
    response_model=OpeningHourRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_opening_hour(
    session: SessionDep,
    weekday: Annotated[Annotated[int, Field(ge=1, le=7), WHOLE], Path()],
    data: OpeningHourUpdate,
) -> OpeningHour:
    """Change what the request names of an opening hour."""
    return update_row(session, get_row(session, OpeningHour, weekday), data)


@router.delete("/{weekday}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_opening_hour(
    session: SessionDep,
    weekday: Annotated[Annotated[int, Field(ge=1, le=7), WHOLE], Path()],
) -> None:
    """Delete an opening hour."""
    delete_row(session, OpeningHour, weekday)
