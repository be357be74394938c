"""The routes of orders."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Order
from app.schemas.order import OrderCreate, OrderQuery, OrderRead, OrderUpdate
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/orders", tags=["orders"])


@router.get("")
def list_orders(session: SessionDep, query: Annotated[OrderQuery, Query()]) -> Page[OrderRead]:
    """List orders, page by page."""
    return list_rows(
        session,
        Order,
        OrderRead,
        query,
        order=[
            Order.id,
        ],
        search=[
            Order.number,
            Order.note,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=OrderRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_order(session: SessionDep, data: OrderCreate) -> Order:
    """Create an order."""
    return create_row(session, Order, data)


@router.get("/{id}", response_model=OrderRead, responses=NOT_FOUND)
def get_order(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
) -> Order:
    """Get one order."""
    return get_row(session, Order, id)


@router.patch(
    "/{id}",
    response_model=OrderRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_order(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
    data: OrderUpdate,
) -> Order:
    """Change what the request names of an order."""
    return update_row(session, get_row(session, Order, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_order(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
) -> None:
    """Delete an order."""
    delete_row(session, Order, id)
