"""What requests and responses about stocks look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.stock import StockWarehouseValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, Int32, KeyText, Text

StockSortKey = Literal[
    "sku",
    "-sku",
    "warehouse",
    "-warehouse",
    "quantity",
    "-quantity",
    "counted_on",
    "-counted_on",
]


class StockCreate(Body):
    """A new stock."""

    sku: Annotated[KeyText, Field(max_length=32)]
    warehouse: StockWarehouseValue
    quantity: Int32 = Field(default=0)
    counted_on: Date | None = None


class StockUpdate(Body):
    """Changes to a stock; what is left out stays as it is."""

    quantity: Int32 = omitted()
    counted_on: Date | None = omitted()


class StockRead(StoredRow):
    """A stock as it is stored."""

    sku: str
    warehouse: StockWarehouseValue
    quantity: int
    counted_on: Date | None


class StockQuery(ListQuery):
    """Which stocks to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[StockSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    sku: Annotated[Text, Field(max_length=32)] = omitted()
    sku__in: list[Annotated[Text, Field(max_length=32)]] = omitted()
    sku__contains: SearchText = omitted()
    warehouse: StockWarehouseValue = omitted()
    warehouse__in: list[StockWarehouseValue] = omitted()
    quantity: Int32 = omitted()
    quantity__gte: Int32 = omitted()
    quantity__lte: Int32 = omitted()
    counted_on: Date = omitted()
    counted_on__gte: Date = omitted()
    counted_on__lte: Date = omitted()
    counted_on__isnull: bool = omitted()
