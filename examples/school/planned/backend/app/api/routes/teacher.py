"""The routes of teachers."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Teacher
from app.schemas.teacher import TeacherCreate, TeacherQuery, TeacherRead, TeacherUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/teachers", tags=["teachers"])


@router.get("")
def list_teachers(
    session: SessionDep, query: Annotated[TeacherQuery, Query()]
) -> Page[TeacherRead]:
    """List teachers, page by page."""
    return list_rows(
        session,
        Teacher,
        TeacherRead,
        query,
        order=[
            Teacher.id,
        ],
        search=[
            Teacher.staff_number,
            Teacher.first_name,
            Teacher.last_name,
            Teacher.full_name,
            Teacher.email,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TeacherRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_teacher(session: SessionDep, data: TeacherCreate) -> Teacher:
    """Create a teacher."""
    return create_row(session, Teacher, data)


@router.get("/{id}", response_model=TeacherRead, responses=NOT_FOUND)
def get_teacher(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Teacher:
    """Get one teacher."""
    return get_row(session, Teacher, id)


@router.patch(
    "/{id}",
    response_model=TeacherRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_teacher(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: TeacherUpdate,
) -> Teacher:
    """Change what the request names of a teacher."""
    return update_row(session, get_row(session, Teacher, id), data)
