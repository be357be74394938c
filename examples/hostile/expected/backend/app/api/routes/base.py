"""The routes of bases."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import BaseRecord
from app.schemas.base import BaseRecordCreate, BaseRecordQuery, BaseRecordRead, BaseRecordUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/bases", tags=["bases"])


@router.get("")
def list_bases(
    session: SessionDep, query: Annotated[BaseRecordQuery, Query()]
) -> Page[BaseRecordRead]:
    """List bases, page by page."""
    return list_rows(
        session,
        BaseRecord,
        BaseRecordRead,
        query,
        order=[
            BaseRecord.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=BaseRecordRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_base(session: SessionDep, data: BaseRecordCreate) -> BaseRecord:
    """Create a base."""
    return create_row(session, BaseRecord, data)


@router.get("/{id}", response_model=BaseRecordRead, responses=NOT_FOUND)
def get_base(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> BaseRecord:
    """Get one base."""
    return get_row(session, BaseRecord, id)


@router.patch(
    "/{id}",
    response_model=BaseRecordRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_base(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: BaseRecordUpdate,
) -> BaseRecord:
    """Change what the request names of a base."""
    return update_row(session, get_row(session, BaseRecord, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_base(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a base."""
    delete_row(session, BaseRecord, id)
