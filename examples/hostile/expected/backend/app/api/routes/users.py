"""The routes of users."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Users
from app.schemas.users import UsersCreate, UsersQuery, UsersRead, UsersUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/users", tags=["users"])


@router.get("")
def list_users(session: SessionDep, query: Annotated[UsersQuery, Query()]) -> Page[UsersRead]:
    """List users, page by page."""
    return list_rows(
        session,
        Users,
        UsersRead,
        query,
        order=[
            Users.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=UsersRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_users(session: SessionDep, data: UsersCreate) -> Users:
    """Create a users."""
    return create_row(session, Users, data)


@router.get("/{id}", response_model=UsersRead, responses=NOT_FOUND)
def get_users(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Users:
    """Get one users."""
    return get_row(session, Users, id)


@router.patch(
    "/{id}",
    response_model=UsersRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_users(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: UsersUpdate,
) -> Users:
    """Change what the request names of a users."""
    return update_row(session, get_row(session, Users, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_users(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a users."""
    delete_row(session, Users, id)
