"""The routes of mains."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Main
from app.schemas.main import MainCreate, MainQuery, MainRead, MainUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/mains", tags=["mains"])


@router.get("")
def list_mains(session: SessionDep, query: Annotated[MainQuery, Query()]) -> Page[MainRead]:
    """List mains, page by page."""
    return list_rows(
        session,
        Main,
        MainRead,
        query,
        order=[
            Main.id,
        ],
        search=[
            Main.import_,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=MainRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_main(session: SessionDep, data: MainCreate) -> Main:
    """Create a main."""
    return create_row(session, Main, data)


@router.get("/{id}", response_model=MainRead, responses=NOT_FOUND)
def get_main(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Main:
    """Get one main."""
    return get_row(session, Main, id)


@router.patch(
    "/{id}",
    response_model=MainRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_main(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: MainUpdate,
) -> Main:
    """Change what the request names of a main."""
    return update_row(session, get_row(session, Main, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_main(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a main."""
    delete_row(session, Main, id)
