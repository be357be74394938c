"""The routes of class tables."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import ClassTable
from app.schemas.class_table import (
    ClassTableCreate,
    ClassTableQuery,
    ClassTableRead,
    ClassTableUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/class-tables", tags=["class-tables"])


@router.get("")
def list_class_tables(
    session: SessionDep, query: Annotated[ClassTableQuery, Query()]
) -> Page[ClassTableRead]:
    """List class tables, page by page."""
    return list_rows(
        session,
        ClassTable,
        ClassTableRead,
        query,
        order=[
            ClassTable.def_,
        ],
        search=[
            ClassTable.return_,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=ClassTableRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_class_table(session: SessionDep, data: ClassTableCreate) -> ClassTable:
    """Create a class table."""
    return create_row(session, ClassTable, data)


@router.get("/{def_}", response_model=ClassTableRead, responses=NOT_FOUND)
def get_class_table(
    session: SessionDep,
    def_: Annotated[Int32, Path()],
) -> ClassTable:
    """Get one class table."""
    return get_row(session, ClassTable, def_)


@router.patch(
    "/{def_}",
    response_model=ClassTableRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_class_table(
    session: SessionDep,
    def_: Annotated[Int32, Path()],
    data: ClassTableUpdate,
) -> ClassTable:
    """Change what the request names of a class table."""
    return update_row(session, get_row(session, ClassTable, def_), data)


@router.delete("/{def_}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_class_table(
    session: SessionDep,
    def_: Annotated[Int32, Path()],
) -> None:
    """Delete a class table."""
    delete_row(session, ClassTable, def_)
