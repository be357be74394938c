"""The routes of members."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Member
from app.schemas.member import MemberCreate, MemberQuery, MemberRead, MemberUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/members", tags=["members"])


@router.get("")
def list_members(session: SessionDep, query: Annotated[MemberQuery, Query()]) -> Page[MemberRead]:
    """List members, page by page."""
    return list_rows(
        session,
        Member,
        MemberRead,
        query,
        order=[
            Member.id,
        ],
        search=[
            Member.card_number,
            Member.name,
            Member.email,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=MemberRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_member(session: SessionDep, data: MemberCreate) -> Member:
    """Create a member."""
    return create_row(session, Member, data)


@router.get("/{id}", response_model=MemberRead, responses=NOT_FOUND)
def get_member(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Member:
    """Get one member."""
    return get_row(session, Member, id)


@router.patch(
    "/{id}",
    response_model=MemberRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_member(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: MemberUpdate,
) -> Member:
    """Change what the request names of a member."""
    return update_row(session, get_row(session, Member, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_member(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a member."""
    delete_row(session, Member, id)
