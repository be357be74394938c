"""The routes of course prerequisites."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import CoursePrerequisite
from app.schemas.course_prerequisite import (
    CoursePrerequisiteCreate,
    CoursePrerequisiteQuery,
    CoursePrerequisiteRead,
    CoursePrerequisiteUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/course-prerequisites", tags=["course-prerequisites"])


@router.get("")
def list_course_prerequisites(
    session: SessionDep, query: Annotated[CoursePrerequisiteQuery, Query()]
) -> Page[CoursePrerequisiteRead]:
    """List course prerequisites, page by page."""
    return list_rows(
        session,
        CoursePrerequisite,
        CoursePrerequisiteRead,
        query,
        order=[
            CoursePrerequisite.course_id,
            CoursePrerequisite.required_id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CoursePrerequisiteRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_course_prerequisite(
    session: SessionDep, data: CoursePrerequisiteCreate
) -> CoursePrerequisite:
    """Create a course prerequisite."""
    return create_row(session, CoursePrerequisite, data)


@router.get(
    "/{course_id}/{required_id}", response_model=CoursePrerequisiteRead, responses=NOT_FOUND
)
def get_course_prerequisite(
    session: SessionDep,
    course_id: Annotated[Int32, Path()],
    required_id: Annotated[Int32, Path()],
) -> CoursePrerequisite:
    """Get one course prerequisite."""
    return get_row(session, CoursePrerequisite, course_id, required_id)


@router.patch(
    "/{course_id}/{required_id}",
    response_model=CoursePrerequisiteRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_course_prerequisite(
    session: SessionDep,
    course_id: Annotated[Int32, Path()],
    required_id: Annotated[Int32, Path()],
    data: CoursePrerequisiteUpdate,
) -> CoursePrerequisite:
    """Change what the request names of a course prerequisite."""
    return update_row(session, get_row(session, CoursePrerequisite, course_id, required_id), data)


@router.delete("/{course_id}/{required_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_course_prerequisite(
    session: SessionDep,
    course_id: Annotated[Int32, Path()],
    required_id: Annotated[Int32, Path()],
) -> None:
    """Delete a course prerequisite."""
    delete_row(session, CoursePrerequisite, course_id, required_id)
