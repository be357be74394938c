"""The routes of stocks."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Stock
from app.models.stock import StockWarehouseValue
from app.schemas.stock import StockCreate, StockQuery, StockRead, StockUpdate
from app.wire.base import Page
from app.wire.types import KeyText

router = APIRouter(prefix="/stocks", tags=["stocks"])


@router.get("")
def list_stocks(session: SessionDep, query: Annotated[StockQuery, Query()]) -> Page[StockRead]:
    """List stocks, page by page."""
    return list_rows(
        session,
        Stock,
        StockRead,
        query,
        order=[
            Stock.sku,
            Stock.warehouse,
        ],
        search=[
            Stock.sku,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=StockRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_stock(session: SessionDep, data: StockCreate) -> Stock:
    """Create a stock."""
    return create_row(session, Stock, data)


@router.get("/{sku}/{warehouse}", response_model=StockRead, responses=NOT_FOUND)
def get_stock(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
    warehouse: Annotated[StockWarehouseValue, Path()],
) -> Stock:
    """Get one stock."""
    return get_row(session, Stock, sku, warehouse)


@router.patch(
    "/{sku}/{warehouse}",
    response_model=StockRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_stock(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
    warehouse: Annotated[StockWarehouseValue, Path()],
    data: StockUpdate,
) -> Stock:
    """Change what the request names of a stock."""
    return update_row(session, get_row(session, Stock, sku, warehouse), data)


@router.delete("/{sku}/{warehouse}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_stock(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
    warehouse: Annotated[StockWarehouseValue, Path()],
) -> None:
    """Delete a stock."""
    delete_row(session, Stock, sku, warehouse)
