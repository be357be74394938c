"""The table stock."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import Date, Enum, ForeignKey, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Product


StockWarehouseValue = Literal[
    "north",
    "south",
]


class Stock(Base):
    """One row of the table stock."""

    __tablename__ = "stock"

    sku: Mapped[str] = mapped_column(
        String(32),
        ForeignKey("products.sku", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    )
    warehouse: Mapped[StockWarehouseValue] = mapped_column(
        Enum(
            *get_args(StockWarehouseValue),
            name="stock_warehouse_values",
            native_enum=False,
            create_constraint=True,
        ),
        primary_key=True,
    )
    quantity: Mapped[int] = mapped_column(Integer(), server_default=text("0"))
    counted_on: Mapped[dt.date | None] = mapped_column(Date())

    sku_product: Mapped["Product"] = relationship(
        back_populates="stocks", foreign_keys="[Stock.sku]"
    )
