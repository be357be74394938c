"""The routes of enrolments."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Enrolment
from app.schemas.enrolment import EnrolmentCreate, EnrolmentQuery, EnrolmentRead, EnrolmentUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/enrolments", tags=["enrolments"])


@router.get("")
def list_enrolments(
    session: SessionDep, query: Annotated[EnrolmentQuery, Query()]
) -> Page[EnrolmentRead]:
    """List enrolments, page by page."""
    return list_rows(
        session,
        Enrolment,
        EnrolmentRead,
        query,
        order=[
            Enrolment.section_id,
            Enrolment.student_id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=EnrolmentRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_enrolment(session: SessionDep, data: EnrolmentCreate) -> Enrolment:
    """Create an enrolment."""
    return create_row(session, Enrolment, data)


@router.get("/{section_id}/{student_id}", response_model=EnrolmentRead, responses=NOT_FOUND)
def get_enrolment(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
) -> Enrolment:
    """Get one enrolment."""
    return get_row(session, Enrolment, section_id, student_id)


@router.patch(
    "/{section_id}/{student_id}",
    response_model=EnrolmentRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_enrolment(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
    data: EnrolmentUpdate,
) -> Enrolment:
    """Change what the request names of an enrolment."""
    return update_row(session, get_row(session, Enrolment, section_id, student_id), data)


@router.delete("/{section_id}/{student_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_enrolment(
    session: SessionDep,
    section_id: Annotated[Int64, Path()],
    student_id: Annotated[Int64, Path()],
) -> None:
    """Delete an enrolment."""
    delete_row(session, Enrolment, section_id, student_id)
