"""The routes of book authors."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import BookAuthor
from app.models.book_author import BookAuthorRoleValue
from app.schemas.book_author import (
    BookAuthorCreate,
    BookAuthorQuery,
    BookAuthorRead,
    BookAuthorUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64, KeyText

router = APIRouter(prefix="/book-authors", tags=["book-authors"])


@router.get("")
def list_book_authors(
    session: SessionDep, query: Annotated[BookAuthorQuery, Query()]
) -> Page[BookAuthorRead]:
    """List book authors, page by page."""
    return list_rows(
        session,
        BookAuthor,
        BookAuthorRead,
        query,
        order=[
            BookAuthor.position,
            BookAuthor.isbn,
            BookAuthor.author_id,
            BookAuthor.role,
        ],
        search=[
            BookAuthor.isbn,
            BookAuthor.role,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=BookAuthorRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_book_author(session: SessionDep, data: BookAuthorCreate) -> BookAuthor:
    """Create a book author."""
    return create_row(session, BookAuthor, data)


@router.get("/{isbn}/{author_id}/{role}", response_model=BookAuthorRead, responses=NOT_FOUND)
def get_book_author(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
    author_id: Annotated[Int64, Path()],
    role: Annotated[BookAuthorRoleValue, Path()],
) -> BookAuthor:
    """Get one book author."""
    return get_row(session, BookAuthor, isbn, author_id, role)


@router.patch(
    "/{isbn}/{author_id}/{role}",
    response_model=BookAuthorRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_book_author(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
    author_id: Annotated[Int64, Path()],
    role: Annotated[BookAuthorRoleValue, Path()],
    data: BookAuthorUpdate,
) -> BookAuthor:
    """Change what the request names of a book author."""
    return update_row(session, get_row(session, BookAuthor, isbn, author_id, role), data)


@router.delete("/{isbn}/{author_id}/{role}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_book_author(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
    author_id: Annotated[Int64, Path()],
    role: Annotated[BookAuthorRoleValue, Path()],
) -> None:
    """Delete a book author."""
    delete_row(session, BookAuthor, isbn, author_id, role)
