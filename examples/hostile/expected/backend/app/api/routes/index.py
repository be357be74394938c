"""The routes of indexes."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import IndexRecord
from app.schemas.index import (
    IndexRecordCreate,
    IndexRecordQuery,
    IndexRecordRead,
    IndexRecordUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/indexes", tags=["indexes"])


@router.get("")
def list_indexes(
    session: SessionDep, query: Annotated[IndexRecordQuery, Query()]
) -> Page[IndexRecordRead]:
    """List indexes, page by page."""
    return list_rows(
        session,
        IndexRecord,
        IndexRecordRead,
        query,
        order=[
            IndexRecord.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=IndexRecordRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_index(session: SessionDep, data: IndexRecordCreate) -> IndexRecord:
    """Create an index."""
    return create_row(session, IndexRecord, data)


@router.get("/{id}", response_model=IndexRecordRead, responses=NOT_FOUND)
def get_index(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> IndexRecord:
    """Get one index."""
    return get_row(session, IndexRecord, id)


@router.patch(
    "/{id}",
    response_model=IndexRecordRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_index(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: IndexRecordUpdate,
) -> IndexRecord:
    """Change what the request names of an index."""
    return update_row(session, get_row(session, IndexRecord, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_index(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete an index."""
    delete_row(session, IndexRecord, id)
