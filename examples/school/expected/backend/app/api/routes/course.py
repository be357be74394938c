"""The routes of courses."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Course
from app.schemas.course import CourseCreate, CourseQuery, CourseRead, CourseUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/courses", tags=["courses"])


@router.get("")
def list_courses(session: SessionDep, query: Annotated[CourseQuery, Query()]) -> Page[CourseRead]:
    """List courses, page by page."""
    return list_rows(
        session,
        Course,
        CourseRead,
        query,
        order=[
            Course.id,
        ],
        search=[
            Course.subject_code,
            Course.title,
            Course.syllabus,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CourseRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_course(session: SessionDep, data: CourseCreate) -> Course:
    """Create a course."""
    return create_row(session, Course, data)


@router.get("/{id}", response_model=CourseRead, responses=NOT_FOUND)
def get_course(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Course:
    """Get one course."""
    return get_row(session, Course, id)


@router.patch(
    "/{id}",
    response_model=CourseRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_course(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: CourseUpdate,
) -> Course:
    """Change what the request names of a course."""
    return update_row(session, get_row(session, Course, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_course(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a course."""
    delete_row(session, Course, id)
