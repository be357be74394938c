"""The routes of departments."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Department
from app.schemas.department import (
    DepartmentCreate,
    DepartmentQuery,
    DepartmentRead,
    DepartmentUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/departments", tags=["departments"])


@router.get("")
def list_departments(
    session: SessionDep, query: Annotated[DepartmentQuery, Query()]
) -> Page[DepartmentRead]:
    """List departments, page by page."""
    return list_rows(
        session,
        Department,
        DepartmentRead,
        query,
        order=[
            Department.id,
        ],
        search=[
            Department.name,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=DepartmentRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_department(session: SessionDep, data: DepartmentCreate) -> Department:
    """Create a department."""
    return create_row(session, Department, data)


@router.get("/{id}", response_model=DepartmentRead, responses=NOT_FOUND)
def get_department(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Department:
    """Get one department."""
    return get_row(session, Department, id)


@router.patch(
    "/{id}",
    response_model=DepartmentRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_department(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: DepartmentUpdate,
) -> Department:
    """Change what the request names of a department."""
    return update_row(session, get_row(session, Department, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_department(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a department."""
    delete_row(session, Department, id)
