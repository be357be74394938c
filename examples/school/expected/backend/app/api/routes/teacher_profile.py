"""The routes of teacher profiles."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import TeacherProfile
from app.schemas.teacher_profile import (
    TeacherProfileCreate,
    TeacherProfileQuery,
    TeacherProfileRead,
    TeacherProfileUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/teacher-profiles", tags=["teacher-profiles"])


@router.get("")
def list_teacher_profiles(
    session: SessionDep, query: Annotated[TeacherProfileQuery, Query()]
) -> Page[TeacherProfileRead]:
    """List teacher profiles, page by page."""
    return list_rows(
        session,
        TeacherProfile,
        TeacherProfileRead,
        query,
        order=[
            TeacherProfile.teacher_id,
        ],
        search=[
            TeacherProfile.biography,
            TeacherProfile.website,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TeacherProfileRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_teacher_profile(session: SessionDep, data: TeacherProfileCreate) -> TeacherProfile:
    """Create a teacher profile."""
    return create_row(session, TeacherProfile, data)


@router.get("/{teacher_id}", response_model=TeacherProfileRead, responses=NOT_FOUND)
def get_teacher_profile(
    session: SessionDep,
    teacher_id: Annotated[Int64, Path()],
) -> TeacherProfile:
    """Get one teacher profile."""
    return get_row(session, TeacherProfile, teacher_id)


@router.patch(
    "/{teacher_id}",
    response_model=TeacherProfileRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_teacher_profile(
    session: SessionDep,
    teacher_id: Annotated[Int64, Path()],
    data: TeacherProfileUpdate,
) -> TeacherProfile:
    """Change what the request names of a teacher profile."""
    return update_row(session, get_row(session, TeacherProfile, teacher_id), data)


@router.delete("/{teacher_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_teacher_profile(
    session: SessionDep,
    teacher_id: Annotated[Int64, Path()],
) -> None:
    """Delete a teacher profile."""
    delete_row(session, TeacherProfile, teacher_id)
