"""The routes of customers."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Customer
from app.schemas.customer import CustomerCreate, CustomerQuery, CustomerRead, CustomerUpdate
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/customers", tags=["customers"])


@router.get("")
def list_customers(
    session: SessionDep, query: Annotated[CustomerQuery, Query()]
) -> Page[CustomerRead]:
    """List customers, page by page."""
    return list_rows(
        session,
        Customer,
        CustomerRead,
        query,
        order=[
            Customer.id,
        ],
        search=[
            Customer.email,
            Customer.name,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CustomerRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_customer(session: SessionDep, data: CustomerCreate) -> Customer:
    """Create a customer."""
    return create_row(session, Customer, data)


@router.get("/{id}", response_model=CustomerRead, responses=NOT_FOUND)
def get_customer(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
) -> Customer:
    """Get one customer."""
    return get_row(session, Customer, id)


@router.patch(
    "/{id}",
    response_model=CustomerRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_customer(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
    data: CustomerUpdate,
) -> Customer:
    """Change what the request names of a customer."""
    return update_row(session, get_row(session, Customer, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_customer(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
) -> None:
    """Delete a customer."""
    delete_row(session, Customer, id)
