"""The routes of copies."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Copy
from app.schemas.copy import CopyCreate, CopyQuery, CopyRead, CopyUpdate
from app.wire.base import Page
from app.wire.types import KeyText

router = APIRouter(prefix="/copies", tags=["copies"])


@router.get("")
def list_copies(session: SessionDep, query: Annotated[CopyQuery, Query()]) -> Page[CopyRead]:
    """List copies, page by page."""
    return list_rows(
        session,
        Copy,
        CopyRead,
        query,
        order=[
            Copy.barcode,
        ],
        search=[
            Copy.barcode,
            Copy.isbn,
            Copy.shelf,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CopyRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_copy(session: SessionDep, data: CopyCreate) -> Copy:
    """Create a copy."""
    return create_row(session, Copy, data)


@router.get("/{barcode}", response_model=CopyRead, responses=NOT_FOUND)
def get_copy(
    session: SessionDep,
    barcode: Annotated[Annotated[KeyText, Field(max_length=20)], Path()],
) -> Copy:
    """Get one copy."""
    return get_row(session, Copy, barcode)


@router.patch(
    "/{barcode}",
    response_model=CopyRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_copy(
    session: SessionDep,
    barcode: Annotated[Annotated[KeyText, Field(max_length=20)], Path()],
    data: CopyUpdate,
) -> Copy:
    """Change what the request names of a copy."""
    return update_row(session, get_row(session, Copy, barcode), data)


@router.delete("/{barcode}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_copy(
    session: SessionDep,
    barcode: Annotated[Annotated[KeyText, Field(max_length=20)], Path()],
) -> None:
    """Delete a copy."""
    delete_row(session, Copy, barcode)
