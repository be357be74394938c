"""The routes of user tables."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import UserTable
from app.schemas.user_table import UserTableCreate, UserTableQuery, UserTableRead, UserTableUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/user-tables", tags=["user-tables"])


@router.get("")
def list_user_tables(
    session: SessionDep, query: Annotated[UserTableQuery, Query()]
) -> Page[UserTableRead]:
    """List user tables, page by page."""
    return list_rows(
        session,
        UserTable,
        UserTableRead,
        query,
        order=[
            UserTable.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=UserTableRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_user_table(session: SessionDep, data: UserTableCreate) -> UserTable:
    """Create a user table."""
    return create_row(session, UserTable, data)


@router.get("/{id}", response_model=UserTableRead, responses=NOT_FOUND)
def get_user_table(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> UserTable:
    """Get one user table."""
    return get_row(session, UserTable, id)


@router.patch(
    "/{id}",
    response_model=UserTableRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_user_table(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: UserTableUpdate,
) -> UserTable:
    """Change what the request names of a user table."""
    return update_row(session, get_row(session, UserTable, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_user_table(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a user table."""
    delete_row(session, UserTable, id)
