"""The routes of billing users."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import BillingUser
from app.schemas.billing_user import (
    BillingUserCreate,
    BillingUserQuery,
    BillingUserRead,
    BillingUserUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/billing-users", tags=["billing-users"])


@router.get("")
def list_billing_users(
    session: SessionDep, query: Annotated[BillingUserQuery, Query()]
) -> Page[BillingUserRead]:
    """List billing users, page by page."""
    return list_rows(
        session,
        BillingUser,
        BillingUserRead,
        query,
        order=[
            BillingUser.id,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=BillingUserRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_billing_user(session: SessionDep, data: BillingUserCreate) -> BillingUser:
    """Create a billing user."""
    return create_row(session, BillingUser, data)


@router.get("/{id}", response_model=BillingUserRead, responses=NOT_FOUND)
def get_billing_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> BillingUser:
    """Get one billing user."""
    return get_row(session, BillingUser, id)


@router.patch(
    "/{id}",
    response_model=BillingUserRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_billing_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: BillingUserUpdate,
) -> BillingUser:
    """Change what the request names of a billing user."""
    return update_row(session, get_row(session, BillingUser, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_billing_user(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a billing user."""
    delete_row(session, BillingUser, id)
