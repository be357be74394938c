"""The routes of order lines."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import OrderLine
from app.schemas.order_line import OrderLineCreate, OrderLineQuery, OrderLineRead, OrderLineUpdate
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/order-lines", tags=["order-lines"])


@router.get("")
def list_order_lines(
    session: SessionDep, query: Annotated[OrderLineQuery, Query()]
) -> Page[OrderLineRead]:
    """List order lines, page by page."""
    return list_rows(
        session,
        OrderLine,
        OrderLineRead,
        query,
        order=[
            OrderLine.order_id,
            OrderLine.line,
        ],
        search=[
            OrderLine.sku,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=OrderLineRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_order_line(session: SessionDep, data: OrderLineCreate) -> OrderLine:
    """Create an order line."""
    return create_row(session, OrderLine, data)


@router.get("/{order_id}/{line}", response_model=OrderLineRead, responses=NOT_FOUND)
def get_order_line(
    session: SessionDep,
    order_id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
    line: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
) -> OrderLine:
    """Get one order line."""
    return get_row(session, OrderLine, order_id, line)


@router.patch(
    "/{order_id}/{line}",
    response_model=OrderLineRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_order_line(
    session: SessionDep,
    order_id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
    line: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
    data: OrderLineUpdate,
) -> OrderLine:
    """Change what the request names of an order line."""
    return update_row(session, get_row(session, OrderLine, order_id, line), data)


@router.delete("/{order_id}/{line}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_order_line(
    session: SessionDep,
    order_id: Annotated[Annotated[int, Field(ge=0, le=9223372036854775000), WHOLE], Path()],
    line: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
) -> None:
    """Delete an order line."""
    delete_row(session, OrderLine, order_id, line)
