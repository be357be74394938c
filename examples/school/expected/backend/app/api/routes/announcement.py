"""The routes of announcements."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Announcement
from app.schemas.announcement import (
    AnnouncementCreate,
    AnnouncementQuery,
    AnnouncementRead,
    AnnouncementUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/announcements", tags=["announcements"])


@router.get("")
def list_announcements(
    session: SessionDep, query: Annotated[AnnouncementQuery, Query()]
) -> Page[AnnouncementRead]:
    """List announcements, page by page."""
    return list_rows(
        session,
        Announcement,
        AnnouncementRead,
        query,
        order=[
            Announcement.id,
        ],
        search=[
            Announcement.title,
            Announcement.body,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AnnouncementRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_announcement(session: SessionDep, data: AnnouncementCreate) -> Announcement:
    """Create an announcement."""
    return create_row(session, Announcement, data)


@router.get("/{id}", response_model=AnnouncementRead, responses=NOT_FOUND)
def get_announcement(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Announcement:
    """Get one announcement."""
    return get_row(session, Announcement, id)


@router.patch(
    "/{id}",
    response_model=AnnouncementRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_announcement(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: AnnouncementUpdate,
) -> Announcement:
    """Change what the request names of an announcement."""
    return update_row(session, get_row(session, Announcement, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_announcement(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete an announcement."""
    delete_row(session, Announcement, id)
