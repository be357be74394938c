"""The routes of terms."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Term
from app.schemas.term import TermCreate, TermQuery, TermRead, TermUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/terms", tags=["terms"])


@router.get("")
def list_terms(session: SessionDep, query: Annotated[TermQuery, Query()]) -> Page[TermRead]:
    """List terms, page by page."""
    return list_rows(
        session,
        Term,
        TermRead,
        query,
        order=[
            Term.id,
        ],
        search=[
            Term.name,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TermRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_term(session: SessionDep, data: TermCreate) -> Term:
    """Create a term."""
    return create_row(session, Term, data)


@router.get("/{id}", response_model=TermRead, responses=NOT_FOUND)
def get_term(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Term:
    """Get one term."""
    return get_row(session, Term, id)


@router.patch(
    "/{id}",
    response_model=TermRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_term(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: TermUpdate,
) -> Term:
    """Change what the request names of a term."""
    return update_row(session, get_row(session, Term, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_term(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a term."""
    delete_row(session, Term, id)
