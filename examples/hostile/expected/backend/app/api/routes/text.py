"""The routes of texts."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import TextRecord
from app.schemas.text import TextRecordCreate, TextRecordQuery, TextRecordRead, TextRecordUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/texts", tags=["texts"])


@router.get("")
def list_texts(
    session: SessionDep, query: Annotated[TextRecordQuery, Query()]
) -> Page[TextRecordRead]:
    """List texts, page by page."""
    return list_rows(
        session,
        TextRecord,
        TextRecordRead,
        query,
        order=[
            TextRecord.id,
        ],
        search=[
            TextRecord.quoted,
            TextRecord.braces,
            TextRecord.lines,
            TextRecord.percent,
            TextRecord.closed,
            TextRecord.letter,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TextRecordRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_text(session: SessionDep, data: TextRecordCreate) -> TextRecord:
    """Create a text."""
    return create_row(session, TextRecord, data)


@router.get("/{id}", response_model=TextRecordRead, responses=NOT_FOUND)
def get_text(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> TextRecord:
    """Get one text."""
    return get_row(session, TextRecord, id)


@router.patch(
    "/{id}",
    response_model=TextRecordRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_text(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: TextRecordUpdate,
) -> TextRecord:
    """Change what the request names of a text."""
    return update_row(session, get_row(session, TextRecord, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_text(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a text."""
    delete_row(session, TextRecord, id)
