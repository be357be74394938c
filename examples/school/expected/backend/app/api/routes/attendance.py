"""The routes of attendances."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Attendance
from app.schemas.attendance import (
    AttendanceCreate,
    AttendanceQuery,
    AttendanceRead,
    AttendanceUpdate,
)
from app.wire.base import Page
from app.wire.types import Date, Int64

router = APIRouter(prefix="/attendances", tags=["attendances"])


@router.get("")
def list_attendances(
    session: SessionDep, query: Annotated[AttendanceQuery, Query()]
) -> Page[AttendanceRead]:
    """List attendances, page by page."""
    return list_rows(
        session,
        Attendance,
        AttendanceRead,
        query,
        order=[
            Attendance.section_id,
            Attendance.student_id,
            Attendance.held_on,
        ],
        search=[
            Attendance.remark,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AttendanceRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_attendance(session: SessionDep, data: AttendanceCreate) -> Attendance:
    """Create an attendance."""
    return create_row(session, Attendance, data)


@router.get(
    "/{section_id}/{student_id}/{held_on}", response_model=AttendanceRead, responses=NOT_FOUND
)
def get_attendance(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
    held_on: Annotated[Date, Path()],
) -> Attendance:
    """Get one attendance."""
    return get_row(session, Attendance, section_id, student_id, held_on)


@router.patch(
    "/{section_id}/{student_id}/{held_on}",
    response_model=AttendanceRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_attendance(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
    held_on: Annotated[Date, Path()],
    data: AttendanceUpdate,
) -> Attendance:
    """Change what the request names of an attendance."""
    return update_row(session, get_row(session, Attendance, section_id, student_id, held_on), data)


@router.delete(
    "/{section_id}/{student_id}/{held_on}", status_code=204, responses=NOT_FOUND | CONFLICT
)
def delete_attendance(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
    held_on: Annotated[Date, Path()],
) -> None:
    """Delete an attendance."""
    delete_row(session, Attendance, section_id, student_id, held_on)
