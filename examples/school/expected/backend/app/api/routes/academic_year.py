"""The routes of academic years."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import AcademicYear
from app.schemas.academic_year import (
    AcademicYearCreate,
    AcademicYearQuery,
    AcademicYearRead,
    AcademicYearUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/academic-years", tags=["academic-years"])


@router.get("")
def list_academic_years(
    session: SessionDep, query: Annotated[AcademicYearQuery, Query()]
) -> Page[AcademicYearRead]:
    """List academic years, page by page."""
    return list_rows(
        session,
        AcademicYear,
        AcademicYearRead,
        query,
        order=[
            AcademicYear.id,
        ],
        search=[
            AcademicYear.label,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AcademicYearRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_academic_year(session: SessionDep, data: AcademicYearCreate) -> AcademicYear:
    """Create an academic year."""
    return create_row(session, AcademicYear, data)


@router.get("/{id}", response_model=AcademicYearRead, responses=NOT_FOUND)
def get_academic_year(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> AcademicYear:
    """Get one academic year."""
    return get_row(session, AcademicYear, id)


@router.patch(
    "/{id}",
    response_model=AcademicYearRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_academic_year(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: AcademicYearUpdate,
) -> AcademicYear:
    """Change what the request names of an academic year."""
    return update_row(session, get_row(session, AcademicYear, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_academic_year(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete an academic year."""
    delete_row(session, AcademicYear, id)
