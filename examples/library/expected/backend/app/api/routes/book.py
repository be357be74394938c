"""The routes of books."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Book
from app.schemas.book import BookCreate, BookQuery, BookRead, BookUpdate
from app.wire.base import Page
from app.wire.types import KeyText

router = APIRouter(prefix="/books", tags=["books"])


@router.get("")
def list_books(session: SessionDep, query: Annotated[BookQuery, Query()]) -> Page[BookRead]:
    """List books, page by page."""
    return list_rows(
        session,
        Book,
        BookRead,
        query,
        order=[
            Book.isbn,
        ],
        search=[
            Book.isbn,
            Book.title,
            Book.subtitle,
            Book.language,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=BookRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_book(session: SessionDep, data: BookCreate) -> Book:
    """Create a book."""
    return create_row(session, Book, data)


@router.get("/{isbn}", response_model=BookRead, responses=NOT_FOUND)
def get_book(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
) -> Book:
    """Get one book."""
    return get_row(session, Book, isbn)


@router.patch(
    "/{isbn}",
    response_model=BookRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_book(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
    data: BookUpdate,
) -> Book:
    """Change what the request names of a book."""
    return update_row(session, get_row(session, Book, isbn), data)


@router.delete("/{isbn}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_book(
    session: SessionDep,
    isbn: Annotated[Annotated[KeyText, Field(max_length=13)], Path()],
) -> None:
    """Delete a book."""
    delete_row(session, Book, isbn)
