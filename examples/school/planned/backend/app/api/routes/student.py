"""The routes of students."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Student
from app.schemas.student import StudentCreate, StudentQuery, StudentRead, StudentUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/students", tags=["students"])


@router.get("")
def list_students(
    session: SessionDep, query: Annotated[StudentQuery, Query()]
) -> Page[StudentRead]:
    """List students, page by page."""
    return list_rows(
        session,
        Student,
        StudentRead,
        query,
        order=[
            Student.last_name,
            Student.first_name,
            Student.id,
        ],
        search=[
            Student.first_name,
            Student.last_name,
            Student.preferred_name,
            Student.email,
            Student.notes,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=StudentRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_student(session: SessionDep, data: StudentCreate) -> Student:
    """Create a student."""
    return create_row(session, Student, data)


@router.get("/{id}", response_model=StudentRead, responses=NOT_FOUND)
def get_student(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Student:
    """Get one student."""
    return get_row(session, Student, id)


@router.patch(
    "/{id}",
    response_model=StudentRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_student(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: StudentUpdate,
) -> Student:
    """Change what the request names of a student."""
    return update_row(session, get_row(session, Student, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_student(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a student."""
    delete_row(session, Student, id)
