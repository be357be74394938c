"""The routes of fines."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Fine
from app.schemas.fine import FineCreate, FineQuery, FineRead, FineUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/fines", tags=["fines"])


@router.get("")
def list_fines(session: SessionDep, query: Annotated[FineQuery, Query()]) -> Page[FineRead]:
    """List fines, page by page."""
    return list_rows(
        session,
        Fine,
        FineRead,
        query,
        order=[
            Fine.loan_id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=FineRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_fine(session: SessionDep, data: FineCreate) -> Fine:
    """Create a fine."""
    return create_row(session, Fine, data)


@router.get("/{loan_id}", response_model=FineRead, responses=NOT_FOUND)
def get_fine(
    session: SessionDep,
    loan_id: Annotated[Int64, Path()],
) -> Fine:
    """Get one fine."""
    return get_row(session, Fine, loan_id)


@router.patch(
    "/{loan_id}",
    response_model=FineRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_fine(
    session: SessionDep,
    loan_id: Annotated[Int64, Path()],
    data: FineUpdate,
) -> Fine:
    """Change what the request names of a fine."""
    return update_row(session, get_row(session, Fine, loan_id), data)


@router.delete("/{loan_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_fine(
    session: SessionDep,
    loan_id: Annotated[Int64, Path()],
) -> None:
    """Delete a fine."""
    delete_row(session, Fine, loan_id)
