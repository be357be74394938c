"""The routes of addresses."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Address
from app.schemas.address import AddressCreate, AddressQuery, AddressRead, AddressUpdate
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/addresses", tags=["addresses"])


@router.get("")
def list_addresses(
    session: SessionDep, query: Annotated[AddressQuery, Query()]
) -> Page[AddressRead]:
    """List addresses, page by page."""
    return list_rows(
        session,
        Address,
        AddressRead,
        query,
        order=[
            Address.id,
        ],
        search=[
            Address.line1,
            Address.line2,
            Address.postcode,
            Address.city,
            Address.country,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AddressRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_address(session: SessionDep, data: AddressCreate) -> Address:
    """Create an address."""
    return create_row(session, Address, data)


@router.get("/{id}", response_model=AddressRead, responses=NOT_FOUND)
def get_address(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
) -> Address:
    """Get one address."""
    return get_row(session, Address, id)


@router.patch(
    "/{id}",
    response_model=AddressRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_address(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
    data: AddressUpdate,
) -> Address:
    """Change what the request names of an address."""
    return update_row(session, get_row(session, Address, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_address(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
) -> None:
    """Delete an address."""
    delete_row(session, Address, id)
