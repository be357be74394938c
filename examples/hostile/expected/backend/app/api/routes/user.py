"""The routes of user."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import User
from app.schemas.user import UserCreate, UserQuery, UserRead, UserUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/user", tags=["user"])


@router.get("")
def list_user(session: SessionDep, query: Annotated[UserQuery, Query()]) -> Page[UserRead]:
    """List user, page by page."""
    return list_rows(
        session,
        User,
        UserRead,
        query,
        order=[
            User.id,
        ],
        search=[
            User.user_name,
            User.user_name_,
            User.user_name_2,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=UserRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_user(session: SessionDep, data: UserCreate) -> User:
    """Create a user."""
    return create_row(session, User, data)


@router.get("/{id}", response_model=UserRead, responses=NOT_FOUND)
def get_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> User:
    """Get one user."""
    return get_row(session, User, id)


@router.patch(
    "/{id}",
    response_model=UserRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: UserUpdate,
) -> User:
    """Change what the request names of a user."""
    return update_row(session, get_row(session, User, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a user."""
    delete_row(session, User, id)
