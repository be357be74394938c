"""The routes of selects."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import SelectRecord
from app.schemas.select import (
    SelectRecordCreate,
    SelectRecordQuery,
    SelectRecordRead,
    SelectRecordUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/selects", tags=["selects"])


@router.get("")
def list_selects(
    session: SessionDep, query: Annotated[SelectRecordQuery, Query()]
) -> Page[SelectRecordRead]:
    """List selects, page by page."""
    return list_rows(
        session,
        SelectRecord,
        SelectRecordRead,
        query,
        order=[
            SelectRecord.from_,
        ],
        search=[
            SelectRecord.where,
            SelectRecord.group,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=SelectRecordRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_select(session: SessionDep, data: SelectRecordCreate) -> SelectRecord:
    """Create a select."""
    return create_row(session, SelectRecord, data)


@router.get("/{from_}", response_model=SelectRecordRead, responses=NOT_FOUND)
def get_select(
    session: SessionDep,
    from_: Annotated[Int32, Path()],
) -> SelectRecord:
    """Get one select."""
    return get_row(session, SelectRecord, from_)


@router.patch(
    "/{from_}",
    response_model=SelectRecordRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_select(
    session: SessionDep,
    from_: Annotated[Int32, Path()],
    data: SelectRecordUpdate,
) -> SelectRecord:
    """Change what the request names of a select."""
    return update_row(session, get_row(session, SelectRecord, from_), data)


@router.delete("/{from_}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_select(
    session: SessionDep,
    from_: Annotated[Int32, Path()],
) -> None:
    """Delete a select."""
    delete_row(session, SelectRecord, from_)
