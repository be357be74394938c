"""The routes of authors."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Author
from app.schemas.author import AuthorCreate, AuthorQuery, AuthorRead, AuthorUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/authors", tags=["authors"])


@router.get("")
def list_authors(session: SessionDep, query: Annotated[AuthorQuery, Query()]) -> Page[AuthorRead]:
    """List authors, page by page."""
    return list_rows(
        session,
        Author,
        AuthorRead,
        query,
        order=[
            Author.id,
        ],
        search=[
            Author.name,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AuthorRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_author(session: SessionDep, data: AuthorCreate) -> Author:
    """Create an author."""
    return create_row(session, Author, data)


@router.get("/{id}", response_model=AuthorRead, responses=NOT_FOUND)
def get_author(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Author:
    """Get one author."""
    return get_row(session, Author, id)


@router.patch(
    "/{id}",
    response_model=AuthorRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_author(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: AuthorUpdate,
) -> Author:
    """Change what the request names of an author."""
    return update_row(session, get_row(session, Author, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_author(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete an author."""
    delete_row(session, Author, id)
