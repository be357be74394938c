"""The routes of student guardians."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import StudentGuardian
from app.schemas.student_guardian import (
    StudentGuardianCreate,
    StudentGuardianQuery,
    StudentGuardianRead,
    StudentGuardianUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/student-guardians", tags=["student-guardians"])


@router.get("")
def list_student_guardians(
    session: SessionDep, query: Annotated[StudentGuardianQuery, Query()]
) -> Page[StudentGuardianRead]:
    """List student guardians, page by page."""
    return list_rows(
        session,
        StudentGuardian,
        StudentGuardianRead,
        query,
        order=[
            StudentGuardian.student_id,
            StudentGuardian.guardian_id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=StudentGuardianRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_student_guardian(session: SessionDep, data: StudentGuardianCreate) -> StudentGuardian:
    """Create a student guardian."""
    return create_row(session, StudentGuardian, data)


@router.get("/{student_id}/{guardian_id}", response_model=StudentGuardianRead, responses=NOT_FOUND)
def get_student_guardian(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
    guardian_id: Annotated[Int64, Path()],
) -> StudentGuardian:
    """Get one student guardian."""
    return get_row(session, StudentGuardian, student_id, guardian_id)


@router.patch(
    "/{student_id}/{guardian_id}",
    response_model=StudentGuardianRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_student_guardian(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
    guardian_id: Annotated[Int64, Path()],
    data: StudentGuardianUpdate,
) -> StudentGuardian:
    """Change what the request names of a student guardian."""
    return update_row(session, get_row(session, StudentGuardian, student_id, guardian_id), data)


@router.delete("/{student_id}/{guardian_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_student_guardian(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
    guardian_id: Annotated[Int64, Path()],
) -> None:
    """Delete a student guardian."""
    delete_row(session, StudentGuardian, student_id, guardian_id)
